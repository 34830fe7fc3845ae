/** Finds keys that an object of a JSON text has twice: a reader takes the last one, so that the first is lost. */
import type { Node } from 'jsonc-parser';
import type { DatasetIssue } from '../errors.js';
import { shorten } from '../data/describe-value.js';
import { issueOf, placedAt } from '../data/issues.js';
import { jsonTree, positionsIn } from '../data/json-positions.js';
import type { Path } from '../data/path.js';

/**
 * Finds all repeated keys of a JSON text.
 *
 * @param root The value of the text.
 */
export function repeatedKeys(text: string, root: unknown): DatasetIssue[] {
  const found: DatasetIssue[] = [];
  const positionOf = positionsIn(text);
  const written = ({ offset, length }: Node): string => text.slice(offset, offset + length);
  const lineOf = ({ offset }: Node): number => positionOf(offset).line;
  const visit = (node: Node, path: Path): void => {
    const { children = [] } = node;
    if (node.type === 'array') children.forEach((item, i) => visit(item, [...path, i]));
    if (node.type !== 'object') return;
    /** The key and the value of each member. */
    const seen = new Map<string, { readonly key: Node; readonly value: Node }>();
    for (const { children: [key, value] = [] } of children) {
      if (key === undefined || value === undefined) continue;
      const name = key.value as string;
      const first = seen.get(name);
      seen.set(name, { key, value });
      visit(value, [...path, name]);
      if (first === undefined) continue;
      const issue = issueOf(
        {
          code: 'duplicate-key',
          severity: written(first.value) === written(value) ? 'warning' : 'error',
          path: [...path, name],
          subject: path,
          found: `"${shorten(name)}" twice`,
          expected: 'each key once',
          what: `the key "${shorten(name)}" is repeated (first on line ${lineOf(first.key)}); only the last one counts`,
          remedy: 'Delete one of them.',
        },
        root,
      );
      found.push(placedAt(issue, positionOf(key.offset)));
    }
  };
  const tree = jsonTree(text);
  if (tree !== null) visit(tree, []);
  return found;
}

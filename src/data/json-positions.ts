/** Finds the values of a JSON text in it: offsets, lines and columns. */
import { parseTree, type Node } from 'jsonc-parser';
import type { DatasetIssue } from '../errors.js';
import { placedAt } from './issues.js';
import { parsePath, type Path } from './path.js';

/** A place in a text; both numbers are counted from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Issues about a key and not about its value. */
const OF_KEYS: ReadonlySet<string> = new Set(['unknown-key', 'wrong-language-key']);

/** The syntax tree of a JSON text; null if the text has none, or is nested too deeply. */
export function jsonTree(text: string): Node | null {
  try {
    return parseTree(text) ?? null;
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A function from offsets in a text, in UTF-16 units, to lines and columns. */
export function positionsIn(text: string): (offset: number) => TextPosition {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** Adds line and column to issues of a text that is JSON, and sorts them by these. */
export function withPositions(issues: readonly DatasetIssue[], text: string): DatasetIssue[] {
  const tree = issues.some(({ line }) => line === undefined) ? jsonTree(text) : null;
  if (tree === null) return [...issues];
  const positionOf = positionsIn(text);
  const placed = issues.map((issue) => {
    if (issue.line !== undefined) return issue;
    const node = nodeAt(tree, parsePath(issue.path), OF_KEYS.has(issue.code));
    return placedAt(issue, positionOf(node.offset));
  });
  return placed.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/**
 * The node of the value at a path, or of its key. If it is not there, that of the nearest value around it. Of several
 * members with the same key it is the last one, as for `JSON.parse`.
 */
function nodeAt(tree: Node, path: Path, ofKey: boolean): Node {
  let node = tree;
  for (const [i, part] of path.entries()) {
    const { children = [] } = node;
    if (typeof part === 'number') {
      const item = node.type === 'array' ? children[part] : undefined;
      if (item === undefined) return node;
      node = item;
    } else {
      const [key, value] =
        (node.type === 'object' ? children.findLast((member) => member.children?.[0]?.value === part) : undefined)
          ?.children ?? [];
      if (key === undefined || value === undefined) return node;
      node = ofKey && i === path.length - 1 ? key : value;
    }
  }
  return node;
}

/** Finds actors, groups, sources and relation types that nothing refers to. */
import { shorten } from '../data/describe-value.js';
import type { Finding } from '../data/issues.js';
import type { ContentCheck } from './readable-dataset.js';

export const checkUse: ContentCheck = ({ statements, actors = [], groups = [], sources = [], relationTypes = [] }) => {
  if (statements === undefined) return [];
  if (statements.length === 0) return [noStatements];
  const ties = actors.flatMap(({ affiliations = [] }) => affiliations);
  const tied = actors.filter(({ affiliations = [] }) => affiliations.length > 0).map(({ id }) => id);
  const named = new Set([...statements.flatMap(({ from, to }) => [from, to]), ...ties.map(({ to }) => to), ...tied]);
  const cited = new Set([...statements, ...ties].map(({ source }) => source));
  const joined = new Set(actors.map(({ group }) => group));
  const used = new Set(statements.map(({ relation }) => relation));
  return [
    ...unused(actors, named, 'actors', 'no statement or affiliation names this actor', 'unused-actor'),
    ...unused(groups, joined, 'groups', 'no actor belongs to this group', 'unused-group'),
    ...unused(sources, cited, 'sources', 'no statement or affiliation cites this source', 'unused-source'),
    ...unused(relationTypes, used, 'relationTypes', 'no statement has this relation', 'unused-relation'),
  ];
};

const noStatements: Finding = {
  code: 'no-statements',
  severity: 'warning',
  path: ['statements'],
  found: 'a list with 0 items',
  expected: 'statements',
  what: 'there are no statements, so the picture has no lines',
  remedy: 'Add the first one.',
};

function unused(
  items: readonly { readonly id?: string }[],
  known: ReadonlySet<string | undefined>,
  list: string,
  what: string,
  code: 'unused-actor' | 'unused-group' | 'unused-source' | 'unused-relation',
): Finding[] {
  return items.flatMap(({ id }, i) =>
    id === undefined || known.has(id)
      ? []
      : [
          {
            code,
            severity: 'warning',
            path: [list, i],
            found: `"${shorten(id)}"`,
            expected: 'something that refers to it',
            what,
            remedy: 'Delete it, or look for a misspelled id.',
          },
        ],
  );
}

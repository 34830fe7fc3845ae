/**
 * Checks that the views of a story name only what the dataset has. `story-schema.ts` has checked their shapes before.
 */
import { relationIndex } from './cross-check.js';
import type { DatasetShape } from './dataset-schema.js';
import { unknownId, type IdIndex, type ListName, type Problem } from './problem.js';

/** The index of each item by its id. Items without an id, which an invalid dataset may have, are left out. */
const byId = (items: readonly { readonly id: string }[]): IdIndex =>
  new Map(items.map(({ id }, index) => [id, index] as const).filter(([id]) => typeof id === 'string'));

/**
 * Finds all problems of reference in the story of a dataset.
 *
 * @returns the problems in the order of the file; an empty list if there are none or there is no story.
 */
export function checkStory(dataset: DatasetShape): Problem[] {
  const found: Problem[] = [];
  const known: Record<Exclude<ListName, 'edges'>, IdIndex> = {
    actors: byId(dataset.actors),
    groups: byId(dataset.groups ?? []),
    sources: byId(dataset.sources),
    statements: byId(dataset.statements),
    relationTypes: relationIndex(byId(dataset.relationTypes)),
  };
  let edges: IdIndex | undefined;
  const report = (problem: Problem | null): void => {
    if (problem !== null) found.push(problem);
  };
  const select = (path: string, selected: string, fold: boolean): void => {
    const [, kind, id = ''] = /^(actor|edge|statement):(.+)$/s.exec(selected) ?? [];
    if (kind === 'actor' && known.groups.has(/^group:(.+)$/s.exec(id)?.[1] ?? '')) return;
    if (kind === 'actor') report(unknownId(path, id, 'actors', known.actors, 'actor:'));
    else if (kind === 'statement') report(unknownId(path, id, 'statements', known.statements, 'statement:'));
    else if (kind === 'edge' && fold) {
      // Folding changes the ids of edges, so that only the actors at the ends can be checked.
      const ends = id.split('/').filter((_part, i) => i !== 1);
      if (ends.some((part) => !known.actors.has(decoded(part)))) report({ type: 'unknown-edge-end', path, id });
    } else if (kind === 'edge') {
      edges ??= edgesOf(dataset);
      report(unknownId(path, id, 'edges', edges, 'edge:'));
    }
  };
  /** The focus may be a group; where the dataset gives none, it is a community, which is not found here. */
  const focusOn = (path: string, focus: unknown): void => {
    const [, group] = typeof focus === 'string' && !known.actors.has(focus) ? (/^group:(.+)$/s.exec(focus) ?? []) : [];
    if (group === undefined) report(unknownId(path, focus, 'actors', known.actors));
    else if (known.groups.size > 0) report(unknownId(path, group, 'groups', known.groups, 'group:'));
  };
  dataset.story?.forEach(({ view }, s) => {
    const path = `story[${s}].view`;
    const all = (
      key: 'between' | 'relations' | 'sources' | 'sides' | 'openGroups',
      list: Exclude<ListName, 'edges'>,
    ): void => {
      const ids: unknown = view?.[key];
      if (Array.isArray(ids)) ids.forEach((id, i) => report(unknownId(`${path}.${key}[${i}]`, id, list, known[list])));
    };
    focusOn(`${path}.focus`, view?.focus);
    all('between', 'actors');
    all('relations', 'relationTypes');
    all('sources', 'sources');
    all('sides', 'actors');
    // Where the dataset gives no groups, they are communities, which are not found here.
    if (known.groups.size > 0) all('openGroups', 'groups');
    // Folded groups have marks and lines that the dataset does not have, and communities are not found here.
    const isCommunity = known.groups.size === 0 && view?.groups === 'hulls';
    if (typeof view?.selected !== 'string' || (isCommunity && view.selected.split(':')[1] === 'group')) return;
    if (view.groups !== 'folded') select(`${path}.selected`, view.selected, view.fold === true);
  });
  return found;
}

/**
 * The ids of all edges, as the model makes them: `from/relation/to`, each part encoded; an affiliation that is given
 * several times has a number at the end.
 */
function edgesOf({ actors, statements }: Pick<DatasetShape, 'actors' | 'statements'>): Map<string, number> {
  const ids = new Map<string, number>();
  statements.forEach(({ from, relation, to }, index) => ids.set([from, relation, to].map(encoded).join('/'), index));
  const ties = new Map<string, number>();
  for (const { id, affiliations } of actors) {
    for (const { kind, to } of affiliations ?? []) {
      const tie = `${encoded(id)}/~${kind}/${encoded(to)}`;
      const count = (ties.get(tie) ?? 0) + 1;
      ties.set(tie, count);
      ids.set(count === 1 ? tie : `${tie}/${count}`, -1);
    }
  }
  return ids;
}

/** Encodes a part of an id. In an invalid dataset it may be missing or not well formed; the result is then empty. */
function encoded(part: string): string {
  try {
    return encodeURIComponent(part);
  } catch {
    return '';
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

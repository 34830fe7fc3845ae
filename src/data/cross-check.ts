/**
 * Checks how the objects of a dataset refer to each other. `schema.ts` has checked their shapes before;
 * `check-story.ts` checks stories.
 */
import { unknownId, type IdIndex, type ListName, type Problem } from './problem.js';
import type { Affiliation, PlainShape } from './schema.js';
import { BUILT_IN_RELATIONS } from './vocabulary.js';

/** The lists of a dataset whose items refer to each other. */
export type ReferringLists = Pick<PlainShape, 'sources' | 'actors' | 'relationTypes' | 'statements' | 'pins'>;

/** The index of each relation type by its id, among those that a dataset declares; −1 for the built-in ones. */
export function relationIndex(declared: IdIndex): IdIndex {
  return new Map([...BUILT_IN_RELATIONS.map(({ id }) => [id, -1] as const), ...declared]);
}

/**
 * Finds all problems of reference in a dataset except those of its story. Ids that are missing or not a text are
 * skipped, since the schema has reported them already.
 *
 * @returns the problems in the order of the file; an empty list if there are none.
 */
export function crossCheck({ sources, actors, relationTypes, statements, pins = [] }: ReferringLists): Problem[] {
  const found: Problem[] = [];
  const indexOf = (list: ListName | 'pins', items: readonly { readonly id: string }[]): IdIndex => {
    const ids = new Map<string, number>();
    items.forEach(({ id }, index) => {
      if (typeof id !== 'string') return;
      const first = ids.get(id);
      if (first === undefined) ids.set(id, index);
      else found.push({ type: 'duplicate-id', path: `${list}[${index}].id`, id, first: `${list}[${first}]` });
    });
    return ids;
  };
  const sourceIds = indexOf('sources', sources);
  const actorIds = indexOf('actors', actors);
  const relationIds = relationIndex(indexOf('relationTypes', relationTypes));
  indexOf('statements', statements);
  relationTypes.forEach(({ id }, index) => {
    if (BUILT_IN_RELATIONS.some((relation) => relation.id === id))
      found.push({ type: 'built-in-relation', path: `relationTypes[${index}].id`, id });
  });

  const refer = (path: string, id: string, list: ListName, known: IdIndex): void => {
    const problem = unknownId(path, id, list, known);
    if (problem !== null) found.push(problem);
  };
  const needsQuote = (path: string, item: { readonly source: string; readonly quote?: object | undefined }): void => {
    const source = sources[sourceIds.get(item.source) ?? -1];
    if (source?.kind === 'article' && item.quote === undefined)
      found.push({ type: 'missing-quote', path: `${path}.quote`, id: source.id });
  };

  actors.forEach(({ affiliations }, a) => {
    affiliations?.forEach((affiliation, i) => {
      const path = `actors[${a}].affiliations[${i}]`;
      refer(`${path}.to`, affiliation.to, 'actors', actorIds);
      refer(`${path}.source`, affiliation.source, 'sources', sourceIds);
      needsQuote(path, affiliation);
    });
  });
  statements.forEach((statement, s) => {
    const path = `statements[${s}]`;
    refer(`${path}.source`, statement.source, 'sources', sourceIds);
    refer(`${path}.from`, statement.from, 'actors', actorIds);
    refer(`${path}.relation`, statement.relation, 'relationTypes', relationIds);
    refer(`${path}.to`, statement.to, 'actors', actorIds);
    needsQuote(path, statement);
  });
  indexOf(
    'pins',
    pins.map(({ actor: id }, p) => {
      refer(`pins[${p}].actor`, id, 'actors', actorIds);
      return { id };
    }),
  );
  found.push(...circlesOfAgency(actors, actorIds));
  return found;
}

/** Finds circles of `acts-for`: no actor may act for itself, neither directly nor through others. */
function circlesOfAgency(actors: ReferringLists['actors'], actorIds: IdIndex): Problem[] {
  const found: Problem[] = [];
  const done = new Set<number>();
  const isAgency = (affiliation: Affiliation): boolean => affiliation.kind === 'acts-for';
  for (const start of actors.keys()) {
    // The search is depth first with a trail of its own, since a chain may be longer than the call stack.
    const trail: { actor: number; next: number }[] = done.has(start) ? [] : [{ actor: start, next: 0 }];
    const onTrail = new Set<number>([start]);
    while (trail.length > 0) {
      const top = trail[trail.length - 1]!;
      const index = top.next;
      const affiliation = actors[top.actor]?.affiliations?.[index];
      top.next += 1;
      if (affiliation === undefined) {
        done.add(top.actor);
        onTrail.delete(top.actor);
        trail.pop();
        continue;
      }
      const to = actorIds.get(affiliation.to);
      if (!isAgency(affiliation) || to === undefined || done.has(to)) continue;
      if (onTrail.has(to)) {
        const circle = trail.slice(trail.findIndex(({ actor }) => actor === to)).map(({ actor }) => actor);
        found.push({
          type: 'agency-circle',
          path: `actors[${top.actor}].affiliations[${index}].to`,
          id: affiliation.to,
          circle: [...circle, to].map((actor) => actors[actor]!.id),
        });
        continue;
      }
      onTrail.add(to);
      trail.push({ actor: to, next: 0 });
    }
  }
  return found;
}

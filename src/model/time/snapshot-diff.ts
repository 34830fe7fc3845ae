/** What a moment brings: which relations of a graph are new then, which have ended, and who comes in with them. */
import { isRelation, edgesOf } from '../graph-queries.js';
import { newAt, type Timeline } from './timeline.js';
import type { RelationEdge, StatementGraph } from '../types.js';

export interface SnapshotDiff {
  /** Relations of which something is said then for the first time, and those that hold no more from then on; in the order of the file. */
  readonly fresh: readonly RelationEdge[];
  readonly ended: readonly RelationEdge[];
  /** Ids of the relations that are new, and of the actors of whom nothing was said before. */
  readonly edges: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

/** What is new at the time of a graph's filter; null where it has none. */
export function diffAt(graph: StatementGraph, timeline: Timeline): SnapshotDiff | null {
  const { asOf } = graph.getAttribute('filter');
  if (asOf === undefined) return null;
  const moment = newAt(timeline, asOf);
  const [said, over] = [new Set(moment.said), new Set(moment.ended)];
  const relations = edgesOf(graph).filter(isRelation);
  const fresh = relations.filter(({ statements }) => statements.some(({ id }) => said.has(id)));
  const known = new Set(
    relations.flatMap(({ from, to, statements }) => (statements.every(({ id }) => said.has(id)) ? [] : [from, to])),
  );
  return {
    fresh,
    ended: relations.filter(({ ended, statements }) => ended !== null && statements.some(({ id }) => over.has(id))),
    edges: new Set(fresh.map(({ id }) => id)),
    actors: new Set(fresh.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id))),
  };
}

/**
 * How many relations each moment brings, in the order of the moments.
 *
 * @param graph Without a time in its filter.
 */
export function newCounts(graph: StatementGraph, { moments }: Timeline): number[] {
  const edges = new Map(
    edgesOf(graph)
      .filter(isRelation)
      .flatMap(({ id, statements }) => statements.map((statement) => [statement.id, id] as const)),
  );
  return moments.map(({ said }) => new Set(said.flatMap((id) => edges.get(id) ?? [])).size);
}

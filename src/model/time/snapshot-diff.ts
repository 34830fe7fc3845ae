/** Compares a moment with the one before: which relations are new, which have ended, and which actors are new. */
import { isRelation, edgesOf } from '../graph-queries.js';
import { newAt, type Timeline } from './timeline.js';
import type { RelationEdge, StatementGraph } from '../types.js';

/** The differences of a moment from the one before. */
export interface SnapshotDiff {
  /**
   * The relations with a statement that is new at this moment, and those that have ended at it; in the order of the
   * file.
   */
  readonly fresh: readonly RelationEdge[];
  readonly ended: readonly RelationEdge[];
  /** The ids of the new relations, and of the actors that had no relation before. */
  readonly edges: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

/** The differences at the time of a graph's filter; null if the filter has no time. */
export function diffAt(graph: StatementGraph, timeline: Timeline): SnapshotDiff | null {
  const { asOf } = graph.getAttribute('filter');
  if (asOf === undefined) return null;
  const moment = newAt(timeline, asOf);
  const said = new Set(moment.said);
  const over = new Set(moment.ended);
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
 * The number of new relations at each moment, in the order of the moments.
 *
 * @param graph The graph with all moments: its filter has no time.
 */
export function newCounts(graph: StatementGraph, { moments }: Timeline): number[] {
  const edges = new Map(
    edgesOf(graph)
      .filter(isRelation)
      .flatMap(({ id, statements }) => statements.map((statement) => [statement.id, id] as const)),
  );
  return moments.map(({ said }) => new Set(said.flatMap((id) => edges.get(id) ?? [])).size);
}

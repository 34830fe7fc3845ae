/** Which actors are joined, and how closely: the graph as layout and communities see it. */
import { closeness, type EventCounts } from './event-counts.js';
import { edgesOf } from './graph-queries.js';
import type { StatementGraph } from './types.js';

/** The pairs of actors that are joined, and how closely each is tied. */
export interface TiedActors {
  /** Indexes of the two actors of each pair: first, second, first, … */
  readonly pairs: Int32Array;
  /** The sum of the closeness of the edges of each pair. */
  readonly weights: Float64Array;
}

/** @param ids The actors of the graph, in the order by which indexes count. */
export function actorTies(graph: StatementGraph, ids: readonly string[], counts: EventCounts): TiedActors {
  const index = new Map(ids.map((id, i) => [id, i]));
  const ties = new Map<number, number>();
  for (const edge of edgesOf(graph)) {
    const [from, to] = [index.get(edge.from)!, index.get(edge.to)!];
    if (from === to) continue;
    const key = Math.min(from, to) * ids.length + Math.max(from, to);
    ties.set(key, (ties.get(key) ?? 0) + closeness(counts, edge));
  }
  const keys = [...ties.keys()];
  return {
    pairs: Int32Array.from(keys.flatMap((key) => [Math.floor(key / ids.length), key % ids.length])),
    weights: Float64Array.from(ties.values()),
  };
}

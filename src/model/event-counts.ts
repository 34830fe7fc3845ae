/** Counts the events on which actors and edges rest, by which a large picture decides what matters most. */
import { edgesOf } from './graph-queries.js';
import { memoize } from './memoize.js';
import type { EdgeAttributes, StatementGraph } from './types.js';

export interface EventCounts {
  /** Number of events of each edge ({@link eventsOf}), by edge id; counted when it is asked for. */
  readonly byEdge: Pick<ReadonlyMap<string, number>, 'get'>;
  /** Sum over the edges of each actor, by actor id; 0 where it has none. */
  readonly byActor: ReadonlyMap<string, number>;
}

export const eventCounts = memoize((graph: StatementGraph): EventCounts => {
  const byActor = new Map(graph.mapNodes((_key, { id }) => [id, 0]));
  for (const edge of edgesOf(graph)) {
    const events = eventsOf(edge);
    for (const id of new Set([edge.from, edge.to])) byActor.set(id, byActor.get(id)! + events);
  }
  const eventsAt = (id: string): number | undefined =>
    graph.hasEdge(id) ? eventsOf(graph.getEdgeAttributes(id)) : undefined;
  return { byEdge: { get: eventsAt }, byActor };
});

/** The number of events of an edge: the counts of its statements; 1 for an affiliation. */
export function eventsOf(edge: EdgeAttributes): number {
  return edge.type === 'affiliation' ? 1 : edge.statements.reduce((sum, { count }) => sum + count, 0);
}

/**
 * How closely an edge ties its actors: its events, over the root of the product of those of both actors. So a line is
 * not strong only because its ends have many lines. 0 to 1.
 */
export function closeness({ byEdge, byActor }: EventCounts, { id, from, to }: EdgeAttributes): number {
  const both = byActor.get(from)! * byActor.get(to)!;
  return both > 0 ? byEdge.get(id)! / Math.sqrt(both) : 0;
}

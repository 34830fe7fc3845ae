/** The edges of a graph in lists, as panels show them. A collection of functions that read a graph. */
import { eventsOf } from './event-counts.js';
import { edgesOf, relationsOf } from './graph-queries.js';
import type { EdgeAttributes, StatementGraph, AffiliationEdge } from './types.js';

/** Whether an edge begins or ends at an actor. */
export const isIncident = ({ from, to }: EdgeAttributes, actor: string): boolean => from === actor || to === actor;

/**
 * The edges at an actor in three lists: relations that begin at it, relations of others that end at it, affiliations.
 * Each list has the order of the file.
 */
export function linesOf(
  graph: StatementGraph,
  actor: string,
): [does: EdgeAttributes[], receives: EdgeAttributes[], ties: EdgeAttributes[]] {
  const relations = relationsOf(graph);
  const ties = affiliationsOf(graph);
  return [
    relations.filter(({ from }) => from === actor),
    relations.filter(({ from, to }) => to === actor && from !== actor),
    [...ties.filter(({ from }) => from === actor), ...ties.filter(({ from, to }) => to === actor && from !== actor)],
  ];
}

/**
 * Groups edges by their relation; all affiliations are one group. Groups and edges keep the order in which they are
 * given.
 */
export function edgesByKind(edges: readonly EdgeAttributes[]): EdgeAttributes[][] {
  const groups = new Map<string, EdgeAttributes[]>();
  for (const edge of edges) {
    // The empty text stands for affiliations, since no relation has an empty id.
    const kind = edge.type === 'relation' ? edge.relation.id : '';
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [edge]);
    else group.push(edge);
  }
  return [...groups.values()];
}

/** The edges with the most statements first; equal ones keep their order. */
export function strongestFirst<Edge extends EdgeAttributes>(edges: readonly Edge[]): Edge[] {
  return edges.toSorted((a, b) => eventsOf(b) - eventsOf(a));
}

export const affiliationsOf = (graph: StatementGraph): AffiliationEdge[] =>
  edgesOf(graph).filter((edge) => edge.type === 'affiliation');

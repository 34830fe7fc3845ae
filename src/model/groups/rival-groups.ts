/** Which folded groups stand against each other, by the events that set their members against each other. */
import { relationsOf } from '../graph-queries.js';
import { weightOf } from '../sides/stances.js';
import type { RelationEdge, StatementGraph } from '../types.js';
import { groupOfMark } from './group-marks.js';

/** Two groups that are set against each other. */
export interface RivalGroups {
  /** The ids of their marks: that of the line with most events first. */
  readonly marks: readonly [string, string];
  /** Number of the events that set them against each other, in both directions. */
  readonly events: number;
  /** The lines that hold these events, those with most of them first. */
  readonly edges: readonly RelationEdge[];
}

/** Number of events of a relation: the counts of its statements. */
export const eventsOfRelation = ({ statements }: RelationEdge): number =>
  statements.reduce((sum, { count }) => sum + count, 0);

/**
 * The pairs of folded groups of a graph that have relations of conflict, as `sides/stances.ts` tells them by CAMEO
 * codes.
 *
 * @returns those with most events first; empty if no groups are folded or no relation is one of conflict.
 */
export function rivalGroups(graph: StatementGraph): RivalGroups[] {
  const pairs = new Map<string, RelationEdge[]>();
  for (const edge of relationsOf(graph)) {
    const { from, to } = edge;
    if (groupOfMark(from) === null || groupOfMark(to) === null || weightOf(edge) >= 0) continue;
    const key = JSON.stringify([from, to].sort());
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [edge]);
    else known.push(edge);
  }
  return [...pairs.values()]
    .map((edges): RivalGroups => {
      const ordered = edges.toSorted((a, b) => eventsOfRelation(b) - eventsOfRelation(a));
      const { from, to } = ordered[0]!;
      return {
        marks: [from, to],
        events: edges.reduce((sum, edge) => sum + eventsOfRelation(edge), 0),
        edges: ordered,
      };
    })
    .sort((a, b) => b.events - a.events);
}

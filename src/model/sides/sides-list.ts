/** Lists which actors stand with which of two rivals, with the reasons. */
import { actorsOf, edgesOf, isRelation } from '../graph-queries.js';
import { stancesOf, weightOf, type Sides } from './stances.js';
import type { EdgeAttributes, StatementGraph } from '../types.js';

/** One reason for the stance of an actor: a line on the way from the actor to a rival. */
export interface Reason {
  readonly edge: EdgeAttributes;
  /** The id of the actor at the other end: a rival, or an actor that stands more firmly on that side. */
  readonly through: string;
  /** Whether the line sets its two actors against each other. */
  readonly against: boolean;
}

/** An actor in the list. */
export interface SideMember {
  readonly id: string;
  /** The stance from −1 (with the first rival) to +1 (with the second). */
  readonly stance: number;
  /** The lines from the actor to the rival, in order; empty for an actor between the rivals. */
  readonly reasons: readonly Reason[];
  /** Whether a line among the reasons is only called for, so that nothing has happened yet. */
  readonly wished: boolean;
  /** Whether the actor has a line to an actor whose stance is not 0. */
  readonly tied: boolean;
}

/**
 * The actors on each side, the firmest first, and those between, in the order of the file. The rivals themselves are in
 * no list.
 */
export interface SidesList {
  readonly first: readonly SideMember[];
  readonly between: readonly SideMember[];
  readonly second: readonly SideMember[];
}

/**
 * The least absolute stance of an actor that counts as standing on a side. At a third, an actor is twice as near to one
 * rival (2/3 away) as to the other (4/3 away). One tie to a rival gives a stance of 0.8 if it is stated and of 0.67 if
 * it is only called for, so that one tie is enough; two ties to both rivals cancel each other out.
 */
export const SIDE_FROM = 1 / 3;

/**
 * Lists all actors of a graph except the rivals, by the stances of {@link stancesOf}.
 *
 * The reason for a stance is the line to the neighbour that stands most firmly on the actor's side (or on the other
 * side, if the line sets the two against each other); of several such lines, it is the one with the greatest weight. A
 * stance is a mean of the stances of the neighbours, moved towards 0. So this neighbour always has a greater stance
 * than the actor itself, and the reasons lead to a rival and never in a circle.
 *
 * @returns null if one of the rivals is not in the graph.
 */
export function sidesList(graph: StatementGraph, sides: Sides): SidesList | null {
  const stances = stancesOf(graph, sides);
  if (stances.size === 0) return null;
  const ties = tiesOf(graph);
  const members = actorsOf(graph)
    .filter(({ id }) => !sides.includes(id))
    .map(({ id }): SideMember => {
      const stance = stances.get(id)!;
      const reasons = Math.abs(stance) < SIDE_FROM ? [] : reasonsFor(id, stances, ties);
      return {
        id,
        stance,
        reasons,
        wished: reasons.some(({ edge }) => isRelation(edge) && edge.standing === 'called-for'),
        tied: (ties.get(id) ?? []).some(({ other }) => stances.get(other) !== 0),
      };
    });
  const firmest = (a: SideMember, b: SideMember): number => Math.abs(b.stance) - Math.abs(a.stance);
  return {
    first: members.filter(({ stance }) => stance <= -SIDE_FROM).sort(firmest),
    between: members.filter(({ stance }) => Math.abs(stance) < SIDE_FROM),
    second: members.filter(({ stance }) => stance >= SIDE_FROM).sort(firmest),
  };
}

/** A line as one of its actors sees it; `weight` as in {@link weightOf}. */
interface Tie {
  readonly edge: EdgeAttributes;
  readonly other: string;
  readonly weight: number;
}

function tiesOf(graph: StatementGraph): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  for (const edge of edgesOf(graph)) {
    const weight = weightOf(edge);
    if (weight === 0 || edge.from === edge.to) continue;
    for (const [at, other] of [
      [edge.from, edge.to],
      [edge.to, edge.from],
    ] as const)
      ties.set(at, [...(ties.get(at) ?? []), { edge, other, weight }]);
  }
  return ties;
}

/** The lines that lead from an actor to a rival, each to the neighbour with the firmest stance. */
function reasonsFor(
  id: string,
  stances: ReadonlyMap<string, number>,
  ties: ReadonlyMap<string, readonly Tie[]>,
): Reason[] {
  const reasons: Reason[] = [];
  for (let at = id; Math.abs(stances.get(at)!) < 1;) {
    const side = Math.sign(stances.get(at)!);
    const pull = ({ other, weight }: Tie): number => side * Math.sign(weight) * stances.get(other)!;
    const best = (ties.get(at) ?? []).reduce<Tie | null>(
      (found, tie) =>
        found === null ||
        pull(tie) > pull(found) ||
        (pull(tie) === pull(found) && Math.abs(tie.weight) > Math.abs(found.weight))
          ? tie
          : found,
      null,
    );
    if (best === null || pull(best) <= Math.abs(stances.get(at)!)) break;
    reasons.push({ edge: best.edge, through: best.other, against: best.weight < 0 });
    at = best.other;
  }
  return reasons;
}

/** Who stands with which of two rivals, as a list that gives its reasons. */
import { actorsOf, edgesOf, isRelation } from '../graph-queries.js';
import { stancesOf, weightOf, type Sides } from './stances.js';
import type { EdgeAttributes, StatementGraph } from '../types.js';

/** Why an actor stands where it does: the first line on the way from it to a rival. */
export interface Reason {
  readonly edge: EdgeAttributes;
  /** The other end: a rival, or one who stands more firmly on that side. */
  readonly through: string;
  /** Whether it is a tie of enmity. */
  readonly against: boolean;
}

export interface SideMember {
  readonly id: string;
  /** −1 with the first rival, +1 with the second. */
  readonly stance: number;
  /** From the actor to the rival, line by line; empty for those between. */
  readonly reasons: readonly Reason[];
  /** Whether a line among the reasons is only called for: nothing has happened there yet. */
  readonly wished: boolean;
  /** Whether anything ties it to the rivals at all. */
  readonly tied: boolean;
}

/** Firmest first; those who stand alike in the order of the file. The rivals themselves are in no list. */
export interface SidesList {
  readonly first: readonly SideMember[];
  readonly between: readonly SideMember[];
  readonly second: readonly SideMember[];
}

/**
 * Who is at least so far from the middle stands on a side. At a third, an actor is twice as near to
 * the one rival (2/3 of the way) as to the other (4/3): less than that is better called "between".
 * A single tie gives 0.8 where it is stated and 0.67 where it is only called for, so that one tie
 * is enough, and two that pull apart are not.
 */
export const SIDE_FROM = 1 / 3;

/**
 * Everyone in a graph but the rivals, by the stances of {@link stancesOf}.
 *
 * The reason is the line to the neighbour who stands most firmly on the actor's side (or, over a
 * tie of enmity, on the other); of several such lines the weightiest. A stance is a mean of its
 * neighbours' pulled towards 0, so that this neighbour always stands farther out than the actor
 * itself: the reasons lead to a rival, and never in a circle.
 *
 * @returns null when one of the rivals is not in the graph.
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

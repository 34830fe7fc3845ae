/** Who stands with which of two rivals, from the signs of relations. */
import type { RelationType, Standing } from '../../data/vocabulary.js';
import type { Dataset } from '../../data/parse-dataset.js';
import { OptionError } from '../../errors.js';
import { validatePair } from '../filter/validate-filter.js';
import { actorsOf, edgesOf } from '../graph-queries.js';
import type { EdgeAttributes, StatementGraph } from '../types.js';

/** Ids of two rivals: the first to the left, the second to the right. */
export type Sides = readonly [string, string];

/** How much an edge says of a side: what is only wished for says less, a denial nothing. */
const WEIGHT: Readonly<Record<Standing, number>> = {
  stated: 1,
  reported: 0.8,
  implied: 0.8,
  'called-for': 0.5,
  denied: 0,
};
/** An affiliation ties as a relation does. */
const AFFILIATION = 0.8;
/** What holds an actor in the middle, so that a single weak tie does not put it wholly on a side. */
const INERTIA = 0.25;
/** Rounds end when nobody moves by more than this, or after so many. */
const STILL = 1e-9;
const MOST_ROUNDS = 2_000;

/**
 * Where each actor stands between two rivals: −1 with the first, +1 with the second, 0 with neither
 * or with both. The rivals are fixed; everyone else is the mean of those it is tied to, by weight,
 * with the sign turned over ties of enmity: the harmonic function of the signed Laplacian (Kunegis
 * et al. 2010, "Spectral analysis of signed graphs for clustering, prediction and visualization"), found by Gauss–Seidel iteration.
 *
 * @returns by actor id, each in [−1, 1]; empty when one of the rivals is not in the graph.
 */
export function stancesOf(graph: StatementGraph, [first, second]: Sides): Map<string, number> {
  const ids = actorsOf(graph).map(({ id }) => id);
  if (!ids.includes(first) || !ids.includes(second)) return new Map();
  const ties = new Map(ids.map((id) => [id, [] as { readonly other: string; readonly weight: number }[]]));
  for (const edge of edgesOf(graph)) {
    const weight = weightOf(edge);
    if (weight === 0 || edge.from === edge.to) continue;
    ties.get(edge.from)!.push({ other: edge.to, weight });
    ties.get(edge.to)!.push({ other: edge.from, weight });
  }
  const stances = new Map(ids.map((id) => [id, id === first ? -1 : id === second ? 1 : 0]));
  for (let round = 0, most = 1; most > STILL && round < MOST_ROUNDS; round += 1) {
    most = 0;
    for (const id of ids) {
      if (id === first || id === second) continue;
      let [sum, total] = [0, INERTIA];
      for (const { other, weight } of ties.get(id)!) {
        sum += weight * stances.get(other)!;
        total += Math.abs(weight);
      }
      most = Math.max(most, Math.abs(sum / total - stances.get(id)!));
      stances.set(id, sum / total);
    }
  }
  return stances;
}

/** How much an edge ties its ends: positive between friends, negative between foes, 0 where it takes no side; in [−1, 1]. */
export function weightOf(edge: EdgeAttributes): number {
  if (edge.type === 'affiliation') return AFFILIATION;
  return signOf(edge.relation) * WEIGHT[edge.standing] * (edge.disputed ? 0.5 : 1);
}

/** By the CAMEO codes that a relation covers: roots 02 to 08 cooperate, 09 to 20 are at odds (Schrodt 2012, CAMEO codebook 1.1b3); without codes, no side. */
function signOf({ cameo }: RelationType): -1 | 0 | 1 {
  let sum = 0;
  for (const code of cameo) {
    const root = Number(code.slice(0, 2));
    if (root >= 2 && root <= 8) sum += 1;
    else if (root >= 9 && root <= 20) sum -= 1;
  }
  return sum > 0 ? 1 : sum < 0 ? -1 : 0;
}

/** @throws {OptionError} unless there are two different actors of the dataset. */
export function validateSides(dataset: Dataset, sides: readonly string[] | undefined): Sides | undefined {
  return sides === undefined ? undefined : validatePair(dataset, 'sides', sides);
}

/** @throws {OptionError} when a filter has taken one of the rivals out of the picture. */
export function sidesIn(graph: StatementGraph, sides: Sides | undefined): Sides | undefined {
  const missing = sides?.find((id) => !graph.hasNode(id));
  if (missing !== undefined)
    throw new OptionError(
      `sides: the filter leaves "${missing}" out of the picture; name another, or let more through.`,
    );
  return sides;
}

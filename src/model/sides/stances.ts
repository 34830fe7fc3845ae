/** Computes which actors stand with which of two rivals, from the signs of relations. */
import type { RelationType, Standing } from '../../data/vocabulary.js';
import type { Dataset } from '../../data/parse-dataset.js';
import { validatePair } from '../filter/validate-filter.js';
import { actorsOf, edgesOf } from '../graph-queries.js';
import type { EdgeAttributes, StatementGraph } from '../types.js';

/** The ids of two rivals; the first stands to the left, the second to the right. */
export type Sides = readonly [string, string];

/**
 * The weight of a relation by its standing. A relation that is only called for counts less, and a denial does not
 * count.
 */
const WEIGHT: Readonly<Record<Standing, number>> = {
  stated: 1,
  reported: 0.8,
  implied: 0.8,
  'called-for': 0.5,
  denied: 0,
};
/** The weight of an affiliation. */
const AFFILIATION = 0.8;
/** The weight with which each actor is drawn to the middle, so that one weak tie does not give a full stance. */
const INERTIA = 0.25;
/** The iteration ends when no stance changes by more than this. */
const TOLERANCE = 1e-9;
/** The iteration ends after this number of rounds at the latest. */
const MAX_ROUNDS = 2_000;

/**
 * Computes the stance of each actor between two rivals: −1 with the first, +1 with the second, 0 with neither or with
 * both. The stances of the rivals are fixed. The stance of every other actor is the weighted mean of the stances of its
 * neighbours, with the sign reversed for lines that set the two against each other. This is the harmonic function of
 * the signed Laplacian (Kunegis et al. 2010, "Spectral analysis of signed graphs for clustering, prediction and
 * visualization"), found by Gauss–Seidel iteration.
 *
 * @returns the stances by actor id, each in [−1, 1]; empty if one of the rivals is not in the graph.
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
  const stances = new Map(ids.map((id) => [id, 0]));
  stances.set(first, -1);
  stances.set(second, 1);
  let greatestChange = Infinity;
  for (let round = 0; greatestChange > TOLERANCE && round < MAX_ROUNDS; round += 1) {
    greatestChange = 0;
    for (const id of ids) {
      if (id === first || id === second) continue;
      let sum = 0;
      let total = INERTIA;
      for (const { other, weight } of ties.get(id)!) {
        sum += weight * stances.get(other)!;
        total += Math.abs(weight);
      }
      const stance = sum / total;
      greatestChange = Math.max(greatestChange, Math.abs(stance - stances.get(id)!));
      stances.set(id, stance);
    }
  }
  return stances;
}

/**
 * The weight of an edge for the stances of its two actors, in [−1, 1]: positive if it connects them, negative if it
 * sets them against each other, 0 if it takes no side. A disputed edge counts half.
 */
export function weightOf(edge: EdgeAttributes): number {
  if (edge.type === 'affiliation') return AFFILIATION;
  return signOf(edge.relation) * WEIGHT[edge.standing] * (edge.disputed ? 0.5 : 1);
}

/**
 * The sign of a relation type by the CAMEO codes that it covers: the root codes 02 to 08 stand for cooperation (1), 09
 * to 20 for conflict (−1) (Schrodt 2012, CAMEO codebook 1.1b3). Without codes the sign is 0.
 */
function signOf({ cameo }: RelationType): -1 | 0 | 1 {
  let sum = 0;
  for (const code of cameo) {
    const root = Number(code.slice(0, 2));
    if (root >= 2 && root <= 8) sum += 1;
    else if (root >= 9 && root <= 20) sum -= 1;
  }
  if (sum === 0) return 0;
  return sum > 0 ? 1 : -1;
}

/**
 * Checks the option `sides`.
 *
 * @throws {OptionError} unless `sides` are the ids of two different actors of the dataset, or undefined.
 */
export function validateSides(dataset: Dataset, sides: readonly string[] | undefined): Sides | undefined {
  return sides === undefined ? undefined : validatePair(dataset, 'sides', sides);
}

/** The sides of a graph: undefined if none are asked for, or if the graph does not have both rivals. */
export function sidesIn(graph: StatementGraph, sides: Sides | null | undefined): Sides | undefined {
  return sides?.every((id) => graph.hasNode(id)) === true ? sides : undefined;
}

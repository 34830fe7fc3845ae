/** Brings distances in the plane near to the numbers of steps between actors. */
import type { Adjacency } from './adjacency.js';
import type { Coordinates } from './pivot-mds.js';
import type { Pivots } from './pivots.js';

/** The weight of the distance of each actor to each pivot, row by row; 0 for neighbours, whose lines count instead. */
export type StressTerms = Float64Array;

/**
 * The terms of sparse stress (Ortmann, Klimenta and Brandes 2016, *A sparse stress model*): a pivot at distance d
 * stands for all actors of its region that are at most d/2 from it.
 */
export function stressTerms(count: number, { count: p, steps, nearest }: Pivots): StressTerms {
  const within = Array.from({ length: p }, (): number[] => []);
  for (let i = 0; i < count; i += 1) {
    const k = nearest[i]!;
    const d = steps[k * count + i]!;
    const region = within[k]!;
    while (region.length <= d) region.push(0);
    region[d] = region[d]! + 1;
  }
  for (const region of within) {
    for (let d = 1; d < region.length; d += 1) region[d] = region[d]! + region[d - 1]!;
  }
  const terms = new Float64Array(count * p);
  for (let k = 0; k < p; k += 1) {
    const region = within[k]!;
    for (let i = 0; i < count; i += 1) {
      const d = steps[k * count + i]!;
      if (d >= 2) terms[i * p + k] = (region[Math.min(d >> 1, region.length - 1)] ?? 1) / (d * d);
    }
  }
  return terms;
}

/**
 * One sweep of stress majorization (Gansner, Koren and North 2004) over all actors, each moved at once to where its
 * terms want it (Gauss-Seidel).
 *
 * @param isForward Whether actors are taken in ascending order.
 */
export function sweep(
  { count, first, to }: Adjacency,
  { count: p, ids, steps }: Pivots,
  terms: StressTerms,
  { x, y }: Coordinates,
  isForward: boolean,
): void {
  for (let n = 0; n < count; n += 1) {
    const i = isForward ? n : count - 1 - n;
    const xi = x[i]!;
    const yi = y[i]!;
    let sumX = 0;
    let sumY = 0;
    let sum = 0;
    const pull = (j: number, wanted: number, weight: number): void => {
      const dx = xi - x[j]!;
      const dy = yi - y[j]!;
      const drawn = Math.sqrt(dx * dx + dy * dy);
      const factor = drawn > 1e-9 ? wanted / drawn : 0;
      sumX += weight * (x[j]! + dx * factor);
      sumY += weight * (y[j]! + dy * factor);
      sum += weight;
    };
    for (let at = first[i]!; at < first[i + 1]!; at += 1) pull(to[at]!, 1, 1);
    for (let k = 0; k < p; k += 1) {
      const weight = terms[i * p + k]!;
      if (weight > 0) pull(ids[k]!, steps[k * count + i]!, weight);
    }
    if (sum === 0) continue;
    x[i] = sumX / sum;
    y[i] = sumY / sum;
  }
}

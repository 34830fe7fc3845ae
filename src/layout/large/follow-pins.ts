/** Moves actors to where they are wanted, and lets others follow those to whom they are tied. */
import { toAdjacency } from './adjacency.js';
import type { Coordinates } from './pivot-mds.js';

/** Where an actor is wanted, px; NaN along an axis where it may stand anywhere. */
export interface Pull {
  readonly x: number;
  readonly y: number;
}

/** Rounds in which moves spread; each reaches one step farther. */
const ROUNDS = 30;
/** The weight with which each actor stays where it is, beside the mean tie to a neighbour (1). */
const STAY = 0.6;

/**
 * An actor without a wish moves by the weighted mean of the moves of its neighbours and of none: the discrete harmonic
 * function with the wishes as its border, damped, by Gauss-Seidel iteration.
 */
export function followPins(
  place: Coordinates,
  wanted: readonly Pull[],
  { pairs, weights }: { readonly pairs: Int32Array; readonly weights: Float64Array },
): void {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length || 1;
  const graph = toAdjacency(
    wanted.length,
    pairs,
    weights.map((weight) => weight / mean),
  );
  for (const axis of ['x', 'y'] as const) {
    const at = place[axis];
    const isFree = wanted.map((pull) => Number.isNaN(pull[axis]));
    const moves = Float64Array.from(wanted, (pull, i) => (isFree[i] ? 0 : pull[axis] - at[i]!));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let i = 0; i < graph.count; i += 1) {
        if (!isFree[i]) continue;
        let [sum, total] = [0, STAY];
        for (let k = graph.first[i]!; k < graph.first[i + 1]!; k += 1) {
          sum += graph.weight[k]! * moves[graph.to[k]!]!;
          total += graph.weight[k]!;
        }
        moves[i] = sum / total;
      }
    }
    wanted.forEach((pull, i) => {
      at[i] = isFree[i] ? at[i]! + moves[i]! : pull[axis];
    });
  }
}

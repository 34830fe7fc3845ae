/** Fits a part of a drawing to a box, and lets the rest follow. */
import { placesAlong, type BoxInFrame } from './fit-to-box.js';
import type { Coordinates } from './pivot-mds.js';

/**
 * Stretches the drawing of some actors to fill a box, as `fitToBox` does, without turning it. The others keep their
 * places between them: who stood left of or above whom still does.
 *
 * @param some Indices of the actors that are to fill the box; at least one.
 */
export function fitSome(place: Coordinates, some: readonly number[], { x, y, width, height }: BoxInFrame): void {
  follow(place.x, some, x, width);
  follow(place.y, some, y, height);
}

function follow(values: Float64Array, some: readonly number[], from: number, length: number): void {
  const before = some.map((i) => values[i]!);
  const after = placesAlong(before, from, length);
  const known = before.map((value, k) => ({ value, to: after[k]! })).sort((a, b) => a.value - b.value || a.to - b.to);
  const moved = new Map(some.map((i, k) => [i, after[k]!]));
  values.forEach((value, i) => {
    values[i] = moved.get(i) ?? between(known, value, from, from + length);
  });
}

/** Where a coordinate comes to lie, by those that lie next to it; beyond them, as far from the border as before. */
function between(
  known: readonly { readonly value: number; readonly to: number }[],
  value: number,
  low: number,
  high: number,
): number {
  const next = known.findIndex((each) => each.value >= value);
  if (next === 0) return low;
  if (next < 0) return high;
  const [a, b] = [known[next - 1]!, known[next]!];
  const share = b.value > a.value ? (value - a.value) / (b.value - a.value) : 1;
  return a.to + (b.to - a.to) * share;
}

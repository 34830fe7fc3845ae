/** Fits a drawing to a box. */
import type { Coordinates } from './pivot-mds.js';

/** A box, px. */
export interface BoxInFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much the rank of an actor along an axis counts beside its place, as a share. */
const BY_RANK = 0.5;

/**
 * Turns a drawing so that its principal axis lies along the longer side of a box, and stretches it to fill the box.
 * Half of each coordinate is the place, half the rank among all: that takes room from the empty rim and gives it to
 * the crowded middle, and keeps who is left of and above whom.
 */
export function fitToBox(place: Coordinates, box: BoxInFrame): void {
  toPrincipalAxis(place);
  const [long, short] = box.width >= box.height ? [place.x, place.y] : [place.y, place.x];
  // The principal axis is x; in a tall box it becomes y.
  if (long !== place.x) {
    for (let i = 0; i < place.x.length; i += 1) [place.x[i], place.y[i]] = [-place.y[i]!, place.x[i]!];
  }
  stretch(long, long === place.x ? box.x : box.y, Math.max(box.width, box.height));
  stretch(short, short === place.x ? box.x : box.y, Math.min(box.width, box.height));
}

/** Turns a drawing about its middle, by square roots alone. */
function toPrincipalAxis({ x, y }: Coordinates): void {
  const [cx, cy] = [meanOf(x), meanOf(y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i += 1) {
    const dx = x[i]! - cx;
    const dy = y[i]! - cy;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const half = (xx - yy) / 2;
  const length = Math.sqrt(half * half + xy * xy) || 1;
  const cos = Math.sqrt((1 + half / length) / 2);
  const sin = Math.sqrt((1 - half / length) / 2) * (xy < 0 ? -1 : 1);
  for (let i = 0; i < x.length; i += 1) {
    const dx = x[i]! - cx;
    const dy = y[i]! - cy;
    x[i] = dx * cos + dy * sin;
    y[i] = dy * cos - dx * sin;
  }
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function stretch(values: Float64Array, from: number, length: number): void {
  values.set(placesAlong(values, from, length));
}

/** Stretches coordinates to a length: half of each is the place, half the rank. */
export function placesAlong(values: ArrayLike<number>, from: number, length: number): Float64Array {
  const order = Array.from(values, (_, i) => i).sort((i, j) => values[i]! - values[j]! || i - j);
  const low = values[order[0]!]!;
  const range = values[order.at(-1)!]! - low;
  const last = order.length - 1;
  const places = new Float64Array(order.length);
  order.forEach((i, at) => {
    const rank = last > 0 ? at / last : 0.5;
    const share = range > 0 ? (values[i]! - low) / range : 0.5;
    places[i] = from + length * (share + (rank - share) * BY_RANK);
  });
  return places;
}

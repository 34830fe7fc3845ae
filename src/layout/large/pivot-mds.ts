/** Where actors stand by their distances to the pivots: the start of the layout of a large graph. */
import type { Pivots } from './pivots.js';

/** Rounds of power iteration for each of the two directions. */
const ROUNDS = 30;
/** Actors with the same distances to all pivots would coincide: they are set apart by so much, steps. */
const APART = 0.004;

/** Coordinates of actors. */
export interface Coordinates {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Pivot MDS (Brandes and Pich 2007): the two leading directions of the doubly centred squared distances, found by power
 * iteration from a literal start.
 *
 * @param count Number of actors, two at least.
 * @returns coordinates of which one unit is about one step.
 */
export function pivotMds(count: number, pivots: Pivots): Coordinates {
  const centred = doublyCentred(count, pivots);
  const first = leadingDirection(centred, null, 0);
  const second = leadingDirection(centred, first, 1);
  const place = { x: along(count, centred, first), y: along(count, centred, second) };
  const scale = scaleToSteps(count, pivots, place);
  for (let i = 0; i < count; i += 1) {
    place.x[i] = place.x[i]! * scale + (((i * 37) % 101) - 50) * APART;
    place.y[i] = place.y[i]! * scale + (((i * 61) % 103) - 51) * APART;
  }
  return place;
}

/** A matrix of actors × pivots, row by row, and its product with its transpose, pivots × pivots. */
interface Centred {
  readonly pivots: number;
  readonly rows: Float64Array;
  readonly product: Float64Array;
}

/** −½ of the squared distances, minus the means of row and column, plus the mean of all. */
function doublyCentred(count: number, { count: p, steps }: Pivots): Centred {
  const rows = new Float64Array(count * p);
  const byPivot = new Float64Array(p);
  const byActor = new Float64Array(count);
  let all = 0;
  for (let k = 0; k < p; k += 1) {
    for (let i = 0; i < count; i += 1) {
      const d = steps[k * count + i]!;
      rows[i * p + k] = d * d;
      byPivot[k] = byPivot[k]! + d * d;
      byActor[i] = byActor[i]! + d * d;
      all += d * d;
    }
  }
  const mean = all / count / p;
  for (let i = 0; i < count; i += 1) {
    for (let k = 0; k < p; k += 1) {
      const at = i * p + k;
      rows[at] = -0.5 * (rows[at]! - byPivot[k]! / count - byActor[i]! / p + mean);
    }
  }
  return { pivots: p, rows, product: productOf(count, p, rows) };
}

function productOf(count: number, p: number, rows: Float64Array): Float64Array {
  const product = new Float64Array(p * p);
  for (let i = 0; i < count; i += 1) {
    const row = rows.subarray(i * p, i * p + p);
    for (let a = 0; a < p; a += 1) {
      const value = row[a]!;
      for (let b = a; b < p; b += 1) product[a * p + b] = product[a * p + b]! + value * row[b]!;
    }
  }
  for (let a = 0; a < p; a += 1) {
    for (let b = 0; b < a; b += 1) product[a * p + b] = product[b * p + a]!;
  }
  return product;
}

/** @param other A direction to which the result is perpendicular; null for the first. */
function leadingDirection({ pivots: p, product }: Centred, other: Float64Array | null, index: number): Float64Array {
  const direction = Float64Array.from({ length: p }, (_, k) => ((k * (7 + 4 * index) + 3) % 11) - 5 + 0.1 * index);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (other !== null) {
      const shared = dot(direction, other);
      for (let k = 0; k < p; k += 1) direction[k] = direction[k]! - shared * other[k]!;
    }
    const image = new Float64Array(p);
    for (let a = 0; a < p; a += 1) image[a] = dot(product.subarray(a * p, a * p + p), direction);
    const length = Math.sqrt(dot(image, image)) || 1;
    for (let k = 0; k < p; k += 1) direction[k] = image[k]! / length;
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += a[k]! * b[k]!;
  return sum;
}

function along(count: number, { pivots: p, rows }: Centred, direction: Float64Array): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => dot(rows.subarray(i * p, i * p + p), direction));
}

/** The factor by which distances in the plane fit the numbers of steps best, by least squares of their ratios. */
function scaleToSteps(count: number, { count: p, ids, steps }: Pivots, { x, y }: Coordinates): number {
  let drawn = 0;
  let squared = 0;
  for (let k = 0; k < p; k += 1) {
    const j = ids[k]!;
    for (let i = 0; i < count; i += 1) {
      const d = steps[k * count + i]!;
      if (d === 0) continue;
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      const ratio = Math.sqrt(dx * dx + dy * dy) / d;
      drawn += ratio;
      squared += ratio * ratio;
    }
  }
  return squared > 0 ? drawn / squared : 1;
}

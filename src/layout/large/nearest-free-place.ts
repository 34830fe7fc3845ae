/** Moves marks that still overlap to the nearest place where they do not. */
import type { Coordinates } from './pivot-mds.js';
import type { KeptBox, MarksInPlot } from './separate-marks.js';

/** Distance of two places that are tried, px. */
const STEP = 4;
/** Marks stay so far from boxes and from the border of the plot, px. */
const CLEAR = 1;
/** Number of squares around a mark on which places are tried, the nearest first. */
const SQUARES = 48;
/** After so many marks without a free place the plot is taken for full. */
const MOST_IN_VAIN = 25;

/**
 * Pauses after each mark.
 *
 * @param order The marks in the order in which they are moved; those that matter least first.
 */
export function* moveToFreePlaces(
  place: Coordinates,
  marks: MarksInPlot,
  order: readonly number[],
): Generator<undefined, void> {
  const grid = new MarkGrid(place, marks);
  let inVain = 0;
  for (const i of order) {
    if (inVain > MOST_IN_VAIN) return;
    yield;
    if (marks.fixed[i] === 1 || grid.isFree(i, place.x[i]!, place.y[i]!)) continue;
    const found = nearest(i, place, grid);
    if (found === null) {
      inVain += 1;
      continue;
    }
    grid.remove(i);
    [place.x[i], place.y[i]] = found;
    grid.add(i);
  }
}

/** The marks that may move and lie in a kept box of another mark, in the order of the boxes. */
export function marksInBoxes({ x, y }: Coordinates, { reach, fixed, kept = [] }: MarksInPlot): number[] {
  const found = new Set<number>();
  for (const { owner, box } of kept) {
    x.forEach((at, i) => {
      if (i !== owner && fixed[i] !== 1 && isIn(box, at, y[i]!, reach[i]! + CLEAR)) found.add(i);
    });
  }
  return [...found];
}

function nearest(i: number, { x, y }: Coordinates, grid: MarkGrid): readonly [number, number] | null {
  for (let square = 1; square <= SQUARES; square += 1) {
    let best: readonly [number, number] | null = null;
    let least = Infinity;
    for (const [dx, dy] of onSquare(square)) {
      const far = dx * dx + dy * dy;
      const [px, py] = [x[i]! + dx * STEP, y[i]! + dy * STEP];
      if (far < least && grid.isFree(i, px, py)) {
        least = far;
        best = [px, py];
      }
    }
    if (best !== null) return best;
  }
  return null;
}

/** The points with whole coordinates on a square around the origin. */
function* onSquare(half: number): Generator<readonly [number, number]> {
  for (let at = -half; at <= half; at += 1)
    yield* [
      [at, -half],
      [at, half],
    ] as const;
  for (let at = 1 - half; at < half; at += 1)
    yield* [
      [-half, at],
      [half, at],
    ] as const;
}

/** Marks by the cells of the plot in which their centres lie. */
class MarkGrid {
  readonly #place: Coordinates;
  readonly #marks: MarksInPlot;
  readonly #cell: number;
  readonly #columns: number;
  readonly #cells: Map<number, number[]>;
  readonly #boxes: Map<number, KeptBox[]>;

  constructor(place: Coordinates, marks: MarksInPlot) {
    this.#place = place;
    this.#marks = marks;
    this.#cell = 2 * marks.reach.reduce((most, reach) => Math.max(most, reach), 1) + Math.max(0, marks.gap);
    this.#columns = Math.ceil(marks.width / this.#cell) + 2;
    this.#cells = new Map();
    this.#boxes = new Map();
    place.x.forEach((_, i) => this.add(i));
    for (const kept of marks.kept ?? []) {
      const { x, y, width, height } = kept.box;
      const [left, right] = [this.#at(x - width / 2) - 1, this.#at(x + width / 2) + 1];
      for (let row = this.#at(y - height / 2) - 1; row <= this.#at(y + height / 2) + 1; row += 1) {
        for (let column = left; column <= right; column += 1) append(this.#boxes, row * this.#columns + column, kept);
      }
    }
  }

  add(i: number): void {
    append(this.#cells, this.#key(this.#place.x[i]!, this.#place.y[i]!), i);
  }

  remove(i: number): void {
    const own = this.#cells.get(this.#key(this.#place.x[i]!, this.#place.y[i]!))!;
    own.splice(own.indexOf(i), 1);
  }

  /** Whether a mark could stand at a place. */
  isFree(i: number, x: number, y: number): boolean {
    const { reach, width, height, gap } = this.#marks;
    const edge = reach[i]! + CLEAR;
    if (x < edge || y < edge || x > width - edge || y > height - edge) return false;
    const boxes = this.#boxes.get(this.#key(x, y)) ?? [];
    if (boxes.some(({ owner, box }) => owner !== i && isIn(box, x, y, edge))) return false;
    for (let row = this.#at(y) - 1; row <= this.#at(y) + 1; row += 1) {
      for (let column = this.#at(x) - 1; column <= this.#at(x) + 1; column += 1) {
        for (const j of this.#cells.get(row * this.#columns + column) ?? []) {
          const least = reach[i]! + reach[j]! + gap;
          const [dx, dy] = [this.#place.x[j]! - x, this.#place.y[j]! - y];
          if (j !== i && dx * dx + dy * dy < least * least - 1e-6) return false;
        }
      }
    }
    return true;
  }

  #at(value: number): number {
    return Math.floor(value / this.#cell) + 1;
  }

  #key(x: number, y: number): number {
    return this.#at(y) * this.#columns + this.#at(x);
  }
}

function append<T>(cells: Map<number, T[]>, key: number, item: T): void {
  const own = cells.get(key);
  if (own === undefined) cells.set(key, [item]);
  else own.push(item);
}

/** Whether a circle meets a level box. */
function isIn(box: KeptBox['box'], x: number, y: number, reach: number): boolean {
  const dx = Math.max(0, Math.abs(x - box.x) - box.width / 2);
  const dy = Math.max(0, Math.abs(y - box.y) - box.height / 2);
  return dx * dx + dy * dy < reach * reach;
}

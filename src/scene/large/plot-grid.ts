/** Finds what lies near a box of a plot. */
import type { OrientedBox } from '../../geometry/oriented-box.js';

/** Width and height of the cells in which what lies near is looked for, px. */
const CELL = 32;

export const boundsOf = ({ x, y, width, height }: OrientedBox): Bounds => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2,
];

/** Left, top, right and bottom, px. */
type Bounds = readonly [number, number, number, number];

/** Things of a plot by the cells in which they lie. */
export class PlotGrid<T> {
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells = new Map<number, T[]>();
  readonly #boundsOf: (item: T) => Bounds;

  constructor(width: number, height: number, items: readonly T[], bounds: (item: T) => Bounds) {
    this.#columns = Math.ceil(width / CELL) + 1;
    this.#rows = Math.ceil(height / CELL) + 1;
    this.#boundsOf = bounds;
    for (const item of items) this.add(item);
  }

  add(item: T): void {
    this.#each(this.#boundsOf(item), (cell) => {
      const held = this.#cells.get(cell);
      if (held === undefined) this.#cells.set(cell, [item]);
      else held.push(item);
      return false;
    });
  }

  /** Whether something in the cells of a box meets a condition. */
  some(box: OrientedBox, test: (item: T) => boolean): boolean {
    return this.#each(boundsOf(box), (cell) => this.#cells.get(cell)?.some(test) === true);
  }

  /** Visits cells until `visit` returns true; whether it did. */
  #each([left, top, right, bottom]: Bounds, visit: (cell: number) => boolean): boolean {
    const last = within(right, this.#columns);
    const lowest = within(bottom, this.#rows);
    for (let row = within(top, this.#rows); row <= lowest; row += 1) {
      for (let column = within(left, this.#columns); column <= last; column += 1) {
        if (visit(row * this.#columns + column)) return true;
      }
    }
    return false;
  }
}

const within = (at: number, cells: number): number => Math.min(cells - 1, Math.max(0, Math.floor(at / CELL)));

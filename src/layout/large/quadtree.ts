/**
 * A quadtree in flat arrays, by which the repulsion of thousands of actors is computed (Barnes and Hut 1986). d3-force
 * has one of objects, which took four times the processor time at 2,000 actors.
 */
import type { Coordinates } from './pivot-mds.js';

/** Depth below which bodies that nearly coincide share a cell. */
const DEEPEST = 40;
/** Keeps a force finite where two actors coincide, steps². */
const SOFT = 1e-6;

export class Quadtree {
  /** Cells whose width is less than this share of their distance, squared, are taken as one body. */
  readonly #near: number;
  readonly #capacity: number;
  readonly #child: Int32Array;
  readonly #mass: Float64Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #size: Float64Array;
  readonly #left: Float64Array;
  readonly #top: Float64Array;
  /** First body of a leaf; −1 where a cell is divided. */
  readonly #body: Int32Array;
  /** Next body in the same leaf; −1 at the end. */
  readonly #next: Int32Array;
  readonly #stack = new Int32Array(4 * DEEPEST + 16);
  readonly #masses: Float64Array;
  #used = 0;

  /**
   * @param masses One for each body.
   * @param near Share of the distance below which a cell is taken as one body, squared; 1.2 is quick and fair.
   */
  constructor(masses: Float64Array, near = 1.2) {
    this.#near = near;
    this.#masses = masses;
    const capacity = masses.length * 4 + 64;
    this.#capacity = capacity;
    this.#child = new Int32Array(capacity * 4);
    this.#body = new Int32Array(capacity);
    this.#next = new Int32Array(masses.length);
    [this.#mass, this.#x, this.#y, this.#size, this.#left, this.#top] = [
      new Float64Array(capacity),
      new Float64Array(capacity),
      new Float64Array(capacity),
      new Float64Array(capacity),
      new Float64Array(capacity),
      new Float64Array(capacity),
    ];
  }

  /** Puts all bodies at their places. */
  build({ x, y }: Coordinates): void {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < x.length; i += 1) {
      left = Math.min(left, x[i]!);
      right = Math.max(right, x[i]!);
      top = Math.min(top, y[i]!);
      bottom = Math.max(bottom, y[i]!);
    }
    this.#used = 0;
    this.#cell(left, top, Math.max(right - left, bottom - top) * 1.0001 + 1e-9);
    for (let i = 0; i < x.length; i += 1) this.#insert(i, x, y);
    // Children have higher numbers than their parents.
    for (let cell = this.#used - 1; cell >= 0; cell -= 1) this.#weigh(cell, x, y);
  }

  /** Adds up the repulsion on a body, mass ÷ distance of each other one, into `force`. */
  repulsion(i: number, { x, y }: Coordinates, force: Float64Array): void {
    const [stack, xi, yi] = [this.#stack, x[i]!, y[i]!];
    let [fx, fy, top] = [0, 0, 1];
    stack[0] = 0;
    while (top > 0) {
      top -= 1;
      const cell = stack[top]!;
      const body = this.#body[cell]!;
      if (body >= 0) {
        for (let j = body; j >= 0; j = this.#next[j]!) {
          if (j === i) continue;
          const dx = xi - x[j]!;
          const dy = yi - y[j]!;
          const pull = this.#masses[j]! / (dx * dx + dy * dy + SOFT);
          fx += dx * pull;
          fy += dy * pull;
        }
        continue;
      }
      const dx = xi - this.#x[cell]!;
      const dy = yi - this.#y[cell]!;
      const squared = dx * dx + dy * dy;
      const size = this.#size[cell]!;
      if (size * size < this.#near * squared) {
        const pull = this.#mass[cell]! / (squared + SOFT);
        fx += dx * pull;
        fy += dy * pull;
        continue;
      }
      for (let quarter = 0; quarter < 4; quarter += 1) {
        const child = this.#child[cell * 4 + quarter]!;
        if (child > 0) stack[top++] = child;
      }
    }
    force[0] = fx;
    force[1] = fy;
  }

  #cell(left: number, top: number, size: number): number {
    const cell = this.#used;
    this.#used += 1;
    this.#child.fill(0, cell * 4, cell * 4 + 4);
    this.#body[cell] = -1;
    this.#left[cell] = left;
    this.#top[cell] = top;
    this.#size[cell] = size;
    return cell;
  }

  /** The quarter of a cell in which a point lies, 0 to 3. */
  #quarter(cell: number, x: number, y: number): number {
    const half = this.#size[cell]! / 2;
    return (x >= this.#left[cell]! + half ? 1 : 0) + (y >= this.#top[cell]! + half ? 2 : 0);
  }

  #leaf(parent: number, quarter: number, body: number): void {
    const half = this.#size[parent]! / 2;
    const left = this.#left[parent]! + (quarter % 2 === 1 ? half : 0);
    const leaf = this.#cell(left, this.#top[parent]! + (quarter > 1 ? half : 0), half);
    this.#body[leaf] = body;
    this.#child[parent * 4 + quarter] = leaf;
  }

  #insert(i: number, x: Float64Array, y: Float64Array): void {
    this.#next[i] = -1;
    let cell = 0;
    for (let depth = 0; ; depth += 1) {
      const quarter = this.#quarter(cell, x[i]!, y[i]!);
      const child = this.#child[cell * 4 + quarter]!;
      if (child === 0) {
        this.#leaf(cell, quarter, i);
        return;
      }
      const held = this.#body[child]!;
      if (held >= 0) {
        if (depth > DEEPEST || this.#used > this.#capacity - 8) {
          this.#next[i] = held;
          this.#body[child] = i;
          return;
        }
        // The leaf is divided: the body that it holds goes one down.
        this.#body[child] = -1;
        this.#leaf(child, this.#quarter(child, x[held]!, y[held]!), held);
      }
      cell = child;
    }
  }

  /** Mass and centre of a cell. */
  #weigh(cell: number, x: Float64Array, y: Float64Array): void {
    let [mass, sumX, sumY] = [0, 0, 0];
    const add = (part: number, px: number, py: number): void => {
      mass += part;
      sumX += part * px;
      sumY += part * py;
    };
    const body = this.#body[cell]!;
    for (let i = body; i >= 0; i = this.#next[i]!) add(this.#masses[i]!, x[i]!, y[i]!);
    for (let quarter = 0; quarter < 4; quarter += 1) {
      const child = this.#child[cell * 4 + quarter]!;
      if (child > 0) add(this.#mass[child]!, this.#x[child]!, this.#y[child]!);
    }
    this.#mass[cell] = mass;
    this.#x[cell] = mass > 0 ? sumX / mass : 0;
    this.#y[cell] = mass > 0 ? sumY / mass : 0;
  }
}

/** The courses of many lines, kept as numbers: an object for each, with its points, would take eight times the room. */
import type { Cubic } from '../../geometry/types.js';
import type { EdgeAttributes } from '../../model/types.js';
import type { StraightLine } from './straight-lines.js';

/** Of each line: x and y of its start, of its end and of its direction, and its length. */
const NUMBERS = 7;

export class PackedLines {
  readonly #edges: readonly EdgeAttributes[];
  readonly #numbers: Float64Array;
  /** The courses of the few lines that are not straight, by the index of the line. */
  readonly #loops: ReadonlyMap<number, Cubic>;

  constructor(lines: readonly StraightLine[]) {
    this.#edges = lines.map(({ edge }) => edge);
    this.#numbers = new Float64Array(lines.length * NUMBERS);
    const loops = new Map<number, Cubic>();
    lines.forEach(({ start, end, along, length, loop }, i) => {
      this.#numbers.set([start[0], start[1], end[0], end[1], along[0], along[1], length], i * NUMBERS);
      if (loop !== null) loops.set(i, loop);
    });
    this.#loops = loops;
  }

  edge(index: number): EdgeAttributes {
    return this.#edges[index]!;
  }

  /** The line at an index, made anew at each call. */
  line(index: number): StraightLine {
    const numbers = this.#numbers;
    const at = index * NUMBERS;
    return {
      edge: this.#edges[index]!,
      start: [numbers[at]!, numbers[at + 1]!],
      end: [numbers[at + 2]!, numbers[at + 3]!],
      loop: this.#loops.get(index) ?? null,
      length: numbers[at + 6]!,
      along: [numbers[at + 4]!, numbers[at + 5]!],
    };
  }
}

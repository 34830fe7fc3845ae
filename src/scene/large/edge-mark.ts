/**
 * The marks of the lines of a large picture. There are tens of thousands of them, most of them pale: what is drawn of a
 * pale one, and what is said of any, is made when it is asked for, from what all marks of the picture share.
 */
import type { EdgeAttributes } from '../../model/types.js';
import type { EdgeMark } from '../types.js';
import type { Texts } from './edge-texts.js';
import { colorOfLine, drawLine, isPale, NONE, paleLine, type DrawnOnLine, type LineMarkContext } from './line-marks.js';
import { PackedLines } from './packed-lines.js';
import type { StraightLine } from './straight-lines.js';

/** What the marks of the lines of one picture share. */
interface SharedByMarks {
  readonly lines: PackedLines;
  /** The share of its own colour that each line has, 0 to 1. */
  readonly shades: Float64Array;
  readonly context: LineMarkContext;
  readonly textsOf: (edge: EdgeAttributes) => Texts;
}

/**
 * Its properties are those of its class: they are read as any others, and written by `JSON.stringify`, but a copy by
 * `{ ...mark }` has none of them. Those that are objects may be made anew each time.
 */
export class LargeEdgeMark implements EdgeMark {
  readonly #shared: SharedByMarks;
  readonly #index: number;
  readonly #color: string;
  /** What is drawn of a line that is clearly seen; null for a pale one. */
  readonly #drawn: DrawnOnLine | null;

  constructor(shared: SharedByMarks, index: number, color: string, drawn: DrawnOnLine | null) {
    this.#shared = shared;
    this.#index = index;
    this.#color = color;
    this.#drawn = drawn;
  }

  /** The colour of the line, as far as it does not stand out. */
  get color(): string {
    return this.#color;
  }

  /** The share of its own colour that the line has, 0 to 1. */
  get shade(): number {
    return this.#shared.shades[this.#index]!;
  }

  get id(): string {
    return this.#shared.lines.edge(this.#index).id;
  }

  get from(): string {
    return this.#shared.lines.edge(this.#index).from;
  }

  get to(): string {
    return this.#shared.lines.edge(this.#index).to;
  }

  get relation(): EdgeMark['relation'] {
    const edge = this.#shared.lines.edge(this.#index);
    return edge.type === 'relation' ? edge.relation.id : null;
  }

  get standing(): EdgeMark['standing'] {
    const edge = this.#shared.lines.edge(this.#index);
    return edge.type === 'relation' ? edge.standing : null;
  }

  get line(): EdgeMark['line'] {
    return (this.#drawn ?? paleOf(this.#shared, this.#index, this.#color)).line;
  }

  get glyphs(): EdgeMark['glyphs'] {
    return this.#drawn?.glyphs ?? NONE;
  }

  get emphasised(): EdgeMark['emphasised'] {
    return this.shade < 1 ? drawLine(this.#shared.lines.line(this.#index), 1, this.#shared.context) : undefined;
  }

  get anchor(): EdgeMark['anchor'] {
    return (this.#drawn ?? paleOf(this.#shared, this.#index, this.#color)).anchor;
  }

  get name(): string {
    return this.#shared.textsOf(this.#shared.lines.edge(this.#index)).name;
  }

  get evidence(): EdgeMark['evidence'] {
    return this.#shared.textsOf(this.#shared.lines.edge(this.#index)).evidence;
  }

  toJSON(): EdgeMark {
    const { id, from, to, relation, standing, line, glyphs, emphasised, anchor, name, evidence } = this;
    return { id, from, to, relation, standing, line, glyphs, emphasised, anchor, name, evidence };
  }
}

const paleOf = ({ lines, context }: SharedByMarks, index: number, color: string): Pick<EdgeMark, 'line' | 'anchor'> =>
  paleLine(lines.line(index), color, context);

/**
 * The marks of some lines, in their order.
 *
 * @param shades The share of its own colour that each line has, 0 to 1.
 * @param textsOf Makes the name and the evidence of an edge.
 * @param colors The colours of the lines, where they are known.
 */
export function largeEdgeMarks(
  lines: readonly StraightLine[],
  shades: readonly number[],
  context: LineMarkContext,
  textsOf: (edge: EdgeAttributes) => Texts,
  colors: readonly string[] = colorsOfLines(lines, shades, context),
): LargeEdgeMark[] {
  const shared = { lines: new PackedLines(lines), shades: Float64Array.from(shades), context, textsOf };
  return lines.map((line, i) => {
    const shade = shades[i]!;
    return new LargeEdgeMark(shared, i, colors[i]!, isPale(shade) ? null : drawLine(line, shade, context));
  });
}

/** Lines have few colours between them: each is one text for all. */
function colorsOfLines(lines: readonly StraightLine[], shades: readonly number[], context: LineMarkContext): string[] {
  const known = new Map<string, string>();
  return lines.map(({ edge }, i) => {
    const color = colorOfLine(edge, shades[i]!, context);
    if (!known.has(color)) known.set(color, color);
    return known.get(color)!;
  });
}

/** Numbers on lines, for notes that follow the picture. A number without a place would leave a note without a line: all stand. */
import { pointOnRail } from '../geometry/curve.js';
import {
  boxesOverlap,
  boxMeetsCircle,
  boxMeetsLine,
  boxWithin,
  levelBox,
  type OrientedBox,
} from '../geometry/oriented-box.js';
import type { EdgeAttributes } from '../model/types.js';
import { placeEdgeLabels, type Labelled, type Obstacles, type PlacedLabel } from './edge-labels.js';
import { numbersOf } from './notes.js';
import { isRtl, textWidth } from './text.js';
import type { TextMark } from './types.js';

/** What a scene asks of the numbers of its lines. */
export interface Numbers {
  /**
   * The texts that would do for each line, best liked first: its number with its name, then its number alone.
   *
   * @param names What each line is called, or null.
   */
  texts(edges: readonly EdgeAttributes[], names: readonly (string | null)[]): string[][];
  /**
   * Finds a place for the text of every line; a number that has found none may lie over something.
   *
   * @param lines Each with one place for its markers.
   */
  place(lines: readonly Labelled[], size: number, obstacles: Obstacles): (PlacedLabel | null)[];
  /** One of those texts, placed: the number in bold beside the name. */
  figures(mark: TextMark): TextMark[];
}

export const lineNumbers: Numbers = { texts, place, figures };

function texts(edges: readonly EdgeAttributes[], names: readonly (string | null)[]): string[][] {
  return numbersOf(edges).map((number, i) => {
    if (number === null) return [];
    return names[i] === null ? [String(number)] : [`${number} ${names[i]}`, String(number)];
  });
}

function figures(mark: TextMark): TextMark[] {
  const [figure = '', name] = mark.text.split(/ (.*)/s);
  if (name === undefined) return [{ ...mark, bold: true }];
  // Figures are as wide in bold as in regular type, so that the parts fill the place of the whole.
  const [whole, first, rest] = [mark.text, figure, name].map((text) => textWidth(text, mark.size)) as [
    number,
    number,
    number,
  ];
  // The number comes first in the direction of the name.
  const side = isRtl(name) ? -1 : 1;
  const part = (text: string, bold: boolean, along: number): TextMark => ({
    ...mark,
    text,
    bold,
    x: mark.x + mark.turn![0] * along * side,
    y: mark.y + mark.turn![1] * along * side,
    rtl: isRtl(text),
  });
  return [part(figure, true, (first - whole) / 2), part(name, false, (whole - rest) / 2)];
}

/** Where along a line to try, as shares of its length. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** What it costs to lie over one of these. Another number must stay legible at all costs, a line may be crossed. */
const OVER_LABEL = 100;
const OVER_NAME = 20;
const OVER_MARK = 12;
const OVER_MARKER = 3;
const OVER_LINE = 1;
const OUTSIDE = 1000;
/** Above so many lines nobody could tell whether a number lies across one, and looking would take seconds. */
const LINES_COUNT_UP_TO = 400;

function place(lines: readonly Labelled[], size: number, obstacles: Obstacles): (PlacedLabel | null)[] {
  const settled: (PlacedLabel | null)[] =
    lines.length > LINES_COUNT_UP_TO
      ? lines.map(() => null)
      : apart(placeEdgeLabels(lines, obstacles).labels, lines, obstacles);
  lines.forEach(({ rail, texts: ways }, i) => {
    if (settled[i] !== null || ways.length === 0) return;
    const text = ways.length - 1;
    const { width } = ways[text]!;
    let best: OrientedBox | undefined;
    let least = Infinity;
    for (const share of ALONG) {
      const [x, y] = pointOnRail(rail, rail.length * share);
      const box = levelBox(x - width / 2, y - size / 2, width, size);
      const cost = costAt(box, i, settled, lines, obstacles) + Math.abs(share - 0.5);
      if (cost < least) [best, least] = [box, cost];
    }
    settled[i] = { box: best!, text, also: null };
  });
  return settled;
}

/** A name may lie across a line; a number there would seem to be that line's. It then stands alone, if there is a clear place. */
function apart(
  placed: readonly (PlacedLabel | null)[],
  lines: readonly Labelled[],
  obstacles: Obstacles,
): (PlacedLabel | null)[] {
  const crosses = (box: OrientedBox, own: number): boolean =>
    lines.some(({ rail }, i) => i !== own && boxMeetsLine(box, rail));
  const astray = new Set(
    placed.flatMap((label, i) =>
      label !== null &&
      label.text < lines[i]!.texts.length - 1 &&
      crosses(figureBox(label.box, lines[i]!.texts.at(-1)!.width), i)
        ? [i]
        : [],
    ),
  );
  if (astray.size === 0) return [...placed];
  const others = placed.flatMap((label, i) => (label === null || astray.has(i) ? [] : [label.box]));
  const { labels: alone } = placeEdgeLabels(
    lines.map((line, i) => ({ ...line, texts: astray.has(i) ? line.texts.slice(-1) : [] })),
    { ...obstacles, names: [...obstacles.names, ...others] },
  );
  // What keeps its name keeps its place, which those that now stand alone did not know of.
  const kept = placed.flatMap((label, i) =>
    label !== null && astray.has(i) && (alone[i] === null || crosses(alone[i]!.box, i)) ? [label.box] : [],
  );
  return placed.map((label, i) => {
    const found = alone[i] ?? null;
    return found === null || crosses(found.box, i) || kept.some((box) => boxesOverlap(box, found.box))
      ? label
      : { box: found.box, text: lines[i]!.texts.length - 1, also: null };
  });
}

/** The part of a label that its number takes, at the left where the name runs from left to right. */
function figureBox(box: OrientedBox, width: number): OrientedBox {
  const along = (width - box.width) / 2;
  return { ...box, x: box.x + box.cos * along, y: box.y + box.sin * along, width };
}

function costAt(
  box: OrientedBox,
  own: number,
  settled: readonly (PlacedLabel | null)[],
  lines: readonly Labelled[],
  { names, marks, width, height }: Obstacles,
): number {
  const count = <T>(items: readonly T[], meets: (item: T) => boolean): number =>
    items.reduce((sum, item) => sum + (meets(item) ? 1 : 0), 0);
  return (
    (boxWithin(box, 0, 0, width, height) ? 0 : OUTSIDE) +
    OVER_LABEL * count(settled, (label) => label !== null && boxesOverlap(box, label.box)) +
    OVER_NAME * count(names, (name) => boxesOverlap(box, name)) +
    OVER_MARK * count(marks, ({ x, y, reach }) => boxMeetsCircle(box, [x, y], reach)) +
    (lines.length > LINES_COUNT_UP_TO
      ? 0
      : OVER_MARKER *
          count(lines, ({ head, signs }) =>
            [...head, ...signs[0]!].some(({ at, reach }) => boxMeetsCircle(box, at, reach)),
          ) +
        OVER_LINE * count(lines, (line) => line !== lines[own] && boxMeetsLine(box, line.rail)))
  );
}

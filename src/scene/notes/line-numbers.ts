/**
 * Numbers on lines, for notes that follow the picture. Every number is given a place, since a note whose
 * number is missing could not be traced to its line.
 */
import { atOnce } from '../../data/steps.js';
import { pointOnRail } from '../../geometry/curve.js';
import {
  boxesOverlap,
  boxMeetsCircle,
  boxMeetsLine,
  boxWithin,
  levelBox,
  type OrientedBox,
} from '../../geometry/oriented-box.js';
import type { EdgeAttributes } from '../../model/types.js';
import {
  covers,
  edgeLabelSteps,
  type Labelled,
  type Obstacles,
  type PlacedLabel,
} from '../lines/edge-label-placement.js';
import { numbersOf } from './note-texts.js';
import { isRtl, textWidth } from '../text/text-layout.js';
import type { TextMark } from '../types.js';

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
  const whole = textWidth(mark.text, mark.size);
  const first = textWidth(figure, mark.size);
  const rest = textWidth(name, mark.size);
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
/** What it costs to lie over one of these: most over another number, which has to be read, least over a line. */
const OVER_LABEL = 100;
const OVER_NAME = 20;
const OVER_MARK = 12;
const OVER_MARKER = 3;
const OVER_LINE = 1;
const OUTSIDE = 1000;
/**
 * With more lines than this, a reader cannot see whether a number lies across one, and the search would take
 * seconds.
 */
const LINES_COUNT_UP_TO = 400;

function place(lines: readonly Labelled[], size: number, obstacles: Obstacles): (PlacedLabel | null)[] {
  const placed: (PlacedLabel | null)[] =
    lines.length > LINES_COUNT_UP_TO
      ? lines.map(() => null)
      : apart(atOnce(edgeLabelSteps(lines, obstacles)).labels, lines, obstacles);
  lines.forEach((line, i) => {
    if (placed[i] !== null || line.texts.length === 0) return;
    const { rail } = line;
    const text = line.texts.length - 1;
    const { width } = line.texts[text]!;
    let best: OrientedBox | undefined;
    let least = Infinity;
    for (const share of ALONG) {
      const [x, y] = pointOnRail(rail, rail.length * share);
      const box = levelBox(x - width / 2, y - size / 2, width, size);
      const cost = costAt(box, i, placed, lines, obstacles) + Math.abs(share - 0.5);
      if (cost < least) {
        best = box;
        least = cost;
      }
    }
    placed[i] = { box: best!, text, also: null };
  });
  return placed;
}

/**
 * A name may lie across another line, but its number there would seem to belong to that line. Such a number
 * stands alone, without the name, if there is a place where it crosses no line.
 */
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
  const { labels: alone } = atOnce(
    edgeLabelSteps(
      lines.map((line, i) => ({ ...line, texts: astray.has(i) ? line.texts.slice(-1) : [] })),
      { ...obstacles, names: [...obstacles.names, ...others] },
    ),
  );
  // A label that keeps its name keeps its place as well, which was not known when numbers were placed alone.
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

/** What it costs a number to stand in a box. */
function costAt(
  box: OrientedBox,
  own: number,
  placed: readonly (PlacedLabel | null)[],
  lines: readonly Labelled[],
  { names, marks, width, height }: Obstacles,
): number {
  const outside = boxWithin(box, 0, 0, width, height) ? 0 : OUTSIDE;
  const labels = count(placed, (label) => label !== null && boxesOverlap(box, label.box));
  const covered =
    OVER_LABEL * labels +
    OVER_NAME * count(names, (name) => boxesOverlap(box, name)) +
    OVER_MARK * count(marks, ({ x, y, reach }) => boxMeetsCircle(box, [x, y], reach));
  if (lines.length > LINES_COUNT_UP_TO) return outside + covered;
  const markers = count(lines, ({ head, signs }) => covers(box, head) || covers(box, signs[0]!));
  const crossed = count(lines, (line) => line !== lines[own] && boxMeetsLine(box, line.rail));
  return outside + covered + OVER_MARKER * markers + OVER_LINE * crossed;
}

const count = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length;

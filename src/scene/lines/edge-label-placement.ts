/**
 * Places the names of relations along their lines, if there is room: never upside down, and never on a mark, a name or
 * the label of another line. A line without a label is explained by its marker and the legend.
 */
import { direction, pointOnRail, type Rail } from '../../geometry/curve.js';
import {
  boxesOverlap,
  boxMeetsCircle,
  boxMeetsLine,
  boxMeetsPolyline,
  boxWithin,
  type OrientedBox,
} from '../../geometry/oriented-box.js';
import type { Point } from '../../geometry/types.js';

/** What is drawn on a line, and how far it reaches from its middle, px. */
export interface Sign {
  readonly at: Point;
  readonly reach: number;
}

/** A line; all that are drawn are given, relations and affiliations. */
export interface Labelled {
  readonly rail: Rail;
  /** Sizes of the texts that would do, px, best first; none where a line has no name. */
  readonly texts: readonly { readonly width: number; readonly height: number }[];
  /** Its arrowhead; no text may cover it. */
  readonly head: readonly Sign[];
  /**
   * Its markers in each place that they may take, best first; no text may cover them. There is one
   * list at least, which may be empty.
   */
  readonly signs: readonly (readonly Sign[])[];
  /** Half the width of the line, px. */
  readonly half: number;
  /** Lines between the same two actors have the same: no label lies across them. */
  readonly bundle: string;
  /**
   * Whether each text begins with the number of the line, which must stand at the line. Only the last text,
   * which is the number alone, may stand level beside a line then.
   */
  readonly numbered: boolean;
  /**
   * Index of the line beside it that has the same name, or null. Where there is no room for two labels, one
   * names both lines.
   */
  readonly twin: number | null;
}

/** What a label must keep off. */
export interface Obstacles {
  readonly names: readonly OrientedBox[];
  readonly marks: readonly { readonly x: number; readonly y: number; readonly reach: number }[];
  readonly width: number;
  readonly height: number;
}

/** Where a label stands, and which of the line's texts it is. */
export interface PlacedLabel {
  readonly box: OrientedBox;
  /** Index in {@link Labelled.texts}. */
  readonly text: number;
  /** Index of a line that this label names as well, or null. */
  readonly also: number | null;
}

export interface Placement {
  /** For each line where its label stands, or null where there is no room. */
  readonly labels: readonly (PlacedLabel | null)[];
  /** Index in {@link Labelled.signs} for each line. */
  readonly signs: readonly number[];
}

interface Candidate extends Omit<PlacedLabel, 'also'> {
  readonly cost: number;
}

/** Where along a line to try, as shares of its length: the middle first. */
const ALONG = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78, 0.18, 0.82];
/** Least length of a line that shows beyond each end of its label, px: beside the line, and upon it. */
const BEYOND = 4;
const BEYOND_UPON = 12;
/** How much farther off a label stands that lies over its own marker, px. */
const CLEAR = 6;
/**
 * Costs of where a label stands: above its line, below it, farther from it, upon it (which hides a piece of the
 * line), and level beside a steep line that is too short for it.
 */
const ASIDE = { above: 0, below: 0.1, farAbove: 0.25, farBelow: 0.35, upon: 0.7, level: 2 } as const;
/** Where along a line a level label may stand, as shares of its length. */
const BESIDE = [0.5, 0.4, 0.6, 0.3, 0.7];
/** Gap between a level label and its line, px. */
const LEVEL_GAP = 4;
/** Greatest cosine of a line that is steep enough for a level label. */
const STEEP = 0.85;
/** A line that bends by less than this, px, never reaches a label beside it. */
const STRAIGHT = 0.5;
/** How many foreign lines a label may lie across. */
const MOST_CROSSED = 2;
/** What it costs to lie across each of them. */
const CROSSED = 0.9;
/** What each next text costs, so that any place of a text that is liked better costs less. */
const NEXT_TEXT = 5;
/** Rounds in which labels choose anew. */
const PASSES = 4;
/** A label that found no room may move others, which may move others in their turn, so many times. */
const DEPTH = 3;
/** How many labels may be moved at once. */
const MOST_MOVED = 2;
/** How many places are tried for one label that found no room. */
const TRIES = 200;

/**
 * Chooses places for labels and markers together, with a pause after each line. A label takes a free place, else a
 * place that markers can leave, else a place that other labels can leave, which then choose anew in the same way.
 */
export function* edgeLabelSteps(lines: readonly Labelled[], obstacles: Obstacles): Generator<undefined, Placement> {
  const candidates = yield* candidatesOf(lines, obstacles);
  const chosen: (Candidate | null)[] = lines.map(() => null);
  const signs: number[] = lines.map(() => 0);
  let tries = 0;
  // Lines with the fewest choices choose first.
  const order = lines.map((_, i) => i).sort((a, b) => candidates[a]!.length - candidates[b]!.length || a - b);
  for (let pass = 0; pass < PASSES; pass += 1) {
    let changed = false;
    for (const i of order) {
      yield;
      const best = candidates[i]!.find(({ box }) => isFree(i, box));
      if (best === undefined) {
        if (chosen[i] !== null || twinNamed(i)) continue;
        tries = TRIES;
        if (makeRoom(i, DEPTH, new Set())) changed = true;
      } else if (best !== chosen[i]) {
        chosen[i] = best;
        changed = true;
      }
    }
    if (!changed) break;
  }
  const labels = chosen.map((candidate, i) => {
    if (candidate === null) return null;
    const { twin } = lines[i]!;
    const namesTwin = twin !== null && chosen[twin] === null;
    return { box: candidate.box, text: candidate.text, also: namesTwin ? twin : null };
  });
  return { labels, signs };

  /** Whether no marker and no label of another line lies in a box. */
  function isFree(i: number, box: OrientedBox): boolean {
    return !signs.some((at, j) => covers(box, lines[j]!.signs[at]!) || (j !== i && labelled(j, box)));
  }

  function twinNamed(i: number): boolean {
    const { twin } = lines[i]!;
    return twin !== null && chosen[twin] !== null;
  }

  /** Whether the label of a line lies in a box. */
  function labelled(i: number, box: OrientedBox): boolean {
    const label = chosen[i]!;
    return label !== null && boxesOverlap(box, label.box);
  }

  /** Moves the markers out of a place to where no label lies; false where one of them cannot go. */
  function clear({ box }: Candidate): boolean {
    return lines.every(({ signs: places }, j) => {
      if (!covers(box, places[signs[j]!]!)) return true;
      const free = places.findIndex((there) => !chosen.some((label) => label !== null && covers(label.box, there)));
      if (free >= 0) signs[j] = free;
      return free >= 0;
    });
  }

  /** Gives a line a place that markers and other labels can leave, which may have to make room in their turn. */
  function makeRoom(i: number, depth: number, moving: ReadonlySet<number>): boolean {
    const nowMoving = new Set([...moving, i]);
    const most = depth > 0 ? MOST_MOVED : 0;
    for (let count = 0; count <= most; count += 1) {
      for (const candidate of candidates[i]!) {
        const others = order.filter((j) => j !== i && labelled(j, candidate.box));
        if (others.length !== count || others.some((j) => nowMoving.has(j)) || tries < 0) continue;
        tries -= 1;
        const chosenBefore = chosen.slice();
        const signsBefore = signs.slice();
        for (const j of others) chosen[j] = null;
        chosen[i] = candidate;
        if (clear(candidate) && others.every((j) => makeRoom(j, depth - 1, nowMoving) || twinNamed(j))) return true;
        chosen.splice(0, chosen.length, ...chosenBefore);
        signs.splice(0, signs.length, ...signsBefore);
      }
    }
    return false;
  }
}

/** Whether a box lies over any of these. */
export function covers(box: OrientedBox, signs: readonly Sign[]): boolean {
  for (const { at, reach } of signs) {
    if (boxMeetsCircle(box, at, reach)) return true;
  }
  return false;
}

/** What may be in the way of the labels of one line, or of some of them. */
interface Near extends Pick<Obstacles, 'names' | 'width' | 'height'> {
  readonly signs: readonly Sign[];
  readonly lines: readonly Pick<Labelled, 'rail' | 'bundle'>[];
}

/** All places for the labels of each line that no name, mark or arrowhead forbids, best liked first. */
function* candidatesOf(
  lines: readonly Labelled[],
  { names, marks, width, height }: Obstacles,
): Generator<undefined, Candidate[][]> {
  const signs = [
    ...marks.map(({ x, y, reach }): Sign => ({ at: [x, y], reach: reach + 2 })),
    ...lines.flatMap(({ head }) => head),
  ];
  const candidatesAt = (line: Labelled): Candidate[] => {
    if (line.texts.length === 0) return [];
    // Lines of its own bundle come first, since they are the likeliest to be in the way.
    const others = lines
      .filter((other) => other !== line)
      .sort((a, b) => Number(b.bundle === line.bundle) - Number(a.bundle === line.bundle));
    const near: Near = { width, height, names, signs, lines: others };
    return line.texts.flatMap((_, text) => candidatesFor(line, text, near)).sort((a, b) => a.cost - b.cost);
  };
  const found: Candidate[][] = [];
  for (const line of lines) {
    yield;
    found.push(candidatesAt(line));
  }
  return found;
}

function candidatesFor(line: Labelled, text: number, all: Near): Candidate[] {
  const { rail, half } = line;
  const { width, height } = line.texts[text]!;
  const found: Candidate[] = [];
  const off = height / 2 + half + 2.2;
  // Where its own marker is in the way, a label stands a little farther off.
  const asides = [
    [-off, ASIDE.above],
    [off, ASIDE.below],
    [-off - CLEAR, ASIDE.farAbove],
    [off + CLEAR, ASIDE.farBelow],
    [0, ASIDE.upon],
  ] as const;
  const band = height + 2 * (off + CLEAR) + 1;
  // Only what comes near the line can be in the way of a label, and less of it in the way of a label along the line.
  const near = thoseIn(along(rail, 2 * (rail.bow + band + width)), all);
  const beside = rail.bow < STRAIGHT ? thoseIn(along(rail, band + 4 * STRAIGHT), near) : near;
  for (const share of ALONG) {
    const at = rail.length * share;
    const beyond = Math.min(at, rail.length - at) - width / 2;
    if (beyond < BEYOND) continue;
    const p = pointOnRail(rail, at - width / 2);
    const q = pointOnRail(rail, at + width / 2);
    const middle = pointOnRail(rail, at);
    const [cos, sin] = upright(direction(p, q));
    // On a curve the text follows the chord: its middle lies between chord and curve.
    const centre: Point = [(2 * middle[0] + p[0] + q[0]) / 4, (2 * middle[1] + p[1] + q[1]) / 4];
    // A box that holds the places of all asides.
    const around = { x: centre[0], y: centre[1], width: width + 1, height: band, cos, sin };
    const here = thoseIn(around, beside);
    const free = here.names.length + here.signs.length + here.lines.length === 0 && fits(around, near);
    for (const [aside, extra] of asides) {
      if (aside === 0 && beyond < BEYOND_UPON) continue;
      const box = { x: centre[0] - sin * aside, y: centre[1] + cos * aside, width, height, cos, sin };
      const cost = free ? 0 : costAt(box, line, here);
      if (cost !== undefined && (aside === 0 || rail.bow < STRAIGHT || !meetsOwn(box, rail)))
        found.push({ box, text, cost: cost + Math.abs(share - 0.5) * 0.6 + extra + text * NEXT_TEXT });
    }
  }
  if (line.numbered && text < line.texts.length - 1) return found;
  for (const share of BESIDE) {
    const [x, y] = pointOnRail(rail, rail.length * share);
    const [cos] = direction(
      pointOnRail(rail, rail.length * (share - 0.1)),
      pointOnRail(rail, rail.length * (share + 0.1)),
    );
    if (Math.abs(cos) > STEEP) continue;
    for (const side of [1, -1]) {
      const box = {
        x: x + side * (half + LEVEL_GAP + (height / 2) * Math.abs(cos) + width / 2),
        y,
        width,
        height,
        cos: 1,
        sin: 0,
      };
      // With another line under it, it would seem to name that line.
      if (costAt(box, line, near) === 0 && !meetsOwn(box, rail))
        found.push({ box, text, cost: ASIDE.level + Math.abs(share - 0.5) + text * NEXT_TEXT });
    }
  }
  return found;
}

/** A direction or its opposite, so that a text along it is never upside down. */
function upright([cos, sin]: Point): Point {
  return cos < -1e-9 || (Math.abs(cos) <= 1e-9 && sin > 0) ? [-cos, -sin] : [cos, sin];
}

/** A box around a line that reaches so far across it, both sides together, and as far beyond its ends. */
function along({ points, length }: Rail, height: number): OrientedBox {
  const p = points[0]!;
  const q = points.at(-1)!;
  const [cos, sin] = direction(p, q);
  return { x: (p[0] + q[0]) / 2, y: (p[1] + q[1]) / 2, width: length + height, height, cos, sin };
}

/** Of what may be in the way, what lies in a box. */
function thoseIn(box: OrientedBox, { names, signs, lines, width, height }: Near): Near {
  return {
    width,
    height,
    names: names.filter((name) => boxesOverlap(box, name)),
    signs: signs.filter(({ at, reach }) => boxMeetsCircle(box, at, reach)),
    lines: lines.filter(({ rail }) => boxMeetsLine(box, rail)),
  };
}

const fits = (box: OrientedBox, { width, height }: Near): boolean => boxWithin(box, 2, 2, width - 2, height - 2);

/** Whether the line itself runs through a label beside it. */
const meetsOwn = (box: OrientedBox, rail: Rail): boolean =>
  boxMeetsPolyline({ ...box, height: box.height - 2 }, rail.points);

/** What a place costs for the lines that it lies across; undefined where a label must not stand. */
function costAt(box: OrientedBox, line: Labelled, near: Near): number | undefined {
  const { names, signs, lines } = near;
  if (!fits(box, near) || covers(box, signs) || names.some((name) => boxesOverlap(box, name))) return undefined;
  let across = 0;
  for (const { rail, bundle } of lines) {
    if (!boxMeetsLine(box, rail)) continue;
    across += 1;
    if (across > MOST_CROSSED || bundle === line.bundle) return undefined;
  }
  return across * CROSSED;
}

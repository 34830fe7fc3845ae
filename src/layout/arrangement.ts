/**
 * The state of a layout: bodies (a mark and its label) and the links between them. This file keeps bodies
 * within the frame; what a good arrangement is, `score.ts` decides.
 */
import { BOX_STRIDE, type LabelCandidate, type LayoutInput, type LayoutOutput } from './types.js';
import type { Box } from '../geometry/plane.js';

/** The mark of an actor with its label. Lengths are px. */
export interface Body {
  readonly index: number;
  readonly radius: number;
  readonly pinned: boolean;
  /** The x at which it should stand, px; NaN where it may stand anywhere. */
  readonly wantedX: number;
  readonly places: readonly LabelCandidate[];
  readonly links: Link[];
  x: number;
  y: number;
  /** Index of the chosen place. */
  label: number;
  /** The label's box at that place. */
  readonly box: Box;
  /** x, y and label before the move that is being tried. */
  lastX: number;
  lastY: number;
  lastLabel: number;
}

/** A pair of bodies that is connected by lines. */
export interface Link {
  readonly index: number;
  readonly a: Body;
  readonly b: Body;
  readonly lines: number;
  /** Half the width of the bundle of parallel lines, px. */
  readonly half: number;
  readonly weight: number;
  readonly need: number;
  /** √lines: what a bundle adds to the cost of a line. */
  readonly load: number;
}

export interface Arrangement {
  readonly width: number;
  readonly height: number;
  /** Length that a link would like to have, px. */
  readonly ideal: number;
  readonly bodies: readonly Body[];
  /** The bodies that are not pinned. */
  readonly free: readonly Body[];
  /** Whether the place or the side of some bodies is given. The arrangement is then neither rotated nor stretched. */
  readonly anchored: boolean;
  readonly links: readonly Link[];
  /**
   * A box for each body, as x0, y0, x1, y1: what a line must stay out of, about its mark and its label. With
   * `around` it tells quickly that two things are far apart, as most are. {@link clampBody} updates both.
   */
  readonly outer: Float64Array;
  /** x and y of each body, for loops over all of them. {@link clampBody} updates them. */
  readonly middles: Float64Array;
  /** The boxes of bodies, then those of links, in a raster: see {@link boxCode}. {@link clampBody} updates them. */
  readonly codes: Int32Array;
  /** A box for each link, as x0, y0, x1, y1: its bundle of lines. */
  readonly around: Float64Array;
  /** Factor by which what hides a mark or a name weighs more than in the score; 1 by default. */
  strictness: number;
}

export function toArrangement(input: LayoutInput): Arrangement {
  const bodies: Body[] = [...input.radius].map((radius, index) => {
    const x = input.pinned[2 * index] ?? NaN;
    const y = input.pinned[2 * index + 1] ?? NaN;
    const pinned = !Number.isNaN(x) && !Number.isNaN(y);
    const [startX = 0, startY = 0, startLabel = 0] = input.start.subarray(3 * index, 3 * index + 3);
    const places = placesOf(input, index);
    return {
      index,
      radius,
      pinned,
      wantedX: input.wanted[index]! * input.width,
      places,
      links: [],
      x: pinned ? x : startX,
      y: pinned ? y : startY,
      label: Math.min(startLabel, places.length - 1),
      box: { x0: 0, y0: 0, x1: 0, y1: 0 },
      lastX: 0,
      lastY: 0,
      lastLabel: 0,
    };
  });
  const links: Link[] = [...input.lines].map((lines, index) => {
    const a = bodies[input.pairs[2 * index]!]!;
    const b = bodies[input.pairs[2 * index + 1]!]!;
    const link = {
      index,
      a,
      b,
      lines,
      half: ((lines - 1) / 2) * input.lineGap,
      weight: input.weight[index]!,
      need: input.need[index]!,
      load: Math.sqrt(lines),
    };
    a.links.push(link);
    b.links.push(link);
    return link;
  });
  const share = Math.sqrt((input.width * input.height) / Math.max(1, bodies.length));
  const arrangement: Arrangement = {
    width: input.width,
    height: input.height,
    ideal: Math.min(share * 0.95, 260),
    bodies,
    free: bodies.filter(({ pinned }) => !pinned),
    anchored: bodies.some(({ pinned, wantedX }) => pinned || !Number.isNaN(wantedX)),
    links,
    outer: new Float64Array(bodies.length * 4),
    around: new Float64Array(links.length * 4),
    middles: new Float64Array(bodies.length * 2),
    codes: new Int32Array(bodies.length + links.length),
    strictness: 1,
  };
  bodies.forEach((body) => clampBody(arrangement, body));
  return arrangement;
}

function placesOf(input: LayoutInput, index: number): LabelCandidate[] {
  const places: LabelCandidate[] = [];
  for (let i = input.boxStart[index]!; i < input.boxStart[index + 1]!; i += 1) {
    const [dx = 0, dy = 0, width = 0, height = 0, cost = 0] = input.boxes.subarray(
      i * BOX_STRIDE,
      (i + 1) * BOX_STRIDE,
    );
    places.push({ dx, dy, width, height, cost });
  }
  return places;
}

/** The distance from a mark within which a line passes too near, px. */
export const NEAR = 10;

/** Moves a free body into the frame, with its mark and its label, and updates the boxes of its label and its links. */
export function clampBody(arrangement: Arrangement, body: Body): void {
  const { width, height, outer, around, middles, codes, bodies } = arrangement;
  const place = body.places[body.label]!;
  const reach = body.radius + 1;
  if (!body.pinned) {
    body.x = within(body.x, Math.max(reach, -place.dx), width - Math.max(reach, place.dx + place.width));
    body.y = within(body.y, Math.max(reach, -place.dy), height - Math.max(reach, place.dy + place.height));
  }
  body.box.x0 = body.x + place.dx;
  body.box.y0 = body.y + place.dy;
  body.box.x1 = body.box.x0 + place.width;
  body.box.y1 = body.box.y0 + place.height;
  middles[body.index * 2] = body.x;
  middles[body.index * 2 + 1] = body.y;
  const reachOut = body.radius + NEAR;
  let at = body.index * 4;
  outer[at] = Math.min(body.x - reachOut, body.box.x0 - 2);
  outer[at + 1] = Math.min(body.y - reachOut, body.box.y0 - 2);
  outer[at + 2] = Math.max(body.x + reachOut, body.box.x1 + 2);
  outer[at + 3] = Math.max(body.y + reachOut, body.box.y1 + 2);
  codes[body.index] = boxCode(arrangement, outer, at, 3);
  for (const { index, a, b, half } of body.links) {
    at = index * 4;
    around[at] = Math.min(a.x, b.x) - half;
    around[at + 1] = Math.min(a.y, b.y) - half;
    around[at + 2] = Math.max(a.x, b.x) + half;
    around[at + 3] = Math.max(a.y, b.y) + half;
    codes[bodies.length + index] = boxCode(arrangement, around, at, 0);
  }
}

/** The highest bit of each byte. */
const HIGH = 0x80808080 | 0;

/**
 * A box in one number: in its bytes the left, the upper, the right and the lower side in steps of a hundredth of the
 * frame, the latter two counted from the other end. Boxes that meet have codes of which {@link mayMeet} says so.
 */
function boxCode({ width, height }: Arrangement, boxes: Float64Array, at: number, gap: number): number {
  return (
    steps((boxes[at]! - gap) / width) |
    (steps((boxes[at + 1]! - gap) / height) << 8) |
    ((127 - steps((boxes[at + 2]! + gap) / width)) << 16) |
    ((127 - steps((boxes[at + 3]! + gap) / height)) << 24)
  );
}

/** Whether boxes with these codes may meet: they do not where no number is too small by a byte of its own. */
export function mayMeet(code: number, other: number): boolean {
  return ((~((code << 16) | (code >>> 16)) - other) & HIGH) === HIGH;
}

function steps(share: number): number {
  return Math.min(127, Math.max(0, share * 100 + 14)) | 0;
}

/** Whether two of these boxes share a point; `i` and `j` are where they begin. */
export function near(a: Float64Array, i: number, b: Float64Array, j: number): boolean {
  return a[i]! <= b[j + 2]! && a[i + 2]! >= b[j]! && a[i + 1]! <= b[j + 3]! && a[i + 3]! >= b[j + 1]!;
}

/** `value` limited to [low, high]; the middle of the two if `high` is less than `low`. */
function within(value: number, low: number, high: number): number {
  if (high < low) return (low + high) / 2;
  if (value < low) return low;
  return value > high ? high : value;
}

/**
 * Stretches an arrangement to fill its frame. Crossings stay as they are, and what does not touch
 * moves farther apart. Nothing happens to an anchored one.
 */
export function stretch(arrangement: Arrangement): void {
  const { bodies, anchored, width, height } = arrangement;
  if (anchored || bodies.length < 2) return;
  const toX = stretchAlong(
    width,
    bodies.map(({ x, radius, box }) => ({
      middle: x,
      low: Math.min(x - radius, box.x0),
      high: Math.max(x + radius, box.x1),
    })),
  );
  const toY = stretchAlong(
    height,
    bodies.map(({ y, radius, box }) => ({
      middle: y,
      low: Math.min(y - radius, box.y0),
      high: Math.max(y + radius, box.y1),
    })),
  );
  for (const body of bodies) {
    body.x = toX(body.x);
    body.y = toY(body.y);
    clampBody(arrangement, body);
  }
}

/** Greatest stretch along one axis. */
const MOST_STRETCH = 1.6;

/** What a body, mark and label, takes of one axis, px. */
interface Span {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/** Stretches one axis by a factor from 1 to {@link MOST_STRETCH}, so that all spans fill its length. */
function stretchAlong(length: number, spans: readonly Span[]): (at: number) => number {
  const first = Math.min(...spans.map(({ middle }) => middle));
  const last = Math.max(...spans.map(({ middle }) => middle));
  const before = first - Math.min(...spans.map(({ low }) => low));
  const after = Math.max(...spans.map(({ high }) => high)) - last;
  const scale = Math.min(MOST_STRETCH, Math.max(1, (length - before - after) / Math.max(1, last - first)));
  const from = (first + last) / 2;
  const to = (length + before - after) / 2;
  return (at) => to + (at - from) * scale;
}

/** x, y and label of each body, by which an arrangement can be restored. */
export type Snapshot = Float64Array;

/** @param snapshot One to be overwritten, since the best arrangement changes thousands of times. */
export function save({ bodies }: Arrangement, snapshot: Snapshot = new Float64Array(bodies.length * 3)): Snapshot {
  for (let i = 0; i < bodies.length; i += 1) {
    const body = bodies[i]!;
    snapshot[3 * i] = body.x;
    snapshot[3 * i + 1] = body.y;
    snapshot[3 * i + 2] = body.label;
  }
  return snapshot;
}

export function restore(arrangement: Arrangement, snapshot: Snapshot): void {
  arrangement.bodies.forEach((body, i) => {
    body.x = snapshot[3 * i]!;
    body.y = snapshot[3 * i + 1]!;
    body.label = snapshot[3 * i + 2]!;
    clampBody(arrangement, body);
  });
}

export function toOutput(arrangement: Arrangement): LayoutOutput {
  return outputOf(save(arrangement));
}

/** An arrangement that was saved, as the result of a layout. */
export function outputOf(snapshot: Snapshot): LayoutOutput {
  const every = (offset: number): Float64Array => snapshot.filter((_, i) => i % 3 === offset);
  return { x: every(0), y: every(1), label: Int32Array.from(every(2)) };
}

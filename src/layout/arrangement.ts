/**
 * A layout in the making: bodies (a mark and its label) and the links between them.
 * Knows how to keep a body within the frame; does not know what a good arrangement is.
 */
import { BOX_STRIDE, LINE_GAP, type LabelCandidate, type LayoutInput, type LayoutOutput } from './types.js';
import type { Box } from '../geometry/plane.js';

export interface Body {
  readonly index: number;
  readonly radius: number;
  readonly pinned: boolean;
  readonly places: readonly LabelCandidate[];
  readonly links: Link[];
  x: number;
  y: number;
  /** Index of the chosen place. */
  label: number;
  /** The label's box at that place. */
  readonly box: Box;
}

export interface Link {
  readonly a: Body;
  readonly b: Body;
  readonly lines: number;
  /** Half the width of the bundle of parallel lines, px. */
  readonly half: number;
  readonly weight: number;
  readonly need: number;
}

export interface Arrangement {
  readonly width: number;
  readonly height: number;
  /** Length that a link would like to have, px. */
  readonly ideal: number;
  readonly bodies: readonly Body[];
  /** Those that may move. */
  readonly free: readonly Body[];
  readonly links: readonly Link[];
}

export function toArrangement(input: LayoutInput): Arrangement {
  const bodies: Body[] = [...input.radius].map((radius, index) => {
    const x = input.pinned[2 * index] ?? NaN;
    const y = input.pinned[2 * index + 1] ?? NaN;
    const pinned = !Number.isNaN(x) && !Number.isNaN(y);
    return { index, radius, pinned, places: placesOf(input, index), links: [], x: pinned ? x : 0, y: pinned ? y : 0, label: 0, box: { x0: 0, y0: 0, x1: 0, y1: 0 } };
  });
  const links: Link[] = [...input.lines].map((lines, index) => {
    const a = bodies[input.pairs[2 * index]!]!;
    const b = bodies[input.pairs[2 * index + 1]!]!;
    const link = { a, b, lines, half: ((lines - 1) / 2) * LINE_GAP, weight: input.weight[index]!, need: input.need[index]! };
    a.links.push(link);
    b.links.push(link);
    return link;
  });
  const share = Math.sqrt((input.width * input.height) / Math.max(1, bodies.length));
  const arrangement: Arrangement = { width: input.width, height: input.height, ideal: Math.min(share * 0.95, 260), bodies, free: bodies.filter(({ pinned }) => !pinned), links };
  bodies.forEach((body) => settle(arrangement, body));
  return arrangement;
}

function placesOf(input: LayoutInput, index: number): LabelCandidate[] {
  const places: LabelCandidate[] = [];
  for (let i = input.boxStart[index]!; i < input.boxStart[index + 1]!; i += 1) {
    const [dx = 0, dy = 0, width = 0, height = 0, cost = 0] = input.boxes.subarray(i * BOX_STRIDE, (i + 1) * BOX_STRIDE);
    places.push({ dx, dy, width, height, cost });
  }
  return places;
}

/** Moves a free body into the frame, mark and label, and places its label's box. */
export function settle({ width, height }: Arrangement, body: Body): void {
  const place = body.places[body.label]!;
  const reach = body.radius + 1;
  if (!body.pinned) {
    body.x = within(body.x, -Math.min(-reach, place.dx), width - Math.max(reach, place.dx + place.width));
    body.y = within(body.y, -Math.min(-reach, place.dy), height - Math.max(reach, place.dy + place.height));
  }
  body.box.x0 = body.x + place.dx;
  body.box.y0 = body.y + place.dy;
  body.box.x1 = body.box.x0 + place.width;
  body.box.y1 = body.box.y0 + place.height;
}

/** `value` kept in [low, high]; the middle where that is empty. */
function within(value: number, low: number, high: number): number {
  if (high < low) return (low + high) / 2;
  return value < low ? low : value > high ? high : value;
}

/** What an arrangement must remember to be restored. */
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
    settle(arrangement, body);
  });
}

export function toOutput({ bodies }: Arrangement): LayoutOutput {
  return {
    x: Float64Array.from(bodies, ({ x }) => x),
    y: Float64Array.from(bodies, ({ y }) => y),
    label: Int32Array.from(bodies, ({ label }) => label),
  };
}

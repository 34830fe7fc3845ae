/**
 * Computes the courses of lines: parallel ones are fanned out, loops lead into free space, and all are cut at their
 * marks.
 */
import { distance, direction, lastWhere, part, pointAt, straight } from '../../geometry/curve.js';
import { distanceToShape, type Shape } from '../style/shapes.js';
import type { Cubic, Point } from '../../geometry/types.js';

/** The mark at an end of a line. */
export interface End {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: Shape;
  /** Half the width of the mark's outline, px. */
  readonly border: number;
}

/** A line to be drawn. */
export interface Line {
  readonly id: string;
  /** Lines of one kind lie beside each other. */
  readonly kind: string;
  readonly from: End;
  readonly to: End;
  /** px */
  readonly width: number;
  readonly head: boolean;
  /** The head is open, so that the line must not show through it. */
  readonly openHead: boolean;
}

/** A line in its place. */
export interface Track {
  readonly id: string;
  /** The visible body, cut at the marks and the arrowhead. */
  readonly body: Cubic;
  /** Tip, left and right corner of the arrowhead; null without one. */
  readonly head: readonly [Point, Point, Point] | null;
}

/** Gap between the tip of an arrowhead and the mark, px. */
const TIP_GAP = 2;
/** Tangent of half the angle between two neighbours of a fan where they meet a mark: 40°. */
const TURN = 0.36;
/** Tangent of half the angle from the middle of a fan to its outermost line: 75°. */
const MOST_TURN = 0.77;

/** The same for all lines between two actors, whichever way they go. */
export function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

/**
 * Places all lines. Lines of one pair of actors lie side by side, `gap` px apart in
 * the middle: those of one kind beside each other, in the order in which they come.
 *
 * @param gap Distance between two neighbouring lines, px.
 * @param others All marks, which loops keep away from.
 * @param frame Width and height of the plot, px, which loops stay within.
 */
export function placeLines(
  lines: readonly Line[],
  gap: number,
  others: readonly End[],
  frame: { readonly width: number; readonly height: number },
): Track[] {
  const bundles = new Map<string, Line[]>();
  for (const line of lines) {
    const key = pairKey(line.from.id, line.to.id);
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [line]);
    else bundle.push(line);
  }
  const tracks = new Map<string, Track>();
  for (const bundle of bundles.values()) {
    const first = bundle[0]!;
    const placed = first.from.id === first.to.id ? loops(bundle, gap, others, frame) : fan(bundle, gap);
    for (const track of placed) tracks.set(track.id, track);
  }
  return lines.map(({ id }) => tracks.get(id)!);
}

function fan(bundle: readonly Line[], gap: number): Track[] {
  const { from, to } = bundle[0]!;
  const low = from.id < to.id ? from.id : to.id;
  const kinds = [...new Set(bundle.map(({ kind }) => kind))];
  const ordered = kinds.flatMap((kind) => {
    const alike = bundle.filter((line) => line.kind === kind);
    return [...alike.filter((line) => line.from.id === low), ...alike.filter((line) => line.from.id !== low)];
  });
  const middle = (ordered.length - 1) / 2;
  // tan(θ/2) of the angle between two neighbours at a mark. All of them take no more than the side that faces the
  // other mark.
  const step = Math.min(TURN, MOST_TURN / Math.max(middle, 0.5));
  return ordered.map((line, i) => {
    // Measured along low → high for all, so that opposite lines do not cross over.
    const rank = i - middle;
    const forward = line.from.id === low;
    const a = forward ? line.from : line.to;
    const b = forward ? line.to : line.from;
    const p: Point = [a.x, a.y];
    const q: Point = [b.x, b.y];
    if (rank === 0) return cut(line, forward ? straight(p, q) : straight(q, p));
    const [ux, uy] = direction(p, q);
    // Halfway a cubic with equal offsets of its controls is at three quarters of them.
    const aside = (rank * gap) / 0.75;
    const t = rank * step;
    const along = Math.min(distance(p, q) / 3, Math.abs((aside * (1 - t * t)) / (2 * t)));
    const full: Cubic = [
      p,
      [p[0] + ux * along - uy * aside, p[1] + uy * along + ux * aside],
      [q[0] - ux * along - uy * aside, q[1] - uy * along + ux * aside],
      q,
    ];
    return cut(line, forward ? full : [full[3], full[2], full[1], full[0]]);
  });
}

/** Eight directions around a mark, on the unit circle. */
const AROUND: readonly Point[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
  [Math.SQRT1_2, -Math.SQRT1_2],
  [Math.SQRT1_2, Math.SQRT1_2],
  [-Math.SQRT1_2, Math.SQRT1_2],
  [-Math.SQRT1_2, -Math.SQRT1_2],
];

/** Loops, one within the other, towards the side where fewest marks are near. */
function loops(
  bundle: readonly Line[],
  gap: number,
  others: readonly End[],
  frame: { readonly width: number; readonly height: number },
): Track[] {
  const { from } = bundle[0]!;
  // A cubic reaches three quarters of the way to its control points.
  const reach = 0.75 * (4 * from.radius + (bundle.length - 1) * gap) + 4;
  const outside = (x: number, y: number): number => Math.max(0, -x, -y, x - frame.width, y - frame.height);
  const crowd = ([dx, dy]: Point): number =>
    outside(from.x + dx * reach, from.y + dy * reach) +
    others.reduce((sum, other) => {
      if (other.id === from.id) return sum;
      const [ux, uy] = direction([from.x, from.y], [other.x, other.y]);
      const facing = Math.max(0, ux * dx + uy * dy);
      return sum + (facing * facing * 100) / (100 + distance([from.x, from.y], [other.x, other.y]));
    }, 0);
  const [dx, dy] = AROUND.reduce((best, candidate) => (crowd(candidate) < crowd(best) - 1e-9 ? candidate : best));
  return bundle.map((line, i) => {
    const long = 4 * from.radius + i * gap;
    const wide = 2.4 * from.radius + i * gap * 0.7;
    const out = (side: number): Point => [from.x + dx * long - dy * wide * side, from.y + dy * long + dx * wide * side];
    const centre: Point = [from.x, from.y];
    return cut(line, [centre, out(-1), out(1), centre]);
  });
}

/** Cuts a line at the borders of its marks and behind its arrowhead. */
function cut(line: Line, full: Cubic): Track {
  const inside =
    (end: End, grow: number) =>
    (t: number): boolean => {
      const [x, y] = pointAt(full, t);
      return distanceToShape(end.shape, end.radius, x - end.x, y - end.y) < end.border + grow;
    };
  const leave = inside(line.from, -1);
  const enter = inside(line.to, line.head ? TIP_GAP : -1);
  let t0 = lastWhere(leave, 0, 0.5);
  let tip = lastWhere((t) => !enter(t), 0.5, 1);
  // Marks that a reader has dragged onto each other leave no room between them.
  if (tip - t0 < 0.02) {
    t0 = 0.45;
    tip = 0.55;
  }
  if (!line.head) return { id: line.id, body: part(full, t0, tip), head: null };
  const at = pointAt(full, tip);
  const length = Math.min(6 + 2 * line.width, 0.7 * distance(pointAt(full, t0), at) + 0.1);
  const behind = (by: number): number => lastWhere((t) => distance(pointAt(full, t), at) > by, t0, tip);
  const [ux, uy] = direction(pointAt(full, behind(length)), at);
  const half = (length * (2.6 + 0.85 * line.width)) / (6 + 2 * line.width);
  const base: Point = [at[0] - ux * length, at[1] - uy * length];
  const end = behind(line.openHead ? length : Math.max(0, length - 1));
  return {
    id: line.id,
    body: part(full, t0, Math.max(end, t0 + 1e-6)),
    head: [at, [base[0] - uy * half, base[1] + ux * half], [base[0] + uy * half, base[1] - ux * half]],
  };
}

/**
 * Functions on cubic Bézier curves: points, parts, lengths, and the search along a curve. They use + − × ÷ √ only,
 * which every JavaScript engine rounds in the same way.
 */
import { outline, type Outlined } from './plane.js';
import type { Cubic, Point } from './types.js';

const lerp = (p: Point, q: Point, t: number): Point => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];

/** The distance between two points, px. */
export function distance(p: Point, q: Point): number {
  const dx = q[0] - p[0];
  const dy = q[1] - p[1];
  return Math.sqrt(dx * dx + dy * dy);
}

/** The unit vector from p to q; (1, 0) if the points coincide. */
export function direction(p: Point, q: Point): Point {
  const length = distance(p, q);
  return length < 1e-9 ? [1, 0] : [(q[0] - p[0]) / length, (q[1] - p[1]) / length];
}

/** The straight line from p to q as a cubic curve, whose points are at equal steps of t. */
export function straight(p: Point, q: Point): Cubic {
  return [p, lerp(p, q, 1 / 3), lerp(p, q, 2 / 3), q];
}

/** Whether a curve is a straight line at least 1 px long: its control points lie within 0.01 px of it. */
export function isStraight(curve: Cubic): boolean {
  const [p, c, d, q] = curve;
  const length = distance(p, q);
  if (length < 1) return false;
  const off = (point: Point): number =>
    Math.abs((q[0] - p[0]) * (point[1] - p[1]) - (q[1] - p[1]) * (point[0] - p[0])) / length;
  return off(c) < 0.01 && off(d) < 0.01;
}

/** The point of a curve at the parameter t, from 0 to 1. */
export function pointAt([p, c, d, q]: Cubic, t: number): Point {
  const u = 1 - t;
  const a = u * u * u;
  const b = 3 * u * u * t;
  const e = 3 * u * t * t;
  const f = t * t * t;
  return [a * p[0] + b * c[0] + e * d[0] + f * q[0], a * p[1] + b * c[1] + e * d[1] + f * q[1]];
}

/** The part of a curve from t0 to t1, by de Casteljau's subdivision. */
export function part(curve: Cubic, t0: number, t1: number): Cubic {
  const [head] = split(curve, t1);
  return t1 <= 0 ? head : split(head, t0 / t1)[1];
}

function split([p, c, d, q]: Cubic, t: number): [Cubic, Cubic] {
  const a = lerp(p, c, t);
  const b = lerp(c, d, t);
  const e = lerp(d, q, t);
  const f = lerp(a, b, t);
  const g = lerp(b, e, t);
  const h = lerp(f, g, t);
  return [
    [p, a, f, h],
    [h, g, e, q],
  ];
}

/**
 * The greatest t in [low, high] for which `holds` is true, by bisection to 2⁻³⁰ of the range. It has to be false
 * beyond.
 */
export function lastWhere(holds: (t: number) => boolean, low: number, high: number): number {
  for (let i = 0; i < 30; i += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A curve as a polyline of `count` + 1 points at equal steps of t. */
export function polyline(curve: Cubic, count = 24): Point[] {
  return Array.from({ length: count + 1 }, (_, i) => pointAt(curve, i / count));
}

/** A polyline with the lengths at which its points lie. */
export interface Rail extends Outlined {
  /** The length from the start to each point, px. */
  readonly lengths: readonly number[];
  /** The length of the whole polyline, px. */
  readonly length: number;
}

/** A curve as a rail of 25 points. */
export function toRail(curve: Cubic): Rail {
  const points = polyline(curve);
  const lengths = [0];
  for (let i = 1; i < points.length; i += 1) lengths.push(lengths[i - 1]! + distance(points[i - 1]!, points[i]!));
  return { ...outline(points), lengths, length: lengths[lengths.length - 1]! };
}

/** The point of a rail at a length from its start, px; one of its ends for a length outside of it. */
export function pointOnRail({ points, lengths }: Rail, at: number): Point {
  let i = 0;
  while (i < points.length - 2 && lengths[i + 1]! < at) i += 1;
  const step = lengths[i + 1]! - lengths[i]!;
  const t = step < 1e-9 ? 0 : Math.min(1, Math.max(0, (at - lengths[i]!) / step));
  return lerp(points[i]!, points[i + 1]!, t);
}

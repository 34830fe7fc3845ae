/** Boxes that may be turned, as text along a line is; overlap by the separating axis theorem. */
import { segmentMeetsBox } from './plane.js';
import type { Point } from './types.js';

export interface OrientedBox {
  /** Centre, px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Cosine and sine of the turn. */
  readonly cos: number;
  readonly sin: number;
}

export function levelBox(x: number, y: number, width: number, height: number): OrientedBox {
  return { x: x + width / 2, y: y + height / 2, width, height, cos: 1, sin: 0 };
}

export function boxesOverlap(a: OrientedBox, b: OrientedBox): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  // Most pairs are far apart, and that is quickly seen.
  const far = (a.width + a.height + b.width + b.height) / 2;
  if (dx > far || dx < -far || dy > far || dy < -far) return false;
  const apart = (x: number, y: number): boolean => Math.abs(dx * x + dy * y) >= reachAlong(a, x, y) + reachAlong(b, x, y);
  return !(apart(a.cos, a.sin) || apart(-a.sin, a.cos) || apart(b.cos, b.sin) || apart(-b.sin, b.cos));
}

/** How far a box reaches from its centre along a unit vector. */
function reachAlong({ width, height, cos, sin }: OrientedBox, x: number, y: number): number {
  return (width * Math.abs(x * cos + y * sin) + height * Math.abs(y * cos - x * sin)) / 2;
}

/** A point in the frame of a box: origin at its centre, axes along its sides. */
function toBox(box: OrientedBox, [px, py]: Point): Point {
  const x = px - box.x;
  const y = py - box.y;
  return [x * box.cos + y * box.sin, -x * box.sin + y * box.cos];
}

export function boxMeetsCircle(box: OrientedBox, centre: Point, radius: number): boolean {
  const far = (box.width + box.height) / 2 + radius;
  if (Math.abs(centre[0] - box.x) > far || Math.abs(centre[1] - box.y) > far) return false;
  const [x, y] = toBox(box, centre);
  const dx = Math.max(0, Math.abs(x) - box.width / 2);
  const dy = Math.max(0, Math.abs(y) - box.height / 2);
  return dx * dx + dy * dy < radius * radius;
}

export function boxMeetsPolyline(box: OrientedBox, points: readonly Point[]): boolean {
  const reach = box.width / 2 + box.height / 2;
  const own = { x0: -box.width / 2, y0: -box.height / 2, x1: box.width / 2, y1: box.height / 2 };
  for (let i = 1; i < points.length; i += 1) {
    const [p, q] = [points[i - 1]!, points[i]!];
    if (Math.min(p[0], q[0]) > box.x + reach || Math.max(p[0], q[0]) < box.x - reach || Math.min(p[1], q[1]) > box.y + reach || Math.max(p[1], q[1]) < box.y - reach) continue;
    const [a, b] = [toBox(box, p), toBox(box, q)];
    if (segmentMeetsBox(a[0], a[1], b[0], b[1], own)) return true;
  }
  return false;
}

/** Whether a box lies within the frame from (x0, y0) to (x1, y1). */
export function boxWithin(box: OrientedBox, x0: number, y0: number, x1: number, y1: number): boolean {
  const w = (box.width / 2) * Math.abs(box.cos) + (box.height / 2) * Math.abs(box.sin);
  const h = (box.width / 2) * Math.abs(box.sin) + (box.height / 2) * Math.abs(box.cos);
  return box.x - w >= x0 && box.x + w <= x1 && box.y - h >= y0 && box.y + h <= y1;
}

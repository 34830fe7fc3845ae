/**
 * Functions on points, segments and boxes in the plane. They use + − × ÷ √ only, which every engine rounds in the same
 * way.
 */
import type { Point } from './types.js';

/** A box by its upper left and its lower right corner, px, y down. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A polyline, with a number that shows quickly whether a point is far from it. */
export interface Outlined {
  readonly points: readonly Point[];
  /** The greatest distance of its points from the segment between its ends, px. */
  readonly bow: number;
}

/** @param points At least one. */
export function outline(points: readonly Point[]): Outlined {
  const [ax, ay] = points[0]!;
  const [bx, by] = points[points.length - 1]!;
  return {
    points,
    bow: Math.sqrt(points.reduce((most, [x, y]) => Math.max(most, segmentDistance2(x, y, ax, ay, bx, by)), 0)),
  };
}

/** The square of the distance from p to the segment a–b. */
export function segmentDistance2(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const ux = bx - ax;
  const uy = by - ay;
  const length2 = ux * ux + uy * uy;
  let t = length2 === 0 ? 0 : ((px - ax) * ux + (py - ay) * uy) / length2;
  if (t < 0) t = 0;
  else if (t > 1) t = 1;
  const x = ax + t * ux - px;
  const y = ay + t * uy - py;
  return x * x + y * y;
}

/** Whether the segment a–b has a point in a box that is enlarged by `grow` on all sides. */
export function segmentMeetsBox(ax: number, ay: number, bx: number, by: number, box: Box, grow = 0): boolean {
  const x0 = box.x0 - grow;
  const y0 = box.y0 - grow;
  const x1 = box.x1 + grow;
  const y1 = box.y1 + grow;
  if ((ax < x0 && bx < x0) || (ax > x1 && bx > x1) || (ay < y0 && by < y0) || (ay > y1 && by > y1)) return false;
  if (ax >= x0 && ax <= x1 && ay >= y0 && ay <= y1) return true;
  const ux = bx - ax;
  const uy = by - ay;
  const side = (x: number, y: number): number => ux * (y - ay) - uy * (x - ax);
  const a = side(x0, y0);
  const b = side(x1, y0);
  const c = side(x0, y1);
  const d = side(x1, y1);
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0));
}

/** Whether two boxes have a common area when each is enlarged by half of `gap` on all sides. */
export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
  return a.x0 < b.x1 + gap && a.x1 > b.x0 - gap && a.y0 < b.y1 + gap && a.y1 > b.y0 - gap;
}

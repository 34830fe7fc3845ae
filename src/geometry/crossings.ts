/**
 * Crossings of segments, and distances between boxes. They use + − × ÷ √ only, which every engine rounds in the same
 * way.
 */
import type { Box } from './plane.js';

export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const ux = bx - ax;
  const uy = by - ay;
  const c = ux * (cy - ay) - uy * (cx - ax);
  const d = ux * (dy - ay) - uy * (dx - ax);
  if (c > 0 === d > 0) return false;
  const vx = dx - cx;
  const vy = dy - cy;
  return vx * (ay - cy) - vy * (ax - cx) > 0 !== vx * (by - cy) - vy * (bx - cx) > 0;
}

/** The square of the distance from a point to a box; 0 for a point inside. */
export function boxDistance2(x: number, y: number, box: Box): number {
  const dx = distanceToRange(x, box.x0, box.x1);
  const dy = distanceToRange(y, box.y0, box.y1);
  return dx * dx + dy * dy;
}

/** The distance from a number to the range from `low` to `high`; 0 within it. */
function distanceToRange(value: number, low: number, high: number): number {
  if (value < low) return low - value;
  return value > high ? value - high : 0;
}

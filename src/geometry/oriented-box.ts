/** Boxes that may be turned, as text along a line is; overlap by the separating axis theorem. */
import { segmentMeetsBox, type Outlined } from './plane.js';
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

/** What is farther apart than this is so however it is computed, px. */
const ROUNDING = 1e-6;

export function levelBox(x: number, y: number, width: number, height: number): OrientedBox {
  return { x: x + width / 2, y: y + height / 2, width, height, cos: 1, sin: 0 };
}

export function boxesOverlap(a: OrientedBox, b: OrientedBox): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  // Most pairs are far apart, and that is quickly seen.
  const far = (a.width + a.height + b.width + b.height) / 2;
  if (dx > far || dx < -far || dy > far || dy < -far) return false;
  if (a.sin === 0 && b.sin === 0)
    return Math.abs(dx) < a.width / 2 + b.width / 2 && Math.abs(dy) < a.height / 2 + b.height / 2;
  const apart = (x: number, y: number): boolean =>
    Math.abs(dx * x + dy * y) >= reachAlong(a, x, y) + reachAlong(b, x, y);
  return !(apart(a.cos, a.sin) || apart(-a.sin, a.cos) || apart(b.cos, b.sin) || apart(-b.sin, b.cos));
}

/** How far a box reaches from its centre along a unit vector. */
function reachAlong({ width, height, cos, sin }: OrientedBox, x: number, y: number): number {
  return (width * Math.abs(x * cos + y * sin) + height * Math.abs(y * cos - x * sin)) / 2;
}

export function boxMeetsCircle({ x, y, width, height, cos, sin }: OrientedBox, centre: Point, radius: number): boolean {
  const px = centre[0] - x;
  const py = centre[1] - y;
  const dx = Math.max(0, Math.abs(px * cos + py * sin) - width / 2);
  const dy = Math.max(0, Math.abs(py * cos - px * sin) - height / 2);
  return dx * dx + dy * dy < radius * radius;
}

/** As {@link boxMeetsPolyline}. Most pairs are far apart, and that is quickly seen. */
export function boxMeetsLine(box: OrientedBox, { points, bow }: Outlined): boolean {
  return (
    boxMeetsPolyline(box, [points[0]!, points[points.length - 1]!], bow + ROUNDING) && boxMeetsPolyline(box, points)
  );
}

/** @param grow By how much the box is grown on all sides, px. */
export function boxMeetsPolyline(
  { x, y, width, height, cos, sin }: OrientedBox,
  points: readonly Point[],
  grow = 0,
): boolean {
  const w = width / 2 + grow;
  const h = height / 2 + grow;
  // Points in the frame of the box: origin at its centre, axes along its sides.
  let fromX = NaN;
  let fromY = NaN;
  for (let i = 0; i < points.length; i += 1) {
    const px = points[i]![0] - x;
    const py = points[i]![1] - y;
    const toX = px * cos + py * sin;
    const toY = py * cos - px * sin;
    if (
      !((fromX > w && toX > w) || (fromX < -w && toX < -w) || (fromY > h && toY > h) || (fromY < -h && toY < -h)) &&
      i > 0 &&
      segmentMeetsBox(fromX, fromY, toX, toY, { x0: -w, y0: -h, x1: w, y1: h })
    )
      return true;
    fromX = toX;
    fromY = toY;
  }
  return false;
}

/** Whether a box lies within the frame from (x0, y0) to (x1, y1). */
export function boxWithin(box: OrientedBox, x0: number, y0: number, x1: number, y1: number): boolean {
  const w = (box.width / 2) * Math.abs(box.cos) + (box.height / 2) * Math.abs(box.sin);
  const h = (box.width / 2) * Math.abs(box.sin) + (box.height / 2) * Math.abs(box.cos);
  return box.x - w >= x0 && box.x + w <= x1 && box.y - h >= y0 && box.y + h <= y1;
}

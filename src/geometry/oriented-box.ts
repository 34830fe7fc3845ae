/**
 * Boxes that may be rotated, such as the box of a text along a line. Overlaps are found by the separating axis theorem.
 */
import { segmentMeetsBox, type Outlined } from './plane.js';
import type { Point } from './types.js';

export interface OrientedBox {
  /** The centre, px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Cosine and sine of the rotation. */
  readonly cos: number;
  readonly sin: number;
}

/** A margin that is larger than all rounding errors, px. */
const ROUNDING = 1e-6;

/** A box that is not rotated, from its upper left corner and its size, px. */
export function levelBox(x: number, y: number, width: number, height: number): OrientedBox {
  return { x: x + width / 2, y: y + height / 2, width, height, cos: 1, sin: 0 };
}

/** Whether two boxes have a common area. */
export function boxesOverlap(a: OrientedBox, b: OrientedBox): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  // Most pairs are far apart, which this test finds quickly.
  const far = (a.width + a.height + b.width + b.height) / 2;
  if (dx > far || dx < -far || dy > far || dy < -far) return false;
  if (a.sin === 0 && b.sin === 0)
    return Math.abs(dx) < a.width / 2 + b.width / 2 && Math.abs(dy) < a.height / 2 + b.height / 2;
  const apart = (x: number, y: number): boolean =>
    Math.abs(dx * x + dy * y) >= reachAlong(a, x, y) + reachAlong(b, x, y);
  return !(apart(a.cos, a.sin) || apart(-a.sin, a.cos) || apart(b.cos, b.sin) || apart(-b.sin, b.cos));
}

/** The distance that a box reaches from its centre along the unit vector (x, y), px. */
function reachAlong({ width, height, cos, sin }: OrientedBox, x: number, y: number): number {
  return (width * Math.abs(x * cos + y * sin) + height * Math.abs(y * cos - x * sin)) / 2;
}

/** Whether a box and a circle have a common area. */
export function boxMeetsCircle({ x, y, width, height, cos, sin }: OrientedBox, centre: Point, radius: number): boolean {
  const px = centre[0] - x;
  const py = centre[1] - y;
  const dx = Math.max(0, Math.abs(px * cos + py * sin) - width / 2);
  const dy = Math.max(0, Math.abs(py * cos - px * sin) - height / 2);
  return dx * dx + dy * dy < radius * radius;
}

/**
 * Whether a line has a point in a box, as {@link boxMeetsPolyline}. The segment between the ends of the line is tested
 * first, since most pairs are far apart.
 */
export function boxMeetsLine(box: OrientedBox, { points, bow }: Outlined): boolean {
  return (
    boxMeetsPolyline(box, [points[0]!, points[points.length - 1]!], bow + ROUNDING) && boxMeetsPolyline(box, points)
  );
}

/**
 * Whether a polyline has a point in a box.
 *
 * @param grow The distance by which the box is enlarged on all sides, px.
 */
export function boxMeetsPolyline(
  { x, y, width, height, cos, sin }: OrientedBox,
  points: readonly Point[],
  grow = 0,
): boolean {
  const w = width / 2 + grow;
  const h = height / 2 + grow;
  // The points are computed in the coordinates of the box: origin at its centre, axes along its sides.
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

/** Whether a box lies within the frame from (x0, y0) to (x1, y1), px. */
export function boxWithin(box: OrientedBox, x0: number, y0: number, x1: number, y1: number): boolean {
  const w = (box.width / 2) * Math.abs(box.cos) + (box.height / 2) * Math.abs(box.sin);
  const h = (box.width / 2) * Math.abs(box.sin) + (box.height / 2) * Math.abs(box.cos);
  return box.x - w >= x0 && box.x + w <= x1 && box.y - h >= y0 && box.y + h <= y1;
}

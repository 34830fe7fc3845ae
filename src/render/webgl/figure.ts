/** Outlines as the shader of marks takes them: a circle, a convex polygon, or a cross of two bars. */
import type { Point } from '../../geometry/types.js';
import type { Glyph } from '../../scene/types.js';

/** Side of a convex polygon: the unit vector out of it, and how far along that the side lies from the centre, px. */
export type Side = readonly [x: number, y: number, offset: number];

export interface Figure {
  /** A cross is told by one of its bars: the other is the same turned by a right angle, and the first of its sides is an end. */
  readonly kind: 'circle' | 'polygon' | 'cross';
  readonly centre: Point;
  /** Of the circle, px; 0 for the others. */
  readonly radius: number;
  /** None for a circle; 3 to {@link MOST_SIDES} of a polygon. */
  readonly sides: readonly Side[];
  /** How far paint may reach from the centre along either axis, px, stroke included. */
  readonly reach: number;
}

/** As in SVG; a sharper corner would be cut there, and a half-plane cannot do that. */
const MITRE_LIMIT = 4;
export const MOST_SIDES = 6;

/** @throws RangeError for an outline that no figure is. */
export function figureOf({ outline, strokeWidth }: Glyph): Figure {
  const half = strokeWidth / 2;
  if (!('points' in outline))
    return { kind: 'circle', centre: outline.centre, radius: outline.radius, sides: [], reach: outline.radius + half };
  const { points } = outline;
  if (points.length < 3) throw new RangeError(`An outline of ${points.length} points encloses nothing.`);
  const centre = middle(points);
  const around = points.map(([x, y]): Point => [x - centre[0], y - centre[1]]);
  const bar = points.length === 12 ? barOf(around) : around;
  if (bar === null || bar.length > MOST_SIDES)
    throw new RangeError(
      `The shader of marks knows circles, convex polygons of up to ${MOST_SIDES} corners and crosses, not an outline of ${points.length} points.`,
    );
  const corners = area(bar) < 0 ? bar.toReversed() : bar;
  const mitre = longestMitre(corners);
  if (strokeWidth > 0 && mitre > MITRE_LIMIT)
    throw new RangeError(
      `A corner of an outline is too sharp for its mitre: ${mitre.toFixed(1)} times the stroke, more than ${MITRE_LIMIT}.`,
    );
  const reach = Math.max(...around.flat().map(Math.abs)) + half * (strokeWidth > 0 ? mitre : 0);
  return { kind: bar === around ? 'polygon' : 'cross', centre, radius: 0, sides: sidesOf(corners), reach };
}

/** @param corners In the direction in which the shoelace formula is positive. */
function sidesOf(corners: readonly Point[]): Side[] {
  return corners.map(([ax, ay], i): Side => {
    const [bx, by] = corners[(i + 1) % corners.length]!;
    const length = Math.hypot(bx - ax, by - ay);
    const [x, y] = [(by - ay) / length, (ax - bx) / length];
    return [x, y, ax * x + ay * y];
  });
}

function middle(points: readonly Point[]): Point {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

/** Twice the area, by the shoelace formula. */
function area(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length]!;
    return sum + x * ny - nx * y;
  }, 0);
}

/** How long the longest mitre is, in widths of the stroke: 1 / sin(angle / 2). @throws RangeError where the polygon is not convex. */
function longestMitre(points: readonly Point[]): number {
  return Math.max(
    ...points.map((point, i) => {
      const [[ax, ay], [bx, by]] = [points.at(i - 1)!, points[(i + 1) % points.length]!];
      const [ux, uy, vx, vy] = [ax - point[0], ay - point[1], bx - point[0], by - point[1]];
      if (vx * uy - vy * ux <= 0)
        throw new RangeError('The shader of marks knows no polygon that is not convex, but a cross.');
      const cosine = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy));
      return Math.sqrt(2 / (1 - cosine));
    }),
  );
}

/** Two points are one, px: scenes are computed, not written. */
const SAME = 1e-6;

/** The bar of a cross whose four arms are alike, out of its twelve corners about the centre, or null where they are no cross. */
function barOf(around: readonly Point[]): readonly Point[] | null {
  // From an inner corner: the two corners of an arm, the next inner corner, and so on.
  const inner =
    Math.hypot(...around[0]!) < Math.hypot(...around[1]!)
      ? 0
      : Math.hypot(...around[2]!) < Math.hypot(...around[1]!)
        ? 2
        : 1;
  const at = (i: number): Point => around[(inner + i) % 12]!;
  const turned = ([x, y]: Point, [nx, ny]: Point): boolean => Math.abs(nx + y) < SAME && Math.abs(ny - x) < SAME;
  const turnedBack = (p: Point, q: Point): boolean => turned(q, p);
  const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  if (!all.every((i) => turned(at(i), at(i + 3))) && !all.every((i) => turnedBack(at(i), at(i + 3)))) return null;
  const bar = [at(1), at(2), at(7), at(8)];
  // The inner corners must lie on the long sides of the bar.
  const aside = (p: Point, q: Point, [x, y]: Point): number =>
    Math.abs((q[0] - p[0]) * (y - p[1]) - (q[1] - p[1]) * (x - p[0])) / Math.hypot(q[0] - p[0], q[1] - p[1]);
  return aside(at(2), at(7), at(3)) < SAME && aside(at(2), at(7), at(6)) < SAME ? bar : null;
}

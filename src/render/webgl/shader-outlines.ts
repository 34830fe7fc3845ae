/**
 * Outlines of glyphs in the form that the shader of marks reads: a circle, a convex polygon, or a cross of two bars.
 */
import type { Point } from '../../geometry/types.js';
import type { Glyph } from '../../scene/types.js';

/**
 * A side of a convex polygon: the unit vector that points out of it, and the distance of the side from the centre, px.
 */
export type Side = readonly [x: number, y: number, offset: number];

export interface ShaderOutline {
  /**
   * Of a cross, `sides` describes one bar, of which the first side is an end. The other bar is that one turned by 90°.
   */
  readonly kind: 'circle' | 'polygon' | 'cross';
  readonly centre: Point;
  /** Radius of a circle, px; 0 for the other kinds. */
  readonly radius: number;
  /** Empty for a circle; 3 to {@link MOST_SIDES} for a polygon; 4 for a cross. */
  readonly sides: readonly Side[];
  /** The farthest that paint reaches from the centre along either axis, px, stroke included. */
  readonly reach: number;
}

/** The limit of SVG. A sharper corner would be bevelled there, which half-planes cannot express. */
const MITRE_LIMIT = 4;
export const MOST_SIDES = 6;

/**
 * @throws {RangeError} for an outline that is neither a circle, nor a convex polygon of at most {@link MOST_SIDES}
 *   corners, nor a cross.
 */
export function shaderOutlineOf({ outline, strokeWidth }: Glyph): ShaderOutline {
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
      `The shader of marks knows circles, convex polygons of up to ${MOST_SIDES} corners and crosses, ` +
        `not an outline of ${points.length} points.`,
    );
  const corners = area(bar) < 0 ? bar.toReversed() : bar;
  const mitre = longestMitre(corners);
  if (strokeWidth > 0 && mitre > MITRE_LIMIT)
    throw new RangeError(
      `A corner of an outline is too sharp for its mitre: ${mitre.toFixed(1)} times the stroke, ` +
        `more than ${MITRE_LIMIT}.`,
    );
  const reach = Math.max(...around.flat().map(Math.abs)) + half * (strokeWidth > 0 ? mitre : 0);
  return { kind: bar === around ? 'polygon' : 'cross', centre, radius: 0, sides: sidesOf(corners), reach };
}

/** @param corners In the direction in which the shoelace formula is positive. */
function sidesOf(corners: readonly Point[]): Side[] {
  return corners.map(([ax, ay], i): Side => {
    const [bx, by] = corners[(i + 1) % corners.length]!;
    const length = Math.hypot(bx - ax, by - ay);
    const x = (by - ay) / length;
    const y = (ax - bx) / length;
    return [x, y, ax * x + ay * y];
  });
}

/** The middle of the bounding box. */
function middle(points: readonly Point[]): Point {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

/** Twice the area, by the shoelace formula. */
function area(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length]!;
    return sum + x * ny - nx * y;
  }, 0);
}

/**
 * The length of the longest mitre, in widths of the stroke: 1 / sin(angle / 2).
 *
 * @throws {RangeError} where the polygon is not convex.
 */
function longestMitre(points: readonly Point[]): number {
  return Math.max(
    ...points.map((point, i) => {
      const [ax, ay] = points.at(i - 1)!;
      const [bx, by] = points[(i + 1) % points.length]!;
      const ux = ax - point[0];
      const uy = ay - point[1];
      const vx = bx - point[0];
      const vy = by - point[1];
      if (vx * uy - vy * ux <= 0)
        throw new RangeError('The shader of marks knows no polygon that is not convex, except a cross.');
      const cosine = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy));
      return Math.sqrt(2 / (1 - cosine));
    }),
  );
}

/**
 * Two points nearer than this are the same, px. Coordinates of a scene are computed, so that equal ones differ by
 * rounding.
 */
const SAME = 1e-6;
const CORNERS_OF_CROSS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/**
 * One bar of a cross whose four arms are alike, from its twelve corners about the centre; null where they form no
 * cross.
 */
function barOf(around: readonly Point[]): readonly Point[] | null {
  const inner = firstInnerCorner(around);
  // From an inner corner on, two corners of an arm and the next inner corner follow in turn.
  const at = (i: number): Point => around[(inner + i) % 12]!;
  const turned = ([x, y]: Point, [nx, ny]: Point): boolean => Math.abs(nx + y) < SAME && Math.abs(ny - x) < SAME;
  const oneWay = CORNERS_OF_CROSS.every((i) => turned(at(i), at(i + 3)));
  const otherWay = CORNERS_OF_CROSS.every((i) => turned(at(i + 3), at(i)));
  if (!oneWay && !otherWay) return null;
  const bar = [at(1), at(2), at(7), at(8)];
  // The inner corners must lie on the long sides of the bar.
  const aside = (p: Point, q: Point, [x, y]: Point): number =>
    Math.abs((q[0] - p[0]) * (y - p[1]) - (q[1] - p[1]) * (x - p[0])) / Math.hypot(q[0] - p[0], q[1] - p[1]);
  return aside(at(2), at(7), at(3)) < SAME && aside(at(2), at(7), at(6)) < SAME ? bar : null;
}

/**
 * Index of the first of the twelve corners of a cross that lies nearer to the centre than its neighbours: 0, 1 or 2.
 */
function firstInnerCorner(around: readonly Point[]): number {
  const distances = around.slice(0, 3).map(([x, y]) => Math.hypot(x, y));
  if (distances[0]! < distances[1]!) return 0;
  return distances[2]! < distances[1]! ? 2 : 1;
}

/** Points and curves. Coordinates are px, y down. */

export type Point = readonly [x: number, y: number];
/** A cubic Bézier curve: start, two control points, end. Those of a straight line lie on the line. */
export type Cubic = readonly [Point, Point, Point, Point];

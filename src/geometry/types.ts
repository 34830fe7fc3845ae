/** Points and curves; px, y down. */

export type Point = readonly [x: number, y: number];
/** A cubic Bézier: start, two control points, end. Straight lines have theirs on the line. */
export type Cubic = readonly [Point, Point, Point, Point];

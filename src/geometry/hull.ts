/** Outlines around circles. They use + − × ÷ √ only, which every engine rounds in the same way. */
import type { Point } from './types.js';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Cosines and sines of sixteen directions, a full turn. */
const EIGHTH = Math.sqrt(0.5);
const [LONG, SHORT] = [Math.sqrt((1 + EIGHTH) / 2), Math.sqrt((1 - EIGHTH) / 2)];
const QUARTER: readonly Point[] = [
  [1, 0],
  [LONG, SHORT],
  [EIGHTH, EIGHTH],
  [SHORT, LONG],
];
const DIRECTIONS: readonly Point[] = [
  ...QUARTER,
  ...QUARTER.map(([x, y]): Point => [-y, x]),
  ...QUARTER.map(([x, y]): Point => [-x, -y]),
  ...QUARTER.map(([x, y]): Point => [y, -x]),
];

/**
 * The least convex outline around some circles, with rounded corners: the convex hull of sixteen points of each, by
 * Andrew's monotone chain (1979).
 *
 * @returns its corners in order; empty for no circles.
 */
export function hullAround(circles: readonly Circle[]): Point[] {
  const points = circles
    .flatMap(({ x, y, radius }) => DIRECTIONS.map(([dx, dy]): Point => [x + dx * radius, y + dy * radius]))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(points), ...half(points.toReversed())];
}

/** More than 0 if the way from a over b to c turns in the sense in which {@link hullAround} gives its corners. */
const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether a point lies in a convex outline, as {@link hullAround} gives it, or on its border. */
export function isInHull(outline: readonly Point[], point: Point): boolean {
  return (
    outline.length > 0 && outline.every((corner, i) => turn(corner, outline[(i + 1) % outline.length]!, point) >= 0)
  );
}

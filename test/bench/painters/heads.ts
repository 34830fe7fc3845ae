/** What peers draw in place of our lines: a bend and an arrowhead, in numbers. Runs in the page. */
import { distance } from '../../../src/geometry/curve.js';
import type { Cubic } from '../../../src/geometry/types.js';
import type { EdgeMark } from '../../../src/scene/types.js';

/** How far the middle of a line lies to the right of the straight way, looking along it with y down, by the length of that. */
export function bendOf([p, c, d, q]: Cubic): number {
  const length = distance(p, q);
  if (length < 1) return 0;
  const [mx, my] = [(3 * (c[0] + d[0] - p[0] - q[0])) / 8, (3 * (c[1] + d[1] - p[1] - q[1])) / 8];
  return ((q[0] - p[0]) * my - (q[1] - p[1]) * mx) / (length * length);
}

/** From tip to base of an arrowhead, px, as the lines have it in the mean. */
export function headLength(edges: readonly EdgeMark[]): number {
  const lengths = edges.flatMap(({ glyphs: [head] }) =>
    head !== undefined && 'points' in head.outline && head.outline.points.length === 3
      ? [height(head.outline.points[0]!, head.outline.points[1]!, head.outline.points[2]!)]
      : [],
  );
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}

type Corner = readonly [number, number];
const height = (tip: Corner, one: Corner, other: Corner): number =>
  distance(tip, [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2]);

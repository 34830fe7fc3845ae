/** Finds the outline of a group under a point of a scene, where neither an actor nor a line is. */
import { isInHull } from '../../geometry/hull.js';
import type { Point } from '../../geometry/types.js';
import type { HullMark, Scene } from '../types.js';
import type { Target } from './pick.js';

/** The mark of the group whose outline holds the point; of several the smallest. Null where there is none. */
export function pickHull({ hulls = [] }: Scene, point: Point): Target | null {
  const under = hulls.filter(({ outline }) => isInHull(outline, point)).sort((a, b) => widthOf(a) - widthOf(b));
  return under[0] === undefined ? null : { kind: 'actor', id: under[0].id };
}

function widthOf({ outline }: HullMark): number {
  const xs = outline.map(([x]) => x);
  return Math.max(...xs) - Math.min(...xs);
}

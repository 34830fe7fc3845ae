/** Where a mark stands, a line is named, or an outline has its middle. */
import type { Point } from '../../geometry/types.js';
import type { Scene } from '../types.js';
import type { Target } from './pick.js';

/** px of the scene; null for what the scene does not have. */
export function anchorOf({ actors, edges, hulls = [] }: Scene, { kind, id }: Target): Point | null {
  if (kind === 'edge') return edges.find((mark) => mark.id === id)?.anchor ?? null;
  const actor = actors.find((mark) => mark.id === id);
  if (actor !== undefined) return [actor.x, actor.y];
  const outline = hulls.find((hull) => hull.id === id)?.outline;
  if (outline === undefined) return null;
  const mean = (axis: 0 | 1): number => outline.reduce((sum, point) => sum + point[axis], 0) / outline.length;
  return [mean(0), mean(1)];
}

/** What lies under a point of a scene: by geometry, so that every painter answers alike. */
import { segmentDistance2 } from '../geometry/plane.js';
import { polyline } from '../geometry/curve.js';
import type { Point } from '../geometry/types.js';
import type { EdgeMark, Scene } from './types.js';

/** An actor, or an edge: a relation or an affiliation. */
export interface Target {
  readonly kind: 'actor' | 'edge';
  readonly id: string;
}

/**
 * The actor under a point, else the nearest line within reach, else null. Actors come
 * first, as they are painted last.
 *
 * @param reach How far from a line or mark still counts, px of the scene.
 */
export function pick(scene: Scene, [x, y]: Point, reach: number): Target | null {
  let nearest: Target | null = null;
  let least = Infinity;
  for (const actor of scene.actors) {
    const dx = x - actor.x;
    const dy = y - actor.y;
    const distance = Math.sqrt(dx * dx + dy * dy) - actor.radius * 1.1;
    if (distance <= Math.min(reach, 6) && distance < least) {
      least = distance;
      nearest = { kind: 'actor', id: actor.id };
    }
  }
  if (nearest !== null) return nearest;
  for (const edge of scene.edges) {
    if (!near(edge, x, y, reach)) continue;
    const distance = distanceToLine(edge, x, y);
    if (distance <= reach && distance < least) {
      least = distance;
      nearest = { kind: 'edge', id: edge.id };
    }
  }
  return nearest;
}

/** Whether a point lies in the box of a line's control points, which holds the whole line. */
function near({ line: { path } }: EdgeMark, x: number, y: number, reach: number): boolean {
  const far = reach + 14;
  const xs = path.map((point) => point[0]);
  const ys = path.map((point) => point[1]);
  return x >= Math.min(...xs) - far && x <= Math.max(...xs) + far && y >= Math.min(...ys) - far && y <= Math.max(...ys) + far;
}

/** Distance from a line with its arrowhead, 0 within its width. */
function distanceToLine({ line, glyphs }: EdgeMark, x: number, y: number): number {
  const points: Point[] = polyline(line.path);
  const head = glyphs[0];
  if (head !== undefined && 'points' in head.outline) points.push(head.outline.points[0]!);
  let least = Infinity;
  for (let i = 1; i < points.length; i += 1) {
    const [p, q] = [points[i - 1]!, points[i]!];
    least = Math.min(least, segmentDistance2(x, y, p[0], p[1], q[0], q[1]));
  }
  return Math.max(0, Math.sqrt(least) - line.width / 2);
}

/** Finds the actor or line under a point of a scene by geometry, so that the answer is the same for every painter. */
import { segmentDistance2, type Box } from '../../geometry/plane.js';
import { polyline } from '../../geometry/curve.js';
import type { Point } from '../../geometry/types.js';
import type { ActorMark, EdgeMark, Scene } from '../types.js';

/** An actor, or an edge: a relation or an affiliation. */
export interface Target {
  readonly kind: 'actor' | 'edge';
  readonly id: string;
}

/** Up to this distance from a mark, px, a point belongs to the actor at most. */
const ACTOR_REACH = 6;

/** Finds what lies under a point of a scene: {@link pick}, or the same from an index. */
export type Picker = (scene: Scene, point: Point, reach: number) => Target | null;

/** Up to this distance from the middle of a mark, px, a point belongs to the actor. */
export const reachOfActor = ({ radius }: ActorMark, reach: number): number =>
  radius * 1.1 + Math.min(reach, ACTOR_REACH);

/**
 * The actor under a point, else the nearest line within reach, else null. Actors come
 * first, as they are painted last.
 *
 * @param reach How far from a line or mark still counts, px of the scene.
 */
export function pick({ actors, edges }: Pick<Scene, 'actors' | 'edges'>, [x, y]: Point, reach: number): Target | null {
  let nearest: Target | null = null;
  let least = Infinity;
  for (const actor of actors) {
    const dx = x - actor.x;
    const dy = y - actor.y;
    const distance = Math.sqrt(dx * dx + dy * dy) - reachOfActor(actor, reach);
    if (distance <= 0 && distance < least) {
      least = distance;
      nearest = { kind: 'actor', id: actor.id };
    }
  }
  if (nearest !== null) return nearest;
  for (const edge of edges) {
    if (!near(edge, x, y, reach)) continue;
    const distance = distanceToLine(edge, x, y);
    if (distance <= reach && distance < least) {
      least = distance;
      nearest = { kind: 'edge', id: edge.id };
    }
  }
  return nearest;
}

/** How far an arrowhead reaches beyond its line, px. */
const HEAD = 14;

/** Holds a line with its arrowhead, px of the scene: the box of its control points holds the whole line. */
export function boxOfEdge({ line: { path } }: EdgeMark): Box {
  const xs = path.map((point) => point[0]);
  const ys = path.map((point) => point[1]);
  return {
    x0: Math.min(...xs) - HEAD,
    y0: Math.min(...ys) - HEAD,
    x1: Math.max(...xs) + HEAD,
    y1: Math.max(...ys) + HEAD,
  };
}

function near(edge: EdgeMark, x: number, y: number, reach: number): boolean {
  const { x0, y0, x1, y1 } = boxOfEdge(edge);
  return x >= x0 - reach && x <= x1 + reach && y >= y0 - reach && y <= y1 + reach;
}

/** Distance from a line with its arrowhead, 0 within its width. */
function distanceToLine({ line, glyphs }: EdgeMark, x: number, y: number): number {
  const points: Point[] = polyline(line.path);
  const head = glyphs[0];
  if (head !== undefined && 'points' in head.outline) points.push(head.outline.points[0]!);
  let least = Infinity;
  for (let i = 1; i < points.length; i += 1) {
    const p = points[i - 1]!;
    const q = points[i]!;
    least = Math.min(least, segmentDistance2(x, y, p[0], p[1], q[0], q[1]));
  }
  return Math.max(0, Math.sqrt(least) - line.width / 2);
}

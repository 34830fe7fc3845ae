/** What a key does on the graph: from the key and the focus to an action. Pure functions. */
import type { Target } from '../../scene/picking/pick.js';
import type { Point } from '../../geometry/types.js';
import type { EdgeMark, Scene } from '../../scene/types.js';
import { bindingOf, type KeyPress } from './key-bindings.js';

export type KeyboardAction =
  | { readonly act: 'go'; readonly to: Target }
  | { readonly act: 'move'; readonly actor: string; readonly by: Point }
  | { readonly act: 'zoom'; readonly by: number }
  | { readonly act: 'reset' }
  | { readonly act: 'leave' };

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** How far Shift and an arrow key move an actor, px of the scene. */
const STEP = 12;
const ZOOM = 1.3;

/**
 * What a key does, or null when it does nothing here.
 *
 * @param pivot The actor whose relations are stepped through.
 */
export function keyboardAction(
  event: KeyPress,
  scene: Scene,
  current: Target | null,
  pivot: string | null,
): KeyboardAction | null {
  const direction = Object.hasOwn(DIRECTIONS, event.key) ? DIRECTIONS[event.key] : undefined;
  switch (bindingOf(event)?.id) {
    case 'go':
      return go(neighbour(scene, current, direction!));
    case 'move':
      return current?.kind === 'actor'
        ? { act: 'move', actor: current.id, by: [direction![0] * STEP, direction![1] * STEP] }
        : null;
    case 'previous':
      return go(nextEdge(scene, current, pivot, -1));
    case 'next':
      return go(nextEdge(scene, current, pivot, 1));
    case 'most':
      return go(byDegree(scene)[0] ?? null);
    case 'fewest':
      return go(byDegree(scene).at(-1) ?? null);
    case 'zoomIn':
      return { act: 'zoom', by: ZOOM };
    case 'zoomOut':
      return { act: 'zoom', by: 1 / ZOOM };
    case 'reset':
      return { act: 'reset' };
    case 'leave':
      return { act: 'leave' };
    default:
      return null;
  }
}

function go(to: Target | null): KeyboardAction | null {
  return to === null ? null : { act: 'go', to };
}

/**
 * The neighbour whose direction is closest to the key's, within 80°; where no line leads that
 * way, the nearest actor there. From an edge, the end that lies that way.
 */
function neighbour(scene: Scene, current: Target | null, direction: Point): Target | null {
  const place = new Map(scene.actors.map((actor) => [actor.id, actor]));
  const edge = current?.kind === 'edge' ? scene.edges.find(({ id }) => id === current.id) : undefined;
  const from: Point | undefined = edge?.anchor ?? (current === null ? undefined : pointOf(place.get(current.id)));
  if (from === undefined) return byDegree(scene)[0] ?? null;
  const linked =
    edge === undefined
      ? scene.edges.filter((e) => isIncidentTo(e, current!.id)).map((e) => (e.from === current!.id ? e.to : e.from))
      : [edge.from, edge.to];
  const best = (ids: readonly string[], cost: (cosine: number, distance: number) => number): Target | null => {
    let least = Infinity;
    let found: Target | null = null;
    for (const id of ids) {
      const actor = place.get(id);
      if (actor === undefined || id === current?.id) continue;
      const dx = actor.x - from[0];
      const dy = actor.y - from[1];
      const distance = Math.hypot(dx, dy);
      const cosine = (dx * direction[0] + dy * direction[1]) / (distance || 1);
      if (cosine > 0.17 && cost(cosine, distance) < least) {
        least = cost(cosine, distance);
        found = { kind: 'actor', id };
      }
    }
    return found;
  };
  return (
    best(linked, (cosine) => -cosine) ??
    (edge === undefined ? best([...place.keys()], (cosine, distance) => distance / (cosine * cosine)) : null)
  );
}

/**
 * The next line, clockwise, of the focused actor; from an edge, of the pivot if it is one end, else of the actor
 * `from`.
 */
function nextEdge(scene: Scene, current: Target | null, pivot: string | null, step: 1 | -1): Target | null {
  if (current === null) return null;
  const at = current.kind === 'edge' ? scene.edges.find(({ id }) => id === current.id) : undefined;
  const end = at !== undefined && pivot === at.to ? at.to : at?.from;
  const centre = end ?? current.id;
  const actor = scene.actors.find(({ id }) => id === centre);
  if (actor === undefined) return null;
  const angle = ({ anchor }: EdgeMark): number => Math.atan2(anchor[1] - actor.y, anchor[0] - actor.x);
  const own = scene.edges.filter((edge) => isIncidentTo(edge, actor.id)).sort((a, b) => angle(a) - angle(b));
  if (own.length === 0) return null;
  const index = own.findIndex(({ id }) => id === at?.id);
  const first = step === 1 ? 0 : own.length - 1;
  const next = index === -1 ? first : (index + step + own.length) % own.length;
  return { kind: 'edge', id: own[next]!.id };
}

/** Whether a line begins or ends at an actor. */
const isIncidentTo = ({ from, to }: EdgeMark, actor: string): boolean => from === actor || to === actor;

/** Actors, the one with most lines first. */
function byDegree(scene: Scene): Target[] {
  const degree = (id: string): number => scene.edges.filter((edge) => isIncidentTo(edge, id)).length;
  return scene.actors
    .map(({ id }) => ({ id, lines: degree(id) }))
    .sort((a, b) => b.lines - a.lines)
    .map(({ id }) => ({ kind: 'actor' as const, id }));
}

function pointOf(actor: { readonly x: number; readonly y: number } | undefined): Point | undefined {
  return actor === undefined ? undefined : [actor.x, actor.y];
}

/** Finds the actor or line under a point of a large scene, as {@link pick} does, but by an index of boxes. */
import Flatbush from 'flatbush';
import type { Point } from '../../geometry/types.js';
import { boxOfEdge, pick, reachOfActor, type Picker, type Target } from './pick.js';
import type { Scene } from '../types.js';

/** Finds in a packed R-tree which marks may lie under a point, and looks at these alone. */
class PickIndex {
  readonly #scene: Scene;
  readonly #tree: Flatbush | null;

  constructor(scene: Scene) {
    this.#scene = scene;
    const { actors, edges } = scene;
    this.#tree = actors.length + edges.length === 0 ? null : new Flatbush(actors.length + edges.length);
    for (const actor of actors) {
      const far = reachOfActor(actor, Infinity);
      this.#tree!.add(actor.x - far, actor.y - far, actor.x + far, actor.y + far);
    }
    for (const edge of edges) {
      const { x0, y0, x1, y1 } = boxOfEdge(edge);
      this.#tree!.add(x0, y0, x1, y1);
    }
    this.#tree?.finish();
  }

  pick([x, y]: Point, reach: number): Target | null {
    const { actors, edges } = this.#scene;
    // Of marks that are equally near, pick() takes the first one, so they have to come in the order of the scene.
    const found = (this.#tree?.search(x - reach, y - reach, x + reach, y + reach) ?? []).sort((a, b) => a - b);
    return pick(
      {
        actors: found.filter((i) => i < actors.length).map((i) => actors[i]!),
        edges: found.filter((i) => i >= actors.length).map((i) => edges[i - actors.length]!),
      },
      [x, y],
      reach,
    );
  }
}

/**
 * A picker that makes the index of a scene when it is first asked about it, and keeps it until it is asked about
 * another.
 */
export function indexedPicker(): Picker {
  let known: { readonly scene: Scene; readonly index: PickIndex } | null = null;
  return (scene, point, reach) => {
    if (known === null || known.scene !== scene) known = { scene, index: new PickIndex(scene) };
    return known.index.pick(point, reach);
  };
}

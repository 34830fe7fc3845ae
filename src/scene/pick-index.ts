/** What lies under a point of a large scene: the same answers as {@link pick}, from an index of boxes. */
import Flatbush from 'flatbush';
import type { Point } from '../geometry/types.js';
import { boxOfEdge, pick, reachOfActor, type Picker, type Target } from './pick.js';
import type { Scene } from './types.js';

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
    // Of marks that are equally near the first counts, so that order has to be that of the scene.
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

/** A picker that keeps the index of the scene that it was asked about last, made when it is asked. */
export function indexedPicker(): Picker {
  let [known, index]: [Scene | null, PickIndex | null] = [null, null];
  return (scene, point, reach) => {
    if (scene !== known) [known, index] = [scene, new PickIndex(scene)];
    return index!.pick(point, reach);
  };
}

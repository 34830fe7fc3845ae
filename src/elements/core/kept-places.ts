/** Keeps actors where they stand while the dataset changes. It is loaded with the first dataset after another one. */
import {
  placeActors,
  scalePlaces,
  type Place,
  type PlacedActors,
  type PlaceOptions,
  type Places,
} from '../../compose.js';
import type { Dataset } from '../../data/parse-dataset.js';
import type { StatementGraph } from '../../model/types.js';
import { placeNew } from '../../place-new.js';
import { frameOf, type SceneOptions } from '../../scene/build-scene.js';
import { isNear } from './frame-size.js';

type WithPins = Pick<Dataset, 'pins'>;
/** Places that the reader chose, as shares of the plot. */
type Moved = Map<string, { readonly x: number; readonly y: number }>;

export class KeptPlaces {
  /** Where those stand who stay, px of the plot of {@link #options}; without what the reader has moved. */
  #places: Map<string, Place>;
  #options: SceneOptions;

  /**
   * @param options What the picture before was laid out with.
   * @param kept What had been kept in it; null if nothing.
   * @param before That picture, and its dataset.
   * @param moved What the reader has moved. What a pin has moved since is taken out of it.
   */
  constructor(
    options: SceneOptions,
    kept: KeptPlaces | null,
    before: { readonly dataset: WithPins; readonly places: Places | null },
    { pins: next = [] }: WithPins,
    moved: Moved,
  ) {
    const { pins = [] } = before.dataset;
    this.#options = options;
    this.#places = new Map(kept === null ? before.places : kept.#places);
    // A pin that the dataset has set anew goes before the place where its actor stood.
    for (const { actor, x, y } of next) {
      if (pins.some((pin) => pin.actor === actor && pin.x === x && pin.y === y)) continue;
      this.#places.delete(actor);
      moved.delete(actor);
    }
    // Where the reader has put an actor is no place to go back to.
    if (kept === null) for (const id of moved.keys()) this.#places.delete(id);
  }

  /** The options, with the frame of the picture that stands where actors stay in it. */
  framed(graph: StatementGraph, options: SceneOptions): SceneOptions {
    const { width, height } = this.#options;
    return this.#isKept(graph, options) && isNear(this.#options, options) ? { ...options, width, height } : options;
  }

  /** Whether there are actors who stay: where two are set against each other, places say who stands with whom. */
  #isKept(graph: StatementGraph, options: SceneOptions): boolean {
    const isKnown = graph.nodes().some((id) => this.#places.has(id));
    return isKnown && !hasSides(this.#options) && !hasSides(options);
  }

  /** Places the actors of a dataset, as `placeActors` does. */
  async place(graph: StatementGraph, options: SceneOptions, place: PlaceOptions): Promise<PlacedActors> {
    const [from, to] = [frameOf(graph, this.#options).plot, frameOf(graph, options).plot];
    const kept = scalePlaces(this.#places, to.width / from.width, to.height / from.height);
    const placed = this.#isKept(graph, options)
      ? await placeNew(graph, options, kept, place)
      : await placeActors(graph, options, place);
    this.#options = options;
    this.#places = new Map(placed.places);
    // What the reader has moved goes back, once that is asked for, to where it stood before.
    for (const id of place.pinned?.keys() ?? []) {
      const at = kept.get(id);
      if (at === undefined) this.#places.delete(id);
      else this.#places.set(id, at);
    }
    return placed;
  }
}

const hasSides = ({ sides }: SceneOptions): boolean => sides !== undefined && sides !== null;

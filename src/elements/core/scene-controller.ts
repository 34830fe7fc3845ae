/**
 * From a dataset and what the reader asked to a scene. Remembers where actors stand, so
 * that a filter moves nobody, and where the reader has put them. It can take both over from the dataset before.
 */
import { placeActors, scalePlaces, type Place, type Places } from '../../compose.js';
import type { Dataset } from '../../data/parse-dataset.js';
import type { deriveGraph } from '../../model/derive-graph.js';
import { unfilteredGraph, wholeGraph } from '../../model/unfiltered-graph.js';
import { isEmpty } from '../../model/filter/filter.js';
import type { Filter, StatementGraph } from '../../model/types.js';
import { buildScene, frameOf, type SceneOptions } from '../../scene/build-scene.js';
import type { Point } from '../../geometry/types.js';
import type { TimeScenes } from '../../scene/time-scenes.js';
import type { Scene } from '../../scene/types.js';

/** A frame that differs by more than this share in width or height is composed anew. */
const TOLERANCE = 0.12;

/** A scene that stands already, and what it was built from. */
interface Laid extends Pick<SceneOptions, 'theme' | 'words'> {
  readonly scene: Scene;
  readonly places: Places;
}

/** What builds the scenes of filters, which is loaded with the first filter: `ViewOptions` has it. */
export interface FilteredScenes {
  readonly filteredGraph: (...filtered: Parameters<typeof deriveGraph>) => StatementGraph;
  readonly overTime: TimeScenes | null;
}

export class SceneController {
  readonly dataset: Dataset;
  /** All that is shown where nothing is filtered. */
  readonly #plain: StatementGraph;
  #graph: StatementGraph;
  #whole: StatementGraph | null = null;
  #scene: Scene | null = null;
  #places: Places | null = null;
  /** Places that the reader chose, px of the plot. */
  #pinned = new Map<string, { x: number; y: number }>();
  #options: SceneOptions | null = null;
  #build = buildScene;
  /** The scene that the last layout was judged by. */
  #laid: Laid | null = null;
  /** The places that stand are to be forgotten with the next layout. */
  #stale = false;
  /** Where those actors stand who stay when others are placed; null where each layout places all anew. */
  #kept: Map<string, Place> | null = null;

  /**
   * @param before The dataset that was shown before: its actors stay where they stand. By default, and where it has no
   *   actor of this one, all are placed.
   */
  constructor(dataset: Dataset, before: SceneController | null = null) {
    this.dataset = dataset;
    this.#plain = unfilteredGraph(dataset);
    this.#graph = this.#plain;
    if (before === null) return;
    // A dataset that has not been laid out yet has the places of the one before it.
    const kept = before.#kept ?? before.#places;
    if (kept === null || !dataset.actors.some(({ id }) => kept.has(id))) return;
    this.#options = before.#options;
    this.#places = before.#places;
    this.#kept = new Map(kept);
    this.#pinned = new Map(before.#pinned);
    this.#stale = true;
    // A pin that the dataset has set anew goes before the place where its actor stood.
    const pins = new Map(before.dataset.pins?.map((pin) => [pin.actor, pin]));
    for (const { actor, x, y } of dataset.pins ?? []) {
      const pin = pins.get(actor);
      if (pin?.x === x && pin.y === y) continue;
      this.#kept.delete(actor);
      this.#pinned.delete(actor);
    }
  }

  get graph(): StatementGraph {
    return this.#graph;
  }

  /** All that the dataset holds, what is denied as well. */
  get whole(): StatementGraph {
    return (this.#whole ??= wholeGraph(this.dataset));
  }

  get scene(): Scene | null {
    return this.#scene;
  }

  /** The sides by which actors stand. */
  get sides(): SceneOptions['sides'] {
    return this.#options?.sides;
  }

  get places(): Places | null {
    return this.#places;
  }

  get pinned(): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
    return this.#pinned;
  }

  /** Whether a frame and a language need another layout than the one that stands. */
  needsLayout(options: SceneOptions): boolean {
    const now = this.#options;
    return (
      now === null ||
      this.#places === null ||
      this.#stale ||
      now.locale !== options.locale ||
      now.words.relations !== options.words.relations ||
      String(now.sides ?? '') !== String(options.sides ?? '') ||
      !this.#isNear(options)
    );
  }

  /** Whether a frame is about as large as that of the last layout. */
  #isNear({ width, height }: SceneOptions): boolean {
    const now = this.#options!;
    return Math.abs(width / now.width - 1) <= TOLERANCE && Math.abs(height / now.height - 1) <= TOLERANCE;
  }

  /**
   * Lays out all actors, whatever is filtered; pinned ones, and those that stay, keep their share of the frame.
   *
   * @param onDraft Places that will do for the moment stand, where the layout takes long.
   */
  async layout(asked: SceneOptions, signal: AbortSignal, onDraft: () => void): Promise<void> {
    // Where two are set against each other, places say who stands with whom, so that nobody can stay.
    const kept = this.#options?.sides || asked.sides ? null : this.#kept;
    // Nobody stays on the spot in a frame of another size.
    const options = kept !== null && this.#isNear(asked) ? this.#frame(asked) : asked;
    const pinned = this.#scaled(this.#pinned, options);
    const before = new Map(this.#pinned);
    const take = (found: Places, scene: Scene | null = null): void => {
      const places = new Map(found);
      this.#laid = scene && { scene, places, theme: options.theme, words: options.words };
      // What the reader has moved meanwhile stays where it was put.
      for (const [id, at] of this.#pinned) {
        if (before.get(id) === at) continue;
        pinned.set(id, at);
        places.set(id, { ...places.get(id)!, ...at });
        this.#laid = null;
      }
      this.#places = places;
      if (this.#kept !== null) this.#kept = new Map(places);
      this.#pinned = pinned;
      this.#options = options;
    };
    const draft = (found: Places): void => {
      take(found);
      // It is not the last word: should this layout be broken off, another is due.
      this.#stale = true;
      onDraft();
    };
    const { places, scene } = await placeActors(this.#plain, options, {
      pinned: kept === null ? pinned : new Map([...this.#scaled(kept, options), ...pinned]),
      amongPinned: kept !== null,
      signal,
      draft,
    });
    take(places, scene);
    this.#stale = false;
  }

  /** Builds the scene of what a filter leaves, at the places of the last layout. */
  build(filter: Filter, { filteredGraph, overTime }: FilteredScenes, options: SceneOptions): Scene {
    this.#graph = isEmpty(filter) ? this.#plain : filteredGraph(this.dataset, filter);
    this.#build = overTime?.build ?? buildScene;
    return this.#rebuild(options);
  }

  /** Moves an actor within the plot and builds the scene again; null before the first layout. */
  move(actor: string, [dx, dy]: Point, options: SceneOptions): Scene | null {
    if (this.#scene === null) return null;
    const { plot } = frameOf(this.#graph, this.#frame(options));
    const place = this.#places?.get(actor);
    if (place !== undefined) {
      const x = Math.min(plot.width, Math.max(0, place.x + dx));
      const y = Math.min(plot.height, Math.max(0, place.y + dy));
      this.#places = new Map<string, Place>(this.#places).set(actor, { ...place, x, y });
      this.#pinned.set(actor, { x, y });
    }
    return this.#rebuild(options);
  }

  /** Where an actor stands, as shares of the plot; null before the first layout. */
  shareOf(actor: string): Point | null {
    const place = this.#places?.get(actor);
    if (place === undefined || this.#options === null) return null;
    const { plot } = frameOf(this.#graph, this.#options);
    return [place.x / plot.width, place.y / plot.height];
  }

  /**
   * Forgets where the reader has put actors, so that the next layout places them.
   *
   * @param isAll Whether to forget the places that were taken over from the dataset before, too.
   * @returns false if there was nothing to forget.
   */
  unpin(isAll: boolean): boolean {
    if (this.#pinned.size === 0 && !(isAll && this.#kept !== null)) return false;
    for (const id of this.#pinned.keys()) this.#kept?.delete(id);
    if (isAll) this.#kept = null;
    this.#pinned = new Map();
    this.#stale = true;
    return true;
  }

  #rebuild(options: SceneOptions): Scene {
    const [frame, laid] = [this.#frame(options), this.#laid];
    // What else a scene depends on calls for another layout, or needs a filter.
    const stands =
      laid?.places === this.#places &&
      this.#build === buildScene &&
      this.#graph === this.#plain &&
      laid.theme === frame.theme &&
      laid.words === frame.words;
    this.#scene = stands ? laid.scene : this.#build(this.#graph, this.#places ?? new Map(), frame);
    return this.#scene;
  }

  /** Between two layouts the frame stays; the view scales it to a stage that differs a little. */
  #frame(options: SceneOptions): SceneOptions {
    return this.#options === null ? options : { ...options, width: this.#options.width, height: this.#options.height };
  }

  /** Places of the last layout as places in a frame. */
  #scaled<T extends { readonly x: number; readonly y: number }>(
    places: ReadonlyMap<string, T>,
    options: SceneOptions,
  ): Map<string, T> {
    if (this.#options === null) return new Map(places);
    const [from, to] = [frameOf(this.#plain, this.#options).plot, frameOf(this.#plain, options).plot];
    return scalePlaces(places, to.width / from.width, to.height / from.height);
  }
}

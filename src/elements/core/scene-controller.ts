/**
 * From a dataset and what the reader asked to a scene. Remembers where actors stand, so
 * that a filter moves nobody, and where the reader has put them.
 */
import { placeActors, BUILT, type Pins, type Place, type BuiltScenes, type Places } from '../../compose.js';
import type { Dataset } from '../../data/parse-dataset.js';
import type { deriveGraph } from '../../model/derive-graph.js';
import { unfilteredGraph, wholeGraph } from '../../model/unfiltered-graph.js';
import { usualTop } from '../../model/is-large.js';
import { isEmpty } from '../../model/filter/filter.js';
import type { Filter, StatementGraph } from '../../model/types.js';
import type { SceneOptions } from '../../scene/build-scene.js';
import type { TimeScenes } from '../../scene/time-scenes.js';
import type { Scene } from '../../scene/types.js';
import { isNear } from './frame-size.js';
import type { KeptPlaces } from './kept-places.js';

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
  /** Places that the reader chose, as shares of the plot. */
  #pinned = new Map<string, { readonly x: number; readonly y: number }>();
  #options: SceneOptions | null = null;
  /** How the scenes of the last layout are built, and those of a large graph as a reader zooms in. */
  built: BuiltScenes = BUILT;
  #build = BUILT.build;
  /** The scene that the last layout was judged by. */
  #laid: Laid | null = null;
  /** The places that stand are to be forgotten with the next layout. */
  #stale = false;
  /** The dataset whose actors stay where they stand, until this one is laid out. */
  #before: SceneController | null;
  /** Places those actors who do not stay; null where all are placed. */
  #kept: KeptPlaces | null = null;

  /** @param before What was shown before, whose actors stay where they stand; null by default: all are placed. */
  constructor(dataset: Dataset, before: SceneController | null = null) {
    this.dataset = dataset;
    // A dataset that has not been laid out has no places of its own.
    this.#before = before && (before.#before ?? before);
    this.#plain = unfilteredGraph(dataset);
    this.#graph = this.#plain;
  }

  get graph(): StatementGraph {
    return this.#graph;
  }

  /** All that the dataset holds, what is denied as well. */
  get whole(): StatementGraph {
    return (this.#whole ??= wholeGraph(this.dataset));
  }

  /** How many actors are shown where nothing else is asked for; undefined = all. */
  get usualTop(): number | undefined {
    return usualTop(this.#plain.order);
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

  /** Places that the reader chose, as shares of the plot, 0 to 1. */
  get pinned(): Pins {
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
      now.top !== options.top ||
      now.words.relations !== options.words.relations ||
      String(now.sides ?? '') !== String(options.sides ?? '') ||
      !isNear(now, options)
    );
  }

  /**
   * Lays out all actors, whatever is filtered; pinned ones keep their share of the frame.
   *
   * @param onDraft Places that will do for the moment stand, where the layout takes long. It may draw them in slices.
   */
  async layout(asked: SceneOptions, signal: AbortSignal, onDraft: () => void | Promise<void>): Promise<void> {
    if (this.#before !== null) await this.#follow(this.#before);
    const options = this.#kept?.framed(this.#plain, asked) ?? asked;
    const pinned = new Map(this.#pinned);
    const take = (found: Places, scene: Scene | null = null): void => {
      const places = new Map(found);
      this.#laid = scene && { scene, places, theme: options.theme, words: options.words };
      // What the reader has moved meanwhile stays where it was put.
      for (const [id, at] of this.#pinned) {
        if (pinned.get(id) === at) continue;
        places.set(id, this.#places!.get(id)!);
        this.#laid = null;
      }
      this.#places = places;
      this.#options = options;
    };
    const draft = (found: Places, built = this.built): void | Promise<void> => {
      // A picture that stands already shows more than the draft of a large one.
      if (built !== this.built && this.#scene !== null) return;
      this.built = built;
      take(found);
      // It is not the last word: should this layout be broken off, another is due.
      this.#stale = true;
      return onDraft();
    };
    const placed = await (this.#kept ?? { place: placeActors }).place(this.#plain, options, {
      pinned,
      signal,
      draft,
    });
    this.built = placed;
    take(placed.places, placed.scene);
    this.#stale = false;
  }

  /** Takes over the places of another dataset. Where the code for that cannot be loaded, all actors are placed. */
  async #follow(before: SceneController): Promise<void> {
    const loaded = await import('./kept-places.js').catch(() => null);
    this.#before = null;
    if (loaded === null || before.#options === null) return;
    this.#options = before.#options;
    this.#pinned = new Map(before.#pinned);
    this.#kept = new loaded.KeptPlaces(this.#options, before.#kept, before, this.dataset, this.#pinned);
  }

  /**
   * Does most of the next {@link build} in slices, where the graph is large.
   *
   * @returns undefined where it is not large: then there is nothing to wait for.
   * @throws the reason of the signal, once it is aborted.
   */
  prepare(
    filter: Filter,
    scenes: FilteredScenes,
    options: SceneOptions,
    signal: AbortSignal,
  ): Promise<void> | undefined {
    return this.built.prepare?.(this.#graphOf(filter, scenes), this.#places!, this.#frame(options), signal);
  }

  #graphOf(filter: Filter, { filteredGraph }: FilteredScenes): StatementGraph {
    return isEmpty(filter) ? this.#plain : filteredGraph(this.dataset, filter);
  }

  /** Builds the scene of what a filter leaves, at the places of the last layout. */
  build(filter: Filter, scenes: FilteredScenes, options: SceneOptions): Scene {
    const { overTime } = scenes;
    this.#graph = this.#graphOf(filter, scenes);
    if (overTime !== null) overTime.builder = this.built.build;
    this.#build = overTime?.build ?? this.built.build;
    return this.#rebuild(options);
  }

  /** Puts an actor of the picture to another place, which is also given as shares of the plot, and builds the scene. */
  put(actor: string, place: Place, share: { readonly x: number; readonly y: number }, options: SceneOptions): Scene {
    this.#places = new Map(this.#places).set(actor, place);
    this.#pinned.set(actor, share);
    return this.#rebuild(options);
  }

  /** Forgets where the reader has put actors, so that the next layout places them; false if none was moved. */
  unpin(): boolean {
    if (this.#pinned.size === 0) return false;
    this.#pinned = new Map();
    this.#stale = true;
    return true;
  }

  #rebuild(options: SceneOptions): Scene {
    const [frame, laid] = [this.#frame(options), this.#laid];
    // What else a scene depends on calls for another layout, or needs a filter.
    const stands =
      laid?.places === this.#places &&
      this.#build === this.built.build &&
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
}

/** Validates the filter and the sides of a view, and loads what only some views need. */
import type { Dataset } from '../data/parse-dataset.js';
import { codeMissing, DiplomaticGraphError } from '../errors.js';
import { isEmpty } from '../model/filter/filter.js';
import type { Sides } from '../model/sides/stances.js';
import type { StatementTexts } from '../model/filter/statement-texts.js';
import type { Filter, StatementGraph } from '../model/types.js';
import type { SceneOptions } from '../scene/build-scene.js';
import type { TimeScenes } from '../scene/time-scenes.js';
import { Lazy } from './core/lazy.js';
import type { LinkActions } from './story/deep-link.js';
import type { StoryAndLink, StoryAndLinkHost } from './story/story-chunk.js';

export class ViewOptions {
  /** Applies the story step and the hash of the page; null until one of them is set. */
  storyAndLink: StoryAndLink | null = null;
  /** The actions of the reader, through which the hash of the page sets properties; null until they have loaded. */
  reader: LinkActions | null = null;
  /** Builds scenes so that nothing moves while only the time changes; null before it has loaded. */
  overTime: TimeScenes | null = null;
  /** The folded texts of statements, kept while a reader types words of a filter; absent before the chunk loads. */
  texts: StatementTexts | undefined;
  readonly #chunk = new Lazy(() => import('./view-options-chunk.js'));
  readonly #storyChunk = new Lazy(() => import('./story/story-chunk.js'));

  /** What a scene needs for sides and folded agents, as far as that has been loaded. */
  get scene(): Pick<SceneOptions, 'stances' | 'folding'> {
    return { stances: this.#chunk.value?.stancesOf, folding: this.#chunk.value?.folding };
  }

  async load(): Promise<void> {
    const loaded = await this.#chunk.load();
    if (loaded === null || this.texts !== undefined) return;
    this.texts = new loaded.StatementTexts();
    this.overTime = new loaded.TimeScenes(this.texts);
  }

  /** The graph that a filter leaves, once {@link check} has accepted the filter. */
  readonly filteredGraph = (dataset: Dataset, filter: Filter): StatementGraph =>
    this.#chunk.value!.deriveOnce(dataset, filter, this.texts);

  /**
   * Applies the story step and the hash of the page: they set the properties of the view.
   *
   * @param begins Whether one of them is set.
   * @throws {OptionError} when it cannot be applied.
   */
  async applyStoryAndLink(host: StoryAndLinkHost, begins: boolean): Promise<void> {
    if (begins) {
      const loaded = await this.#storyChunk.load();
      if (loaded !== null) this.storyAndLink ??= new loaded.StoryAndLink(host, () => this.reader);
    }
    await this.storyAndLink?.settle();
  }

  /**
   * Makes sure that a filter and sides can be applied.
   *
   * @param placed The sides by which the actors stand at present.
   * @returns the sides by which they are to be placed.
   * @throws {OptionError} when filter or sides cannot be applied.
   * @throws {DiplomaticGraphError} with the code `filters-unreachable` when the code for them cannot be loaded.
   */
  async check(
    dataset: Dataset,
    filter: Filter,
    sides: readonly string[] | null,
    placed: Sides | null | undefined,
  ): Promise<Sides | null> {
    if (sides === null && isEmpty(filter)) return null;
    await this.load();
    const loaded = this.#chunk.value;
    if (loaded === null)
      throw new DiplomaticGraphError('filters-unreachable', codeMissing('filters'), { cause: this.#chunk.failure });
    return loaded.placedSides(dataset, filter, sides, placed, this.texts);
  }
}

/** Validates the filter and the sides of a view, and loads what only some views need. */
import type { Dataset } from '../data/parse-dataset.js';
import { OptionError } from '../errors.js';
import { isEmpty } from '../model/filter/filter.js';
import type { Sides } from '../model/sides/stances.js';
import type { StatementTexts } from '../model/filter/statement-texts.js';
import type { Filter, StatementGraph } from '../model/types.js';
import type { SceneOptions } from '../scene/build-scene.js';
import type { TimeScenes } from '../scene/time-scenes.js';
import { Lazy } from './core/lazy.js';
import type { StoryAndLink, StoryAndLinkHost } from './story/story-chunk.js';

export class ViewOptions {
  /** Applies the story step and the hash of the page; null until one of them is set. */
  storyAndLink: StoryAndLink | null = null;
  /** Builds scenes so that nothing moves while only the time changes; null before it has loaded. */
  overTime: TimeScenes | null = null;
  /** The folded texts of statements, kept while a reader types words of a filter; absent before the chunk has loaded. */
  texts: StatementTexts | undefined;
  readonly #means = new Lazy(() => import('./view-options-chunk.js'));
  readonly #guides = new Lazy(() => import('./story/story-chunk.js'));

  /** What a scene needs for sides and folded agents, as far as that has been loaded. */
  get scene(): Pick<SceneOptions, 'stances' | 'folding'> {
    return { stances: this.#means.value?.stancesOf, folding: this.#means.value?.folding };
  }

  async load(): Promise<void> {
    const means = await this.#means.load();
    if (means === null || this.texts !== undefined) return;
    this.texts = new means.StatementTexts();
    this.overTime = new means.TimeScenes(this.texts);
  }

  /** The graph that a filter leaves, once {@link check} has accepted the filter. */
  readonly filteredGraph = (dataset: Dataset, filter: Filter): StatementGraph =>
    this.#means.value!.deriveGraph(dataset, filter, this.texts);

  /**
   * Lets a story step and the hash of the page set the properties of the view.
   *
   * @param begins Whether one of them is set.
   * @throws {OptionError} when it cannot be honoured.
   */
  async lead(host: StoryAndLinkHost, begins: boolean): Promise<void> {
    if (begins) {
      const loaded = await this.#guides.load();
      this.storyAndLink ??= loaded && new loaded.StoryAndLink(host);
    }
    await this.storyAndLink?.settle();
  }

  /**
   * Sees to it that a filter and sides can be honoured.
   *
   * @throws {OptionError} when they cannot.
   */
  async check(dataset: Dataset, filter: Filter, sides: readonly string[] | null): Promise<Sides | null> {
    if (sides === null && isEmpty(filter)) return null;
    await this.load();
    const means = this.#means.value;
    if (means === null)
      throw new OptionError('What checks filters and sides could not be loaded. Check the connection and try again.', {
        cause: this.#means.failure,
      });
    means.validateFilter(dataset, filter);
    return means.validateSides(dataset, sides ?? undefined) ?? null;
  }
}

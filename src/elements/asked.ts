/** Validates the filter and the sides of a view, and loads what only some views need. */
import type { Dataset } from '../data/parse.js';
import { OptionError } from '../errors.js';
import { isEmpty } from '../model/filter.js';
import type { Sides } from '../model/stance.js';
import { StatementTexts } from '../model/text-filter.js';
import type { Filter } from '../model/types.js';
import type { SceneOptions } from '../scene/build.js';
import type { OverTime } from '../scene/over-time.js';
import { Lazy } from './core/lazy.js';
import type { Guide, GuideHost } from './guide.js';

export class Asked {
  /** Applies the story step and the hash of the page; null until one of them is set. */
  guide: Guide | null = null;
  /** Builds scenes so that nothing moves while only the time changes; null before it has loaded. */
  overTime: OverTime | null = null;
  /** The folded texts of statements, kept while a reader types words of a filter. */
  readonly texts = new StatementTexts();
  readonly #means = new Lazy(() => import('./means.js'));
  readonly #guides = new Lazy(() => import('./guide.js'));

  /** What a scene needs for sides and folded agents, as far as that has been loaded. */
  get scene(): Pick<SceneOptions, 'stances' | 'folding'> {
    return { stances: this.#means.value?.stancesOf, folding: this.#means.value?.folding };
  }

  async load(): Promise<void> {
    const means = await this.#means.load();
    if (means !== null) this.overTime ??= new means.OverTime(this.texts);
  }

  /**
   * Lets a story step and the hash of the page set the properties of the view.
   *
   * @param begins Whether one of them is set.
   * @throws {OptionError} when it cannot be honoured.
   */
  async lead(host: GuideHost, begins: boolean): Promise<void> {
    if (begins) {
      const loaded = await this.#guides.load();
      this.guide ??= loaded && new loaded.Guide(host);
    }
    await this.guide?.settle();
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
    means.checkFilter(dataset, filter);
    return means.checkSides(dataset, sides ?? undefined) ?? null;
  }
}

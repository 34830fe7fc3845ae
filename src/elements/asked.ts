/** What is asked for beyond a plain picture: checked here, and what it needs is loaded only then. */
import type { Dataset } from '../data/parse.js';
import { OptionError } from '../errors.js';
import { PLAIN, type Ways } from '../model/derive.js';
import { isEmpty } from '../model/filter.js';
import type { Sides } from '../model/stance.js';
import type { Filter } from '../model/types.js';
import type { SceneOptions } from '../scene/build.js';
import type { Guide, GuideHost } from './guide.js';
import type { OverTime } from '../scene/over-time.js';
import type * as Means from './means.js';

export class Asked {
  /** What leads the reader: a story, the address of the page; null until one is asked for. */
  guide: Guide | null = null;
  #means: typeof Means | null = null;
  /** Builds scenes so that nothing moves while only the time changes; null before it has loaded. */
  overTime: OverTime | null = null;

  /** How filters are applied, as far as that has been loaded. */
  ways: Ways = PLAIN;

  /** What a scene needs for it, likewise. */
  get scene(): Pick<SceneOptions, 'stances' | 'folding'> {
    return { stances: this.#means?.stancesOf, folding: this.#means?.folding };
  }

  async load(): Promise<void> {
    if (this.#means !== null) return;
    const means = await import('./means.js').catch(() => null);
    // Two may have asked at once.
    if (means === null || this.#means !== null) return;
    this.#means = means;
    this.ways = means.waysBy(new means.StatementTexts().test);
    this.overTime = new means.OverTime(this.ways);
  }

  /**
   * Lets what leads the reader say what is looked at.
   *
   * @param begins Whether there is something that leads.
   * @throws {OptionError} when it cannot be honoured.
   */
  async lead(host: GuideHost, begins: boolean): Promise<void> {
    if (begins) {
      const loaded = await import('./guide.js').catch(() => null);
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
    if (this.#means === null) await this.load();
    if (this.#means === null)
      throw new OptionError('What applies filters and sides could not be loaded. Check the connection and try again.');
    this.#means.checkFilter(dataset, filter);
    return this.#means.checkSides(dataset, sides ?? undefined) ?? null;
  }
}

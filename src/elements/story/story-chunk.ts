/** What leads the reader before the reader leads: a story, and what the address of the page says. Loaded where one is asked for. */
import { Lazy } from '../core/lazy.js';
import type { DeepLink, LinkHost } from './deep-link.js';
import { StoryState } from './story-state.js';

/** The element, as far as what leads through it is concerned. */
export type StoryAndLinkHost = LinkHost;

export class StoryAndLink {
  readonly story: StoryState;
  readonly #host: StoryAndLinkHost;
  readonly #links = new Lazy(() => import('./deep-link.js'));
  #link: DeepLink | null = null;

  constructor(host: StoryAndLinkHost) {
    this.#host = host;
    this.story = new StoryState(host);
  }

  /**
   * Brings what is looked at in line with what leads, before it is drawn.
   *
   * @throws {OptionError} for what cannot be honoured.
   */
  async settle(): Promise<void> {
    if (this.#host.deepLink !== null) {
      const loaded = await this.#links.load();
      this.#link ??= loaded && new loaded.DeepLink(this.#host, this.story);
    }
    this.#link?.settle();
    this.story.settle();
    // A language that is asked for is on its way once the element has taken notice.
    await this.#host.updateComplete;
  }
}

/** Sets the properties by the hash of the page's address and the step of the story, before a picture is composed. */
import { Lazy } from '../core/lazy.js';
import type { DeepLink, LinkHost } from './deep-link.js';
import { StoryState } from './story-state.js';

/** What this module needs of the element. */
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
   * Sets the properties of the element by the hash and by the step of the story.
   *
   * @throws {OptionError} for a name of a link or a step that cannot be used.
   */
  async settle(): Promise<void> {
    if (this.#host.deepLink !== null) {
      const loaded = await this.#links.load();
      this.#link ??= loaded && new loaded.DeepLink(this.#host, this.story);
    }
    this.#link?.settle();
    this.story.settle();
    // The hash may have set `locale`. The update of the element starts to load its texts.
    await this.#host.updateComplete;
  }
}

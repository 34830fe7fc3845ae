/** Sets the properties by the hash of the page's address and the step of the story, before a picture is composed. */
import { Lazy } from '../core/lazy.js';
import { DgFilterEvent, DgSelectEvent, type ReaderAction } from '../core/events.js';
import type { DeepLink, LinkActions, LinkHost } from './deep-link.js';
import { StoryState } from './story-state.js';

/** What this module needs of the element. */
export type StoryAndLinkHost = LinkHost;

export class StoryAndLink {
  readonly story: StoryState;
  readonly #host: StoryAndLinkHost;
  readonly #links = new Lazy(() => import('./deep-link.js'));
  readonly #actions: LinkActions;
  #link: DeepLink | null = null;

  /** @param reader The actions of the reader; null until they have loaded, when only the page is told. */
  constructor(host: StoryAndLinkHost, reader: () => LinkActions | null) {
    this.#host = host;
    this.#actions = {
      tellSelect: (detail) => {
        const actions = reader();
        if (actions === null) host.dispatchEvent(new DgSelectEvent(detail));
        else actions.tellSelect(detail);
      },
      tellFilter: (detail) => {
        const actions = reader();
        if (actions === null) host.dispatchEvent(new DgFilterEvent(detail));
        else actions.tellFilter(detail);
      },
    };
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
      if (loaded !== null && this.#link === null)
        this.#link = new loaded.DeepLink(this.#host, this.story, this.#actions);
    }
    this.#link?.settle();
    this.story.settle();
    // The hash may have set `locale`. The update of the element starts to load its texts.
    await this.#host.updateComplete;
  }

  onAction(action: ReaderAction): void {
    this.#link?.onAction(action);
  }
}

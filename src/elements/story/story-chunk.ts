/** Applies the step of the story and the hash of the page to the properties of the element. Loaded where one of them is set. */
import { Lazy } from '../core/lazy.js';
import { DgFilterEvent, DgSelectEvent, type ReaderAction } from '../core/events.js';
import type { DeepLink, LinkActions, LinkHost } from './deep-link.js';
import { StoryState } from './story-state.js';

/** The element, as far as its story and its links are concerned. */
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
   * Sets the properties that the hash and the step ask for, before a picture is composed.
   *
   * @throws {OptionError} for what cannot be honoured.
   */
  async settle(): Promise<void> {
    if (this.#host.deepLink !== null) {
      const loaded = await this.#links.load();
      if (loaded !== null && this.#link === null)
        this.#link = new loaded.DeepLink(this.#host, this.story, this.#actions);
    }
    this.#link?.settle();
    this.story.settle();
    // The hash may set `locale`: the update begins to load its texts.
    await this.#host.updateComplete;
  }

  onAction(action: ReaderAction): void {
    this.#link?.onAction(action);
  }
}

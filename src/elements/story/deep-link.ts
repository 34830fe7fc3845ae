/**
 * Synchronises the hash of the page's address with the state of one element. Readers can copy the address as a link to
 * what they see, and go back to earlier states by the history of the browser. It is loaded if `deep-link` is set.
 */
import type { ReactiveController } from 'lit';
import { OptionError } from '../../errors.js';
import type { ReaderAction, ReaderDetail } from '../core/events.js';
import { HistoryWriter } from './history-writer.js';
import { differences, LINK_NAME, otherEntriesOf, readHash, mentions, writeHash, type LinkState } from './link-codec.js';
import { knownValues } from './link-validation.js';
import { parseSelection } from '../../model/selection.js';
import type { StoryHost, StoryState } from './story-state.js';

/** What the deep link needs of the element. */
export interface LinkHost extends StoryHost {
  readonly deepLink: string | null;
  locale: string | null;
}

/** What the deep link calls when the hash of the page has changed the state. */
export interface LinkActions {
  tellSelect(detail: ReaderDetail): void;
  tellFilter(detail: ReaderDetail): void;
}

/**
 * The names that are in use and their owners. They are a property of the document, because a page may have loaded two
 * copies of this package.
 */
const NAMES = Symbol.for('diplomatic-graph.links');
type DocumentWithNames = Document & { [NAMES]?: Map<string, DeepLink> };

export class DeepLink implements ReactiveController {
  readonly #host: LinkHost;
  readonly #story: StoryState;
  readonly #actions: LinkActions;
  readonly #writer: HistoryWriter;
  /** The name that this element has in the hash; null while it has none. */
  #name: string | null = null;
  /** The state that the page had set before the hash was read for the first time. */
  #base: LinkState | null = null;
  /** The state for which the hash was written last, as text. The hash is written again if it changes. */
  #written = '';
  /** The other entries of the hash when it was read last. */
  #others = '';
  /** What the reader has changed since the last update; null for nothing. */
  #readerAction: ReaderDetail['kind'] | 'all' = null;

  constructor(host: LinkHost, story: StoryState, actions: LinkActions) {
    this.#host = host;
    this.#story = story;
    this.#actions = actions;
    this.#writer = new HistoryWriter(host.ownerDocument.defaultView!);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onHistory);
    addEventListener('hashchange', this.#onHistory);
    if (this.#base === null || !this.#reserveName()) return;
    this.#onHistory();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onHistory);
    removeEventListener('hashchange', this.#onHistory);
    this.#writer.drop();
    this.#releaseName();
  }

  /**
   * Reads the hash for the first time, as soon as there is a dataset.
   *
   * @throws {OptionError} for a name that is not valid or is used by another element.
   */
  settle(): void {
    const { deepLink, data: dataset } = this.#host;
    if (deepLink !== this.#name) {
      this.#releaseName();
      this.#base = null;
    }
    if (deepLink === null || dataset === null || this.#base !== null) return;
    if (!LINK_NAME.test(deepLink))
      throw new OptionError(
        `deepLink: found "${deepLink}", expected a name of letters, digits, - and _ that begins with a letter.`,
      );
    if (!this.#reserveName())
      throw new OptionError(
        `deepLink: the name "${deepLink}" is taken by another element of this page. Give each its own.`,
      );
    this.#base = this.#state();
    this.#others = otherEntriesOf(location.hash, deepLink);
    if (mentions(location.hash, deepLink)) this.#apply();
    this.#written = this.#text();
  }

  hostUpdated(): void {
    const { deepLink } = this.#host;
    if (this.#base === null || deepLink !== this.#name || deepLink === null) return;
    const action = this.#readerAction;
    const text = this.#text();
    this.#readerAction = null;
    if (text === this.#written) return;
    this.#written = text;
    // All moments of a playback are one entry of the history, and so are all letters of a text that is typed.
    const isContinuous = action === 'time' || action === 'text';
    this.#writer.write(() => writeHash(location.hash, deepLink, this.#differences()), action, isContinuous);
  }

  /** Notes what the reader has done, for the entry of the history that the next update writes. */
  onAction(action: ReaderAction): void {
    if ((action.type === 'select' || action.type === 'filter') && action.detail.origin !== 'history')
      this.#readerAction = action.detail.kind ?? 'all';
  }

  readonly #onHistory = (): void => {
    const name = this.#name;
    const { hash } = location;
    if (name === null || this.#base === null) return;
    const others = otherEntriesOf(hash, name);
    // If only other entries have changed, the reader followed a link within the page, and the graph stays as it is.
    if (!mentions(hash, name) && others !== this.#others) return;
    this.#others = others;
    this.#writer.drop();
    this.#apply();
    this.#written = this.#text();
  };

  /** Sets the state that the hash describes, and dispatches events for what has changed. */
  #apply(): void {
    const host = this.#host;
    const { data: dataset } = host;
    if (dataset === null) return;
    const base = this.#base!;
    const before = this.#state();
    const values = knownValues(readHash(location.hash, host.deepLink!), dataset);
    const step = values.step === undefined ? base.step : (values.step as number | null);
    const { view, locale, ...snapshot } = { ...this.#defaults(step), ...values, step } as LinkState;
    this.#story.restore(snapshot, base);
    host.view = view;
    host.locale = locale;
    const changed = Object.keys(differences(this.#state(), before));
    this.#readerAction = null;
    const selection = parseSelection(snapshot.selected);
    if (changed.includes('selected'))
      this.#actions.tellSelect({ kind: selection?.kind ?? null, id: selection?.id ?? null, origin: 'history' });
    if (changed.some((key) => key !== 'selected')) {
      const isStep = changed.includes('step');
      const id = isStep && step !== null ? String(step) : null;
      this.#actions.tellFilter({ kind: isStep ? 'step' : null, id, origin: 'history' });
    }
  }

  #state(): LinkState {
    return { ...this.#story.current(), view: this.#host.view, locale: this.#host.locale };
  }

  /** The state for a link that has no entry but the step: the view of the step, or what the page has set. */
  #defaults(step: number | null): LinkState {
    const base = this.#base!;
    return step === null ? base : { ...base, ...this.#story.viewOfStep(step) };
  }

  #differences(): Partial<LinkState> {
    const state = this.#state();
    return differences(state, { ...this.#defaults(state.step), step: this.#base!.step }) as Partial<LinkState>;
  }

  #text(): string {
    return JSON.stringify(this.#differences());
  }

  /** Reserves the name. Returns false if another element of the page uses it. */
  #reserveName(): boolean {
    const { deepLink, ownerDocument } = this.#host;
    const owner = ownerDocument as DocumentWithNames;
    owner[NAMES] ??= new Map();
    const names = owner[NAMES];
    if (deepLink === null || (names.get(deepLink) ?? this) !== this) return false;
    names.set(deepLink, this);
    this.#name = deepLink;
    return true;
  }

  #releaseName(): void {
    if (this.#name !== null) (this.#host.ownerDocument as DocumentWithNames)[NAMES]?.delete(this.#name);
    this.#name = null;
  }
}

/**
 * Keeps the hash of the page's address and what is looked at in one element alike: a link that
 * is copied is a view that is shared, and "back" leads back. Loaded where `deep-link` names the element.
 */
import type { ReactiveController } from 'lit';
import { OptionError } from '../../errors.js';
import type { ReaderAction, ReaderDetail } from '../core/events.js';
import { HistoryWriter } from './history-writer.js';
import { differences, LINK_NAME, otherEntriesOf, readHash, mentions, writeHash, type LinkState } from './link-codec.js';
import { knownValues } from './link-validation.js';
import { parseSelection } from '../core/selection.js';
import type { StoryHost, StoryState } from './story-state.js';

/** The element, as far as its links are concerned. */
export interface LinkHost extends StoryHost {
  readonly deepLink: string | null;
  locale: string | null;
}

export interface LinkActions {
  tellSelect(detail: ReaderDetail): void;
  tellFilter(detail: ReaderDetail): void;
}

/** The names that are taken, kept with the document: two copies of this program may share a page. */
const NAMES = Symbol.for('diplomatic-graph.links');
type Named = Document & { [NAMES]?: Map<string, DeepLink> };

export class DeepLink implements ReactiveController {
  readonly #host: LinkHost;
  readonly #story: StoryState;
  readonly #actions: LinkActions;
  readonly #writer: HistoryWriter;
  /** The name that is held; null while none is. */
  #name: string | null = null;
  /** What the host had set before the hash was read for the first time. */
  #base: LinkState | null = null;
  /** What the hash says, or would if it had been written: nothing is written until that changes. */
  #said = '';
  /** What else stood in the hash when it was read last. */
  #others = '';
  /** What the reader has done since the last update; null = nothing. */
  #act: ReaderDetail['kind'] | 'all' = null;

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
    if (this.#base === null || !this.#hold()) return;
    this.#onHistory();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onHistory);
    removeEventListener('hashchange', this.#onHistory);
    this.#writer.drop();
    this.#release();
  }

  /**
   * Reads the hash the first time, once there is a dataset.
   *
   * @throws {OptionError} for a name that cannot be one, or that another element has.
   */
  settle(): void {
    const { deepLink, data: dataset } = this.#host;
    if (deepLink !== this.#name) {
      this.#release();
      this.#base = null;
    }
    if (deepLink === null || dataset === null || this.#base !== null) return;
    if (!LINK_NAME.test(deepLink))
      throw new OptionError(
        `deepLink: found "${deepLink}", expected a name of letters, digits, - and _ that begins with a letter.`,
      );
    if (!this.#hold())
      throw new OptionError(
        `deepLink: the name "${deepLink}" is taken by another element of this page. Give each its own.`,
      );
    this.#base = this.#state();
    this.#others = otherEntriesOf(location.hash, deepLink);
    if (mentions(location.hash, deepLink)) this.#apply();
    this.#said = this.#text();
  }

  hostUpdated(): void {
    const { deepLink } = this.#host;
    if (this.#base === null || deepLink !== this.#name || deepLink === null) return;
    const [act, text] = [this.#act, this.#text()];
    this.#act = null;
    if (text === this.#said) return;
    this.#said = text;
    // Time that is played and words that are typed are one act; what a host sets is none.
    this.#writer.write(
      () => writeHash(location.hash, deepLink, this.#differences()),
      act,
      act === 'time' || act === 'text',
    );
  }

  /** Notes what the reader has done, for the entry of the history that the next update writes. */
  onAction(action: ReaderAction): void {
    if ((action.type === 'select' || action.type === 'filter') && action.detail.origin !== 'history')
      this.#act = action.detail.kind ?? 'all';
  }

  readonly #onHistory = (): void => {
    const [name, { hash }] = [this.#name, location];
    if (name === null || this.#base === null) return;
    const others = otherEntriesOf(hash, name);
    // Where the page leads to a place of its own, what is looked at stays. (Both events tell of it.)
    if (!mentions(hash, name) && others !== this.#others) return;
    this.#others = others;
    this.#writer.drop();
    this.#apply();
    this.#said = this.#text();
  };

  /** Sets what the hash says, and tells the page what has changed by it. */
  #apply(): void {
    const host = this.#host;
    const [base, before, dataset] = [this.#base!, this.#state(), host.data];
    if (dataset === null) return;
    const values = knownValues(readHash(location.hash, host.deepLink!), dataset);
    const step = values.step === undefined ? base.step : (values.step as number | null);
    const { view, locale, ...look } = { ...this.#framed(step), ...values, step } as LinkState;
    this.#story.take(look, base);
    host.view = view;
    host.locale = locale;
    const changed = Object.keys(differences(this.#state(), before));
    this.#act = null;
    const selection = parseSelection(look.selected);
    if (changed.includes('selected'))
      this.#actions.tellSelect({ kind: selection?.kind ?? null, id: selection?.id ?? null, origin: 'history' });
    if (changed.some((key) => key !== 'selected')) {
      const isStep = changed.includes('step');
      this.#actions.tellFilter({
        kind: isStep ? 'step' : null,
        id: isStep && step !== null ? String(step) : null,
        origin: 'history',
      });
    }
  }

  #state(): LinkState {
    return { ...this.#story.look(), view: this.#host.view, locale: this.#host.locale };
  }

  /** What is looked at where a link says nothing but the step: what the step shows, else what the host has set. */
  #framed(step: number | null): LinkState {
    const base = this.#base!;
    return step === null ? base : { ...base, ...this.#story.lookAt(step) };
  }

  #differences(): Partial<LinkState> {
    const state = this.#state();
    return differences(state, { ...this.#framed(state.step), step: this.#base!.step }) as Partial<LinkState>;
  }

  #text(): string {
    return JSON.stringify(this.#differences());
  }

  /** Takes the name; false where another element of the page has it. */
  #hold(): boolean {
    const { deepLink, ownerDocument } = this.#host;
    const names = ((ownerDocument as Named)[NAMES] ??= new Map());
    if (deepLink === null || (names.get(deepLink) ?? this) !== this) return false;
    names.set(deepLink, this);
    this.#name = deepLink;
    return true;
  }

  #release(): void {
    if (this.#name !== null) (this.#host.ownerDocument as Named)[NAMES]?.delete(this.#name);
    this.#name = null;
  }
}

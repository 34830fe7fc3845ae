/**
 * `<diplomatic-desk>`: the page on which an article is coded. It shows the start page or an open draft, with the text
 * to the left and the graph to the right.
 */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Lazy } from '../../elements/core/lazy.js';
import { allWordsFor, directionOf, LANGUAGES, languageOf } from '../../i18n/languages.js';
import type { AllWords } from '../../i18n/types.js';
import { HAND_OVER_HASH, takeHandedOver } from '../../pages/hand-over.js';
import { applyChange } from '../core/change.js';
import { DraftError, emptyDraft } from '../core/draft.js';
import { startHistory, type History } from '../core/history.js';
import { startDraft } from '../core/start-draft.js';
import type { CheckPlace } from '../files/publish-checks.js';
import { DESK_WORDS } from '../i18n/desk-words.js';
import type { DeskWords } from '../i18n/types.js';
import { askToPersist } from '../store/persist.js';
import { openDraftStore, type DraftStore } from '../store/draft-store.js';
import { StoreError } from '../store/store-error.js';
import type { DraftSummary } from '../store/stored-draft.js';
import type { DownloadKind, PageTheme } from './desk-bar.js';
import { downloadFrom, downloadStored } from './download-files.js';
import type { DeskDetailsDialog } from './details-dialog.js';
import { DraftKeeper } from './draft-keeper.js';
import type { DeskGraphPane } from './graph-pane.js';
import { DeskState } from './desk-state.js';
import { goToPlace } from './go-to-place.js';
import { titleOf } from './draft-lists.js';
import type { FileOffer } from './open-file.js';
import type { DeskPublishDialog } from './publish-chunk.js';
import { draftHandedOver } from './handed-over.js';
import { paneSwitch, type DeskPane } from './pane-switch.js';
import type { DeskStartView, NewArticle, UnreadableDraft } from './start-view.js';
import type { DeskTextPane } from './text-pane.js';
import { undoByKey } from './undo-keys.js';

/** The name of the draft in the hash of the address, so that a reload opens it again. */
const HASH = '#draft=';

export class DiplomaticDesk extends LitElement {
  static override properties: PropertyDeclarations = {
    locale: {},
    theme: {},
    terms: { state: true },
    state: { state: true },
    drafts: { state: true },
    pane: { state: true },
    article: { state: true },
    ready: { state: true },
    offer: { state: true },
    unreadable: { state: true },
  };

  /** BCP 47 tag of the language of the page. */
  declare locale: string;
  declare theme: PageTheme;
  declare terms: AllWords | null;
  /** The open draft; null on the start page. */
  declare state: DeskState | null;
  declare drafts: readonly DraftSummary[];
  declare pane: DeskPane;
  declare article: HTMLElement | null;
  /** Whether the store has been opened, or refused. */
  declare ready: boolean;
  /** What is asked before a file is taken over; null if nothing is. */
  declare offer: FileOffer | null;
  /** A draft that was to be opened and cannot be read. */
  declare unreadable: UnreadableDraft | null;
  #store: DraftStore | null = null;
  readonly #opening = new Lazy(() => import('./open-chunk.js'));
  readonly #publishing = new Lazy(() => import('./publish-chunk.js'));

  constructor() {
    super();
    this.locale = navigator.languages.find((tag) => LANGUAGES.some((each) => each === tag.split('-')[0])) ?? 'en';
    this.theme = 'auto';
    this.terms = null;
    this.state = null;
    this.drafts = [];
    this.pane = 'text';
    this.article = null;
    this.ready = false;
    this.offer = null;
    this.unreadable = null;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
    void this.state?.keeper.close();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('locale')) {
      document.documentElement.lang = languageOf(this.locale);
      document.documentElement.dir = directionOf(this.locale);
      void this.#loadTerms();
    }
    if (changed.has('theme')) document.documentElement.dataset['theme'] = this.theme;
  }

  protected override updated(): void {
    const pane = this.querySelector<DeskTextPane>('desk-text-pane');
    if (pane === null) this.article = null;
    else void this.#findArticle(pane);
    const title = this.state === null ? '' : `${titleOf(this.state.draft, this.words)} · `;
    document.title = `${title}${this.words.bar.desk} · diplomatic-graph`;
  }

  get words(): DeskWords {
    return DESK_WORDS[languageOf(this.locale)];
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.terms === null || !this.ready) return nothing;
    return html`
      <desk-bar
        .state=${this.state}
        .words=${this.words}
        .locale=${this.locale}
        .theme=${this.theme}
        @locale=${(event: CustomEvent<string>) => {
          this.locale = event.detail;
        }}
        @theme=${(event: CustomEvent<PageTheme>) => {
          this.theme = event.detail;
        }}
        @details=${() => this.querySelector<DeskDetailsDialog>('desk-details-dialog')!.open()}
        @download=${(event: CustomEvent<DownloadKind>) => this.#download(event.detail)}
        @compare=${() => {
          this.pane = 'lists';
          this.state?.compare(true);
        }}
        @publish=${() => void this.#publish()}
        @recover=${() => void this.#recover()}
        @leave=${() => void this.#toStart()}
      ></desk-bar>
      <main>${this.state === null ? this.#startView(this.terms) : this.#deskView(this.state, this.terms)}</main>
    `;
  }

  #startView(terms: AllWords): TemplateResult {
    return html`<desk-start-view
        .words=${this.words}
        .locale=${this.locale}
        .drafts=${this.drafts}
        .unsafe=${this.#store === null}
        .unreadable=${this.unreadable}
        @begin=${(event: CustomEvent<NewArticle>) => void this.#begin(event.detail)}
        @open-file=${(event: CustomEvent<File>) => void this.#openFile(event.detail)}
        @open-draft=${(event: CustomEvent<string>) => void this.#load(event.detail)}
        @remove-draft=${(event: CustomEvent<string>) => void this.#remove(event.detail)}
        @download-stored=${(event: CustomEvent<string>) => void downloadStored(this.#store, event.detail)}
      ></desk-start-view>
      ${
        this.#opening.value === null
          ? nothing
          : html`<desk-open-dialog
              .words=${this.words}
              .terms=${terms}
              .offer=${this.offer}
              @take=${(event: CustomEvent<History>) => void this.#create(event.detail)}
              @cancel=${() => {
                this.offer = null;
              }}
            ></desk-open-dialog>`
      }`;
  }

  #deskView(state: DeskState, terms: AllWords): TemplateResult {
    const choose = (pane: DeskPane): void => {
      this.pane = pane;
    };
    return html`
      ${paneSwitch(state, this.words, this.pane, choose)}
      <div class="desk" data-pane=${this.pane} ?data-comparing=${state.isComparing} @show-text=${() => choose('text')}>
        <section class="text" @leave=${() => this.querySelector<DeskTextPane>('desk-text-pane')!.focusWords()}>
          <desk-text-pane .desk=${state} .words=${this.words} .terms=${terms}></desk-text-pane>
          <desk-sentence-form .desk=${state} .words=${this.words} .terms=${terms}></desk-sentence-form>
          <p class="message" role="status">${state.message}</p>
        </section>
        <section class="picture">
          <desk-graph-pane
            .desk=${state}
            .words=${this.words}
            .terms=${terms}
            .locale=${this.locale}
            .theme=${this.theme}
            .article=${this.article}
          ></desk-graph-pane>
        </section>
        <section class="lists">
          <desk-list-pane .desk=${state} .words=${this.words} .terms=${terms}></desk-list-pane>
          <desk-compare-pane
            .desk=${state}
            .words=${this.words}
            .terms=${terms}
            .article=${this.article}
          ></desk-compare-pane>
        </section>
      </div>
      <desk-details-dialog .desk=${state} .words=${this.words} .terms=${terms}></desk-details-dialog>
      ${
        this.#publishing.value === null
          ? nothing
          : html`<desk-publish-dialog
              .desk=${state}
              .words=${this.words}
              .terms=${terms}
              @go=${(event: CustomEvent<CheckPlace>) => goToPlace(this, event.detail)}
            ></desk-publish-dialog>`
      }
    `;
  }

  async #start(): Promise<void> {
    try {
      this.#store = await openDraftStore();
    } catch {
      this.#store = null;
    }
    await this.#listDrafts();
    const named = location.hash.startsWith(HASH) ? decodeURIComponent(location.hash.slice(HASH.length)) : null;
    const handed = location.hash === HAND_OVER_HASH ? takeHandedOver() : null;
    if (handed !== null) await this.#create(startHistory(draftHandedOver(handed)));
    if (named !== null && this.drafts.some(({ id }) => id === named)) await this.#load(named);
    this.ready = true;
  }

  async #loadTerms(): Promise<void> {
    const { locale } = this;
    const terms = await allWordsFor(locale);
    if (locale === this.locale) this.terms = terms;
  }

  /** The graph takes the text as its article once the text stands in the page. */
  async #findArticle(pane: DeskTextPane): Promise<void> {
    await pane.updateComplete;
    this.article = pane.isConnected ? pane.article : null;
  }

  async #listDrafts(): Promise<void> {
    this.drafts = (await this.#store?.list().catch(() => [])) ?? [];
  }

  async #begin({ text, title, language, publisher }: NewArticle): Promise<void> {
    await this.#create(startHistory(applyChange(emptyDraft(), startDraft({ text, title, language, publisher }))));
  }

  async #openFile(file: File): Promise<void> {
    const start = this.querySelector<DeskStartView>('desk-start-view')!;
    const loaded = await this.#opening.load();
    if (loaded === null) return start.fail(this.words.start.notLoaded);
    loaded.defineOpenDialog();
    const opened = await loaded.openFile(file, this.words.files);
    start.fail(opened.kind === 'wrong' ? `${opened.message} ${this.words.start.tryAgain}` : '');
    if (opened.kind === 'article') start.offer(opened.text);
    else if (opened.kind === 'draft') await this.#create(opened.history);
    else if (opened.kind === 'offer') this.offer = opened.offer;
  }

  async #create(history: History): Promise<void> {
    const id = crypto.randomUUID();
    this.#show(await DraftKeeper.create(this.#store, id, history));
    if (this.#store !== null) void askToPersist();
  }

  async #load(id: string): Promise<void> {
    const w = this.words;
    try {
      const opened = await DraftKeeper.load(this.#store!, id);
      this.#show(opened);
      const { damage } = opened.keeper;
      if (damage?.code === 'history-lost') this.state!.say(w.bar.historyLost(damage.steps));
    } catch (error) {
      if (!(error instanceof StoreError || error instanceof DraftError)) throw error;
      const isNewer = this.drafts.find((draft) => draft.id === id)?.readOnly ?? false;
      this.unreadable = { id, message: isNewer ? w.start.newer : w.start.unreadable };
    }
  }

  /** Goes on with a new draft made from what could be read of the open one. */
  async #recover(): Promise<void> {
    const { state } = this;
    if (state !== null) this.#show(await state.keeper.recover(crypto.randomUUID(), state.history));
  }

  #show({ history, keeper }: { readonly history: History; readonly keeper: DraftKeeper }): void {
    const state = new DeskState(history, keeper);
    keeper.onFollow = (followed) => state.follow(followed);
    state.addEventListener('change', () => this.requestUpdate());
    this.pane = 'text';
    this.unreadable = null;
    this.state = state;
    window.history.replaceState(null, '', `${HASH}${encodeURIComponent(keeper.id)}`);
  }

  async #toStart(): Promise<void> {
    await this.state?.keeper.close();
    this.state = null;
    this.article = null;
    window.history.replaceState(null, '', location.pathname + location.search);
    await this.#listDrafts();
  }

  async #remove(id: string): Promise<void> {
    await this.#store
      ?.remove(id)
      .catch((error: Error) => this.querySelector<DeskStartView>('desk-start-view')!.fail(error.message));
    await this.#listDrafts();
  }

  #download(kind: DownloadKind): void {
    const { state, words } = this;
    const graph = this.querySelector<DeskGraphPane>('desk-graph-pane')?.graph ?? null;
    if (state !== null) void downloadFrom({ state, words, graph }, kind);
  }

  async #publish(): Promise<void> {
    const loaded = await this.#publishing.load();
    if (loaded === null) return this.state?.say(this.words.start.notLoaded);
    loaded.definePublishDialog();
    this.requestUpdate();
    await this.updateComplete;
    await this.querySelector<DeskPublishDialog>('desk-publish-dialog')?.open();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.state !== null) undoByKey(event, this.state);
  };
}

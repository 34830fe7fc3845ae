/**
 * `<diplomatic-desk>`: the page on which an article is coded. It shows the start page or an open draft, with the text
 * to the left and the graph to the right.
 */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Lazy } from '../../elements/core/lazy.js';
import { allWordsFor, directionOf, LANGUAGES, languageOf } from '../../i18n/languages.js';
import type { AllWords } from '../../i18n/types.js';
import { HAND_OVER_HASH, takeHandedOver } from '../../pages/hand-over.js';
import { countUndecided } from '../core/filed-proposals.js';
import { applyChange } from '../core/change.js';
import { DraftError, emptyDraft } from '../core/draft.js';
import { startHistory, type History } from '../core/history.js';
import { languageOfText } from '../core/learn-language.js';
import { startDraft } from '../core/start-draft.js';
import { beginReview } from './begin-review.js';
import type { CheckPlace } from '../files/publish-checks.js';
import { loadDeskWords } from '../i18n/load-words.js';
import type { DeskWords } from '../i18n/types.js';
import { askToPersist } from '../store/persist.js';
import { openDraftStore, type DraftStore } from '../store/draft-store.js';
import { StoreError } from '../store/store-error.js';
import type { DraftSummary } from '../store/stored-draft.js';
import type { DownloadKind, PageTheme } from './desk-bar.js';
import { downloadFrom, downloadStored } from './download-files.js';
import { DraftKeeper } from './draft-keeper.js';
import { restoreLetterKeys } from './letter-keys.js';
import { DeskState } from './desk-state.js';
import { goToPlace } from './go-to-place.js';
import { pageTitle } from './draft-lists.js';
import type { FileOffer } from './open-file.js';
import type { DeskPublishDialog } from './publish-chunk.js';
import type { LateDialogName } from './dialogs-chunk.js';
import { openLateDialog } from './late-dialogs.js';
import { openDraftView } from './open-draft-view.js';
import type { DeskPane } from './pane-switch.js';
import { removeDraft } from './remove-draft.js';
import type { DeskStartView, NewArticle, UnreadableDraft } from './start-view.js';
import type { DeskTextPane } from './text-pane.js';
import { undoKey } from './undo-keys.js';

/** The name of the draft in the hash of the address, so that a reload opens it again. */
const HASH = '#draft=';

export class DiplomaticDesk extends LitElement {
  static override properties: PropertyDeclarations = {
    locale: {},
    theme: {},
    terms: { state: true },
    words: { state: true },
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
  /** The texts of the graph and of the desk; null until they are loaded. */
  declare terms: AllWords | null;
  declare words: DeskWords;
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
  /** Until the texts are there. */
  #loading: Promise<void> | null = null;

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
    restoreLetterKeys();
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
      this.#loading = this.#loadTerms();
    }
    if (changed.has('theme')) document.documentElement.dataset['theme'] = this.theme;
  }

  protected override updated(): void {
    const pane = this.querySelector<DeskTextPane>('desk-text-pane');
    if (pane === null) this.article = null;
    else void this.#findArticle(pane);
    if (this.terms !== null) document.title = pageTitle(this.state?.draft ?? null, this.words);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.terms === null || !this.ready) return nothing;
    const main = this.state === null ? this.#startView(this.terms) : this.#deskView(this.state, this.terms);
    return html`
      <desk-bar
        .state=${this.state}
        .words=${this.words}
        .terms=${this.terms}
        .locale=${this.locale}
        .theme=${this.theme}
        @locale=${(event: CustomEvent<string>) => {
          this.locale = event.detail;
        }}
        @theme=${(event: CustomEvent<PageTheme>) => {
          this.theme = event.detail;
        }}
        @dialog=${this.#openDialog}
        @download=${(event: CustomEvent<DownloadKind>) => void downloadFrom(this, event.detail)}
        @compare=${() => {
          this.pane = 'lists';
          this.state?.compare(true);
        }}
        @publish=${() => void this.#publish()}
        @undo=${() => this.#goBack('undo')}
        @redo=${() => this.#goBack('redo')}
        @recover=${() => void this.#recover()}
        @leave=${() => void this.#toStart()}
      ></desk-bar>
      <main @dialog=${this.#openDialog} @propose=${() => void beginReview(this)}>${main}</main>
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

  #deskView(desk: DeskState, terms: AllWords): TemplateResult {
    const { words, locale, theme, pane, article } = this;
    const choose = (chosen: DeskPane): void => {
      this.pane = chosen;
    };
    return html`
      ${openDraftView({ desk, words, terms, locale, theme, pane, article, choose })}
      ${
        this.#publishing.value === null
          ? nothing
          : html`<desk-publish-dialog
              .desk=${desk}
              .words=${words}
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
    await this.#loading;
    const named = location.hash.startsWith(HASH) ? decodeURIComponent(location.hash.slice(HASH.length)) : null;
    const handed = location.hash === HAND_OVER_HASH ? takeHandedOver() : null;
    if (handed !== null) {
      const { draftHandedOver } = await import('./handed-over.js');
      await this.#create(startHistory(draftHandedOver(handed)));
    }
    if (named !== null && this.drafts.some(({ id }) => id === named)) await this.#load(named);
    this.ready = true;
  }

  async #loadTerms(): Promise<void> {
    const { locale } = this;
    const [terms, words] = await Promise.all([allWordsFor(locale), loadDeskWords(languageOf(locale))]);
    if (locale !== this.locale) return;
    this.words = words;
    this.terms = terms;
    void this.state?.review?.translate(languageOf(locale));
  }

  /** The graph takes the text as its article once the text stands in the page. */
  async #findArticle(pane: DeskTextPane): Promise<void> {
    await pane.updateComplete;
    this.article = pane.isConnected ? pane.article : null;
  }

  async #listDrafts(): Promise<void> {
    this.drafts = (await this.#store?.list().catch(() => [])) ?? [];
  }

  async #begin({ text, title, publisher, ...article }: NewArticle): Promise<void> {
    const language = article.language ?? (await languageOfText(text));
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
    // The review goes on with the proposal that was open, and with what a dataset brought.
    const isProposed = state.paragraphs.length > 0 && countUndecided(state.draft) > 0;
    if (state.sentence?.proposal !== undefined || isProposed) void beginReview(this);
    // What was pressed is gone; the form, if one is open, takes the focus itself.
    if (this.ready && state.sentence === null) void this.#focus('desk-text-pane');
  }

  /** Gives the focus to a part of the page once it is drawn. */
  async #focus(name: 'desk-start-view' | 'desk-text-pane'): Promise<void> {
    await this.updateComplete;
    this.querySelector<DeskStartView | DeskTextPane>(name)?.takeFocus();
  }

  async #toStart(): Promise<void> {
    this.state?.review?.end();
    await this.state?.keeper.close();
    Object.assign(this, { state: null, article: null });
    window.history.replaceState(null, '', location.pathname + location.search);
    await this.#listDrafts();
    await this.#focus('desk-start-view');
  }

  async #remove(id: string): Promise<void> {
    const { drafts, words } = this;
    const start = this.querySelector<DeskStartView>('desk-start-view')!;
    await removeDraft({ store: this.#store, drafts, words, start }, id);
    await this.#listDrafts();
    await this.#focus('desk-start-view');
  }

  async #publish(): Promise<void> {
    const loaded = await this.#publishing.load();
    if (loaded === null) return this.state?.say(this.words.start.notLoaded);
    loaded.definePublishDialog();
    this.requestUpdate();
    await this.updateComplete;
    await this.querySelector<DeskPublishDialog>('desk-publish-dialog')?.open();
  }

  readonly #openDialog = ({ detail }: CustomEvent<LateDialogName>): void => void openLateDialog(this, detail);

  #goBack(direction: 'undo' | 'redo'): void {
    const { bar, lists } = this.words;
    this.state?.[direction]((edit) => bar[direction === 'undo' ? 'undone' : 'redone'](lists.edits[edit]));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const direction = this.state === null ? null : undoKey(event);
    if (direction === null) return;
    this.#goBack(direction);
    event.preventDefault();
  };
}

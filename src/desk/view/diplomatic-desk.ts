/**
 * `<diplomatic-desk>`: the page on which an article is coded. It shows the start page or an open draft, with the text
 * to the left and the graph to the right.
 */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { readDataset } from '../../data/parse-dataset.js';
import { download } from '../../elements/core/download.js';
import { allWordsFor, directionOf, LANGUAGES, languageOf } from '../../i18n/languages.js';
import type { AllWords } from '../../i18n/types.js';
import { toCsv } from '../../static.js';
import { HAND_OVER_HASH, takeHandedOver, type HandedOver } from '../../pages/hand-over.js';
import { replaceText } from '../core/article-edits.js';
import { applyChange } from '../core/change.js';
import { emptyDraft } from '../core/draft.js';
import { fromDataset, takeWhatIsSound } from '../core/from-dataset.js';
import { startHistory, type History } from '../core/history.js';
import { startDraft } from '../core/start-draft.js';
import { datasetText, toDataset } from '../core/to-dataset.js';
import type { Draft } from '../core/types.js';
import { DESK_WORDS } from '../i18n/desk-words.js';
import type { DeskWords } from '../i18n/types.js';
import { askToPersist } from '../store/persist.js';
import { openDraftStore, type DraftStore } from '../store/draft-store.js';
import type { DraftSummary } from '../store/stored-draft.js';
import type { DownloadKind, PageTheme } from './desk-bar.js';
import type { DeskDetailsDialog } from './details-dialog.js';
import { DraftKeeper } from './draft-keeper.js';
import type { DeskGraphPane } from './graph-pane.js';
import { DeskState } from './desk-state.js';
import { titleOf } from './draft-lists.js';
import { datasetIn, openFile } from './open-file.js';
import type { DeskStartView, NewArticle } from './start-view.js';
import type { DeskTextPane } from './text-pane.js';

/** What is shown where there is room for one of them only. */
const PANES = ['text', 'graph', 'lists'] as const;
type Pane = (typeof PANES)[number];

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
    comparing: { state: true },
  };

  /** BCP 47 tag of the language of the page. */
  declare locale: string;
  declare theme: PageTheme;
  declare terms: AllWords | null;
  /** The open draft; null on the start page. */
  declare state: DeskState | null;
  declare drafts: readonly DraftSummary[];
  declare pane: Pane;
  declare article: HTMLElement | null;
  /** Whether the store has been opened, or refused. */
  declare ready: boolean;
  /** Whether the comparison with another coder stands in place of graph and lists. */
  declare comparing: boolean;
  #store: DraftStore | null = null;

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
    this.comparing = false;
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
    const title = this.state === null ? '' : `${this.#titleOf(this.state.draft)} · `;
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
        @compare=${() => this.#compare(true)}
        @download=${(event: CustomEvent<DownloadKind>) => void this.#download(event.detail)}
        @leave=${() => void this.#toStart()}
      ></desk-bar>
      <main>${this.state === null ? this.#startView() : this.#deskView(this.state, this.terms)}</main>
    `;
  }

  #startView(): TemplateResult {
    return html`<desk-start-view
      .words=${this.words}
      .locale=${this.locale}
      .drafts=${this.drafts}
      .unsafe=${this.#store === null}
      @begin=${(event: CustomEvent<NewArticle>) => void this.#begin(event.detail)}
      @open-file=${(event: CustomEvent<File>) => void this.#openFile(event.detail)}
      @open-draft=${(event: CustomEvent<string>) => void this.#load(event.detail)}
      @remove-draft=${(event: CustomEvent<string>) => void this.#remove(event.detail)}
    ></desk-start-view>`;
  }

  #deskView(state: DeskState, terms: AllWords): TemplateResult {
    const w = this.words.bar;
    const labels: Readonly<Record<Pane, string>> = {
      text: w.textTab,
      graph: w.graphTab,
      lists: this.comparing ? this.words.compare.tab : w.listsTab,
    };
    const count = state.draft.statements.size;
    return html`
      <div class="panes" role="group" aria-label=${w.desk}>
        ${PANES.map(
          (pane) =>
            html`<button
              type="button"
              aria-pressed=${pane === this.pane ? 'true' : 'false'}
              @click=${() => {
                this.pane = pane;
              }}
            >
              ${labels[pane]}${pane === 'graph' ? ` (${count})` : ''}
            </button>`,
        )}
      </div>
      <div class="desk" data-pane=${this.pane} ?data-comparing=${this.comparing}>
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
          <desk-list-pane
            ?hidden=${this.comparing}
            .desk=${state}
            .words=${this.words}
            .terms=${terms}
          ></desk-list-pane>
          <desk-compare-pane
            .open=${this.comparing}
            .desk=${state}
            .words=${this.words}
            .terms=${terms}
            .article=${this.article}
            @close=${() => this.#compare(false)}
            @show-text=${() => {
              this.pane = 'text';
            }}
          ></desk-compare-pane>
        </section>
      </div>
      <desk-details-dialog .desk=${state} .words=${this.words} .terms=${terms}></desk-details-dialog>
    `;
  }

  #compare(comparing: boolean): void {
    this.comparing = comparing;
    if (comparing) this.pane = 'lists';
    else this.querySelector<HTMLElement>('desk-bar .menu:last-of-type summary')?.focus();
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
    if (handed !== null) await this.#takeOver(handed);
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
    await this.#create(applyChange(emptyDraft(), startDraft({ text, title, language, publisher })));
  }

  /** Opens what the explorer has handed over. */
  async #takeOver({ dataset, article }: HandedOver): Promise<void> {
    const draft = fromDataset(datasetIn(dataset));
    const source = draft.sources.keys().next().value;
    const hasText = article !== null && source !== undefined;
    await this.#create(hasText ? applyChange(draft, replaceText(draft, source, article)) : draft);
  }

  async #openFile(file: File): Promise<void> {
    const start = this.querySelector<DeskStartView>('desk-start-view')!;
    const opened = await openFile(file);
    if (opened.kind === 'article') start.offer(opened.text);
    else if (opened.kind === 'wrong') start.fail(opened.message);
    else {
      const { issues } = readDataset(opened.value);
      const isValid = issues.every(({ severity }) => severity !== 'error');
      const draft = isValid ? fromDataset(opened.value) : (takeWhatIsSound(opened.value, issues)?.draft ?? null);
      if (draft === null) start.fail(`${file.name}: ${issues[0]?.message ?? ''} ${this.words.start.tryAgain}`);
      else await this.#create(draft);
    }
  }

  async #create(draft: Draft): Promise<void> {
    const id = crypto.randomUUID();
    this.#show(await DraftKeeper.create(this.#store, id, startHistory(draft)));
    if (this.#store !== null) void askToPersist();
  }

  async #load(id: string): Promise<void> {
    try {
      this.#show(await DraftKeeper.load(this.#store!, id));
    } catch (error) {
      this.querySelector<DeskStartView>('desk-start-view')?.fail(
        error instanceof Error ? error.message : String(error),
      );
    }
  }

  #show({ history, keeper }: { readonly history: History; readonly keeper: DraftKeeper }): void {
    const state = new DeskState(history, keeper);
    keeper.onFollow = (followed) => state.follow(followed);
    state.addEventListener('change', () => this.requestUpdate());
    this.pane = 'text';
    this.comparing = false;
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

  async #download(kind: DownloadKind): Promise<void> {
    const { state } = this;
    if (state === null) return;
    const name = this.#titleOf(state.draft);
    const graph = this.querySelector<DeskGraphPane>('desk-graph-pane')?.graph;
    if (kind === 'json')
      download(document, new Blob([datasetText(state.draft)], { type: 'application/json' }), name, kind);
    else if (kind === 'csv')
      download(document, new Blob([toCsv(toDataset(state.draft))], { type: 'text/csv' }), name, kind);
    else if (graph?.scene) download(document, new Blob([await graph.toSvg()], { type: 'image/svg+xml' }), name, kind);
    if (kind === 'json') await state.keeper.noteCopy();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { state } = this;
    if (state === null || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    // Within a field the browser takes back letters.
    if (event.target instanceof HTMLElement && event.target.matches('input[type="text"], textarea')) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) state.undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) state.redo();
    else return;
    event.preventDefault();
  };

  #titleOf(draft: Draft): string {
    return titleOf(draft, this.words);
  }
}

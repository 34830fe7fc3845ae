/** The lists of the desk: statements and affiliations, actors, what is to be looked at, and the history of edits. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Lazy } from '../../elements/core/lazy.js';
import { DeskView } from './desk-view.js';

/** While a field is typed, problems are counted after a pause of this length, ms. */
const PAUSE_MS = 500;

const TABS = ['statements', 'actors', 'story', 'problems', 'history'] as const;
type Tab = (typeof TABS)[number];

export class DeskListPane extends DeskView {
  static override properties = {
    ...DeskView.properties,
    tab: { state: true },
    merging: { state: true },
    problems: { state: true },
  };

  declare tab: Tab;
  /** The actor that may be merged into another one. */
  declare merging: string | null;
  /** How many problems there are. They are counted after the change has been drawn. */
  declare problems: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #lists = new Lazy(() => import('./lists-chunk.js'));

  constructor() {
    super();
    this.tab = 'statements';
    this.merging = null;
    this.problems = 0;
  }

  protected override watched(): readonly unknown[] {
    const { draft, paragraphs } = this.desk;
    return [draft, paragraphs];
  }

  protected override render(): TemplateResult {
    const { draft } = this.desk;
    const w = this.words.lists;
    const names: Record<Tab, string> = {
      statements: w.statements(draft.statements.size + draft.affiliations.size),
      actors: w.actors(draft.actors.size),
      problems: w.problems(this.problems),
      story: this.words.story.tab(draft.steps.size),
      history: w.history,
    };
    return html`
      <div class="tabs" role="tablist" aria-label=${w.label} @keydown=${this.#onTabKey}>
        ${TABS.map(
          (tab) =>
            html`<button
              type="button"
              role="tab"
              id=${`list-tab-${tab}`}
              aria-selected=${tab === this.tab ? 'true' : 'false'}
              aria-controls="list-panel"
              tabindex=${tab === this.tab ? 0 : -1}
              @click=${() => {
                this.tab = tab;
              }}
            >
              ${names[tab]}
            </button>`,
        )}
      </div>
      <div id="list-panel" role="tabpanel" aria-labelledby=${`list-tab-${this.tab}`} tabindex="0">${this.#panel()}</div>
    `;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override firstUpdated(): void {
    // The first statement needs no other list.
    setTimeout(() => void this.#loadLists());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('tab') && this.tab !== 'statements') void this.#loadLists();
  }

  async #loadLists(): Promise<void> {
    const loaded = await this.#lists.load();
    if (loaded === null) this.desk.say(this.words.start.notLoaded);
    else loaded.defineLists();
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('tab')) this.querySelector('#list-panel')!.scrollTop = 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.problems = this.#lists.value?.problemsOf(this.desk, this.words, this.terms).length ?? 0;
      },
      this.desk.isTyping ? PAUSE_MS : 0,
    );
  }

  readonly #onTabKey = (event: KeyboardEvent): void => {
    const rtl = getComputedStyle(this).direction === 'rtl';
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.tab = TABS[(TABS.indexOf(this.tab) + step + TABS.length) % TABS.length]!;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };

  #panel(): TemplateResult | typeof nothing {
    const { desk, words, terms, tab } = this;
    if (tab === 'statements')
      return html`<desk-statement-list .desk=${desk} .words=${words} .terms=${terms}></desk-statement-list>`;
    if (this.#lists.value === null) return nothing;
    if (tab === 'problems')
      return html`<desk-problem-list
        .desk=${desk}
        .words=${words}
        .terms=${terms}
        @merge=${(event: CustomEvent<string>) => {
          this.merging = event.detail;
          this.tab = 'actors';
        }}
      ></desk-problem-list>`;
    if (tab === 'story') return html`<desk-story-list .desk=${desk} .words=${words} .terms=${terms}></desk-story-list>`;
    if (tab === 'history')
      return html`<desk-history-list .desk=${desk} .words=${words} .terms=${terms}></desk-history-list>`;
    return html`<desk-actor-list
      .desk=${desk}
      .words=${words}
      .terms=${terms}
      .merging=${this.merging}
    ></desk-actor-list>`;
  }
}

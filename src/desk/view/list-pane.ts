/** The lists of the desk: statements and affiliations, actors, what is to be looked at, and the history of edits. */
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { DeskView } from './desk-view.js';
import { problemsOf } from './problems-of.js';

const TABS = ['statements', 'actors', 'story', 'problems', 'history'] as const;
type Tab = (typeof TABS)[number];

export class DeskListPane extends DeskView {
  static override properties = { ...DeskView.properties, tab: { state: true }, merging: { state: true } };

  declare tab: Tab;
  /** The actor that may be merged into another one. */
  declare merging: string | null;

  constructor() {
    super();
    this.tab = 'statements';
    this.merging = null;
  }

  protected override render(): TemplateResult {
    const { draft } = this.desk;
    const w = this.words.lists;
    const names: Record<Tab, string> = {
      statements: w.statements(draft.statements.size + draft.affiliations.size),
      actors: w.actors(draft.actors.size),
      problems: w.problems(problemsOf(this.desk, this.words, this.terms).length),
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

  protected override updated(changed: PropertyValues): void {
    if (changed.has('tab')) this.querySelector('#list-panel')!.scrollTop = 0;
  }

  readonly #onTabKey = (event: KeyboardEvent): void => {
    const rtl = getComputedStyle(this).direction === 'rtl';
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.tab = TABS[(TABS.indexOf(this.tab) + step + TABS.length) % TABS.length]!;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };

  #panel(): TemplateResult {
    const { desk, words, terms, tab } = this;
    if (tab === 'statements')
      return html`<desk-statement-list .desk=${desk} .words=${words} .terms=${terms}></desk-statement-list>`;
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

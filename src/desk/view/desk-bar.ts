/** The bar at the top: what is coded, whether it is kept, undo, redo, downloads, and a menu for the rest. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LANGUAGES, languageOf } from '../../i18n/languages.js';
import type { AllWords } from '../../i18n/types.js';
import { canRedo, canUndo } from '../core/history.js';
import type { DeskWords } from '../i18n/types.js';
import { isPersisted } from '../store/persist.js';
import type { DeskState } from './desk-state.js';
import { titleOf } from './draft-lists.js';
import type { DraftKeeper } from './draft-keeper.js';
import { hasLetterKeys, setLetterKeys } from './letter-keys.js';

export type PageTheme = 'auto' | 'light' | 'dark';
/** What can be downloaded: the dataset, its picture, its table, the draft with its history. */
export type DownloadKind = 'json' | 'svg' | 'csv' | 'draft';

export class DeskBar extends LitElement {
  static override properties: PropertyDeclarations = {
    state: { attribute: false },
    words: { attribute: false },
    terms: { attribute: false },
    locale: {},
    theme: {},
    mayBeDeleted: { state: true },
  };

  /** The open draft; null on the start page. */
  declare state: DeskState | null;
  declare words: DeskWords;
  declare terms: AllWords;
  declare locale: string;
  declare theme: PageTheme;
  /** Whether the browser may delete the drafts by itself; asked when the menu with the downloads opens. */
  declare mayBeDeleted: boolean;
  #followed: DeskState | null = null;
  readonly #onChange = (): void => this.requestUpdate();

  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#followed?.removeEventListener('change', this.#onChange);
    this.#followed = null;
  }

  protected override willUpdate(): void {
    if (this.state === this.#followed) return;
    this.#followed?.removeEventListener('change', this.#onChange);
    this.state?.addEventListener('change', this.#onChange);
    this.#followed = this.state;
  }

  protected override render(): TemplateResult {
    const { state } = this;
    return html`<header class="bar">
      <h1><a href="./">diplomatic-graph</a> · ${this.words.bar.desk}</h1>
      ${state === null ? nothing : this.#draftBar(state)} ${this.#moreMenu(state)}
    </header>`;
  }

  #draftBar(state: DeskState): TemplateResult {
    const w = this.words.bar;
    const { history, readOnly, keeper } = state;
    // Only what is not as usual is announced: a letter is kept every moment.
    const isUsual = keeper.state === 'kept' || keeper.state === 'keeping';
    return html`
      <button type="button" class="title" aria-haspopup="dialog" @click=${this.#details}>
        <strong dir="auto">${titleOf(state.draft, this.words)}</strong> <span>${w.details}</span>
      </button>
      <p class=${`saved ${keeper.state}`}>
        ${isUsual ? html`<span>${this.#savedText(keeper)}</span>` : nothing}
        <span role="status">${isUsual ? nothing : this.#savedText(keeper)}</span>
        ${
          keeper.state === 'elsewhere'
            ? html`<button type="button" @click=${() => void this.#takeOver(state)}>${w.goOn}</button>`
            : nothing
        }
        ${
          keeper.state === 'damaged'
            ? html`<button type="button" @click=${() => this.#tell('recover')}>${w.goOnWithCopy}</button>`
            : nothing
        }
      </p>
      <button
        type="button"
        aria-disabled=${readOnly || !canUndo(history) ? 'true' : 'false'}
        title="Ctrl+Z"
        @click=${() => this.#tell('undo')}
      >
        ${w.undo}
      </button>
      <button
        type="button"
        aria-disabled=${readOnly || !canRedo(history) ? 'true' : 'false'}
        title="Ctrl+Shift+Z"
        @click=${() => this.#tell('redo')}
      >
        ${w.redo}
      </button>
      <details
        class="menu"
        @click=${CLOSE_ON_CHOICE}
        @focusout=${closeOutside}
        @keydown=${closeByEscape}
        @toggle=${this.#onDownloadMenu}
      >
        <summary>${w.download}</summary>
        <div>
          <button type="button" class="main" aria-haspopup="dialog" @click=${() => this.#tell('publish')}>
            ${w.publish}
          </button>
          <button type="button" @click=${() => this.#tell('download', 'json')}>${w.downloadDataset}</button>
          <button type="button" @click=${() => this.#tell('download', 'svg')}>${w.downloadPicture}</button>
          <button type="button" @click=${() => this.#tell('download', 'csv')}>${w.downloadTable}</button>
          <button type="button" @click=${() => this.#tell('download', 'draft')}>${w.downloadDraft}</button>
          <small>${w.lastCopy} ${keeper.copied === null ? w.noCopy : this.#time(keeper.copied)}</small>
          ${this.mayBeDeleted ? html`<small class="may-be-deleted">${w.mayBeDeleted}</small>` : nothing}
        </div>
      </details>
    `;
  }

  #moreMenu(state: DeskState | null): TemplateResult {
    const w = this.words.bar;
    return html`<details class="menu" @click=${CLOSE_ON_CHOICE} @focusout=${closeOutside} @keydown=${closeByEscape}>
      <summary>${w.more}</summary>
      <div>
        ${
          state === null
            ? nothing
            : html`<button type="button" aria-haspopup="dialog" @click=${this.#details}>${w.details}</button>
                <button
                  type="button"
                  aria-haspopup="dialog"
                  @click=${() => this.#tell('dialog', 'desk-relations-dialog')}
                >
                  ${this.terms.ui.relationTypes}…
                </button>
                <button type="button" @click=${() => this.#tell('compare')}>${this.words.compare.open}</button>
                <button type="button" @click=${() => this.#tell('leave')}>${w.drafts}</button>`
        }
        <a href="./">${w.explorer}</a>
        <label
          ><input
            type="checkbox"
            .checked=${hasLetterKeys()}
            @change=${(event: Event) => setLetterKeys((event.target as HTMLInputElement).checked)}
          />
          ${w.letterKeys}</label
        >
        <label
          >${w.language}
          <select
            @change=${(event: Event) => {
              this.#tell('locale', (event.target as HTMLSelectElement).value);
            }}
          >
            ${LANGUAGES.map(
              (tag) =>
                html`<option value=${tag} lang=${tag} ?selected=${tag === languageOf(this.locale)}>
                  ${languageName(tag)}
                </option>`,
            )}
          </select></label
        >
        <label
          >${w.theme}
          <select
            @change=${(event: Event) => {
              this.#tell('theme', (event.target as HTMLSelectElement).value);
            }}
          >
            ${(['auto', 'light', 'dark'] as const).map((theme) => html`<option value=${theme}>${w[theme]}</option>`)}
          </select></label
        >
      </div>
    </details>`;
  }

  #savedText({ state, damage }: DraftKeeper): string {
    const w = this.words.bar;
    if (state === 'damaged') return w.stepsLost(damage?.steps ?? 0);
    return { kept: w.kept, keeping: w.keeping, unsafe: w.notKept, elsewhere: w.elsewhere, newer: w.newer }[state];
  }

  async #takeOver(state: DeskState): Promise<void> {
    if (!(await state.keeper.takeOver())) state.say(this.words.bar.goOnFailed);
  }

  readonly #details = (): void => this.#tell('dialog', 'desk-details-dialog');

  readonly #onDownloadMenu = async ({ currentTarget }: Event): Promise<void> => {
    if ((currentTarget as HTMLDetailsElement).open) this.mayBeDeleted = !(await isPersisted());
  };

  #tell(
    type: 'compare' | 'dialog' | 'download' | 'leave' | 'locale' | 'publish' | 'recover' | 'redo' | 'theme' | 'undo',
    detail: unknown = null,
  ): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #time(at: number): string {
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  }
}

/** "Español": the name of a language in this language. */
function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** Closes a menu when the focus leaves it. */
function closeOutside({ currentTarget, relatedTarget }: FocusEvent): void {
  const menu = currentTarget as HTMLDetailsElement;
  if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
}

/**
 * Closes a menu when one of its buttons is pressed, before the button does its work: a dialog then gives the focus back
 * to the menu.
 */
const CLOSE_ON_CHOICE = {
  capture: true,
  handleEvent({ currentTarget, target }: Event): void {
    if ((target as Element).closest('button') === null) return;
    const menu = currentTarget as HTMLDetailsElement;
    menu.open = false;
    menu.querySelector('summary')!.focus();
  },
};

function closeByEscape({ currentTarget, key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  const menu = currentTarget as HTMLDetailsElement;
  menu.open = false;
  menu.querySelector('summary')!.focus();
}

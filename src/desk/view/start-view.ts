/** The page before a draft is open: paste an article, open a file, take a sample, or go on with a draft. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { brokenLines } from '../../data/broken-lines.js';
import { readArticle } from '../core/article-text.js';
import type { DraftSummary } from '../store/stored-draft.js';
import type { DeskWords } from '../i18n/types.js';
import { faultText } from './article-fault.js';
import { SAMPLE } from './sample.js';

/** The files that can be opened. */
const FILES =
  '.txt,.text,.md,.html,.htm,.json,.svg,.zip,.csv,.tsv,' +
  'text/plain,text/html,text/csv,application/json,image/svg+xml,application/zip';

/** What a new draft begins with. */
export interface NewArticle {
  readonly text: string;
  readonly title?: string;
  readonly language?: string;
  readonly publisher?: string;
}

/** A draft that cannot be opened, and why. */
export interface UnreadableDraft {
  readonly id: string;
  readonly message: string;
}

export class DeskStartView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    locale: {},
    drafts: { attribute: false },
    unsafe: { type: Boolean },
    unreadable: { attribute: false },
    message: { state: true },
    joined: { state: true },
    dragging: { state: true },
  };

  declare words: DeskWords;
  declare locale: string;
  declare drafts: readonly DraftSummary[];
  /** Whether this browser keeps no drafts here. */
  declare unsafe: boolean;
  declare unreadable: UnreadableDraft | null;
  /** Why the text cannot be used. */
  declare message: string;
  /** A text whose lines look broken, with the lines joined: the user chooses. */
  declare joined: { readonly text: string; readonly joined: string } | null;

  /** Whether a file is held over the page. */
  declare dragging: boolean;

  constructor() {
    super();
    this.locale = 'en';
    this.drafts = [];
    this.unsafe = false;
    this.unreadable = null;
    this.message = '';
    this.joined = null;
    this.dragging = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Shows why a file or a text cannot be used. */
  fail(message: string): void {
    this.message = message;
  }

  protected override render(): TemplateResult {
    const w = this.words.start;
    return html`
      <div
        class=${this.dragging ? 'start dragging' : 'start'}
        @dragover=${this.#onDragOver}
        @dragleave=${this.#onDragLeave}
        @drop=${this.#onDrop}
      >
        ${this.dragging ? html`<p class="drop">${w.dropHere}</p>` : nothing}
        <h2>${w.title}</h2>
        <p class="intro">${w.intro}</p>
        ${this.unsafe ? html`<p class="warning" role="alert">${w.noStorage}</p>` : nothing}
        ${this.unreadable === null ? nothing : this.#unreadableView(this.unreadable)}
        <form @submit=${this.#onSubmit}>
          <label for="start-text">${w.paste}</label>
          <textarea id="start-text" name="text" rows="12" dir="auto" aria-describedby="start-hint"></textarea>
          <p id="start-hint" class="hint">${w.articleHint}</p>
          <p id="start-error" class="wrong" role="alert">${this.message}</p>
          ${this.joined === null ? nothing : this.#joinView(this.joined)}
          <p class="buttons">
            <button type="submit" class="main">${w.begin}</button>
            <button type="button" @click=${() => this.querySelector<HTMLInputElement>('#start-file')!.click()}>
              ${w.open}
            </button>
            <button type="button" @click=${() => this.#begin(SAMPLE)}>${w.sample}</button>
            <input
              id="start-file"
              type="file"
              hidden
              aria-label=${w.openLabel}
              accept=${FILES}
              @change=${this.#onFile}
            />
          </p>
        </form>
        ${this.drafts.length === 0 ? nothing : this.#draftsView()}
      </div>
    `;
  }

  #joinView({ text, joined }: { readonly text: string; readonly joined: string }): TemplateResult {
    const w = this.words.start;
    return html`<div class="join" role="group" aria-label=${w.brokenLines}>
      <p>${w.brokenLines}</p>
      <pre dir="auto">${joined.slice(0, 600)}</pre>
      <p class="buttons">
        <button type="button" @click=${() => this.#begin({ text: joined })}>${w.joinLines}</button>
        <button type="button" @click=${() => this.#begin({ text })}>${w.keepLines}</button>
      </p>
    </div>`;
  }

  #unreadableView({ id, message }: UnreadableDraft): TemplateResult {
    return html`<div class="warning" role="alert">
      <p>${message}</p>
      <button type="button" @click=${() => this.#tell('download-stored', id)}>
        ${this.words.start.downloadStored}
      </button>
    </div>`;
  }

  #draftsView(): TemplateResult {
    const w = this.words.start;
    const time = new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeStyle: 'short' });
    return html`<section aria-labelledby="start-drafts">
      <h3 id="start-drafts">${w.drafts}</h3>
      <ul class="rows">
        ${this.drafts.map(
          ({ id, title, statements, changed, copied }) =>
            html`<li>
              <button type="button" class="draft" @click=${() => this.#tell('open-draft', id)}>
                <strong dir="auto">${title || this.words.bar.untitled}</strong>
                <small
                  >${w.draftDetails(
                    statements,
                    time.format(changed),
                    copied === null ? w.neverCopied : w.copiedOn(time.format(copied)),
                  )}</small
                >
              </button>
              <button
                type="button"
                aria-label=${`${w.remove}: ${title || this.words.bar.untitled}`}
                @click=${() => this.#tell('remove-draft', id)}
              >
                ${w.remove}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = this.querySelector<HTMLTextAreaElement>('#start-text')!;
    this.offer(field.value);
    if (this.message !== '') field.focus();
  };

  /** Takes a text if it can be used; asks first if its lines look broken. */
  offer(text: string): void {
    const read = readArticle(text);
    if ('error' in read) {
      this.message = faultText(read, this.words.start);
      return;
    }
    this.fail('');
    const joined = brokenLines(text);
    if (joined === null) this.#begin({ text });
    else this.joined = { text, joined };
  }

  readonly #onFile = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file !== undefined) this.#tell('open-file', file);
    // Without this there is no event if the file is corrected and opened again.
    field.value = '';
  };

  readonly #onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    // Without this the browser opens the file in place of the page.
    event.preventDefault();
    this.dragging = true;
  };

  readonly #onDragLeave = ({ currentTarget, relatedTarget }: DragEvent): void => {
    if (!(relatedTarget instanceof Node && (currentTarget as HTMLElement).contains(relatedTarget)))
      this.dragging = false;
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.dragging = false;
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    this.#tell('open-file', file);
  };

  #begin(article: NewArticle): void {
    this.joined = null;
    this.#tell('begin', article);
  }

  #tell(type: 'begin' | 'download-stored' | 'open-file' | 'open-draft' | 'remove-draft', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

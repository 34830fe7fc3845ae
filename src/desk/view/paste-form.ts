/** Asks for the text of a draft that has none, or whose text is to be replaced. */
import { html, nothing, type TemplateResult } from 'lit';
import { brokenLines } from '../../data/broken-lines.js';
import { replaceText } from '../core/article-edits.js';
import { countUndecided } from '../core/filed-proposals.js';
import { readArticle } from '../core/article-text.js';
import { faultText } from './article-fault.js';
import { DeskView } from './desk-view.js';
import { quotesIn } from './draft-lists.js';

export class DeskPasteForm extends DeskView {
  static override properties = { ...DeskView.properties, note: { state: true } };

  /** Why the text cannot be used. */
  declare note: string;

  constructor() {
    super();
    this.note = '';
  }

  protected override render(): TemplateResult {
    const w = this.words.text;
    return html`<form class="paste" @submit=${this.#onPaste} @keydown=${this.#onKey}>
      <label for="paste-text">${this.words.start.article}</label>
      <p class="hint">${this.desk.paragraphs.length === 0 ? w.noText : this.words.details.replaceHint}</p>
      <textarea id="paste-text" name="text" rows="14" dir="auto" ?disabled=${this.desk.readOnly}></textarea>
      <p class="wrong" role="alert">${this.note}</p>
      <p class="buttons">
        <button type="submit" class="main" ?disabled=${this.desk.readOnly}>${w.pasteAgain}</button>
        ${
          this.desk.paragraphs.length === 0
            ? nothing
            : html`<button type="button" @click=${this.#cancel}>${this.words.lists.cancel}</button>`
        }
      </p>
    </form>`;
  }

  protected override firstUpdated(): void {
    if (this.desk.paragraphs.length > 0) this.querySelector('textarea')!.focus();
  }

  readonly #cancel = (): void => {
    this.desk.replaceText(false);
    this.#leave();
  };

  /** The focus goes to the words. */
  #leave(): void {
    this.dispatchEvent(new Event('leave', { bubbles: true }));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.desk.paragraphs.length > 0) this.#cancel();
  };

  readonly #onPaste = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('text') as HTMLTextAreaElement;
    const read = readArticle(field.value);
    if ('error' in read) {
      this.note = faultText(read, this.words.start);
      return;
    }
    this.note = '';
    const { desk } = this;
    desk.replaceText(false);
    desk.perform(replaceText(desk.draft, desk.source, brokenLines(field.value) ?? field.value));
    const missing = quotesIn(desk.draft).filter((quote) => desk.placeOf(quote) === null).length;
    desk.say(this.words.text.notInText(missing));
    this.#leave();
    // What a machine has proposed is to be decided, now that it can be read in the text.
    if (countUndecided(desk.draft) > 0) this.dispatchEvent(new Event('propose', { bubbles: true }));
  };
}

/** Asks why a paragraph has no statement. */
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { markParagraph, paragraphRow } from '../core/article-edits.js';
import { textOf } from '../core/draft.js';
import { DeskView } from './desk-view.js';

export class DeskNoneForm extends DeskView {
  static override properties = { ...DeskView.properties, number: { type: Number } };

  /** The number of the paragraph, from 1. */
  declare number: number;

  protected override firstUpdated(_changed: PropertyValues): void {
    this.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult {
    const w = this.words.text;
    const { draft, source } = this.desk;
    return html`<form class="none" @submit=${this.#onSubmit} @keydown=${this.#onKey}>
      <label for="none-reason">${w.paragraph(this.number)}${this.terms.colon}${w.noneTitle}</label>
      <input
        id="none-reason"
        type="text"
        dir="auto"
        autocomplete="off"
        .value=${textOf(draft, 'paragraphs', paragraphRow(source, this.number), 'note')}
      />
      <button type="submit">${this.words.sentence.save}</button>
    </form>`;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { draft, source } = this.desk;
    const reason = this.querySelector('input')!.value;
    this.desk.perform(markParagraph(draft, source, this.number, reason));
    this.#close();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
  };

  #close(): void {
    this.dispatchEvent(new Event('close'));
  }
}

/** The dialog with the title of the graph, the details of the article, and who codes. Each letter is kept. */
import { html, nothing, type TemplateResult } from 'lit';
import { editDetails, forgetText } from '../core/article-edits.js';
import { META_ROW, textOf } from '../core/draft.js';
import { LONG_QUOTE, MUCH_QUOTED, shareQuoted } from '../core/quote-at.js';
import { CODER } from '../core/start-draft.js';
import { quotesIn } from './draft-lists.js';
import { DeskView } from './desk-view.js';

export class DeskDetailsDialog extends DeskView {
  /** @param field The field of the dataset that gets the focus. */
  open(field?: string): void {
    this.querySelector('dialog')!.showModal();
    if (field !== undefined) this.querySelector<HTMLElement>(`input[name="${CSS.escape(field)}"]`)?.focus();
  }

  protected override render(): TemplateResult {
    const w = this.words.details;
    return html`<dialog aria-labelledby="details-title">
      <form method="dialog">
        <h2 id="details-title">${w.title}</h2>
        ${this.#field(null, 'title', w.graphTitle)} ${this.#field(null, 'description', w.description)}
        ${this.#field('source', 'title', w.articleTitle)} ${this.#field('source', 'publisher', w.publisher)}
        ${this.#field('source', 'published', w.published, this.words.sentence.dateHint)}
        ${this.#field('source', 'url', w.url)} ${this.#field('source', 'language', w.articleLanguage)}
        ${this.#field(null, CODER, w.coder)} ${this.#field(null, 'creator', w.creator)}
        ${this.#field(null, 'license', w.license)} ${this.#textView()}
        <p class="buttons"><button type="submit" class="main">${w.close}</button></p>
      </form>
    </dialog>`;
  }

  /** How much of the text is quoted, and what can be done with it. */
  #textView(): TemplateResult | typeof nothing {
    const { paragraphs, draft, source, language, readOnly } = this.desk;
    if (paragraphs.length === 0) return nothing;
    const w = this.words.details;
    const { share, words } = shareQuoted(paragraphs, quotesIn(draft), language);
    const percent = new Intl.NumberFormat(this.terms.language, { style: 'percent' }).format(share);
    return html`<fieldset>
      <legend>${w.text}</legend>
      <p>${w.quoted(percent, words)} ${share > MUCH_QUOTED || words > LONG_QUOTE ? w.quotedMuch : nothing}</p>
      <p class="buttons">
        <button type="button" ?disabled=${readOnly} @click=${this.#replace}>${w.replace}</button>
        <small>${w.replaceHint}</small>
      </p>
      <p class="buttons">
        <button type="button" ?disabled=${readOnly} @click=${() => this.desk.perform(forgetText(draft, source))}>
          ${w.forget}
        </button>
        <small>${w.forgetHint}</small>
      </p>
    </fieldset>`;
  }

  readonly #replace = (): void => {
    this.querySelector('dialog')!.close();
    this.desk.replaceText();
  };

  /** @param of `source` for a field of the article, null for one of the dataset. */
  #field(of: 'source' | null, field: string, label: string, hint = ''): TemplateResult {
    const { draft, source } = this.desk;
    const value = of === null ? textOf(draft, 'meta', META_ROW, field) : textOf(draft, 'sources', source, field);
    return html`<label
      >${label}
      <input
        type="text"
        name=${of === null ? field : `source-${field}`}
        dir="auto"
        placeholder=${hint}
        ?disabled=${this.desk.readOnly}
        .value=${value}
        @input=${(event: Event) => {
          const text = (event.target as HTMLInputElement).value;
          const options = { group: `details ${of ?? ''} ${field}`, ...(of === null ? {} : { source }) };
          this.desk.perform(editDetails(draft, { [field]: text.trim() === '' ? undefined : text }, options));
        }}
    /></label>`;
  }
}

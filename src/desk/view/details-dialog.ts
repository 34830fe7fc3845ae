/** The dialog with the title of the graph, the details of the article, and who codes. Each letter is kept. */
import { html, type TemplateResult } from 'lit';
import { editDetails } from '../core/article-edits.js';
import { META_ROW, textOf } from '../core/draft.js';
import { CODER } from '../core/start-draft.js';
import { DeskView } from './desk-view.js';

export class DeskDetailsDialog extends DeskView {
  open(): void {
    this.querySelector('dialog')!.showModal();
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
        ${this.#field(null, CODER, w.coder)} ${this.#field(null, 'license', w.license)}
        <p class="buttons"><button type="submit" class="main">${w.close}</button></p>
      </form>
    </dialog>`;
  }

  /** @param of `source` for a field of the article, null for one of the dataset. */
  #field(of: 'source' | null, field: string, label: string, hint = ''): TemplateResult {
    const { draft, source } = this.desk;
    const value = of === null ? textOf(draft, 'meta', META_ROW, field) : textOf(draft, 'sources', source, field);
    return html`<label
      >${label}
      <input
        type="text"
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

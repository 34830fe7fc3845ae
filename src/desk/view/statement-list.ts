/** The list of statements and affiliations. */
import { html, nothing, type TemplateResult } from 'lit';
import { deleteAffiliation } from '../core/affiliation-edits.js';
import { rowsOf } from '../core/draft.js';
import { missingParts, sentenceOf, type Sentence } from '../core/sentence.js';
import { deleteStatement } from '../core/statement-edits.js';
import { DeskView } from './desk-view.js';
import { focusRow, rowIndex } from './focus-row.js';
import { missingTexts } from './missing-texts.js';
import { leadOf } from './sentence-lead.js';

export class DeskStatementList extends DeskView {
  /** What was selected in the graph, and what was saved last, at the last update. */
  #selected: string | null = null;
  #saved: string | null = null;

  protected override watched(): readonly unknown[] {
    const { draft, readOnly, saved, selected } = this.desk;
    return [draft, selected, readOnly, saved];
  }

  protected override updated(): void {
    const { saved, selected } = this.desk;
    const shown = selected === this.#selected ? null : '[aria-current]';
    const row = saved === this.#saved || saved === null ? shown : `[data-row="${CSS.escape(saved)}"]`;
    this.#selected = selected;
    this.#saved = saved;
    if (row !== null) this.querySelector(row)?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { draft } = this.desk;
    const sentences = [
      ...rowsOf(draft, 'statements').map(([id]) => sentenceOf(draft, 'statement', id)),
      ...rowsOf(draft, 'affiliations').map(([id]) => sentenceOf(draft, 'affiliation', id)),
    ];
    if (sentences.length === 0) return html`<p class="empty">${this.words.lists.noStatements}</p>`;
    return html`<ul class="rows">
      ${sentences.map((sentence) => this.#sentenceView(sentence))}
    </ul>`;
  }

  #sentenceView(sentence: Sentence): TemplateResult {
    const { readOnly } = this.desk;
    const w = this.words.lists;
    const lead = leadOf(this.desk.draft, sentence, this.terms);
    const missing = missingParts(sentence);
    const isSelected = isShownBy(this.desk.selected, sentence);
    return html`<li
      class=${[missing.length > 0 ? 'unfinished' : '', isSelected ? 'selected' : ''].join(' ')}
      data-row=${`${sentence.form}:${sentence.id ?? ''}`}
      aria-current=${isSelected ? 'true' : nothing}
    >
      <p>
        <strong dir="auto">${lead}</strong>
        ${
          missing.length > 0
            ? html`<span class="missing"
                >${w.unfinished}${this.terms.colon}${missingTexts(sentence, this.words.sentence)}</span
              >`
            : nothing
        }
      </p>
      ${
        sentence.quote === null
          ? nothing
          : html`<p class="quote">
              <q lang=${this.desk.language || nothing} dir="auto">${this.terms.quoted(sentence.quote.exact)}</q>
              <small>${this.words.text.paragraph(sentence.quote.paragraph ?? 0)}</small>
            </p>`
      }
      <p class="buttons">
        <button
          type="button"
          ?disabled=${readOnly}
          aria-label=${`${w.edit}${this.terms.colon}${lead}`}
          @click=${() => this.desk.editSentence(sentence.form, sentence.id!)}
        >
          ${w.edit}
        </button>
        <button
          type="button"
          ?disabled=${readOnly}
          aria-label=${`${w.remove}${this.terms.colon}${lead}`}
          @click=${(event: Event) => this.#remove(sentence, rowIndex(this, event.target))}
        >
          ${w.remove}
        </button>
      </p>
    </li>`;
  }

  #remove({ form, id }: Sentence, index: number): void {
    const { draft, sentence } = this.desk;
    if (sentence?.id === id) this.desk.dropSentence();
    const change = form === 'statement' ? deleteStatement(draft, id!) : deleteAffiliation(draft, id!);
    this.desk.perform(change, this.words.sentence.deleted);
    void this.updateComplete.then(() => focusRow(this, index));
  }
}

/** Whether the graph shows a statement or an affiliation as what is selected, or at an actor that is. */
function isShownBy(selected: string | null, { form, id, from, relation, to }: Sentence): boolean {
  if (selected === null || from?.type !== 'known' || to?.type !== 'known') return false;
  const edge = `edge:${from.id}/${form === 'affiliation' ? '~' : ''}${relation ?? ''}/${to.id}`;
  return [edge, `${form}:${id ?? ''}`, `actor:${from.id}`, `actor:${to.id}`].includes(selected);
}

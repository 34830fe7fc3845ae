/** The list of what is unfinished, not valid or doubtful. */
import { formOf } from '../core/sentence.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { TableName } from '../core/types.js';
import { DeskView } from './desk-view.js';
import { problemsOf } from './problems-of.js';

/** Tables whose rows can be edited where the list leads to. */
const EDITED: ReadonlySet<TableName> = new Set(['statements', 'affiliations', 'actors', 'relationTypes']);

export class DeskProblemList extends DeskView {
  protected override watched(): readonly unknown[] {
    const { draft, paragraphs, readOnly } = this.desk;
    return [draft, paragraphs, readOnly];
  }

  protected override render(): TemplateResult {
    const problems = problemsOf(this.desk, this.words, this.terms);
    const w = this.words.lists;
    if (problems.length === 0) return html`<p class="empty">${w.noProblems}</p>`;
    return html`<ul class="rows">
      ${problems.map(
        ({ lead, text, table, row }) =>
          html`<li>
            <p dir="auto">${lead === '' ? nothing : html`<bdi>${lead}</bdi> – `}${text}</p>
            ${
              this.desk.readOnly || !EDITED.has(table)
                ? nothing
                : html`<p class="buttons">
                    <button
                      type="button"
                      aria-label=${`${w.edit}${this.terms.colon}${lead === '' ? '' : `${lead} – `}${text}`}
                      @click=${() => this.#editRow(table, row)}
                    >
                      ${w.edit}
                    </button>
                  </p>`
            }
          </li>`,
      )}
    </ul>`;
  }

  #editRow(table: TableName, row: string): void {
    if (table === 'statements' || table === 'affiliations') this.desk.editSentence(formOf(table), row);
    else if (table === 'relationTypes')
      this.dispatchEvent(new CustomEvent('dialog', { bubbles: true, detail: 'desk-relations-dialog' }));
    else this.dispatchEvent(new CustomEvent('merge', { detail: row }));
  }
}

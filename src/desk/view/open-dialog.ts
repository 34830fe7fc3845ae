/**
 * Asks before a file is taken over: a dataset with errors, a damaged draft, or a table whose columns are to be named.
 */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatIssue } from '../../data/issues.js';
import type { AllWords } from '../../i18n/types.js';
import type { History } from '../core/history.js';
import { startHistory } from '../core/history.js';
import { CSV_FIELDS, csvColumnsByName, NEEDED_FIELDS, type CsvColumns, type CsvField } from '../files/csv-columns.js';
import { draftOfCsv, type CsvDraft } from '../files/csv-draft.js';
import type { CsvTable } from '../files/read-csv.js';
import type { DeskWords } from '../i18n/types.js';
import type { FileOffer } from './open-file.js';

/** How many errors, and how many rows of a table, are shown. */
const MOST_ERRORS = 20;
const SHOWN_ROWS = 5;
/** The longest text of a cell that is shown, UTF-16 units. */
const LONGEST_CELL = 80;

export class DeskOpenDialog extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    terms: { attribute: false },
    offer: { attribute: false },
    columns: { state: true },
  };

  declare words: DeskWords;
  declare terms: AllWords;
  /** What is asked; null if nothing is. */
  declare offer: FileOffer | null;
  /** Which column holds what. */
  declare columns: CsvColumns;
  /** What the table gives with these columns; null while a needed one is missing. */
  #result: CsvDraft | null = null;

  constructor() {
    super();
    this.offer = null;
    this.columns = new Map();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (this.offer?.kind !== 'table') return;
    const { table, name } = this.offer;
    if (changed.has('offer')) this.columns = csvColumnsByName(table.columns, this.words.files.csvFields);
    const isComplete = NEEDED_FIELDS.every((field) => this.columns.has(field));
    this.#result = isComplete ? draftOfCsv(table, this.columns, name, this.terms) : null;
  }

  protected override updated(changed: Map<string, unknown>): void {
    const dialog = this.querySelector('dialog')!;
    if (changed.has('offer') && this.offer !== null && !dialog.open) dialog.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog
      class=${this.offer?.kind === 'table' ? 'open-file table' : 'open-file'}
      aria-labelledby="open-title"
      @close=${() => this.#tell('cancel')}
    >
      ${this.offer === null ? nothing : this.#offerView(this.offer)}
    </dialog>`;
  }

  #offerView(offer: FileOffer): TemplateResult {
    if (offer.kind === 'table') return this.#tableView(offer.table);
    const w = this.words.files;
    if (offer.kind === 'lost') {
      const text = offer.code === 'history' ? w.lostHistory : w.lostSteps;
      return this.#questionView(w.lostTitle, text, [offer.message], w.openCopy, offer.history);
    }
    const { errors, unfinished, history } = offer;
    const lines = errors.slice(0, MOST_ERRORS).map((issue) => formatIssue(issue));
    const more = errors.length > MOST_ERRORS ? [w.more(errors.length - MOST_ERRORS)] : [];
    const intro = w.faultyIntro(errors.length, unfinished);
    return this.#questionView(w.faultyTitle, intro, [...lines, ...more], w.takeSound, history);
  }

  #questionView(
    title: string,
    intro: string,
    lines: readonly string[],
    action: string,
    history: History,
  ): TemplateResult {
    const w = this.words.files;
    return html`<h2 id="open-title">${title}</h2>
      <p>${intro}</p>
      <p>${w.leftOut}</p>
      <ul class="left-out" tabindex="0" aria-label=${w.leftOut}>
        ${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}
      </ul>
      <p class="buttons">
        <button type="button" class="main" @click=${() => this.#take(history)}>${action}</button>
        <button type="button" @click=${() => this.querySelector('dialog')!.close()}>${w.cancel}</button>
      </p>`;
  }

  #tableView(table: CsvTable): TemplateResult {
    const w = this.words.files;
    const missing = NEEDED_FIELDS.filter((field) => !this.columns.has(field));
    const result = this.#result;
    const separators: Readonly<Record<string, string>> = {
      ',': w.separators.comma,
      ';': w.separators.semicolon,
      '\t': w.separators.tab,
    };
    return html`<h2 id="open-title">${w.csvTitle}</h2>
      <p>${w.csvRead(table.rows.length, separators[table.delimiter] ?? table.delimiter)} ${w.csvIntro}</p>
      ${table.isLatin ? html`<p class="wrong">${w.csvLatin}</p>` : nothing}
      ${
        table.longRows.length === 0
          ? nothing
          : html`<p class="wrong">${w.csvLongRows(table.longRows.slice(0, MOST_ERRORS).join(this.terms.separator))}</p>`
      }
      <div class="columns">${CSV_FIELDS.map((field) => this.#fieldView(field, table))}</div>
      <h3 id="open-rows">${w.csvFirstRows(Math.min(SHOWN_ROWS, table.rows.length))}</h3>
      <div class="first-rows" tabindex="0" role="region" aria-labelledby="open-rows">${this.#rowsView(table)}</div>
      <p role="status" class=${result === null ? 'wrong' : ''}>
        ${
          result === null
            ? w.csvMissing(missing.map((field) => w.csvFields[field]).join(this.terms.separator))
            : w.csvResult(result.statements, result.unfinished, result.leftOut.length)
        }
      </p>
      <p class="buttons">
        <button
          type="button"
          class="main"
          ?disabled=${result === null || result.statements === 0}
          @click=${() => {
            if (result !== null) this.#take(startHistory(result.draft));
          }}
        >
          ${w.takeOver}
        </button>
        <button type="button" @click=${() => this.querySelector('dialog')!.close()}>${w.cancel}</button>
      </p>`;
  }

  #fieldView(field: CsvField, { columns }: CsvTable): TemplateResult {
    const w = this.words.files;
    const chosen = this.columns.get(field);
    return html`<label
      ><span>${w.csvFields[field]}${NEEDED_FIELDS.includes(field) ? ' *' : ''}</span>
      <select
        @change=${(event: Event) => {
          const index = Number((event.target as HTMLSelectElement).value);
          const next = new Map(this.columns);
          if (index === -1) next.delete(field);
          else next.set(field, index);
          this.columns = next;
        }}
      >
        <option value="-1" ?selected=${chosen === undefined}>${w.csvNoColumn}</option>
        ${columns.map(
          (column, i) => html`<option value=${i} ?selected=${chosen === i}>${this.#nameOf(column, i)}</option>`,
        )}
      </select></label
    >`;
  }

  #nameOf(column: string, index: number): string {
    return column === '' ? this.words.files.csvUnnamed(index + 1) : shortened(column);
  }

  #rowsView({ columns, rows }: CsvTable): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          ${columns.map((column, i) => html`<th scope="col" dir="auto">${this.#nameOf(column, i)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, SHOWN_ROWS).map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td dir="auto">${shortened(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #take(history: History): void {
    this.dispatchEvent(new CustomEvent<History>('take', { detail: history }));
    this.querySelector('dialog')!.close();
  }

  #tell(type: 'cancel'): void {
    this.dispatchEvent(new CustomEvent(type));
  }
}

function shortened(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
}

/** The message about a table: how much was left out of it and why, and which columns were guessed. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { fileName } from '../../data/file-name.js';
import type { LateWords } from '../../i18n/late-types.js';
import type { Words } from '../../i18n/types.js';
import { adoptSheet } from '../core/shadow-root.js';
import type { DatasetOfTable, TableNotes } from '../core/table-notes.js';
import { errorStyles } from './error-styles.js';

/** Problems beyond this number are counted, not listed. */
const MOST_LISTED = 8;

/**
 * Draws the message into an empty element of ours, or draws it anew.
 *
 * @param dataset One with `table`.
 * @param close Is called when the reader closes it.
 * @returns its heading.
 */
export function drawTableNotice(
  root: ShadowRoot,
  element: HTMLElement,
  dataset: DatasetOfTable,
  words: Words,
  late: LateWords,
  close: () => void,
): string {
  adoptSheet(root, errorStyles.styleSheet!);
  element.className = 'message problem notice';
  element.part.add('message');
  const heading = headingOf(dataset, late);
  render(noticeView(dataset, heading, words, late, close), element);
  return heading;
}

function headingOf({ table, warnings, sources }: DatasetOfTable, { message }: LateWords): string {
  const { rows, rejected, leftOut } = table!;
  const file = warnings[0]?.file;
  const name = `\u2068${file === undefined ? (sources[0]?.title ?? '') : fileName(file)}\u2069`;
  if (rejected > 0) return message.rowsLeftOut(name, rejected, rows);
  return leftOut > 0 ? message.valuesLeftOut(name, leftOut) : message.columnsGuessed(name);
}

function noticeView(
  { table, warnings }: DatasetOfTable,
  heading: string,
  words: Words,
  late: LateWords,
  close: () => void,
): TemplateResult {
  const { rejected, leftOut } = table!;
  const problems = warnings.filter(({ code }) => code === 'row-rejected' || code === 'value-left-out');
  const listed = problems.slice(0, MOST_LISTED);
  const rest = rejected + leftOut - listed.length;
  return html`<strong id="notice">${heading}</strong>
    <div class="problems" role="group" aria-labelledby="notice" tabindex="0">
      ${guessedView(table!, words, late)}
      ${
        listed.length === 0
          ? nothing
          : html`<ul lang="en" dir="ltr">
              ${listed.map(({ message }) => html`<li>${message}</li>`)}
            </ul>`
      }
      ${rest > 0 ? html`<p>${late.message.more(rest)}</p>` : nothing}
    </div>
    <div class="after">
      <div class="actions"><button type="button" @click=${close}>${words.ui.close}</button></div>
    </div>`;
}

/** "From: Source · Relation: Type · To: Target" */
function guessedView(
  { guessed }: TableNotes,
  { colon }: Words,
  { message, table: { columns } }: LateWords,
): TemplateResult | typeof nothing {
  if (guessed.length === 0) return nothing;
  return html`<p>
    ${message.guessed}${guessed.map(
      ({ field, column }, i) => html`${i === 0 ? ' ' : ' · '}${columns[field]}${colon}<bdi>${column}</bdi>`,
    )}
  </p>`;
}

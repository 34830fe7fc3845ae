/** The article itself: its details, its text, and why a paragraph has no statement. */
import { deleteRow, setCells } from './change.js';
import { META_ROW, ORDER, textOf } from './draft.js';
import { cellsToEdit, changeOf, entered, type Fields } from './entered.js';
import { cellsOfFiling } from './filed-proposals.js';
import type { CellChange, Change, Draft, Json } from './types.js';

/** The row of a paragraph; paragraphs are numbered from 1. */
export function paragraphRow(source: string, number: number): string {
  return `${source}/${number}`;
}

/** The source and number of a row of the table `paragraphs`. The source may hold a `/` itself. */
export function partsOfParagraph(row: string): { readonly source: string; readonly number: number } {
  const at = row.lastIndexOf('/');
  return { source: row.slice(0, at), number: Number(row.slice(at + 1)) };
}

/** Says why a paragraph has no statement. `null`, or a blank reason, takes that back. */
export function markParagraph(
  draft: Draft,
  source: string,
  number: number,
  reason: string | null,
  options: { readonly coder?: string | undefined; readonly group?: string | undefined } = {},
): Change {
  const row = paragraphRow(source, number);
  const note = entered(reason ?? undefined);
  const coder = entered(options.coder);
  const cells =
    note === undefined
      ? deleteRow(draft, 'paragraphs', row)
      : setCells(draft, 'paragraphs', row, { [ORDER]: number, note, ...(coder === undefined ? {} : { coder }) });
  return changeOf('mark-paragraph', `${number}`, cells, options.group);
}

/**
 * Sets fields of the dataset itself, such as title, creator and licence; or those of a source, if `source` is given.
 */
export function editDetails(
  draft: Draft,
  fields: Readonly<Record<string, Json | undefined>>,
  options: { readonly source?: string | undefined; readonly group?: string | undefined } = {},
): Change {
  const { source, group } = options;
  const cells =
    source === undefined
      ? setCells(draft, 'meta', META_ROW, enteredAll(fields))
      : cellsToEdit(draft, 'sources', source, fields);
  const title = fields['title'];
  const old =
    source === undefined ? textOf(draft, 'meta', META_ROW, 'title') : textOf(draft, 'sources', source, 'title');
  return changeOf('edit-details', typeof title === 'string' ? title : old, cells, group);
}

/**
 * Sets the language of an article. The dataset has it, too, unless it was in another one: its titles and claims are
 * in the language of the article as a rule.
 */
export function editLanguage(draft: Draft, source: string, language: string): Change {
  const before = textOf(draft, 'sources', source, 'language');
  const own = textOf(draft, 'meta', META_ROW, 'language');
  const fields = { language: language === '' ? undefined : language };
  const change = editDetails(draft, fields, { source });
  if (own !== '' && own !== before) return change;
  return { ...change, cells: [...change.cells, ...editDetails(draft, fields).cells] };
}

function enteredAll(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, entered(value)]));
}

/**
 * Puts another text in the place of the text of a source. Quotes stay as they are. Statements that a machine has made
 * become proposals, now that a person can read them in the text.
 */
export function replaceText(draft: Draft, source: string, text: string, group?: string): Change {
  const cells = [...setCells(draft, 'texts', source, { text }), ...cellsOfFiling(draft, source, text)];
  return changeOf('replace-text', sourceName(draft, source), cells, group);
}

/** Removes the text of a source from the draft. What was coded stays. */
export function forgetText(draft: Draft, source: string): Change {
  const cells: CellChange[] = deleteRow(draft, 'texts', source);
  return changeOf('forget-text', sourceName(draft, source), cells);
}

function sourceName(draft: Draft, source: string): string {
  return textOf(draft, 'sources', source, 'title') || source;
}

/** Writing tables as comma-separated values, for spreadsheets and for programs. */

/** A text, a number that stays a number, or nothing. */
export type CsvValue = string | number | null | undefined;

/** Programs of spreadsheets take a file for UTF-8 by this sign. */
const BOM = '\uFEFF';

/**
 * What a spreadsheet may take for a formula, whatever spaces or apostrophes stand before it, the
 * full-width forms of East Asia included.
 */
const FORMULA = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

/**
 * A table as RFC 4180 has it: a line of names, fields between commas, lines that end in CRLF;
 * in UTF-8 with a byte order mark once it is encoded.
 *
 * A text that a spreadsheet could run as a formula gets an apostrophe before it (OWASP, "CSV
 * Injection"): one that begins with = + - @, a tab or a line break. {@link unguarded} takes it off
 * again. Numbers are written as they are, negative ones too.
 *
 * @param names Of the columns.
 * @param rows Each with as many values as there are names; null and undefined are empty fields.
 */
export function writeCsv(names: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return BOM + [names, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  // Semicolons and tabs part fields where a spreadsheet is set so; spaces at the ends would be lost.
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text as it was before {@link writeCsv} made it harmless. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

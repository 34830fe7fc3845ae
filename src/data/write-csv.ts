/** Writes tables as comma-separated values, for spreadsheets and for programs. */

/** A field: a text, a number, or nothing (an empty field). */
export type CsvValue = string | number | null | undefined;

/** The byte order mark, by which spreadsheet programs recognise UTF-8. */
const BOM = '\uFEFF';

/**
 * Matches a text that a spreadsheet may take for a formula, also after spaces or apostrophes, and with the full-width
 * signs of East Asia.
 */
const FORMULA = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

/**
 * Writes a table in the format of RFC 4180: a line with the names of the columns, then one line for each row, with
 * commas between fields and CRLF at the end of each line. The text begins with a byte order mark.
 *
 * A text that a spreadsheet could run as a formula gets an apostrophe before it (OWASP, "CSV
 * Injection"): one that begins with = + - @, a tab or a line break. {@link unguarded} takes it off
 * again. Numbers are written as they are, negative ones too.
 *
 * @param names The names of the columns.
 * @param rows The rows, each with as many values as there are names; null and undefined give empty fields.
 */
export function writeCsv(names: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return BOM + [names, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  // Some spreadsheets are set to separate fields by semicolons or tabs, and drop spaces at the ends of a field.
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Removes the apostrophe that {@link writeCsv} has put before a text. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/** Which column of a table holds which part of a statement. */
import { columnsByName } from '../../import/columns-by-name.js';

/** The parts of a statement that a column can hold. The first three are needed. */
export const CSV_FIELDS = [
  'from',
  'relation',
  'to',
  'standing',
  'quote',
  'paragraph',
  'attribution',
  'when',
  'date',
  'until',
  'claim',
  'note',
  'coder',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];
export const NEEDED_FIELDS: readonly CsvField[] = ['from', 'relation', 'to'];

/** The index of the column of each field; fields without a column are absent. */
export type CsvColumns = ReadonlyMap<CsvField, number>;

/**
 * The columns whose names say what they hold. No column is taken twice.
 *
 * @param labels What the page calls the fields: columns may have these names too.
 */
export function csvColumnsByName(columns: readonly string[], labels: Readonly<Record<CsvField, string>>): CsvColumns {
  return columnsByName(columns, CSV_FIELDS, labels);
}

/** Guesses which column of a table holds which part of a statement: by its name, else by its contents. */
import { readDate } from '../data/read-date.js';
import { isCameoCode } from './cameo.js';
import { columnsByName } from './columns-by-name.js';
import { countryOfName } from './countries.js';
import { TABLE_FIELDS, type TableColumns, type TableField } from './table-fields.js';

/** The fields that an import reads; notes are for coders alone. */
const IMPORTED = TABLE_FIELDS.filter((field) => field !== 'note');
/** The share of filled cells that have to be of a kind for the column to be of it. */
const MOST = 0.8;

/**
 * The columns of a table by their names, and by their contents where no name says what is needed.
 *
 * @param columns The names of the columns; empty for a column without one.
 * @param rows The first rows: some hundreds are enough.
 */
export function guessColumns(columns: readonly string[], rows: readonly (readonly string[])[]): TableColumns {
  const guessed = new Map<TableField, number>(columnsByName(columns, IMPORTED));
  const taken = new Set(guessed.values());
  const take = (
    field: TableField,
    test: (cells: readonly string[]) => boolean,
    isAllowed: (index: number) => boolean = () => true,
  ): void => {
    if (guessed.has(field)) return;
    const index = columns.findIndex((_name, i) => {
      if (taken.has(i) || !isAllowed(i)) return false;
      const cells = rows.map((row) => row[i]?.trim() ?? '').filter((cell) => cell !== '');
      return cells.length > 0 && test(cells);
    });
    if (index === -1) return;
    guessed.set(field, index);
    taken.add(index);
  };
  take(
    'link',
    mostly((cell) => /^https?:\/\/\S+$/i.test(cell)),
  );
  const isNamed = guessed.has('from') || guessed.has('to');
  const areCountries = mostly((cell) => countryOfName(cell) !== undefined);
  take('from', areCountries);
  // Name and code of one actor may stand side by side.
  take('to', areCountries, (i) => !areSame(rows, i, guessed.get('from')));
  // Numbers of three digits alone may be anything.
  take('code', (cells) => cells.every(isCameoCode) && cells.some((cell) => cell.startsWith('0')));
  take(
    'date',
    mostly((cell) => /\d{4}/.test(cell) && readDate(cell).length > 0),
  );
  // A table with two or three columns of names is a list of pairs, or of triples with the relation in the middle.
  const names = columns.flatMap((_name, i) => (taken.has(i) || !isNames(rows.map((row) => row[i] ?? '')) ? [] : [i]));
  const next = (field: TableField, index: number | undefined): void => {
    if (guessed.has(field) || index === undefined || taken.has(index)) return;
    guessed.set(field, index);
    taken.add(index);
  };
  const isLacking = !guessed.has('from') && !guessed.has('to');
  if (isLacking && names.length > 1) {
    next('from', names[0]);
    next('to', names[names.length === 2 ? 1 : 2]);
  }
  const rest = names.filter((i) => !taken.has(i));
  // Beside one column of countries, no other names can be taken for the second actor.
  if (isNamed && !guessed.has('from')) next('from', rest.shift());
  if (isNamed && !guessed.has('to')) next('to', rest.pop());
  if (!guessed.has('code'))
    next(
      'relation',
      rest.find((i) => isRepeated(rows.map((row) => row[i] ?? ''))),
    );
  return guessed;
}

function mostly(test: (cell: string) => boolean): (cells: readonly string[]) => boolean {
  return (cells) => cells.filter(test).length >= MOST * cells.length;
}

/** Whether cells may be names: short texts with letters, not all of them numbers. */
function isNames(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && mostly((cell) => /\p{L}/u.test(cell) && cell.length < 60)(filled);
}

/** Whether two columns name the same countries in most rows. */
function areSame(rows: readonly (readonly string[])[], a: number, b: number | undefined): boolean {
  if (b === undefined) return false;
  const nameOf = (cell: string | undefined): string | undefined => countryOfName(cell ?? '')?.name;
  return rows.filter((row) => nameOf(row[a]) === nameOf(row[b])).length > rows.length / 2;
}

/** Whether few values fill a column. */
function isRepeated(cells: readonly string[]): boolean {
  return new Set(cells).size <= Math.max(1, cells.length * 0.75);
}

/**
 * Whether the first row of a table has the names of its columns.
 *
 * @param first The first row.
 * @param rows Some rows after it.
 */
export function hasHeader(first: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const cells = first.map((cell) => cell.trim());
  if (columnsByName(cells, IMPORTED).size > 0) return true;
  const isValue = (cell: string): boolean => /^[-+]?[\d.,]+$|^https?:\/\//i.test(cell) || isCameoCode(cell);
  if (cells.some(isValue)) return false;
  if (cells.some((cell) => cell !== '' && countryOfName(cell) !== undefined)) return false;
  // A value occurs again in its column; a name does not.
  return !cells.some((cell, i) => cell !== '' && rows.some((row) => row[i]?.trim() === cell));
}

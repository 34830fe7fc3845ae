/** Which columns an import reads: those that are asked for, else those that were guessed. */
import { didYouMean } from '../data/did-you-mean.js';
import { firstOf } from '../data/describe-value.js';
import { OptionError } from '../errors.js';
import type { FieldSources } from './row-statement.js';
import { tableError } from './table-error.js';
import { TABLE_FIELDS, type TableColumns, type TableField } from './table-fields.js';

/** The names of columns: those of the table, made different; "column 3" for one without a name. */
export function columnNames(cells: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return cells.map((cell, i) => {
    const name = cell.trim() === '' ? `column ${i + 1}` : cell.trim();
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

interface Asked {
  readonly columns?: Readonly<Partial<Record<TableField, string | number | null>>> | undefined;
  readonly values?: Readonly<Partial<Record<'from' | 'to' | 'relation', string>>> | undefined;
}

/**
 * @throws {OptionError} for a column that the table does not have.
 * @throws {DatasetError} where it is not known who acts or on whom.
 */
export function chosenSources(
  { columns, guessed }: { readonly columns: readonly string[]; readonly guessed: TableColumns },
  { columns: asked = {}, values = {} }: Asked,
): FieldSources {
  const sources = new Map<TableField, number | string>();
  const named = new Map<TableField, number>();
  for (const field of TABLE_FIELDS) {
    const column = asked[field];
    if (column !== undefined && column !== null) named.set(field, indexOf(column, field, columns));
  }
  const claimed = new Set(named.values());
  for (const field of TABLE_FIELDS) {
    const value = field === 'from' || field === 'to' || field === 'relation' ? values[field]?.trim() : undefined;
    const index = named.get(field);
    const guess = guessed.get(field);
    if (index !== undefined) sources.set(field, index);
    else if (value !== undefined && value !== '') sources.set(field, value);
    // A relation that is named stands in place of codes that are guessed, too.
    else if (field === 'code' && (named.has('relation') || (values.relation ?? '') !== '')) continue;
    // A column that was asked for as one thing is no other.
    else if (asked[field] === undefined && guess !== undefined && !claimed.has(guess)) sources.set(field, guess);
  }
  if (!sources.has('from') || !sources.has('to')) throw tableError('table-no-actors', firstOf(columns));
  return sources;
}

function indexOf(column: string | number, field: TableField, columns: readonly string[]): number {
  const index = typeof column === 'number' ? column - 1 : columns.indexOf(column);
  if (typeof column === 'number' ? columns[index] !== undefined : index !== -1) return index;
  const folded = columns.findIndex((name) => name.toLowerCase() === String(column).toLowerCase());
  if (folded !== -1) return folded;
  const number = /^[1-9]\d{0,3}$/.test(String(column)) ? Number(column) - 1 : -1;
  if (columns[number] !== undefined) return number;
  const meant = didYouMean(String(column), columns);
  const remedy = meant === undefined ? `The columns are ${firstOf(columns)}.` : `Did you mean "${meant}"?`;
  throw new OptionError(
    `${field}: found the column "${column}", expected a column of the table, or its number. ${remedy}`,
  );
}

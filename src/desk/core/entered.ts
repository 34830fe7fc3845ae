/** What was typed or chosen, as cells. */
import { setCells } from './change.js';
import { existingRow, nextPlace, ORDER } from './draft.js';
import type { CellChange, Change, Draft, Edit, Json, TableName } from './types.js';

/** Fields of an object by name. `undefined` removes a field; an empty text, list or object does so too. */
export type Fields = Readonly<Record<string, Json | undefined>>;

/** A value as it may stand in a dataset: without lone surrogates and blank texts. */
export function entered(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map(entered).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value)
    .map(([key, each]) => [key, entered(each)] as const)
    .filter((pair): pair is readonly [string, Json] => pair[1] !== undefined);
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

/** The cells that set fields of an object that is there. */
export function cellsToEdit(draft: Draft, table: TableName, row: string, fields: Fields): CellChange[] {
  existingRow(draft, table, row);
  return setCells(draft, table, row, enteredFields(fields));
}

/** The cells of a new object, which comes last in its table. */
export function cellsToAdd(draft: Draft, table: TableName, row: string, fields: Fields): CellChange[] {
  return setCells(draft, table, row, { [ORDER]: nextPlace(draft[table]), ...enteredFields(fields) });
}

function enteredFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, entered(value)]));
}

/** A change; without the key `group` if there is none. */
export function changeOf(edit: Edit, about: string, cells: readonly CellChange[], group?: string): Change {
  return { edit, about, cells, ...(group === undefined ? {} : { group }) };
}

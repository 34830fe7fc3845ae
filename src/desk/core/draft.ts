/** Reads a draft, and turns it into plain JSON and back for storage. */
import { isObject } from '../../data/readable.js';
import { DRAFT_TABLES, type Draft, type Json, type Row, type Table, type TableName } from './types.js';

/** The field with the place of a row among the rows of its table: a number; smaller ones come first. */
export const ORDER = '@order';
/** The field with the keys that an object had in its file, in their order, also keys that are no cells such as `id`. */
export const FILE_KEYS = '@keys';
/** The one row of the table `meta`. */
export const META_ROW = 'draft';

/** The version of the plain JSON of a draft. */
export const DRAFT_JSON_FORMAT = 1;

/** The error for a draft that cannot be read, or an edit of an object that the draft does not have. */
export class DraftError extends Error {
  override readonly name = 'DraftError';
}

export function emptyDraft(): Draft {
  return Object.fromEntries(DRAFT_TABLES.map((table) => [table, new Map<string, Row>()])) as unknown as Draft;
}

export function cellOf(draft: Draft, table: TableName, row: string, field: string): Json | undefined {
  return draft[table].get(row)?.get(field);
}

/** The text in a cell; empty if the cell is absent or holds no text. */
export function textOf(draft: Draft, table: TableName, row: string, field: string): string {
  const value = cellOf(draft, table, row, field);
  return typeof value === 'string' ? value : '';
}

/** The rows of a table in the order of the dataset; rows of the same place in the order in which they were added. */
export function rowsOf(draft: Draft, table: TableName): [string, Row][] {
  return [...draft[table]].sort(([, a], [, b]) => placeOfRow(a) - placeOfRow(b));
}

/** The place for a new last row of a table. */
export function nextPlace(table: Table): number {
  let last = -1;
  for (const row of table.values()) last = Math.max(last, placeOfRow(row));
  return last + 1;
}

function placeOfRow(row: Row): number {
  const place = row.get(ORDER);
  return typeof place === 'number' ? place : 0;
}

/**
 * The row of an object.
 *
 * @throws {DraftError} if the draft does not have it.
 */
export function existingRow(draft: Draft, table: TableName, row: string): Row {
  const found = draft[table].get(row);
  if (found === undefined)
    throw new DraftError(`${table}: found no row ${JSON.stringify(row)}. It was deleted, or its id is misspelt.`);
  return found;
}

/** Whether two values are the same JSON, keys in the same order. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}

/**
 * The draft as plain JSON: lists of pairs, so that no id or field is a key of an object. The same contents give the
 * same JSON, in whichever order they were entered.
 */
export function draftToJson(draft: Draft): Json {
  const tables = DRAFT_TABLES.map((table) => [
    table,
    rowsOf(draft, table).map(([id, row]) => [id, [...row].sort(([a], [b]) => (a < b ? -1 : 1))] as const),
  ]);
  return { format: DRAFT_JSON_FORMAT, tables: tables as unknown as Json };
}

/**
 * Reads what {@link draftToJson} has written.
 *
 * @throws {DraftError} that says where the JSON is not a draft, what was found and what was expected.
 */
export function draftFromJson(json: unknown): Draft {
  if (!isObject(json)) throw fault('the draft', json, 'an object');
  const { format, tables } = json;
  if (format !== DRAFT_JSON_FORMAT) {
    const isNewer = typeof format === 'number' && format > DRAFT_JSON_FORMAT;
    throw fault(
      'format',
      format,
      `${DRAFT_JSON_FORMAT}`,
      isNewer ? 'A newer version of the desk wrote it.' : undefined,
    );
  }
  const read = new Map<string, Table>();
  for (const [name, rows] of pairsIn(tables, 'tables')) {
    if (!(DRAFT_TABLES as readonly string[]).includes(name)) throw fault('tables', name, 'the name of a table');
    read.set(name, new Map(pairsIn(rows, name).map(([id, cells]) => [id, rowFromJson(cells, name, id)])));
  }
  return Object.fromEntries(DRAFT_TABLES.map((table) => [table, read.get(table) ?? new Map()])) as unknown as Draft;
}

function rowFromJson(cells: unknown, table: string, id: string): Row {
  const place = `${table}, row ${JSON.stringify(id)}`;
  const pairs = pairsIn(cells, place);
  if (pairs.length === 0) throw fault(place, cells, 'at least one cell');
  return new Map(
    pairs.map(([field, value]) => {
      if (!isJson(value)) throw fault(`${place}, ${field}`, value, 'a value of JSON');
      return [field, value];
    }),
  );
}

/** A list of pairs whose first parts are texts, each once. */
function pairsIn(value: unknown, place: string): [string, unknown][] {
  if (!Array.isArray(value)) throw fault(place, value, 'a list of pairs');
  const seen = new Set<string>();
  return value.map((pair: unknown) => {
    if (!Array.isArray(pair) || pair.length !== 2 || typeof pair[0] !== 'string')
      throw fault(place, pair, 'a pair of a text and a value');
    if (seen.has(pair[0])) throw fault(place, pair[0], 'each name once');
    seen.add(pair[0]);
    return [pair[0], pair[1]];
  });
}

/** Whether a value is one of JSON: no function, no date, no number without a value. */
export function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return isObject(value) && Object.values(value).every(isJson);
}

function fault(place: string, found: unknown, expected: string, reason = ''): DraftError {
  const shown = (JSON.stringify(found) ?? String(found)).slice(0, 60);
  return new DraftError(`${place}: found ${shown}, expected ${expected}. ${reason}`.trimEnd());
}

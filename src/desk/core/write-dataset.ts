/**
 * Writes a draft as a dataset of format 1. What is not finished is left out, and what is only proposed; whether the
 * rest is valid is not judged here. It also says which row each object was made of.
 */
import { isObject } from '../../data/readable.js';
import { partsOfParagraph } from './article-edits.js';
import { FILE_KEYS, META_ROW, rowsOf } from './draft.js';
import { actorsOnlyProposed } from './filed-proposals.js';
import { inOrder, keyOfField, schemaKeys } from './key-order.js';
import { lacksOf } from './open-ends.js';
import type { Draft, Json, Row, TableName } from './types.js';

/** An object of JSON that is being written. */
export type JsonObject = { readonly [key: string]: Json };

/** A dataset and the rows that its objects come from, in the order of its lists. */
export interface WrittenDataset {
  readonly value: JsonObject;
  /** The rows by the list at the root: `sources`, `actors`, `relationTypes`, `statements`, `story`, `pins`. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** The rows of the affiliations of an actor, and those of the reading notes of a source. */
  readonly affiliations: ReadonlyMap<string, readonly string[]>;
  readonly reading: ReadonlyMap<string, readonly string[]>;
}

type Listed = readonly [row: string, cells: Row];
type Nested = ReadonlyMap<string, readonly Listed[]>;

export function writeDataset(draft: Draft): WrittenDataset {
  const isFinished = (table: 'statements' | 'affiliations') => (listed: Listed) =>
    lacksOf(draft, table, listed[0]).length === 0;
  const affiliations = grouped(
    rowsOf(draft, 'affiliations').filter(isFinished('affiliations')),
    (_row, cells) => cells.get('of') as string,
  );
  const proposed = actorsOnlyProposed(draft);
  const reading = grouped(rowsOf(draft, 'paragraphs'), (row) => partsOfParagraph(row).source);
  const tables: Readonly<Record<string, readonly Listed[]>> = {
    sources: rowsOf(draft, 'sources'),
    actors: rowsOf(draft, 'actors').filter(([actor]) => !proposed.has(actor)),
    relationTypes: rowsOf(draft, 'relationTypes'),
    statements: rowsOf(draft, 'statements').filter(isFinished('statements')),
    story: rowsOf(draft, 'steps'),
    pins: rowsOf(draft, 'pins').filter(([actor]) => draft.actors.has(actor)),
  };
  const meta: Row = draft.meta.get(META_ROW) ?? new Map();
  const values = cellsByKey('meta', meta);
  if (!values.has('format')) values.set('format', 1);
  const keys = keysOf(meta);
  for (const [list, rows] of Object.entries(tables)) {
    const isWanted = REQUIRED.has(list) || keys.includes(list);
    // A list that could not be taken apart stands in a cell; what was added to it since comes behind it.
    const kept = rows.length > 0 && Array.isArray(values.get(list)) ? (values.get(list) as readonly Json[]) : [];
    const own = new Set<unknown>(list === 'pins' ? rows.map(([actor]) => actor) : []);
    const others = kept.filter((item) => !(isObject(item) && own.has(item['actor'])));
    if (rows.length > 0 || (isWanted && !values.has(list)))
      values.set(list, [...others, ...rows.map((row) => itemOf(list, row, affiliations, reading))]);
  }
  return {
    value: ordered('meta', values, keys),
    rows: new Map(Object.entries(tables).map(([list, rows]) => [list, rows.map(([row]) => row)])),
    affiliations: rowsByOwner(affiliations),
    reading: rowsByOwner(reading),
  };
}

/** The lists that every dataset has, even if they are empty. */
const REQUIRED = new Set(['sources', 'actors', 'statements']);

function itemOf(list: string, [row, cells]: Listed, affiliations: Nested, reading: Nested): JsonObject {
  if (list === 'story') return objectOf('steps', cells, {});
  if (list === 'pins') return objectOf('pins', cells, { actor: row });
  if (list === 'actors')
    return objectOf('actors', cells, { id: row, ...nested('affiliations', affiliations.get(row), cells) });
  if (list === 'sources') return objectOf('sources', cells, { id: row, ...nested('reading', reading.get(row), cells) });
  return objectOf(list as 'relationTypes' | 'statements', cells, { id: row });
}

/** The list within an object, if it has one or had one in its file. */
function nested(
  key: 'affiliations' | 'reading',
  rows: readonly Listed[] = [],
  owner: Row,
): Readonly<Record<string, Json>> {
  const kept = owner.get(key);
  const others = Array.isArray(kept) ? (kept as readonly Json[]) : [];
  if (rows.length === 0) return kept === undefined && keysOf(owner).includes(key) ? { [key]: [] } : {};
  const items = rows.map(([row, cells]) =>
    key === 'reading'
      ? objectOf('paragraphs', cells, { paragraph: partsOfParagraph(row).number })
      : objectOf('affiliations', cells, {}),
  );
  return { [key]: [...others, ...items] };
}

/** An object of its cells and of values that are no cells, with its keys in order. */
function objectOf(table: TableName, cells: Row, more: Readonly<Record<string, Json>>): JsonObject {
  const values = cellsByKey(table, cells);
  for (const [key, value] of Object.entries(more)) values.set(key, value);
  const keys = keysOf(cells);
  // In a file, a statement without standing is `stated`. It stays without one, so that the file stays as it was.
  if (table === 'statements' && keys.length > 0 && !keys.includes('standing') && values.get('standing') === 'stated')
    values.delete('standing');
  return ordered(table, values, keys);
}

function ordered(table: TableName, values: ReadonlyMap<string, Json>, original: readonly string[]): JsonObject {
  return Object.fromEntries(
    inOrder(values.keys(), original, schemaKeys(table)).map((key) => [key, values.get(key)!] as const),
  );
}

function cellsByKey(table: TableName, cells: Row): Map<string, Json> {
  const values = new Map<string, Json>();
  for (const [field, value] of cells) {
    const key = keyOfField(table, field);
    if (key !== null) values.set(key, value);
  }
  return values;
}

function keysOf(row: Row): readonly string[] {
  const keys = row.get(FILE_KEYS);
  return Array.isArray(keys) ? (keys as readonly string[]) : [];
}

function grouped(rows: readonly Listed[], ownerOf: (row: string, cells: Row) => string): Nested {
  const groups = new Map<string, Listed[]>();
  for (const listed of rows) {
    const owner = ownerOf(...listed);
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [listed]);
    else group.push(listed);
  }
  return groups;
}

function rowsByOwner(groups: Nested): ReadonlyMap<string, readonly string[]> {
  return new Map([...groups].map(([owner, rows]) => [owner, rows.map(([row]) => row)]));
}

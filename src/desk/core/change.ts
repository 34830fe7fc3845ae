/** Changes of a draft: lists of cells with their values before and after. */
import { sameJson } from './draft.js';
import { DRAFT_TABLES, type CellChange, type Change, type Draft, type Edit, type Json } from './types.js';
import type { TableName } from './types.js';

/** The error for a change that does not fit a draft: a cell does not hold what the change says that it held before. */
export class ChangeConflict extends Error {
  override readonly name = 'ChangeConflict';
  readonly cell: CellChange;
  /** What the cell holds. */
  readonly found: Json | undefined;
  constructor(cell: CellChange, found: Json | undefined) {
    const place = `${cell.table}, row ${JSON.stringify(cell.row)}, ${cell.field}`;
    super(`${place}: found ${shown(found)}, expected ${shown(cell.before)}. The change was made in another draft.`);
    this.cell = cell;
    this.found = found;
  }
}

function shown(value: Json | undefined): string {
  if (value === undefined) return 'no value';
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

/**
 * A copy of the draft with the change. The draft given is not changed; tables that the change does not touch are
 * shared.
 *
 * @throws {ChangeConflict} if a cell does not hold its value before.
 */
export function applyChange(draft: Draft, change: Change): Draft {
  const tables = new Map<TableName, Map<string, Map<string, Json>>>();
  const rows = new Set<Map<string, Json>>();
  for (const cell of change.cells) {
    const table = tables.get(cell.table) ?? (new Map(draft[cell.table]) as Map<string, Map<string, Json>>);
    tables.set(cell.table, table);
    const old = table.get(cell.row);
    const found = old?.get(cell.field);
    if (!sameJson(found, cell.before)) throw new ChangeConflict(cell, found);
    const row = old !== undefined && rows.has(old) ? old : new Map(old);
    rows.add(row);
    if (cell.after === undefined) row.delete(cell.field);
    else row.set(cell.field, cell.after);
    if (row.size === 0) table.delete(cell.row);
    else table.set(cell.row, row);
  }
  return { ...draft, ...Object.fromEntries(tables) };
}

/** The change that takes a change back. */
export function invert(change: Change): Change {
  const cells = change.cells.map((cell) => ({ ...cell, before: cell.after, after: cell.before })).toReversed();
  return { edit: change.edit, about: change.about, cells };
}

/** The cells that give a row the values; `undefined` removes a cell. Values that are there already change nothing. */
export function setCells(
  draft: Draft,
  table: TableName,
  row: string,
  fields: Readonly<Record<string, Json | undefined>>,
): CellChange[] {
  const old = draft[table].get(row);
  return Object.entries(fields)
    .map(([field, after]) => ({ table, row, field, before: old?.get(field), after }))
    .filter(({ before, after }) => !sameJson(before, after));
}

/** The cells that remove a row; none if there is no such row. */
export function deleteRow(draft: Draft, table: TableName, row: string): CellChange[] {
  return [...(draft[table].get(row) ?? [])].map(([field, before]) => ({ table, row, field, before, after: undefined }));
}

/**
 * One change in place of two that follow each other. It is the edit that the first one was, about what the second one
 * says; cells that end as they began are left out.
 */
export function mergeChanges(a: Change, b: Change): Change {
  const cells = new Map<string, CellChange>();
  for (const cell of [...a.cells, ...b.cells]) {
    const key = JSON.stringify([cell.table, cell.row, cell.field]);
    const first = cells.get(key);
    cells.set(key, first === undefined ? cell : { ...first, after: cell.after });
  }
  const real = [...cells.values()].filter(({ before, after }) => !sameJson(before, after));
  return { edit: a.edit, about: b.about, cells: real, ...(a.group === undefined ? {} : { group: a.group }) };
}

/** The change that makes one draft of another. */
export function changeBetween(before: Draft, after: Draft, edit: Edit, about: string): Change {
  const cells = DRAFT_TABLES.flatMap((table) => [
    ...[...before[table]].flatMap(([row, fields]) =>
      setCells(
        before,
        table,
        row,
        Object.fromEntries([...fields.keys()].map((f) => [f, after[table].get(row)?.get(f)])),
      ),
    ),
    ...[...after[table]].flatMap(([row, fields]) =>
      setCells(before, table, row, Object.fromEntries([...fields].filter(([f]) => !before[table].get(row)?.has(f)))),
    ),
  ]);
  return { edit, about, cells };
}

/** The order of rows. */
import { firstDay, lastDay } from '../../data/date.js';
import type { Statement } from '../../data/schema.js';

/** By what a row is sorted; null = nothing to go by. */
export type SortKey = string | number | null;

/**
 * Rows in the order of their keys; the order of those with the same key stays, in both directions.
 * Those without a key come last, in both directions.
 *
 * @param compare Of texts, by the rules of a language; negative where the first comes first.
 */
export function sortRows<T>(
  rows: readonly T[],
  keyOf: (row: T) => SortKey,
  compare: (a: string, b: string) => number,
  descending: boolean,
): T[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const turn = descending ? -1 : 1;
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
  return keyed.map(({ row }) => row);
}

/**
 * The place of each statement in time, from 0 on; those at the same time share one, and those that
 * nothing places are absent. Where all that are placed have a date, by date, and where that is the
 * same, by their order; else by their order, and those with a date alone after these.
 */
export function timeRanks(statements: readonly Statement[]): Map<Statement, number> {
  const placed = statements.filter(({ date, order }) => date !== undefined || order !== undefined);
  const dated = placed.every(({ date }) => date !== undefined);
  const keys = new Map(placed.map((statement) => [statement, keysOf(statement, dated)]));
  const compare = (a: Statement, b: Statement): number => {
    const [first, second] = [keys.get(a)!, keys.get(b)!];
    const at = first.findIndex((key, i) => key !== second[i]);
    return at === -1 ? 0 : first[at]! < second[at]! ? -1 : 1;
  };
  const ranks = new Map<Statement, number>();
  let before: Statement | undefined;
  for (const statement of placed.toSorted(compare)) {
    ranks.set(statement, before === undefined ? 0 : ranks.get(before)! + (compare(before, statement) === 0 ? 0 : 1));
    before = statement;
  }
  return ranks;
}

/** By days, what is known more exactly first; or by the order. */
function keysOf({ date, order = Infinity }: Statement, dated: boolean): readonly (string | number)[] {
  const days = date === undefined ? ['', ''] : [firstDay(date), lastDay(date)];
  return dated ? [...days, order] : [order, ...days];
}

/** Sorts the rows of a table. */
import { lastDay } from '../../data/date.js';
import { firstDay } from '../../data/first-day.js';
import type { Statement } from '../../data/schema.js';

/** The value by which a row is sorted; null if the row has none. */
export type SortKey = string | number | null;

/**
 * Sorts rows by their keys. In both directions, rows with the same key keep their order, and rows without a key come
 * last.
 *
 * @param compare Compares two texts by the rules of a language; it returns a negative number if the first comes first.
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
    const areNumbers = typeof a === 'number' && typeof b === 'number';
    return turn * (areNumbers ? a - b : compare(String(a), String(b)));
  });
  return keyed.map(({ row }) => row);
}

/**
 * The rank of each statement in time, from 0. Statements at the same time have the same rank; statements with neither a
 * date nor an order are absent. If time goes by dates ({@link timeKindOf}), statements are ranked by date, then by
 * order, and those with an order only come last. Otherwise they are ranked by order.
 */
export function timeRanks(statements: readonly Statement[]): Map<Statement, number> {
  const placed = statements.filter(({ date, order }) => date !== undefined || order !== undefined);
  const keys = new Map(placed.map((statement) => [statement, keysOf(statement)]));
  const compare = (a: Statement, b: Statement): number => {
    const first = keys.get(a)!;
    const second = keys.get(b)!;
    const at = first.findIndex((key, i) => key !== second[i]);
    if (at === -1) return 0;
    return first[at]! < second[at]! ? -1 : 1;
  };
  const ranks = new Map<Statement, number>();
  let rank = 0;
  let before: Statement | undefined;
  for (const statement of placed.toSorted(compare)) {
    const isLater = before !== undefined && compare(before, statement) !== 0;
    if (isLater) rank += 1;
    ranks.set(statement, rank);
    before = statement;
  }
  return ranks;
}

/**
 * The keys of a statement, to be compared one after another. Of dates with the same first day, the most exact comes
 * first.
 */
function keysOf({ date, order = Infinity }: Statement): readonly (string | number)[] {
  // No date is as late as this text, so that statements without one come last.
  const days = date === undefined ? ['undated', ''] : [firstDay(date), lastDay(date)];
  return [...days, order];
}

/**
 * By what a dataset tells time. Slider, filters and table ask here, so that they tell it alike.
 *
 * A date counts before an order: if a statement of the dataset has a date, time goes by dates. A statement without one
 * is then undated, even if it has an order, and an order only sorts statements of the same date. Otherwise time goes by
 * order.
 */
import type { Statement } from '../../data/schema.js';

export type TimeKind = 'date' | 'order';

/** By what the statements of a dataset are placed in time; null if none has a date or an order. */
export function timeKindOf(statements: readonly Statement[]): TimeKind | null {
  if (statements.some(({ date }) => date !== undefined)) return 'date';
  return statements.some(({ order }) => order !== undefined) ? 'order' : null;
}

/** Whether a statement has no place in a time of this kind. */
export function isUndated(statement: Statement, kind: TimeKind | null): boolean {
  return kind === null || statement[kind] === undefined;
}

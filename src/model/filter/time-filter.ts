/**
 * Tests of time: whether a statement had been said by a time, and whether it had ended, by its dates or by its order.
 */
import { firstDay, lastDay } from '../../data/date.js';
import type { Statement } from '../../data/schema.js';
import { orderOf } from '../../data/time.js';
import type { Filter } from '../types.js';

export { isTime, orderOf } from '../../data/time.js';

/**
 * Whether a statement had been said by the time of a filter. Without a time, and if the statement has no date (or no
 * order, for a time such as `order:2`), the result depends on `undated`.
 */
export function hasBeenSaid({ date, order }: Statement, { asOf, undated }: Filter): boolean {
  if (asOf === undefined) return undated !== 'hide' || date !== undefined || order !== undefined;
  const place = orderOf(asOf);
  if (place === null ? date === undefined : order === undefined) return undated !== 'hide';
  return place === null ? firstDay(date!) <= lastDay(asOf) : order! <= place;
}

/**
 * Whether something that held until a date had ended by the last day of another date.
 *
 * @param asOf The other date. If it is a place in an order, such as `order:2`, nothing has ended.
 */
export function hasEnded(until: string, asOf: string): boolean {
  return orderOf(asOf) === null && lastDay(until) < lastDay(asOf);
}

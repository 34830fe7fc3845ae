/** When statements were said, and how long they hold: by their dates, or by the order in which a source has them. */
import { firstDay, lastDay } from '../../data/date.js';
import type { Statement } from '../../data/schema.js';
import { orderOf } from '../../data/time.js';
import type { Filter } from '../types.js';

export { isTime, orderOf } from '../../data/time.js';

/** Whether a statement had been said by a time. What a source does not place in time passes unless it is to be hidden. */
export function hasBeenSaid({ date, order }: Statement, { asOf, undated }: Filter): boolean {
  if (asOf === undefined) return undated !== 'hide' || date !== undefined || order !== undefined;
  const place = orderOf(asOf);
  if (place === null ? date === undefined : order === undefined) return undated !== 'hide';
  return place === null ? firstDay(date!) <= lastDay(asOf) : order! <= place;
}

/** Whether what held until a date had ended by the end of another. Nothing ends in an order. */
export function hasEnded(until: string, asOf: string): boolean {
  return orderOf(asOf) === null && lastDay(until) < lastDay(asOf);
}

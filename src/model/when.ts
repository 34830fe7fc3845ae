/** When statements were said, and how long they hold: by their dates, or by the order in which a source has them. */
import { firstDay, isDate, lastDay } from '../data/date.js';
import type { Statement } from '../data/schema.js';
import type { Filter } from './types.js';

/** `order:2`, `order:-0.5`; with an exponent where a number is written so. */
const ORDER = /^order:(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;

/** The place in the order of statements that a text means, or null. */
export function orderOf(asOf: string): number | null {
  const found = ORDER.exec(asOf)?.[1];
  return found === undefined ? null : Number(found);
}

/** Whether a text can stand in {@link Filter.asOf}. */
export function isTime(asOf: string): boolean {
  return isDate(asOf) || ORDER.test(asOf);
}

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

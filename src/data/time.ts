/** Times up to which something has been said: dates, and places in the order of statements. */
import { isDate } from './date.js';

/** `order:2`, `order:-0.5`; with an exponent where a number is written so. */
const ORDER = /^order:(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;

/** The place in the order of statements that a text means, or null. */
export function orderOf(asOf: string): number | null {
  const found = ORDER.exec(asOf)?.[1];
  return found === undefined ? null : Number(found);
}

/** Whether a text tells a time up to which something has been said: a date, or a place in the order of statements. */
export function isTime(asOf: string): boolean {
  return isDate(asOf) || ORDER.test(asOf);
}

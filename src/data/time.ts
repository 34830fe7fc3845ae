/** Functions on the times up to which statements are shown: dates, or places in the order of statements. */
import { isDate } from './date.js';

/**
 * Matches `order:2` and `order:-0.5`, also with an exponent, as JavaScript writes very large and very small numbers.
 */
const ORDER = /^order:(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;

/** The place in the order of statements, such as 2 for `order:2`; null for any other text. */
export function orderOf(asOf: string): number | null {
  const found = ORDER.exec(asOf)?.[1];
  return found === undefined ? null : Number(found);
}

/** Whether a text is such a time: a date that exists, or a place in the order of statements. */
export function isTime(asOf: string): boolean {
  return isDate(asOf) || ORDER.test(asOf);
}

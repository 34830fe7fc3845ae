/** How far the words of two coders are the same. */
import { plainQuote } from '../../anchoring/normalise.js';
import type { CodedTie } from './coding.js';

/**
 * The share of the words of two statements or affiliations that both have, 0 to 1. Words that were found in the text
 * are compared by their places; others overlap only if one quote contains the other.
 */
export function sharedWords(a: CodedTie, b: CodedTie): number {
  if (a.place !== null && b.place !== null) {
    if (a.place.paragraph !== b.place.paragraph) return 0;
    const both = Math.min(a.place.end, b.place.end) - Math.max(a.place.start, b.place.start);
    const either = Math.max(a.place.end, b.place.end) - Math.min(a.place.start, b.place.start);
    return Math.max(0, both) / either;
  }
  if (a.paragraph !== b.paragraph && a.paragraph !== null && b.paragraph !== null) return 0;
  if (a.quote === null || b.quote === null) return a.quote === b.quote && a.locator === b.locator ? 1 : 0;
  const [x, y] = [plainQuote(a.quote.exact), plainQuote(b.quote.exact)];
  if (!x.includes(y) && !y.includes(x)) return 0;
  return x === y ? 1 : Math.min(x.length, y.length) / Math.max(x.length, y.length);
}

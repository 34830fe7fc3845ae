/** Shows an author the part of a passage in which it differs from a quote. */
import { shorten } from '../data/describe-value.js';

/** The number of letters, UTF-16 units, that are shown before the first difference, at most. */
const BEFORE = 14;

/**
 * The passage, if it is short enough; else the part of it that begins shortly before the first difference.
 *
 * @param most The greatest length, UTF-16 units.
 */
export function passageExcerpt(passage: string, quote: string, most: number): string {
  if (passage.length <= most) return shorten(passage, most);
  let first = 0;
  while (first < passage.length && passage[first]!.toLowerCase() === quote[first]?.toLowerCase()) first += 1;
  const from = Math.min(first - BEFORE, passage.length - most + 1);
  if (from <= 0) return shorten(passage, most);
  const space = passage.lastIndexOf(' ', first - 1);
  // The part begins with a whole word, unless that word is long.
  const start = passage.slice(from, space + 1).includes(' ') ? passage.indexOf(' ', from) + 1 : from;
  return `…${shorten(passage.slice(start), most - 1)}`;
}

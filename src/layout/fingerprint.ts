/** A short text that tells two layout inputs apart, the same on every machine. */
import type { LayoutInput } from './types.js';

/** Raised whenever the same input is laid out otherwise, so that places from before are known to be stale. */
const METHOD = 1;

/** Sixty-fourths of a px are told apart. */
const FINENESS = 64;

/**
 * Two hashes of 32 bits by the method of Fowler, Noll and Vo (FNV-1a), over whole numbers instead
 * of bytes. Places that are given beforehand (`pinned`, `start`) do not count.
 *
 * @param ids Of the actors, in their order.
 * @returns 16 hexadecimal digits.
 */
export function fingerprintOf(ids: readonly string[], { width, height, seed, lineGap, radius, boxStart, boxes, pairs, lines, weight, need, wanted }: LayoutInput): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  const mix = (value: number): void => {
    a = Math.imul(a ^ value, 0x01000193);
    b = Math.imul(b ^ value, 0x85ebca6b) ^ (a >>> 15);
  };
  for (const numbers of [[METHOD, width, height, seed, lineGap], radius, boxStart, boxes, pairs, lines, weight, need, wanted]) {
    mix(numbers.length);
    // Of NaN, which stands for anywhere, no share of a frame can be.
    for (const value of numbers) mix(Number.isNaN(value) ? -1 : Math.round(value * FINENESS));
  }
  for (const letter of JSON.stringify(ids)) mix(letter.codePointAt(0)!);
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

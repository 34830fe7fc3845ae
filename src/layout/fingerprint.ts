/** A short text that tells two layouts to be computed apart, the same on every machine. */
import type { StatementGraph } from '../model/types.js';
import type { LayoutOptions } from './types.js';

/** Raised whenever the same graph is laid out otherwise, so that places from before are known to be stale. */
const METHOD = 1;

/** Sixty-fourths of a px are told apart. */
const FINENESS = 64;

/**
 * Two hashes of 32 bits by the method of Fowler, Noll and Vo (FNV-1a), over whole numbers instead
 * of bytes. All that decides where actors stand counts, but for places given beforehand (`pinned`, `start`).
 *
 * @returns 16 hexadecimal digits.
 */
export function fingerprintOf(
  graph: StatementGraph,
  { width = 0, height = 0, seed = 1, lineGap = 0, extents, needs, stances }: LayoutOptions,
): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  const mix = (...values: readonly number[]): void => {
    for (const value of values) {
      const whole = Math.round(value * FINENESS);
      a = Math.imul(a ^ whole, 0x01000193);
      b = Math.imul(b ^ whole, 0x85ebca6b) ^ (a >>> 15);
    }
  };
  const mixText = (text: string): void => mix(text.length, ...Array.from(text, (letter) => letter.codePointAt(0)!));
  mix(METHOD, width, height, seed, lineGap, graph.order);
  graph.forEachNode((_key, { id }) => {
    const { radius = 0, labels = [] } = extents?.get(id) ?? {};
    mixText(id);
    // No stance is beyond 1; 2 is for anywhere.
    mix(
      radius,
      stances?.get(id) ?? 2,
      labels.length,
      ...labels.flatMap(({ dx, dy, width: wide, height: high, cost }) => [dx, dy, wide, high, cost]),
    );
  });
  graph.forEachEdge((_key, { id, type }) => {
    mixText(id);
    mix(Number(type === 'relation'), needs?.get(id) ?? 0);
  });
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

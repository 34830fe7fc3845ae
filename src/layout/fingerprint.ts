/**
 * Computes a hash of what a layout is computed from, the same on every machine, so that stale layouts are recognised.
 */
import type { StatementGraph } from '../model/types.js';
import type { LayoutOptions } from './types.js';

/**
 * Version of the method. It is raised whenever the same graph is laid out differently, so that stored places are
 * stale.
 */
const METHOD = 1;

/** The number of parts of a px to which numbers are rounded before they are compared. */
const FINENESS = 64;

/**
 * Computes two hashes of 32 bits by the method of Fowler, Noll and Vo (FNV-1a), over whole numbers instead of bytes.
 * They depend on all options that decide where actors stand, except `start`.
 *
 * @returns 16 hexadecimal digits.
 */
export function fingerprintOf(
  graph: StatementGraph,
  { width = 0, height = 0, seed = 1, lineGap = 0, extents, needs, stances, pinned }: LayoutOptions,
): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
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
    // Stances lie between −1 and 1; 2 says that there is none.
    mix(
      radius,
      stances?.get(id) ?? 2,
      labels.length,
      ...labels.flatMap(({ dx, dy, width: wide, height: high, cost }) => [dx, dy, wide, high, cost]),
    );
  });
  pinned?.forEach(({ x, y }, id) => {
    mixText(id);
    mix(x, y);
  });
  graph.forEachEdge((_key, { id, type }) => {
    mixText(id);
    mix(Number(type === 'relation'), needs?.get(id) ?? 0);
  });
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

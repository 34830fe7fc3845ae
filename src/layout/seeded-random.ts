/**
 * A random source in [0, 1) that gives the same numbers in every engine: mulberry32
 * (Tommy Ettinger 2017), 32-bit integer arithmetic only.
 *
 * @param seed Any integer.
 */
export function seededRandom(seed: number): () => number {
  let state = (Math.imul(seed | 0, 0x9e3779b1) + 0x3039) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

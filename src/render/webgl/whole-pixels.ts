/** Sizes of a canvas that need no stretching. */

/** How far a length may be stretched for whole pixels, CSS px: enough for all steps of zoom that browsers have. */
const MOST_STRETCH = 20;

/** The least whole number of CSS px, not below a length, that is a whole number of pixels of the device; else the length, rounded up. */
export function wholePixels(length: number, ratio: number): number {
  const least = Math.max(1, Math.ceil(length));
  for (let whole = least; whole <= least + MOST_STRETCH; whole += 1) {
    if (Math.abs(whole * ratio - Math.round(whole * ratio)) < 1e-3) return whole;
  }
  return least;
}

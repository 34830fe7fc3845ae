/** Sizes at which a canvas is shown pixel by pixel. */

/** The most by which a length is increased, CSS px: enough for all steps of zoom that browsers have. */
const MOST_STRETCH = 20;

/**
 * The smallest whole number of CSS px, at least the length, that is a whole number of pixels of the device as well;
 * where none is near, the length rounded up.
 *
 * @param length CSS px.
 * @param ratio Pixels of the device per CSS px.
 */
export function wholePixels(length: number, ratio: number): number {
  const least = Math.max(1, Math.ceil(length));
  for (let whole = least; whole <= least + MOST_STRETCH; whole += 1) {
    if (Math.abs(whole * ratio - Math.round(whole * ratio)) < 1e-3) return whole;
  }
  return least;
}

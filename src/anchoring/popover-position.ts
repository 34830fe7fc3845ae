/** Computes the position of a bar beside some words, so that it does not cover them and lies within the window. */

/** A box in the window, CSS px, y down. */
export interface PopoverBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A size in CSS px. */
export interface PopoverSize {
  readonly width: number;
  readonly height: number;
}

/** The gap between the bar and the words, and between the bar and the border of the window, CSS px. */
const GAP = 8;

/**
 * The upper left corner of the bar in the window, CSS px. The bar lies below the words if there is room, else above
 * them; if the words fill the window, it lies at the lower border of the window.
 */
export function popoverPosition(
  words: PopoverBox,
  bar: PopoverSize,
  window: PopoverSize,
): { readonly left: number; readonly top: number } {
  const lowest = window.height - bar.height - GAP;
  const below = words.bottom + GAP;
  const above = words.top - bar.height - GAP;
  // If the words have been scrolled out of the window, the bar stays at that border of the window.
  let top = lowest;
  if (below <= lowest) top = below;
  else if (above >= GAP) top = Math.min(lowest, above);
  const middle = (words.left + words.right - bar.width) / 2;
  return { left: Math.max(GAP, Math.min(window.width - bar.width - GAP, middle)), top: Math.max(GAP, top) };
}

/** Where a bar stands so that it lies beside words without covering them, and within the window. */

export interface PopoverBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PopoverSize {
  readonly width: number;
  readonly height: number;
}

/** Room between the bar and words, and between the bar and the border of the window, CSS px. */
const GAP = 8;

/**
 * The upper left corner of a bar: below the words where there is room, else above them, else, where
 * they fill the window, at its lower border. All in CSS px of the window.
 */
export function popoverPosition(
  words: PopoverBox,
  bar: PopoverSize,
  window: PopoverSize,
): { readonly left: number; readonly top: number } {
  const lowest = window.height - bar.height - GAP;
  const [below, above] = [words.bottom + GAP, words.top - bar.height - GAP];
  // Words that are scrolled away leave the bar at the border that they left by.
  const top = below <= lowest ? Math.max(GAP, below) : above >= GAP ? Math.min(lowest, above) : lowest;
  const middle = (words.left + words.right - bar.width) / 2;
  return { left: Math.max(GAP, Math.min(window.width - bar.width - GAP, middle)), top: Math.max(GAP, top) };
}

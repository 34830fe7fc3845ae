/** The room of an element and of a frame around it, which a page can keep before any script or style sheet of ours has come. */

/**
 * The element's own default (see `elements/styles.ts`) without a media query, which a style
 * attribute cannot hold: 54rem up to 600 px of the window, else 66% of its width from 42rem to 52rem.
 * The steep line between 600 and 601 px is the step.
 */
export const BLOCK_SIZE = 'max(clamp(42rem,66vw,52rem),clamp(42rem,(601px - 100vw)*9999,54rem))';

/** For the attribute `style` of the element: its place is as large before it is defined as it is after that. What overflows meanwhile can be scrolled. */
export const ELEMENT_STYLE = `display:block;block-size:${BLOCK_SIZE};overflow:auto`;

/** Least height of the element on a wide window, px. */
export const LEAST_HEIGHT = 672;

/** For a frame, which is seldom as wide as the window: the least on a wide window, the whole on a phone. What it lacks, its page tells. */
export const FRAME_STYLE = 'display:block;inline-size:100%;border:0;block-size:clamp(42rem,(601px - 100vw)*9999,54rem)';

/** Height of the element in a frame of a width, px, where 1rem is 16 px. */
export function heightIn(width: number): number {
  return width <= 600 ? 864 : Math.round(Math.min(Math.max(LEAST_HEIGHT, 0.66 * width), 832));
}

/** The room of an element and of a frame around it, which a page can keep before any script or style sheet of ours has come. */

/**
 * The element's own default (see `elements/styles.ts`) without a media query, which a style
 * attribute cannot hold: 864px up to 600 px of the window, else 66% of its width from 672px to 832px.
 * The steep line between 600 and 601 px is the step.
 */
export const BLOCK_SIZE = 'max(clamp(672px,66vw,832px),clamp(672px,(601px - 100vw)*9999,864px))';

/** For the attribute `style` of the element: its place is as large before it is defined as it is after that. What overflows meanwhile can be scrolled; what lies far from the window costs no layout. */
export const ELEMENT_STYLE = `display:block;block-size:${BLOCK_SIZE};overflow:auto;content-visibility:auto`;

/** Least height of the element on a wide window, px. */
export const LEAST_HEIGHT = 672;

/** For a frame, which is seldom as wide as the window: the least on a wide window, the whole on a phone. What it lacks, its page tells. */
export const FRAME_STYLE = 'display:block;inline-size:100%;border:0;block-size:clamp(672px,(601px - 100vw)*9999,864px)';

/** Height of the element in a frame of a width, px. */
export function heightIn(width: number): number {
  return width <= 600 ? 864 : Math.round(Math.min(Math.max(LEAST_HEIGHT, 0.66 * width), 832));
}

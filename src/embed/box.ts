/**
 * The height that the element and a frame around it take by default, as text for style attributes. A page can reserve
 * this height before any script or style sheet of this package has loaded.
 */

/**
 * The element's default height (see `elements/styles.ts`) in one expression, because a style attribute cannot hold a
 * media query: 864px in windows up to 600px wide, otherwise 66% of the width of the window, at least 672px and at most
 * 832px. The factor 9999 makes the change between 600px and 601px so steep that it is a step.
 */
export const BLOCK_SIZE = 'max(clamp(672px,66vw,832px),clamp(672px,(601px - 100vw)*9999,864px))';

/**
 * For the attribute `style` of the element: the element is as high before it is defined as it is after that. It is a
 * minimum, so that a list which the reader opens where no script runs is shown, and printed, as a whole.
 * `content-visibility` saves the layout of elements far from the window.
 */
export const ELEMENT_STYLE = `display:block;min-block-size:${BLOCK_SIZE};content-visibility:auto`;

/** Least height of the element on a wide window, px. */
export const LEAST_HEIGHT = 672;

/**
 * For the attribute `style` of a frame. A frame is seldom as wide as the window, so its height is the least height of
 * the element on a wide window, and the whole height on a phone. `parent-script.ts` then sets the exact height.
 */
export const FRAME_STYLE = 'display:block;inline-size:100%;border:0;block-size:clamp(672px,(601px - 100vw)*9999,864px)';

/** Height of the element in a frame of the given width, px. */
export function heightIn(width: number): number {
  return width <= 600 ? 864 : Math.round(Math.min(Math.max(LEAST_HEIGHT, 0.66 * width), 832));
}

/** What a reader sees, or soon may. */

/** Whether an element lies within the window, or not farther above or below it than so many times its height. */
export function isNearViewport(element: Element, heights: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const far = heights * innerHeight;
  return bottom >= -far && top <= innerHeight + far;
}

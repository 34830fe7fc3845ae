/** Whether an element is in the window. */

/** @param heights How far above or below the window the element may be, in heights of the window. */
export function isNearViewport(element: Element, heights: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const far = heights * innerHeight;
  return bottom >= -far && top <= innerHeight + far;
}

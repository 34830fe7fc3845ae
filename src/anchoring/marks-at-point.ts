/** Finds the highlighted passages under a point of the page. */

/** A passage: the range of its words, and its length in letters. */
export interface MarkedRange {
  readonly range: Range;
  readonly length: number;
}

/**
 * The distance from the words within which a point still counts, CSS px, since there are gaps between lines of text.
 */
const REACH = 2;

/**
 * The passages under a point, the shortest first. If one lies within another, the inner one is thus the first.
 *
 * @param x Horizontal position in the window, CSS px.
 * @param y Vertical position in the window, CSS px.
 * @param within The innermost node under the point; passages outside of it are not measured.
 */
export function marksAtPoint<T extends MarkedRange>(passages: readonly T[], x: number, y: number, within: Node): T[] {
  return passages
    .filter(
      ({ range }) =>
        range.intersectsNode(within) &&
        [...range.getClientRects()].some(
          (box) => x >= box.left && x <= box.right && y >= box.top - REACH && y <= box.bottom + REACH,
        ),
    )
    .sort((a, b) => a.length - b.length);
}

/** Matches elements that react to a press themselves. */
const CONTROLS_AND_LINKS = [
  'a[href], area[href], button, input, select, textarea, label, summary, option',
  '[contenteditable]:not([contenteditable="false"]), [role="button"], [role="link"]',
].join(', ');

/** Whether an event belongs to a link or a control, or has been handled already. */
export function isForControl(event: Event): boolean {
  return (
    event.defaultPrevented ||
    event.composedPath().some((target) => target instanceof Element && target.matches(CONTROLS_AND_LINKS))
  );
}

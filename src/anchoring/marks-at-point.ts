/** Which marked words lie under a point of the page. */

/** Something with a range of words; `length` in letters. */
export interface MarkedRange {
  readonly range: Range;
  readonly length: number;
}

/** How far from the ink of words still counts, CSS px: lines of text leave room between them. */
const REACH = 2;

/**
 * The passages under a point, shortest first: where one lies within another, it is the inner one that is meant.
 *
 * @param x,y Place in the window, CSS px.
 * @param within The innermost node under the point: only what it holds is measured.
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

/** Elements that have a use of their own for a press. */
const BUSY =
  'a[href], area[href], button, input, select, textarea, label, summary, option, [contenteditable]:not([contenteditable="false"]), [role="button"], [role="link"]';

/** Whether a press means a link or a control, not the words. */
export function isForControl(event: Event): boolean {
  return (
    event.defaultPrevented || event.composedPath().some((target) => target instanceof Element && target.matches(BUSY))
  );
}

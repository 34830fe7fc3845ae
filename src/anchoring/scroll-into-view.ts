/** Scrolls words into view by the shortest distance, in every box around them that scrolls. */

export interface ScrollOptions {
  /** Whether the scrolling is animated. */
  readonly smooth: boolean;
  /** The distance that is kept between the words and the border of a box, if there is room, CSS px. */
  readonly margin: number;
  /**
   * What limits the scrolling of the window: an element whose upper edge must stay in view; `page` if the window must
   * not scroll at all; null for no limit.
   */
  readonly keep: Element | 'page' | null;
}

/** The upper and the lower border of a box in the window, CSS px. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Scrolls so that a range is visible, or its beginning if the range is higher than a box. */
export function scrollIntoView(range: Range, { smooth, margin, keep }: ScrollOptions): void {
  const behavior = smooth ? 'smooth' : 'instant';
  let { top, bottom, left, right } = seenBox(range);
  for (let element = parentOf(range.startContainer); element !== null; element = parentOf(element)) {
    const isWindow = element === element.ownerDocument.scrollingElement;
    if (!isWindow && !scrolls(element)) continue;
    const room = isWindow ? windowRoom(element) : roomOf(element);
    const dy = within(
      nearest({ top, bottom }, room, margin),
      element.scrollTop,
      element.scrollHeight - element.clientHeight,
    );
    const dx = isWindow
      ? 0
      : within(
          nearest({ top: left, bottom: right }, { top: room.left, bottom: room.right }, margin),
          element.scrollLeft,
          element.scrollWidth - element.clientWidth,
          getComputedStyle(element).direction === 'rtl',
        );
    if (dx === 0 && dy === 0) continue;
    if (isWindow && keep !== null && (keep === 'page' || losesSight(keep, dy, room))) continue;
    element.scrollBy({ top: dy, left: dx, behavior });
    // For the boxes further out, the words count as scrolled already.
    top -= dy;
    bottom -= dy;
    left -= dx;
    right -= dx;
  }
}

/**
 * The distance by which a box has to scroll so that a span is in it, CSS px; 0 if it is in it already.
 *
 * @param room The visible part of the box.
 * @param most The margin that is kept around the span, if there is room, CSS px.
 */
export function nearest({ top, bottom }: Span, room: Span, most: number): number {
  const spare = room.bottom - room.top - (bottom - top);
  // A span that is higher than the box begins at the top of the box.
  if (spare < 0) return top - room.top;
  const margin = Math.min(most, spare / 2);
  if (top < room.top) return top - room.top - margin;
  return bottom > room.bottom ? bottom - room.bottom + margin : 0;
}

/** The box of a range; if the range is not drawn (in closed details), the box of the nearest parent that is drawn. */
function seenBox(range: Range): DOMRect {
  const box = range.getBoundingClientRect();
  if (box.width > 0 || box.height > 0) return box;
  for (let element = parentOf(range.startContainer); element !== null; element = parentOf(element)) {
    const outer = element.getBoundingClientRect();
    if (outer.width > 0 || outer.height > 0) return outer;
  }
  return box;
}

/** The parent in the flattened tree, across slots and shadow roots. */
function parentOf(node: Node): Element | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  const parent = slot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  if (!/auto|scroll/.test(overflowX + overflowY)) return false;
  // The overflow of the body applies to the window, unless the root element sets an overflow itself.
  const { body, documentElement } = element.ownerDocument;
  return element !== body || getComputedStyle(documentElement).overflowY !== 'visible';
}

interface Room extends Span {
  readonly left: number;
  readonly right: number;
}

/** The visible part of a box, without its scroll padding. */
function roomOf(element: Element): Room {
  const box = element.getBoundingClientRect();
  const { top, bottom } = padding(element);
  const y = box.top + element.clientTop;
  const x = box.left + element.clientLeft;
  return { top: y + top, bottom: y + element.clientHeight - bottom, left: x, right: x + element.clientWidth };
}

function windowRoom(element: Element): Room {
  const { top, bottom } = padding(element);
  return { top, bottom: element.clientHeight - bottom, left: 0, right: element.clientWidth };
}

function padding(element: Element): Span {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(element);
  return { top: Number.parseFloat(scrollPaddingTop) || 0, bottom: Number.parseFloat(scrollPaddingBottom) || 0 };
}

/**
 * Limits a distance to the part of it that a box can scroll.
 *
 * @param at The scroll position of the box.
 * @param most The greatest scroll position of the box.
 * @param backwards Whether positions run from `-most` to 0, as in boxes with text from right to left.
 */
function within(way: number, at: number, most: number, backwards = false): number {
  const least = backwards ? -most : 0;
  return Math.min(least + most, Math.max(least, at + way)) - at;
}

/** The least height of the element that has to stay visible, CSS px. */
const LEAST_SEEN = 48;

/** Whether scrolling by `dy` would move the upper edge of an element out of view. */
function losesSight(element: Element, dy: number, { top, bottom }: Span): boolean {
  const edge = element.getBoundingClientRect().top - dy;
  return edge < top || edge > bottom - LEAST_SEEN;
}

/** Brings words into view by the least way, through every box that scrolls them. */

export interface ScrollOptions {
  readonly smooth: boolean;
  /** Room that is left between words and the border of a box, where there is room, CSS px. */
  readonly margin: number;
  /** An element whose upper edge the window must not scroll out of view; `page` = the window stays as it is, null = it may go anywhere. */
  readonly keep: Element | 'page' | null;
}

/** Upper and lower border of something, CSS px of the window. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Scrolls so that `range` is seen; where it is taller than a box, its beginning. */
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
    // What lies further out sees the words where they will be.
    [top, bottom, left, right] = [top - dy, bottom - dy, left - dx, right - dx];
  }
}

/** The way by which a box has to scroll for a span to be in it; 0 where it is. */
export function nearest({ top, bottom }: Span, room: Span, most: number): number {
  const spare = room.bottom - room.top - (bottom - top);
  // What is taller than the box begins where the box does.
  if (spare < 0) return top - room.top;
  const margin = Math.min(most, spare / 2);
  if (top < room.top) return top - room.top - margin;
  return bottom > room.bottom ? bottom - room.bottom + margin : 0;
}

/** The box of a range; of what holds it, where it is not drawn (in closed details). */
function seenBox(range: Range): DOMRect {
  const box = range.getBoundingClientRect();
  if (box.width > 0 || box.height > 0) return box;
  for (let element = parentOf(range.startContainer); element !== null; element = parentOf(element)) {
    const outer = element.getBoundingClientRect();
    if (outer.width > 0 || outer.height > 0) return outer;
  }
  return box;
}

/** The parent in the tree that is drawn: out of slots and shadows. */
function parentOf(node: Node): Element | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  const parent = slot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  if (!/auto|scroll/.test(overflowX + overflowY)) return false;
  // What a page sets on its body is the window's, unless its root has set something itself.
  const { body, documentElement } = element.ownerDocument;
  return element !== body || getComputedStyle(documentElement).overflowY !== 'visible';
}

interface Room extends Span {
  readonly left: number;
  readonly right: number;
}

/** The part of a box in which its contents are seen, without its scroll padding. */
function roomOf(element: Element): Room {
  const box = element.getBoundingClientRect();
  const { top, bottom } = padding(element);
  const [y, x] = [box.top + element.clientTop, box.left + element.clientLeft];
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

/** A way as far as a box can go it, from where it is; boxes that read from right to left count backwards. */
function within(way: number, at: number, most: number, backwards = false): number {
  const [least, greatest] = backwards ? [-most, 0] : [0, most];
  return Math.min(greatest, Math.max(least, at + way)) - at;
}

/** So much of an element has to be seen, CSS px. */
const LEAST_SEEN = 48;

function losesSight(element: Element, dy: number, { top, bottom }: Span): boolean {
  const edge = element.getBoundingClientRect().top - dy;
  return edge < top || edge > bottom - LEAST_SEEN;
}

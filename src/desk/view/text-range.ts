/** Leads from offsets in a paragraph to ranges of the page, and back; marks the chosen words. */
import type { QuotePlace } from '../../data/quotes.js';

/** Names of the custom highlights: the chosen words, and those of the open form. */
const CHOSEN = 'desk-chosen';
const OPEN = 'desk-open';

/** The words of a place as a range; null if the paragraph is not there. */
export function rangeOf(article: HTMLElement, { paragraph, start, end }: QuotePlace): Range | null {
  const text = article.querySelector(`p[data-paragraph="${paragraph}"]`)?.firstChild;
  if (!(text instanceof Text) || end > text.length) return null;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

/**
 * The part of a selection that lies in the paragraph in which it begins.
 *
 * @returns `cut` tells whether some of it lies in other paragraphs. Null if it begins outside of the article.
 */
export function placeOfSelection(article: HTMLElement, selection: Selection): (QuotePlace & { cut: boolean }) | null {
  if (selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const first = paragraphOf(article, range.startContainer);
  const last = paragraphOf(article, range.endContainer);
  const paragraph = first ?? last;
  if (paragraph === null) return null;
  const text = paragraph.textContent ?? '';
  const start = first === paragraph ? offsetIn(paragraph, range.startContainer, range.startOffset) : 0;
  const end = last === paragraph ? offsetIn(paragraph, range.endContainer, range.endOffset) : text.length;
  const isCut = first !== last && !(last !== null && offsetIn(last, range.endContainer, range.endOffset) === 0);
  return { paragraph: Number(paragraph.dataset['paragraph']), start, end, cut: isCut };
}

/** The place in the text at a point of the window, CSS px; null if no text is there. */
export function caretAt(article: HTMLElement, x: number, y: number): { paragraph: number; offset: number } | null {
  const at = caretPosition(x, y);
  const paragraph = at === null ? null : paragraphOf(article, at.node);
  if (at === null || paragraph === null) return null;
  return { paragraph: Number(paragraph.dataset['paragraph']), offset: offsetIn(paragraph, at.node, at.offset) };
}

/**
 * Marks the chosen words, and those of the open form where they are others. A browser without custom highlights marks
 * nothing.
 */
export function markWords(chosen: Range | null, open: Range | null): void {
  if (typeof Highlight === 'undefined') return;
  for (const [name, range] of [
    [CHOSEN, chosen],
    [OPEN, open],
  ] as const) {
    if (range === null) CSS.highlights.delete(name);
    else CSS.highlights.set(name, Object.assign(new Highlight(range), { priority: 10 }));
  }
}

/** `caretPositionFromPoint` is in Chromium since 128 and in Firefox; Safari has the older function only. */
function caretPosition(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const older = document as { caretRangeFromPoint?(x: number, y: number): Range | null };
  const range = older.caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

function paragraphOf(article: HTMLElement, node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('p[data-paragraph]') ?? null;
  return paragraph !== null && article.contains(paragraph) ? paragraph : null;
}

/** The offset of a boundary point in the text of its paragraph, in UTF-16 units. */
function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** Marks the words of both coders in the text: those of one's own coding, and those of the other one. */
import { scrollIntoView } from '../../anchoring/scroll-into-view.js';
import type { ComparedEntry } from '../core/compare.js';
import { rangeOf } from './text-range.js';

/** Names of the custom highlights. */
const MINE = 'desk-mine';
const THEIRS = 'desk-theirs';

/** Marks the quotes of an entry; null takes the marks away. A browser without custom highlights marks nothing. */
export function markEntry(article: HTMLElement | null, entry: ComparedEntry | null): void {
  if (typeof Highlight === 'undefined') return;
  for (const [name, statement] of [
    [MINE, entry?.mine],
    [THEIRS, entry?.theirs],
  ] as const) {
    const range = rangeOfPlace(article, statement?.place);
    if (range === null) CSS.highlights.delete(name);
    else CSS.highlights.set(name, Object.assign(new Highlight(range), { priority: 9 }));
  }
}

/** Scrolls the text to the quotes of an entry. */
export function scrollToEntry(article: HTMLElement | null, entry: ComparedEntry): void {
  const range = rangeOfPlace(article, (entry.mine ?? entry.theirs)?.place ?? entry.theirs?.place);
  if (range !== null) scrollIntoView(range, { smooth: false, margin: 24, keep: null });
}

function rangeOfPlace(
  article: HTMLElement | null,
  place: Parameters<typeof rangeOf>[1] | null | undefined,
): Range | null {
  return article === null || place === null || place === undefined ? null : rangeOf(article, place);
}

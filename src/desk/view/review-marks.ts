/** Marks the quotes of proposed statements in the text: complete ones, and those that have to be completed. */
import { isIncomplete, type ReviewItem } from '../core/review.js';
import { rangeOf } from './text-range.js';

/** Names of the custom highlights. */
const PROPOSED = 'desk-proposed';
const INCOMPLETE = 'desk-incomplete';

/** @param article Null takes the marks away. A browser without custom highlights marks nothing. */
export function markProposals(article: HTMLElement | null, items: readonly ReviewItem[]): void {
  if (typeof Highlight === 'undefined') return;
  for (const [name, wanted] of [
    [PROPOSED, items.filter((item) => !isIncomplete(item))],
    [INCOMPLETE, items.filter(isIncomplete)],
  ] as const) {
    const ranges =
      article === null ? [] : wanted.map(({ place }) => rangeOf(article, place)).filter((range) => range !== null);
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, Object.assign(new Highlight(...ranges), { priority: 5 }));
  }
}

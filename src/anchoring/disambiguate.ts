/** Decides which of several places a quote means, by the words around it and by the number of its paragraph. */
import type { Quote } from '../data/schema.js';
import { normaliseQuote } from './normalise.js';
import type { Page, QuotePosition } from './types.js';

/**
 * Paragraphs of the source whose place in the page is known: the number of the paragraph in the source, and an offset
 * in the page.
 */
export type Anchors = readonly { readonly source: number; readonly at: number }[];

/** The only place that remains; null if there is none or more than one. Of one candidate nothing else is checked. */
export function disambiguate(
  page: Page,
  quote: Quote,
  candidates: readonly QuotePosition[],
  anchors: Anchors,
): QuotePosition | null {
  for (const narrow of [between, inParagraph]) {
    if (candidates.length < 2) break;
    candidates = narrow(page, quote, candidates, anchors);
  }
  return candidates.length === 1 ? candidates[0]! : null;
}

/** The candidates that stand between the prefix and the suffix; all candidates if none does. */
function between(
  { text }: Page,
  { prefix = '', suffix = '' }: Quote,
  candidates: readonly QuotePosition[],
): readonly QuotePosition[] {
  const before = normaliseQuote(prefix);
  const after = normaliseQuote(suffix);
  // In the page, prefix and suffix may be longer, for example with no-break spaces; three times the length is enough.
  const near = candidates.filter(
    ({ start, end }) =>
      normaliseQuote(text.slice(Math.max(0, start - 3 * before.length - 20), start)).endsWith(before) &&
      normaliseQuote(text.slice(end, end + 3 * after.length + 20)).startsWith(after),
  );
  return near.length === 0 ? candidates : near;
}

/**
 * The candidates that may stand in the paragraph of the quote. The numbers of paragraphs in the page can differ from
 * those in the source, since a page may leave out the headline or add a byline. The anchors show by how much. If there
 * are no anchors, the numbers are taken to be the same.
 */
function inParagraph(
  page: Page,
  { paragraph }: Quote,
  candidates: readonly QuotePosition[],
  anchors: Anchors,
): readonly QuotePosition[] {
  if (paragraph === undefined) return candidates;
  const of = (offset: number): number => paragraphAt(page, offset);
  if (anchors.length === 0) return candidates.filter(({ start }) => of(start) === paragraph);
  const before = anchors
    .filter(({ source }) => source <= paragraph)
    .map(({ source, at }) => of(at) + (source < paragraph ? 1 : 0));
  const after = anchors
    .filter(({ source }) => source >= paragraph)
    .map(({ source, at }) => of(at) - (source > paragraph ? 1 : 0));
  const first = Math.max(1, ...before);
  const last = Math.min(Infinity, ...after);
  return candidates.filter(({ start }) => of(start) >= first && of(start) <= last);
}

/** The number of the paragraph of the page in which an offset lies, from 1, by binary search. */
function paragraphAt({ paragraphs }: Page, offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

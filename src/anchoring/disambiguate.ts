/** Which of several places a quote means: told by what stands around it and by its paragraph, never by chance. */
import type { Quote } from '../data/schema.js';
import { normaliseQuote } from './normalise.js';
import type { Page, QuotePosition } from './types.js';

/** Paragraphs of the source whose place in the page is known: a number of the source, an offset in the page. */
export type Anchors = readonly { readonly source: number; readonly at: number }[];

/** The one place that remains, or null. Prefix, suffix and paragraph are asked only where there are several. */
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

/** Those that stand between prefix and suffix; all, where none does. */
function between(
  { text }: Page,
  { prefix = '', suffix = '' }: Quote,
  candidates: readonly QuotePosition[],
): readonly QuotePosition[] {
  const [before, after] = [normaliseQuote(prefix), normaliseQuote(suffix)];
  // Typesetting may have made more letters of the prefix; three times as many will do.
  const near = candidates.filter(
    ({ start, end }) =>
      normaliseQuote(text.slice(Math.max(0, start - 3 * before.length - 20), start)).endsWith(before) &&
      normaliseQuote(text.slice(end, end + 3 * after.length + 20)).startsWith(after),
  );
  return near.length === 0 ? candidates : near;
}

/**
 * Those in the quote's paragraph, as the quotes that stand in one place only show where that is: a
 * page may leave out the headline or add a byline. Without such quotes, the number is the page's own.
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
  const [first, last] = [Math.max(1, ...before), Math.min(Infinity, ...after)];
  return candidates.filter(({ start }) => of(start) >= first && of(start) <= last);
}

/** The number of the paragraph of the page that holds an offset; the first is 1. */
function paragraphAt({ paragraphs }: Page, offset: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

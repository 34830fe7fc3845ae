/**
 * Finds quotes in the text of a page: first exactly, then after normalisation (`normalise.ts`), then with a few edits
 * (`approximate-matches.ts`). A quote that could stand in several places is left out, so that nothing is guessed.
 * A quote is a W3C TextQuoteSelector (Web Annotation Data Model, 2017, §4.2.4) with the number of its paragraph.
 */
import { approximateMatches } from './approximate-matches.js';
import { disambiguate, type Anchors } from './disambiguate.js';
import { normalise, normaliseQuote } from './normalise.js';
import type { Page, PageText, QuotePosition, SoughtQuote } from './types.js';
import { isInWord } from './is-in-word.js';

type Candidates = readonly QuotePosition[];

/**
 * Finds the place of each quote. It pauses after each piece of work, so that the page can respond; a piece takes a few
 * milliseconds in a page of 100 kB.
 *
 * @returns the places by the ids of the quotes. The ids of quotes that were not found, or that could stand in several
 *   places, are absent.
 */
export function* findQuotes(
  pageText: PageText,
  wanted: readonly SoughtQuote[],
): Generator<void, Map<string, QuotePosition>> {
  const page: Page = { ...pageText, normalised: normalise(pageText.text) };
  yield;
  const candidates = new Map<string, Candidates>();
  for (const { id, quote } of wanted) {
    let found: Candidates = exactly(page, quote.exact);
    if (found.length === 0) found = normally(page, quote.exact);
    if (found.length === 0) found = yield* approximateMatches(page, quote.exact);
    candidates.set(id, found);
    yield;
  }
  // Quotes with only one candidate show where the paragraphs of the source are in the page.
  const anchors: Anchors = wanted.flatMap(({ id, quote }) => {
    const [only, second] = candidates.get(id)!;
    return only === undefined || second !== undefined || quote.paragraph === undefined
      ? []
      : [{ source: quote.paragraph, at: only.start }];
  });
  const places = new Map<string, QuotePosition>();
  for (const { id, quote } of wanted) {
    const place = disambiguate(page, quote, candidates.get(id)!, anchors);
    if (place !== null) places.set(id, place);
  }
  return places;
}

function exactly({ text }: Page, words: string): QuotePosition[] {
  return occurrences(text, words.trim()).map((start) => ({ start, end: start + words.trim().length, by: 'exact' }));
}

function normally({ normalised }: Page, words: string): QuotePosition[] {
  const plain = normaliseQuote(words);
  return occurrences(normalised.text, plain).map((start) => ({
    start: normalised.startOf(start),
    end: normalised.endOf(start + plain.length - 1),
    by: 'normalised',
  }));
}

/**
 * The least number of letters of a text that may stand within other words. A shorter text, such as "support" in
 * "supporters", can be another word there.
 */
const MIN_WITHIN_WORDS = 12;

/**
 * The offsets at which some words begin as whole words. If there are none and the words are long enough, also those
 * within other words.
 */
function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  const whole = starts.filter((start) => !isInWord(text, start) && !isInWord(text, start + words.length));
  return whole.length > 0 || words.length < MIN_WITHIN_WORDS ? whole : starts;
}

/**
 * Finds quotes in the text of a page: exactly, else with its typesetting undone, else with few
 * edits. What is found in several places, or differs too much, is not found: nothing is guessed.
 * A quote is a W3C TextQuoteSelector (Web Annotation Data Model, 2017, §4.2.4) and the number of its paragraph.
 */
import { approximateMatches } from './approximate-matches.js';
import { disambiguate, type Anchors } from './disambiguate.js';
import { normalise, normaliseQuote } from './normalise.js';
import type { Page, PageText, QuotePosition, SoughtQuote } from './types.js';
import { isInWord } from './is-in-word.js';

type Candidates = readonly QuotePosition[];

/**
 * Finds each quote once, or not at all. Pauses after each piece of work, so that the caller can
 * let the page live; a piece takes a few milliseconds in a page of 100 kB.
 *
 * @returns the places by id; ids that are not found, or found in several places that nothing tells apart, are absent.
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
  // What stands in one place only tells where the paragraphs of the source are in this page.
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

/** Fewer letters say nothing within other words: "support" in "supporters". */
const TELLING = 12;

/** Where some words begin: where they stand by themselves, else, if nowhere and if they are long enough, also within others. */
function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  const whole = starts.filter((start) => !isInWord(text, start) && !isInWord(text, start + words.length));
  return whole.length > 0 || words.length < TELLING ? whole : starts;
}

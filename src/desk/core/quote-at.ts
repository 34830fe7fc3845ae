/** Makes quotes from places in the text of an article, and finds their places again. */
import { findQuotes } from '../../anchoring/find-quotes.js';
import { isInWord, isUnspaced } from '../../anchoring/is-in-word.js';
import { nearestPassage } from '../../anchoring/nearest-passage.js';
import { normalise, normaliseQuote } from '../../anchoring/normalise.js';
import { findQuote, type QuotePlace } from '../../data/quotes.js';
import type { Quote } from '../../data/schema.js';
import { quoteContext } from './quote-context.js';
import { wordsOf } from './words.js';

/**
 * The quote of the words between two offsets. `prefix` and `suffix` are there only if the words stand more than once in
 * the paragraph: the shortest context of whole words with which `findQuote` finds this place alone.
 *
 * @param paragraph The number of the paragraph, from 1.
 * @param start An offset in UTF-16 units. Half a surrogate pair counts as the whole, and spaces at the ends are left
 *   out.
 * @throws RangeError if there are no words.
 */
export function quoteAt(paragraphs: readonly string[], paragraph: number, start: number, end: number): Quote {
  const line = paragraphs[paragraph - 1] ?? '';
  let from = Math.max(0, start);
  let to = Math.min(line.length, end);
  if (isHalf(line, from)) from -= 1;
  if (isHalf(line, to)) to += 1;
  while (from < to && line[from]!.trim() === '') from += 1;
  while (to > from && line[to - 1]!.trim() === '') to -= 1;
  if (from >= to)
    throw new RangeError(
      `There are no words from ${start} to ${end} in paragraph ${paragraph} of ${paragraphs.length}.`,
    );
  return { exact: line.slice(from, to), ...quoteContext(line, from, to), paragraph };
}

/** Whether an offset lies within a surrogate pair. */
function isHalf(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
}

/** The passage that is most like some words. */
export interface NearestWords extends QuotePlace {
  readonly text: string;
}

/** A quote from words that were typed or pasted; or, if they are not in the text, the words that are most like them. */
export type QuoteFromWords =
  | {
      readonly quote: Quote;
      /** The number of other places with these words. */
      readonly others: number;
      /** Whether the words went on in the next paragraph, and were cut at the end of this one. */
      readonly isCut: boolean;
    }
  | { readonly nearest: NearestWords | null };

/**
 * The quote of some words, wherever they stand: exactly, or else with other typesetting or capital letters. The quote
 * has the words as the article has them. Of several places it is the first.
 */
export function quoteFrom(paragraphs: readonly string[], words: string): QuoteFromWords {
  const first = words.split(/[\r\n]+/).find((line) => line.trim() !== '');
  if (first === undefined) return { nearest: null };
  for (const sought of [words, withoutMarks(words)]) {
    const places = placesWith(paragraphs, sought);
    if (places[0] !== undefined)
      return { quote: quoteOf(paragraphs, places[0]), others: places.length - 1, isCut: false };
  }
  // Several lines that are not in one paragraph: the first of them.
  const place = first.trim() === words.trim() ? undefined : placesWith(paragraphs, first)[0];
  if (place !== undefined) return { quote: quoteOf(paragraphs, place), others: 0, isCut: true };
  const all = paragraphs.map((_paragraph, i) => i + 1);
  const nearest = nearestPassage(paragraphs, words, all);
  if (nearest === null) return { nearest };
  if (nearest.distance === 0 && plainLength(nearest.text) === plainLength(words))
    return { quote: quoteOf(paragraphs, nearest), others: 0, isCut: false };
  const { paragraph, start, end, text } = nearest;
  return { nearest: { paragraph, start, end, text } };
}

const quoteOf = (paragraphs: readonly string[], { paragraph, start, end }: QuotePlace): Quote =>
  quoteAt(paragraphs, paragraph, start, end);

const plainLength = (text: string): number => normaliseQuote(text).length;

/** Words without the quotation marks in which they were pasted. */
function withoutMarks(words: string): string {
  return words.trim().replace(/^[\p{Pi}\p{Pf}"'„‚「『]+|[\p{Pi}\p{Pf}"'」』]+$/gu, '');
}

/** The places of whole words: exactly as they are written; if there are none, those with other typesetting. */
function placesWith(paragraphs: readonly string[], words: string): QuotePlace[] {
  const exact = words.trim();
  const plain = normaliseQuote(words);
  if (plain === '') return [];
  const found = paragraphs.flatMap((line, i) =>
    wholeWords(line, exact).map((start) => ({ paragraph: i + 1, start, end: start + exact.length })),
  );
  if (found.length > 0) return found;
  return paragraphs.flatMap((line, i) => {
    const { text, startOf, endOf } = normalise(line);
    return wholeWords(text, plain).map((start) => ({
      paragraph: i + 1,
      start: startOf(start),
      end: endOf(start + plain.length - 1),
    }));
  });
}

/** The offsets at which some words stand as whole words. */
function wholeWords(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isInWord(text, at) && !isInWord(text, at + words.length)) starts.push(at);
  }
  return starts;
}

/** Where a stored quote stands; null if it is not in the text, or if it could mean several places. */
export function placeOf(paragraphs: readonly string[], quote: Quote): QuotePlace | null {
  return placesOf(paragraphs, new Map([['', quote]])).get('') ?? null;
}

/**
 * Where stored quotes stand, by their keys. Quotes that are not found exactly in their paragraph are looked for in the
 * whole text, as a page is searched for them: with other typesetting, with few edits, in another paragraph. Those that
 * are not there, or that could mean several places, are absent.
 */
export function placesOf(
  paragraphs: readonly string[],
  quotes: ReadonlyMap<string, Quote>,
): ReadonlyMap<string, QuotePlace> {
  const places = new Map<string, QuotePlace>();
  let areAllFound = true;
  for (const [key, quote] of quotes) {
    const [only, second] = findQuote(paragraphs, quote);
    if (only !== undefined && second === undefined) places.set(key, only);
    else areAllFound = false;
  }
  if (areAllFound) return places;
  const starts: number[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    starts.push(length);
    length += paragraph.length + 1;
  }
  const text = paragraphs.join('\n');
  const search = findQuotes(
    { text, paragraphs: starts },
    Array.from(quotes, ([id, quote]) => ({ id, quote })),
  );
  let step = search.next();
  while (step.done !== true) step = search.next();
  for (const [key, { start, end }] of step.value) {
    if (places.has(key)) continue;
    let index = starts.findLastIndex((first) => first <= start);
    if (index === -1) index = 0;
    const offset = starts[index]!;
    const last = Math.min(end - offset, paragraphs[index]!.length);
    places.set(key, { paragraph: index + 1, start: start - offset, end: last });
  }
  return places;
}

/**
 * The number of words of a quote. As `check` counts them, words joined by a hyphen are one; in scripts without spaces,
 * each word counts.
 */
export function wordsInQuote(exact: string, language?: string): number {
  return exact
    .split(/\s+/)
    .map((piece) => {
      if (isUnspaced(piece)) return wordsOf(piece, language).length;
      return /[\p{L}\p{N}]/u.test(piece) ? 1 : 0;
    })
    .reduce((sum, count) => sum + count, 0);
}

/** A quote of more words is long. */
export const LONG_QUOTE = 15;
/** Above this share of its letters, much of an article is quoted: a hint, and no legal limit. */
export const MUCH_QUOTED = 0.1;

/** How much of an article is quoted. */
export interface ShareQuoted {
  /** The share of its letters and digits that stand in quotes, 0 to 1. */
  readonly share: number;
  /** The quote with the most words, and their number; null and 0 if there are no quotes. */
  readonly longest: Quote | null;
  readonly words: number;
}

/**
 * How much of an article some quotes repeat. Words in several quotes count once, quotes that are not there not at all.
 */
export function shareQuoted(paragraphs: readonly string[], quotes: readonly Quote[], language?: string): ShareQuoted {
  let longest: Quote | null = null;
  let words = 0;
  for (const quote of quotes) {
    const count = wordsInQuote(quote.exact, language);
    if (count > words) [longest, words] = [quote, count];
  }
  const places = [...placesOf(paragraphs, new Map(quotes.map((quote, i) => [String(i), quote]))).values()].sort(
    (a, b) => a.paragraph - b.paragraph || a.start - b.start,
  );
  let quoted = 0;
  let paragraph = 0;
  let reached = 0;
  for (const place of places) {
    if (place.paragraph !== paragraph) [paragraph, reached] = [place.paragraph, 0];
    const from = Math.max(place.start, reached);
    if (place.end <= from) continue;
    quoted += lettersIn(paragraphs[paragraph - 1]!.slice(from, place.end));
    reached = place.end;
  }
  const all = paragraphs.reduce((sum, line) => sum + lettersIn(line), 0);
  return { share: all === 0 ? 0 : quoted / all, longest, words };
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

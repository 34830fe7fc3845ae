/**
 * Finds quotes that stand in a page with small edits: a corrected spelling, an accent, other punctuation. The method is
 * Myers' bit-parallel search (Journal of the ACM 46, 1999), in slices. An edit that could reverse the meaning is not
 * small: no word may be added or removed, and no number may change.
 */
import search from 'approx-string-match';
import { normaliseQuote } from './normalise.js';
import type { Page, QuotePosition } from './types.js';
import { isInWord } from './is-in-word.js';

/** The shortest quote that is looked for with edits, letters. Shorter ones have to stand in the page exactly. */
const MIN_LENGTH = 12;
/** The greatest number of edits for each letter of a quote. */
const EDITS_PER_LETTER = 0.1;
/** The number of letters that are searched between two pauses, which takes a few milliseconds. */
const SLICE = 40_000;

/**
 * Finds the places in a page that differ from a quote by at most one edit for every ten letters. It pauses after every
 * {@link SLICE} letters.
 *
 * @returns the places in the order of the page; an empty list for a quote of fewer than twelve letters.
 */
export function* approximateMatches({ normalised }: Page, words: string): Generator<void, QuotePosition[]> {
  const quote = normaliseQuote(words);
  if (quote.length < MIN_LENGTH) return [];
  const most = Math.floor(quote.length * EDITS_PER_LETTER);
  const { text } = normalised;
  const found = new Map<number, Span>();
  for (let from = 0; from < text.length; from += SLICE) {
    // Slices overlap by the length of the longest possible match.
    const until = Math.min(text.length, from + SLICE + quote.length + most);
    for (const span of spansIn(text.slice(from, until), quote, most)) {
      const shifted = fitted(text, quote, { start: span.start + from, end: span.end + from, errors: span.errors });
      if (sameWords(quote, text.slice(shifted.start, shifted.end))) found.set(shifted.start, shifted);
    }
    yield;
  }
  return [...found.values()]
    .sort((a, b) => a.start - b.start)
    .reduce<Span[]>(apart, [])
    .map(({ start, end }) => ({ start: normalised.startOf(start), end: normalised.endOf(end - 1), by: 'approximate' }));
}

/** A part of the normalised text, and the number of edits by which it differs from the quote. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/**
 * Finds all spans that are near enough. The search itself returns only the nearest ones, so that it is repeated between
 * them: a quote may stand in two places with different numbers of edits.
 *
 * @param most The greatest number of edits.
 */
function spansIn(text: string, quote: string, most: number): Span[] {
  const spans: Span[] = [];
  const visit = (start: number, end: number): void => {
    if (end - start < quote.length - most) return;
    const nearest = search(text.slice(start, end), quote, most)
      .map((match) => ({ ...match, start: match.start + start, end: match.end + start }))
      .reduce<Span[]>(apart, []);
    let from = start;
    for (const span of nearest) {
      spans.push(span);
      visit(from, span.start);
      from = span.end;
    }
    if (nearest.length > 0) visit(from, end);
  };
  visit(0, text.length);
  return spans;
}

/** Adds a span to those that are kept; of two that overlap, the one with fewer edits stays. */
function apart(kept: Span[], next: Span): Span[] {
  const last = kept.at(-1);
  if (last === undefined || next.start >= last.end) kept.push(next);
  else if (next.errors < last.errors) kept[kept.length - 1] = next;
  return kept;
}

/** Extends a span to whole words, since an edit at its end may have cut one, and removes white space at its ends. */
function fitted(text: string, quote: string, { start, end, errors }: Span): Span {
  const edge = Math.max(1, Math.floor(quote.length * EDITS_PER_LETTER));
  for (let by = 0; by <= edge && isInWord(text, start); by += 1) start -= 1;
  for (let by = 0; by <= edge && isInWord(text, end); by += 1) end += 1;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end, errors };
}

const WORDS = /\p{N}+|\p{L}+/gu;
/** Matches marks on letters, and punctuation within a word, as in "U.S.", "e-mail" and "don't". */
const NO_BORDER = /\p{M}|(?<=\p{L})[.'-](?=\p{L})/gu;

/** Whether two texts have the same words, apart from their spelling. */
export function sameWords(quote: string, found: string): boolean {
  const a = wordsOf(quote);
  const b = wordsOf(found);
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (a[i] === b[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const step = respelt(a, b, i, j);
    if (step === null) return false;
    i += step[0];
    j += step[1];
  }
  return true;
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFD').replace(NO_BORDER, '').toLowerCase().match(WORDS) ?? [];
}

/**
 * Compares the next words of two texts.
 *
 * @param i The index of the next word in `a`.
 * @param j The index of the next word in `b`.
 * @returns how many words of `a` and of `b` are spellings of each other: one and one, or one and two, where a word was
 *   written as two; null if they are different words.
 */
function respelt(a: readonly string[], b: readonly string[], i: number, j: number): readonly [number, number] | null {
  for (const [m, n] of [
    [1, 1],
    [1, 2],
    [2, 1],
  ] as const) {
    if (i + m > a.length || j + n > b.length) continue;
    const x = a.slice(i, i + m).join('');
    const y = b.slice(j, j + n).join('');
    if (/\p{N}/u.test(x + y) && x !== y) continue;
    if (isRespelling(x, y)) return [m, n];
  }
  return null;
}

/**
 * Whether two words differ by at most one edit for every four letters. The first letters have to be the same, since the
 * prefixes "un-" and "dis-" reverse the meaning.
 */
function isRespelling(x: string, y: string): boolean {
  if (x === y) return true;
  const most = Math.floor(Math.min(x.length, y.length) / 4);
  if (most === 0 || x[0] !== y[0]) return false;
  return search(y, x, most).some(({ start, end, errors }) => errors + start + (y.length - end) <= most);
}

/**
 * Finds words that a page gives with small edits: a corrected spelling, an accent, another
 * punctuation. By Myers' bit-parallel search (Journal of the ACM 46, 1999), in slices. An edit
 * that could turn the sense round is not small: no word may come or go, no number may change.
 */
import search from 'approx-string-match';
import { normaliseQuote } from './normalise.js';
import type { Page, QuotePosition } from './types.js';
import { isInWord } from './is-in-word.js';

/** Quotes that are shorter are found as they are or not at all, letters. */
const LEAST = 12;
/** Edits for each letter of a quote. */
const RATE = 0.1;
/** Letters that are searched at a stretch: a few milliseconds. */
const SLICE = 40_000;

/**
 * The places in a page where the words of a quote stand with at most one edit for ten letters;
 * none for a quote of fewer than twelve letters.
 */
export function* approximateMatches({ normalised }: Page, words: string): Generator<void, QuotePosition[]> {
  const quote = normaliseQuote(words);
  if (quote.length < LEAST) return [];
  const most = Math.floor(quote.length * RATE);
  const { text } = normalised;
  const found = new Map<number, Span>();
  for (let from = 0; from < text.length; from += SLICE) {
    // Slices overlap by the longest match.
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

interface Span {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** All that is near enough, not only what is nearest: two places that differ a little are two. */
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

/** Of spans that overlap, the one with fewest edits. */
function apart(kept: Span[], next: Span): Span[] {
  const last = kept.at(-1);
  if (last === undefined || next.start >= last.end) kept.push(next);
  else if (next.errors < last.errors) kept[kept.length - 1] = next;
  return kept;
}

/** The span from border to border of the words that it touches: an edit at its end may have cut one. */
function fitted(text: string, quote: string, { start, end, errors }: Span): Span {
  const edge = Math.max(1, Math.floor(quote.length * RATE));
  for (let by = 0; by <= edge && isInWord(text, start); by += 1) start -= 1;
  for (let by = 0; by <= edge && isInWord(text, end); by += 1) end += 1;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end, errors };
}

const WORDS = /\p{N}+|\p{L}+/gu;
/** Marks on letters, and what stands within one word: "U.S.", "e-mail", "don't". */
const NO_BORDER = /\p{M}|(?<=\p{L})[.'-](?=\p{L})/gu;

/** Whether two texts have the same words but for spelling. */
export function sameWords(quote: string, found: string): boolean {
  const [a, b] = [wordsOf(quote), wordsOf(found)];
  let [i, j] = [0, 0];
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

/** How many words from `i` and from `j` on are one another's spelling: one and one, or one and two that were parted or joined. */
function respelt(a: readonly string[], b: readonly string[], i: number, j: number): readonly [number, number] | null {
  for (const [m, n] of [
    [1, 1],
    [1, 2],
    [2, 1],
  ] as const) {
    if (i + m > a.length || j + n > b.length) continue;
    const [x, y] = [a.slice(i, i + m).join(''), b.slice(j, j + n).join('')];
    if (/\p{N}/u.test(x + y) && x !== y) continue;
    if (isRespelling(x, y)) return [m, n];
  }
  return null;
}

/** One edit for each four letters, and never the first letters, where "un-" and "dis-" stand. */
function isRespelling(x: string, y: string): boolean {
  if (x === y) return true;
  const most = Math.floor(Math.min(x.length, y.length) / 4);
  if (most === 0 || x[0] !== y[0]) return false;
  return search(y, x, most).some(({ start, end, errors }) => errors + start + (y.length - end) <= most);
}

/** Finds the passage of a text that is nearest to a quote. */
import search from 'approx-string-match';
import { isInWord } from './is-in-word.js';
import { normalise, plainQuote } from './normalise.js';

/** A passage, and how far it is from the quote. */
export interface Passage {
  readonly text: string;
  /** The number of the paragraph, from 1. */
  readonly paragraph: number;
  /** Offsets in the paragraph, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The letters that differ, as a share of the quote; 0 if only the typesetting differs. */
  readonly distance: number;
}

/** Passages of which more than this share differs are not shown: they would be other words. */
const FARTHEST = 0.4;
/** Quotes are compared up to this length, UTF-16 units: the time grows with its square. */
const LONGEST = 400;

/**
 * The nearest passage in some paragraphs.
 *
 * @param only The numbers of the paragraphs, from 1, in which it may stand.
 * @returns null if there is none that resembles the quote. Of equal passages, the first.
 */
export function nearestPassage(paragraphs: readonly string[], quote: string, only: readonly number[]): Passage | null {
  const wanted = plainQuote(quote).slice(0, LONGEST);
  if (wanted === '') return null;
  let nearest: Passage | null = null;
  for (const paragraph of only) {
    const line = paragraphs[paragraph - 1] ?? '';
    const { text, startOf, endOf } = normalise(line);
    const most = Math.floor(wanted.length * Math.min(FARTHEST, nearest?.distance ?? FARTHEST));
    const [best] = search(lowered(text), wanted, most).sort((a, b) => a.errors - b.errors);
    if (best === undefined || best.end <= best.start) continue;
    const distance = best.errors / wanted.length;
    if (nearest !== null && distance >= nearest.distance) continue;
    const [first, after] = wholeWords(text, best.start, best.end);
    const [start, end] = [startOf(first), endOf(after - 1)];
    nearest = { text: line.slice(start, end), paragraph, start, end, distance };
  }
  return nearest;
}

/** A text in lower case in which every letter keeps its offset: "İ" would become two. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}

/** Extends a span to whole words, and takes off white space at its ends. */
function wholeWords(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (isInWord(text, start)) start -= 1;
  while (isInWord(text, end)) end += 1;
  while (start < end - 1 && text[start] === ' ') start += 1;
  while (end > start + 1 && text[end - 1] === ' ') end -= 1;
  return [start, end];
}

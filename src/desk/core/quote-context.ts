/** Finds the words around a quote that tell it apart from the same words elsewhere in its paragraph. */
import { wordsOf } from './words.js';

/** Words before and after a quote, as a dataset has them; absent where none are needed. */
export interface QuoteContext {
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Contexts are compared up to this length, UTF-16 units. Beyond it, all of the paragraph is the context. */
const LONGEST = 300;

/** Another place with the same words, and how many letters before and after it are the same as here. */
interface Rival {
  readonly before: number;
  readonly after: number;
}

/**
 * The shortest context, counted in words, with which `findQuote` finds the words between two offsets at this place
 * alone. Of equally short ones, the one with fewer letters; then the one with fewer words before.
 */
export function quoteContext(line: string, start: number, end: number): QuoteContext {
  const rivals = rivalsOf(line, start, end);
  if (rivals.length === 0) return {};
  // Spaces between the words and their context do not count in `findQuote`.
  const head = line.slice(0, start).trimEnd();
  const tail = line.slice(end).trimStart();
  const skipped = line.length - tail.length;
  const prefixes = ['', ...prefixesOf(head)];
  const suffixes = ['', ...suffixesOf(tail)];
  let best: { readonly cost: number; readonly prefix: string; readonly suffix: string } | null = null;
  for (const [i, prefix] of prefixes.entries()) {
    const left = rivals.filter(({ before }) => before >= prefix.length);
    const needed = left.reduce((most, { after }) => Math.max(most, after + 1), 0);
    const j = suffixes.findIndex((suffix) => suffix.length >= needed);
    if (j === -1) continue;
    const suffix = suffixes[j]!;
    const cost = (i + j) * (line.length + 1) + prefix.length + suffix.length;
    if (best === null || cost < best.cost) best = { cost, prefix, suffix };
    if (left.length === 0) break;
  }
  const { prefix, suffix } = best ?? { prefix: head, suffix: line.slice(skipped) };
  return { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}

function rivalsOf(line: string, start: number, end: number): Rival[] {
  const exact = line.slice(start, end);
  const rivals: Rival[] = [];
  for (let at = line.indexOf(exact); at !== -1; at = line.indexOf(exact, at + 1)) {
    if (at !== start) rivals.push(rivalAt(line, at, { start, end }));
  }
  return rivals;
}

function rivalAt(line: string, at: number, { start, end }: { readonly start: number; readonly end: number }): Rival {
  let here = beforeSpaces(line, start);
  let there = beforeSpaces(line, at);
  let before = 0;
  while (before < LONGEST && here > 0 && there > 0 && line.charCodeAt(here - 1) === line.charCodeAt(there - 1)) {
    here -= 1;
    there -= 1;
    before += 1;
  }
  here = afterSpaces(line, end);
  there = afterSpaces(line, at + end - start);
  let after = 0;
  while (
    after < LONGEST &&
    here < line.length &&
    there < line.length &&
    line.charCodeAt(here) === line.charCodeAt(there)
  ) {
    here += 1;
    there += 1;
    after += 1;
  }
  return { before, after };
}

function beforeSpaces(line: string, at: number): number {
  while (at > 0 && line[at - 1]!.trim() === '') at -= 1;
  return at;
}

function afterSpaces(line: string, at: number): number {
  while (at < line.length && line[at]!.trim() === '') at += 1;
  return at;
}

/** The ends of a text that begin with a word, the shortest first, up to the length that is compared. */
function prefixesOf(head: string): string[] {
  const near = head.slice(-LONGEST);
  return wordsOf(near)
    .toReversed()
    .map(({ start }) => near.slice(start))
    .filter((prefix) => prefix.length === near.length || prefix !== '');
}

/** The beginnings of a text that end with a word, the shortest first, up to the length that is compared. */
function suffixesOf(tail: string): string[] {
  const near = tail.slice(0, LONGEST);
  return wordsOf(near).map(({ end }) => near.slice(0, end));
}

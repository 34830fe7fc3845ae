/** The sentences of a paragraph. No sentence is longer than a bound, so that time grows with the text and no faster. */
import { wordSet } from './word-set.js';

/** A part of a paragraph: offsets in UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is longer than this is no sentence of a writer: it is cut at spaces, UTF-16 units. */
const LONGEST = 1200;
/** A cut leaves at least so many units before it. */
const LEAST_CUT = 200;

const END = /[.!?…]+["”’»')\]]*(?=\s|$)/g;
const NEXT = /\s+["“‘'«([]*(\S)/y;
const SPACE = /\s*/y;
/** Words before a full stop that does not end a sentence. */
const ABBREVIATIONS = wordSet(`
  Mr Mrs Ms Dr Gen Lt Col Maj Capt Sgt Sen Rep Gov St Prof Rev Hon Jr Sr vs No Jan Feb Aug Sept Oct Nov Dec
  U.S U.N U.K E.U a.m p.m
`);
const LAST_WORD = /(?:^|[\s("“])([\p{L}.]+)\.$/u;
const LONGEST_ABBREVIATION = 8;

/** The spans of the sentences of a paragraph, in their order. Time is linear in its length. */
export function sentencesOf(paragraph: string): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(paragraph, 0);
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length;
    NEXT.lastIndex = end;
    const next = NEXT.exec(paragraph)?.[1];
    if (next !== undefined && !/[\p{Lu}\p{N}]/u.test(next)) continue;
    const before = paragraph.slice(Math.max(start, match.index - LONGEST_ABBREVIATION), match.index + 1);
    if (next !== undefined && match[0].startsWith('.') && isAbbreviation(before)) continue;
    spans.push(...bounded(paragraph, start, end));
    start = skipSpace(paragraph, end);
  }
  if (start < paragraph.trimEnd().length) spans.push(...bounded(paragraph, start, paragraph.trimEnd().length));
  return spans;
}

/** Whether a text ends with an abbreviation or an initial, and a full stop. */
function isAbbreviation(text: string): boolean {
  const word = LAST_WORD.exec(text)?.[1];
  return word !== undefined && (ABBREVIATIONS.has(word) || /^[A-Z]$/.test(word));
}

function skipSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  return from + (SPACE.exec(text)?.[0].length ?? 0);
}

/** A span, or its pieces if it is too long. */
function bounded(text: string, from: number, to: number): Span[] {
  const pieces: Span[] = [];
  let start = from;
  while (to - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const end = space > start + LEAST_CUT ? space : start + LONGEST;
    pieces.push({ start, end });
    start = skipSpace(text, end);
  }
  if (start < to) pieces.push({ start, end: to });
  return pieces;
}

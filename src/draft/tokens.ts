/** The words and marks of a sentence, with their places. */
import { foldText } from '../model/fold-text.js';
import type { Span } from './sentences.js';
import { wordSet } from './word-set.js';

/**
 * What a token is. `name`: part of a name; `hang`: “backed” in “X-backed”; `poss`: the sign of a genitive; `to`: before
 * an infinitive; `rel`: “who”; `sub`: what begins a clause; `quote`: a quotation mark.
 */
export type Tag =
  | 'noun'
  | 'name'
  | 'verb'
  | 'aux'
  | 'to'
  | 'det'
  | 'poss'
  | 'prep'
  | 'pron'
  | 'rel'
  | 'conj'
  | 'sub'
  | 'adv'
  | 'time'
  | 'num'
  | 'mark'
  | 'quote'
  | 'hang';

/** A word or a mark of a sentence; offsets count in its paragraph. */
export interface Token extends Span {
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly lower: string;
  /** Folded for comparison with names; empty for a mark. */
  readonly key: string;
  /** Whether it begins with a capital that is its own, and not that of a headline or of a sentence. */
  isCapital: boolean;
  /** Whether the capital may be that of a headline in title case. */
  isInHeadline: boolean;
  tag: Tag;
}

/** Acronyms with full stops, numbers, words, the genitive, dashes, and any other mark. */
const TOKEN = new RegExp(
  [
    /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?![\p{L}.])/u,
    /[$€£]?\d+(?:[.,:]\d+)*(?:th|st|nd|rd|s|bn|m|k)?%?/u,
    /\p{L}[\p{L}\p{M}\d]*(?:['’](?![sS]\b)\p{L}+)*/u,
    /['’][sS](?!\p{L})/u,
    /[-–—‐‑]+/u,
    /\S/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
const HANGING = wordSet(`
  backed supported funded armed trained aligned allied recognised recognized sponsored led brokered equipped
  supplied financed loyal affiliated linked
`);
const HYPHEN = /^[-‐‑]$/;
const WORD_END = /[\p{L}\d.]$/u;
const WORD_START = /^[\p{L}\d]/u;

/** What names are compared by: no case, accents, full stops or other signs. */
export function nameKey(text: string): string {
  return foldText(text)
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/[^\p{L}\p{N}' -]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a name, with the sign of a genitive at its word. */
export const wordsOfName = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (?=['’](?:s?$|s? ))/g, '');

/** The tokens of a part of a paragraph. Words with hyphens are one, unless “backed” or the like hangs on a name. */
export function tokensOf(paragraph: string, { start, end }: Span): Token[] {
  const pieces = Array.from(paragraph.slice(start, end).matchAll(TOKEN), ({ 0: text, index }) => ({
    text,
    start: start + index,
    end: start + index + text.length,
  }));
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    const isHyphen = HYPHEN.test(piece.text) && next?.start === piece.end;
    if (isHyphen && HANGING.has(next.text.toLowerCase()) && tokens.length > 0) {
      tokens.push(tokenOf(next.text, next, 'hang'));
      i += 1;
      continue;
    }
    let last = i;
    while (isJoined(pieces, last)) last += 2;
    const whole = { start: piece.start, end: pieces[last]!.end };
    tokens.push(tokenOf(paragraph.slice(whole.start, whole.end), whole, 'noun'));
    i = last;
  }
  markHeadline(tokens, paragraph.slice(start, end));
  return tokens;
}

/** Whether a word goes on after a hyphen, but for “backed” and the like. */
function isJoined(pieces: readonly (Span & { readonly text: string })[], at: number): boolean {
  const [word, hyphen, next] = pieces.slice(at, at + 3);
  return (
    next !== undefined &&
    HYPHEN.test(hyphen!.text) &&
    hyphen!.start === word!.end &&
    next.start === hyphen!.end &&
    WORD_END.test(word!.text) &&
    WORD_START.test(next.text) &&
    !HANGING.has(next.text.toLowerCase())
  );
}

function tokenOf(text: string, { start, end }: Span, tag: Tag): Token {
  const isWord = /^[$€£]?[\p{L}\d]/u.test(text);
  const lower = text.toLowerCase().replace(/’/g, "'");
  return {
    text,
    start,
    end,
    lower,
    key: isWord ? nameKey(text) : '',
    isCapital: /^\p{Lu}/u.test(text),
    isInHeadline: false,
    tag,
  };
}

/** A headline in title case has at least so many long words, of which this share begins with a capital. */
const FEWEST_WORDS = 3;
const LEAST_CAPITALS = 0.85;
/** Shorter words are often small in headlines. */
const LONG = 4;

/** Marks the words of a headline in title case, where capitals do not tell names. */
function markHeadline(tokens: readonly Token[], text: string): void {
  const words = tokens.filter(({ text: word }) => /^\p{L}/u.test(word));
  const long = words.filter(({ text: word }) => word.length >= LONG);
  const capitals = long.filter(({ isCapital }) => isCapital).length;
  if (long.length < FEWEST_WORDS || capitals < long.length * LEAST_CAPITALS || /\.["”’]?$/.test(text)) return;
  for (const token of words) token.isInHeadline = true;
}

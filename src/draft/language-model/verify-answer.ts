/**
 * Holds what a language model has answered to the text: each statement needs words that stand there, actors whom the
 * text names, and a relation and a certainty that exist. Whatever else was answered is dropped and counted.
 */
import { normalise, normaliseQuote } from '../../anchoring/normalise.js';
import type { QuotePlace } from '../../data/quotes.js';
import { isObject } from '../../data/readable.js';
import { BUILT_IN_RELATIONS, STANDINGS, type Standing } from '../../data/vocabulary.js';
import { foldText } from '../../model/fold-text.js';
import { MOST_QUOTED_WORDS } from './request.js';

/** A statement of a model that the text bears out. */
export interface VerifiedStatement {
  /** The names of the actors as they were answered; the text has them. */
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly standing: Standing;
  /** On whose word; empty if nobody whom the text names. */
  readonly attribution: string;
  /** Where the words of the quote stand. */
  readonly place: QuotePlace;
}

/** Why an answer was dropped. */
export const DROP_REASONS = ['shape', 'relation', 'standing', 'words', 'long', 'actor', 'self', 'double'] as const;
export type DropReason = (typeof DROP_REASONS)[number];

export interface VerifiedAnswer {
  readonly statements: readonly VerifiedStatement[];
  /** How many were dropped, by reason; reasons that none was dropped for are absent. */
  readonly dropped: ReadonlyMap<DropReason, number>;
}

/** The most statements of one answer that are looked at. */
const MOST_STATEMENTS = 1000;
/** Fewer letters than this are no words that a statement can rest on. */
const FEWEST_LETTERS = 4;
/** Words that do not name anybody alone. */
const COMMON = new Set('the and of for in to a an on by with president government minister state states'.split(' '));

/**
 * @param statements What was answered: any value.
 * @param relations Ids of relations of the dataset besides those of the package.
 */
export function verifyAnswer(
  paragraphs: readonly string[],
  statements: readonly unknown[],
  relations: readonly string[] = [],
): VerifiedAnswer {
  const text = new SearchedText(paragraphs);
  const known = new Set([...BUILT_IN_RELATIONS.map(({ id }): string => id), ...relations]);
  const kept: VerifiedStatement[] = [];
  const dropped = new Map<DropReason, number>();
  const seen = new Set<string>();
  for (const statement of statements.slice(0, MOST_STATEMENTS)) {
    const verified = verifyStatement(text, statement, known);
    const reason = typeof verified === 'string' ? verified : doubled(verified, seen);
    if (reason === null) kept.push(verified as VerifiedStatement);
    else dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
  }
  return { statements: kept, dropped };
}

function verifyStatement(
  text: SearchedText,
  value: unknown,
  relations: ReadonlySet<string>,
): VerifiedStatement | DropReason {
  if (!isObject(value)) return 'shape';
  const { from, to, relation, standing, quote, paragraph, attribution } = value;
  if (typeof from !== 'string' || typeof to !== 'string' || typeof quote !== 'string') return 'shape';
  if (typeof relation !== 'string' || !relations.has(relation)) return 'relation';
  const certainty = STANDINGS.find((each) => each === standing);
  if (certainty === undefined) return 'standing';
  const place = text.find(quote, typeof paragraph === 'number' ? paragraph : 0);
  if (place === null) return 'words';
  const words = text.paragraphs[place.paragraph - 1]!.slice(place.start, place.end).split(/\s+/);
  if (words.length > MOST_QUOTED_WORDS) return 'long';
  if (!text.names(from) || !text.names(to)) return 'actor';
  if (foldText(from) === foldText(to)) return 'self';
  const word = typeof attribution === 'string' && text.names(attribution) ? attribution.trim() : '';
  return { from: from.trim(), to: to.trim(), relation, standing: certainty, attribution: word, place };
}

/** `double` if the same was said of the same paragraph before. */
function doubled({ from, to, relation, standing, place }: VerifiedStatement, seen: Set<string>): 'double' | null {
  const key = JSON.stringify([foldText(from), relation, foldText(to), standing, place.paragraph]);
  if (seen.has(key)) return 'double';
  seen.add(key);
  return null;
}

/** The paragraphs of a text, normalised once, and the words in it. */
class SearchedText {
  readonly paragraphs: readonly string[];
  readonly #normalised: readonly (ReturnType<typeof normalise> & { readonly lower: string })[];
  readonly #words: string;

  constructor(paragraphs: readonly string[]) {
    this.paragraphs = paragraphs;
    this.#normalised = paragraphs.map((paragraph) => {
      const normalised = normalise(paragraph);
      return { ...normalised, lower: sameLength(normalised.text) };
    });
    this.#words = ` ${plainWords(paragraphs.join(' ')).join(' ')} `;
  }

  /**
   * Where the words of a quote stand, whatever its typesetting and its capital letters: as whole words, in the
   * paragraph with the number given if they stand there, else in the first one that has them.
   */
  find(quote: string, number: number): QuotePlace | null {
    const sought = sameLength(normaliseQuote(quote.replaceAll(/^[\s"“”„«»'‘’…]+|[\s"“”„«»'‘’…]+$/gu, '')));
    if (sought.length < FEWEST_LETTERS) return null;
    const all = this.paragraphs.map((_paragraph, i) => i + 1);
    for (const paragraph of [number, ...all]) {
      const normalised = this.#normalised[paragraph - 1];
      if (normalised === undefined) continue;
      const at = wholeWordsAt(normalised.lower, sought);
      if (at === -1) continue;
      const end = normalised.endOf(at + sought.length - 1);
      return { paragraph, start: normalised.startOf(at), end };
    }
    return null;
  }

  /** Whether the text has a name: all its words but the common ones. */
  names(name: string): boolean {
    const words = plainWords(name);
    const own = words.filter((word) => !COMMON.has(word));
    const sought = own.length > 0 ? own : words;
    return sought.length > 0 && sought.length <= 12 && sought.every((word) => this.#words.includes(` ${word} `));
  }
}

/** The first offset at which some words stand as whole words; -1 if they do not. */
function wholeWordsAt(text: string, words: string): number {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const isStart = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!) || !/^[\p{L}\p{N}]/u.test(words);
    const after = text[at + words.length];
    if (isStart && (after === undefined || !/[\p{L}\p{N}]/u.test(after) || !/[\p{L}\p{N}]$/u.test(words))) return at;
  }
  return -1;
}

/** In lower case, letter by letter, so that offsets stay as they are. */
function sameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}

/** The words of a text, folded, without the possessive ending. */
function plainWords(text: string): string[] {
  return foldText(text.replaceAll(/['’]s\b/g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Finds words that look like names, by their capitals. Scripts without capitals give none. */
import type { ActorKind } from '../../data/vocabulary.js';
import { foldText } from '../../model/fold-text.js';
import { kindOfWord } from './kind-words.js';
import { hasCapitalNouns, isDayOrMonth, isFunctionWord, isTitle, isWithinNames } from './name-words.js';
import type { TextRange } from './words.js';

/** Words of a paragraph that look like a name. */
export interface NameInText extends TextRange {
  readonly text: string;
  /** Whether it can only be a name: not so for one word at the beginning of a sentence. */
  readonly isSure: boolean;
  /** The form in which a list has it, such as the nominative, if the text has another one. */
  readonly base?: string;
  /** The kind of the actor, if the text tells it. */
  readonly kind?: ActorKind;
  /** Where the words begin that say whose it is: "Лоравии" in "Верховный суд Лоравии" is another actor. */
  readonly owner?: number;
}

/** What is known from the rest of the article. Words are folded. */
export interface CapitalEvidence {
  /** Words that stand with a capital within sentences, or always. */
  readonly capitalised: ReadonlySet<string>;
  /** Words that stand without one. */
  readonly small: ReadonlySet<string>;
  /** The last words of names of several words, which are often surnames. */
  readonly surnames: ReadonlySet<string>;
}

interface CapitalToken extends TextRange {
  readonly text: string;
  readonly folded: string;
  readonly isCapitalised: boolean;
  readonly isAcronym: boolean;
  readonly isFirst: boolean;
}

/** A word with its hyphens and apostrophes, or letters with a full stop after each. */
const WORD =
  /(?:\p{Lu}\.){2,}|[A-Z]{2,}(?=\p{Script=Han})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-\u2010\u2011'’](?=[\p{L}\p{N}]))*/gu;
/** Words that are folded already. */
const ASCII_SMALL = /^[a-z]+$/;
const POSSESSIVE = /['’][sS]$/;
const ELISION = /^(?:[cdjlmnst]|qu)['’]/iu;
const ELIDED_CAPITAL = /^[dl]['’]\p{Lu}/u;
const CAPITAL = /^(?:(?:al|el|bin|ibn|abu)-)?\p{Lu}/u;
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]+$/u;
/** What stands before the first word of a sentence. */
const SENTENCE_START = /(?:^|[.!?…:]["”’»)\]]?\s+|[\n"“„«‹([¿¡‘])["“„«‹([¿¡‘\s]*$/u;
/** A headline has so many words, of which less than this share begins without a capital. */
const FEWEST_OF_HEADLINE = 5;
const FEWEST_OF_CAPITALS = 3;
const MOST_SMALL = 0.2;
/** The greatest number of small words within a name. */
const MOST_BETWEEN = 2;

/**
 * The words of a paragraph that look like names, in the order of the text: runs of words with capitals, with small
 * words between them, and acronyms. Titles, days, months, and function words at the beginning of a sentence are left
 * out. In German, where every noun has a capital, a single word counts only if it is known to be a name.
 *
 * @param language A BCP 47 tag.
 * @param evidence What the whole article says about its capitals.
 */
export function namesIn(paragraph: string, language?: string, evidence?: CapitalEvidence): readonly NameInText[] {
  return namesOf(paragraph, capitalTokens(paragraph, language), language, evidence);
}

function namesOf(
  paragraph: string,
  tokens: readonly CapitalToken[],
  language: string | undefined,
  evidence: CapitalEvidence | undefined,
): readonly NameInText[] {
  const shape = shapeOf(paragraph, tokens, language);
  if (shape === 'loud') return [];
  const runs =
    shape === 'headline'
      ? tokens.filter(({ isAcronym }) => isAcronym).map((token) => [token])
      : runsOf(paragraph, tokens);
  return runs.flatMap((run) => nameOf(paragraph, run, language, evidence) ?? []);
}

/**
 * Whether the capitals of a paragraph tell names: not so in a headline whose words all have one, of which acronyms
 * alone are told, or that is all in capitals.
 */
function shapeOf(
  paragraph: string,
  tokens: readonly CapitalToken[],
  language: string | undefined,
): 'ordinary' | 'headline' | 'loud' {
  if (tokens.length >= FEWEST_OF_CAPITALS && tokens.every(({ isAcronym }) => isAcronym)) return 'loud';
  if (tokens.length < FEWEST_OF_HEADLINE || /[.!?…]["”’»)\]]*\s*$/u.test(paragraph)) return 'ordinary';
  const decisive = tokens.filter(({ folded }) => folded.length > 2 && !isFunctionWord(folded, language));
  const small = decisive.filter(({ isCapitalised }) => !isCapitalised).length;
  return small < decisive.length * MOST_SMALL && decisive.length >= FEWEST_OF_HEADLINE ? 'headline' : 'ordinary';
}

function capitalTokens(paragraph: string, language: string | undefined): CapitalToken[] {
  return Array.from(paragraph.matchAll(WORD), ({ 0: whole, index }) => {
    const elided = language?.toLowerCase().startsWith('fr') === true ? (ELISION.exec(whole)?.[0].length ?? 0) : 0;
    const text = whole.slice(elided).replace(POSSESSIVE, '');
    const start = index + elided;
    const isCapitalised = CAPITAL.test(text);
    return {
      text,
      start,
      end: start + text.length,
      folded: ASCII_SMALL.test(text) ? text : foldText(text),
      isCapitalised,
      isAcronym: isCapitalised && ACRONYM.test(text),
      isFirst: isCapitalised && elided === 0 && SENTENCE_START.test(paragraph.slice(Math.max(0, index - 6), index)),
    };
  });
}

/** Runs of words with capitals, with small words between them. */
function runsOf(paragraph: string, tokens: readonly CapitalToken[]): CapitalToken[][] {
  const runs: CapitalToken[][] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!tokens[i]!.isCapitalised) continue;
    const run = [tokens[i]!];
    for (let next = i + 1; next <= i + 1 + MOST_BETWEEN && next < tokens.length; next += 1) {
      const { text, folded, isCapitalised } = tokens[next]!;
      if (!isJoined(paragraph, tokens[next - 1]!, tokens[next]!)) break;
      if (isCapitalised || ELIDED_CAPITAL.test(text)) {
        run.push(...tokens.slice(i + 1, next + 1));
        i = next;
      } else if (
        folded === 'of' ? !takesOf(tokens[next - 1]!.folded) : !isWithinNames(folded) && !isThe(folded, next - i)
      )
        break;
    }
    runs.push(run);
  }
  return runs;
}

/** Words other than those of organisations that have "of" after them within a name. */
const BEFORE_OF = /^(?:bay|cape|federation|gulf|isle|isles|kingdom|republic|state|states|strait|sultanate)$/;

/** Whether a word has "of" after it within one name: "League of Coasts", but not "rid Tarn of Marn". */
const takesOf = (folded: string): boolean => BEFORE_OF.test(folded) || kindOfWord(folded) !== undefined;

/** Whether a small word is the article after another one: "Ministry of the Interior". */
const isThe = (folded: string, place: number): boolean => folded === 'the' && place > 1;

/** Whether two words can belong to one name: a space between them, or an initial and its full stop. */
function isJoined(paragraph: string, before: CapitalToken, after: CapitalToken): boolean {
  const between = paragraph.slice(before.end, after.start);
  return (
    /^[ \u00A0]$/.test(between) ||
    (before.text.length === 1 && /^\.[ \u00A0]?$/.test(between)) ||
    /^[ \u00A0][dl]['’]$/.test(between)
  );
}

function nameOf(
  paragraph: string,
  run: readonly CapitalToken[],
  language: string | undefined,
  evidence: CapitalEvidence | undefined,
): NameInText | null {
  const isLoose = ({ text, folded, isFirst, isCapitalised }: CapitalToken): boolean =>
    isDayOrMonth(folded) ||
    (!isCapitalised && !ELIDED_CAPITAL.test(text)) ||
    (isFirst && isFunctionWord(folded, language));
  let first = 0;
  let hasTitle = false;
  const lastTitle = run.findLastIndex(({ folded }, i) => i < run.length - 1 && isTitle(folded));
  if (lastTitle >= 0) [first, hasTitle] = [lastTitle + 1, true];
  let last = run.length - 1;
  while (first <= last && isLoose(run[first]!)) first += 1;
  while (last >= first && isLoose(run[last]!)) last -= 1;
  const words = run.slice(first, last + 1);
  const [only, second] = words;
  if (only === undefined) return null;
  const { start } = only;
  const { end } = words.at(-1)!;
  const name = { start, end, text: paragraph.slice(start, end) };
  if (second !== undefined || hasTitle || (only.isAcronym && only.text.length > 1)) return { ...name, isSure: true };
  if (only.text.length < 2 || isTitle(only.folded)) return null;
  const isKnown = evidence?.surnames.has(only.folded) === true;
  if (isKnown) return { ...name, isSure: true };
  if (hasCapitalNouns(language)) return null;
  if (!only.isFirst) return { ...name, isSure: true };
  if (evidence?.capitalised.has(only.folded) === true) return { ...name, isSure: true };
  return evidence?.small.has(only.folded) === true ? null : { ...name, isSure: false };
}

/** Reads from all paragraphs which words have a capital only because a sentence begins with them. */
export function capitalEvidence(paragraphs: readonly string[], language?: string): CapitalEvidence {
  const capitalised = new Set<string>();
  const small = new Set<string>();
  const surnames = new Set<string>();
  const firsts = new Set<string>();
  const again = new Set<string>();
  for (const paragraph of paragraphs) {
    const tokens = capitalTokens(paragraph, language);
    for (const { folded, isCapitalised, isFirst } of tokens) {
      if (!isCapitalised) small.add(folded);
      else if (!isFirst) capitalised.add(folded);
      else if (firsts.has(folded)) again.add(folded);
      else firsts.add(folded);
    }
    for (const { text } of namesOf(paragraph, tokens, language, undefined)) {
      const words = text.split(/\s+/);
      if (words.length > 1) surnames.add(foldText(words.at(-1)!));
    }
  }
  // A word that begins several sentences, and never has a small letter, has its capital for itself.
  for (const word of again) if (!small.has(word)) capitalised.add(word);
  return { capitalised, small, surnames };
}

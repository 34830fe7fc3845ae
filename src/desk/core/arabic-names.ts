/**
 * Names in Arabic texts, which have no capitals: countries, what stands after a word such as "kingdom" or "party",
 * persons after a title, and abbreviations in brackets. Prefixes such as "and" and "to" are no part of a name.
 */
import type { ActorKind } from '../../data/vocabulary.js';
import { foldText } from '../../model/fold-text.js';
import { COUNTRY_CODES, namesForCountry } from './countries.js';
import { kindOfWord } from './kind-words.js';
import { mentionFinder, type KnownActor, type NamedPlace } from './mentions.js';
import type { NameGrammar } from './name-grammar.js';
import { nameTokensOf, type NameToken } from './name-tokens.js';
import { isFunctionWord } from './name-words.js';
import type { NameInText } from './names-in.js';

/** Titles with the article, folded: a name of two words stands after them. */
const TITLES = new Set(
  'الرييس الملك الامير الاميرة اللواء الفريق العميد الجنرال الشيخ السيد السيدة السفير الوزير الوزيرة النايب'.split(' '),
);
/** "Mali" is the word for "financial", too. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['ML']);
const PREFIX = /^[وفبل]/;
/** "the", also with "to" or "and" before it. */
const DEFINITE = /^(?:[وف]?[بك]?ال|[وف]?لل)/;
/** So many words with "the" may follow the word for an organisation. */
const MOST_AFTER = 3;
/** The longest name before its abbreviation, words. */
const LONGEST = 8;

export const ARABIC_NAMES: NameGrammar = {
  names(paragraph) {
    const tokens = nameTokensOf(paragraph, 'ar');
    const found = [
      ...countriesIn(paragraph),
      ...tokens.flatMap((_token, i) => [
        ...organisationAt(paragraph, tokens, i),
        ...personAt(paragraph, tokens, i),
        ...abbreviationAt(paragraph, tokens[i]!),
      ]),
    ];
    // Of names that overlap, the longest counts.
    const longest = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const free: NameInText[] = [];
    for (const name of longest)
      if (!free.some(({ start, end }) => name.start < end && name.end > start)) free.push(name);
    return free.sort((a, b) => a.start - b.start);
  },
  baseForm: (words) => words,
  kindOf(name): ActorKind | undefined {
    const words = name.trim().split(/\s+/);
    const isPerson = words.length > 1 && words.length < 5 && !DEFINITE.test(foldText(words[0]!));
    return isPerson ? 'person' : undefined;
  },
};

/** The search for countries, made when the first Arabic text is read. */
const searches: ((paragraph: string) => readonly NamedPlace[])[] = [];

function countriesIn(paragraph: string): NameInText[] {
  searches[0] ??= mentionFinder(
    COUNTRY_CODES.filter((code) => !NO_COUNTRIES.has(code)).map((code): KnownActor => {
      const [name = code, ...aliases] = namesForCountry(code, 'ar');
      return { id: code, name, aliases, kind: 'state', country: code };
    }),
    'ar',
  );
  return searches[0](paragraph).map(({ id, start, end }) =>
    named(paragraph, { start, end, base: namesForCountry(id, 'ar')[0], kind: 'state' }),
  );
}

function named(
  paragraph: string,
  {
    start,
    end,
    base,
    kind,
  }: { readonly start: number; readonly end: number; readonly base?: string | undefined; readonly kind?: ActorKind },
): NameInText {
  const text = paragraph.slice(start, end);
  const isOther = base !== undefined && base !== text;
  return { start, end, text, isSure: true, ...(isOther ? { base } : {}), ...(kind === undefined ? {} : { kind }) };
}

/** The kind that a word tells, and the length of the prefix before it. */
function headAt(token: NameToken): { readonly kind: ActorKind; readonly prefix: number } | null {
  const own = kindOfWord(token.text);
  if (own !== undefined) return { kind: own, prefix: 0 };
  const without = PREFIX.test(token.text) ? kindOfWord(token.text.slice(1)) : undefined;
  return without === undefined ? null : { kind: without, prefix: 1 };
}

/** "The kingdom of Darran", "the Organisation for … (abbreviation)", "the opposition". */
function organisationAt(paragraph: string, tokens: readonly NameToken[], at: number): NameInText[] {
  const token = tokens[at]!;
  const head = headAt(token);
  if (head === null) return [];
  const start = token.start + head.prefix;
  const isDefinite = DEFINITE.test(token.text.slice(head.prefix));
  let last = at;
  const explained = isDefinite ? -1 : bracketAfter(paragraph, tokens, at);
  if (explained !== -1) last = explained;
  else if (!isDefinite) {
    if (!isNext(paragraph, tokens, at)) return [];
    last = at + 1;
    while (last - at < MOST_AFTER && isNext(paragraph, tokens, last) && DEFINITE.test(tokens[last + 1]!.text))
      last += 1;
  }
  const name = { start, end: tokens[last]!.end, kind: head.kind };
  return [named(paragraph, name)];
}

/** The last word before an abbreviation in brackets that stands within the next words; -1 if none does. */
function bracketAfter(paragraph: string, tokens: readonly NameToken[], at: number): number {
  for (let i = at + 1; i < tokens.length - 1 && i - at < LONGEST; i += 1) {
    const between = paragraph.slice(tokens[i]!.end, tokens[i + 1]!.start);
    if (between === ' (') return paragraph[tokens[i + 1]!.end] === ')' ? i : -1;
    if (between !== ' ') return -1;
  }
  return -1;
}

function personAt(paragraph: string, tokens: readonly NameToken[], at: number): NameInText[] {
  const isTitle = TITLES.has(tokens[at]!.text);
  if (!isTitle || !isNext(paragraph, tokens, at) || !isNext(paragraph, tokens, at + 1)) return [];
  return [named(paragraph, { start: tokens[at + 1]!.start, end: tokens[at + 2]!.end, kind: 'person' })];
}

/** A single word in brackets. */
function abbreviationAt(paragraph: string, { start, end }: NameToken): NameInText[] {
  if (paragraph[start - 1] !== '(' || paragraph[end] !== ')') return [];
  return [named(paragraph, { start, end, kind: 'organisation' })];
}

/** Whether a word that can belong to the same name follows. */
function isNext(paragraph: string, tokens: readonly NameToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  return paragraph.slice(token.end, next.start) === ' ' && !isFunctionWord(next.text, 'ar');
}

/**
 * Names in Russian texts. Capitals alone join "Лоравии Андрей Велич", which are a state and a person, and part
 * "Верховный суд": the cases of the words tell what belongs together.
 */
import { foldText } from '../../model/fold-text.js';
import { kindOfWord } from './kind-words.js';
import type { NameGrammar } from './name-grammar.js';
import { nameTokensOf } from './name-tokens.js';
import { isFunctionWord } from './name-words.js';
import type { NameInText } from './names-in.js';
import { agreementOf, GENITIVE, isUnchanging, readingsOf } from './russian-forms.js';
import type { WordForms } from './word-forms.js';

/** Stems of words that stand before the name of a person, or of the state for which the person acts. */
const TITLES = new Set(
  `президент премьер министр генерал полковник адмирал корол королев посол посл сенатор губернатор мэр господин госпож
  глав лидер секретар госсекретар представител канцлер депутат спикер председател директор генсек пресс вице экс`.split(
    /\s+/,
  ),
);

const FEMININE_TITLES = new Set(['глав', 'госпож', 'королев']);

/** A word of a name with its place in the paragraph. */
interface NamePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const RUSSIAN_NAMES: NameGrammar = {
  names(paragraph, found, forms) {
    const whole = [...quotedNames(paragraph, forms), ...explainedNames(paragraph, forms)];
    const free = found.filter(({ start, end }) => !whole.some((each) => start < each.to && end > each.from));
    const parts = free.flatMap((name) => namesWithin(paragraph, name, forms));
    return [...withCommonNouns(paragraph, parts, forms), ...whole.map(({ name }) => name)].sort(
      (a, b) => a.start - b.start,
    );
  },
  baseForm: (words, forms) => baseOf(words.split(/\s+/), forms).text,
  kindOf: (name) => (/^\p{Lu}\p{Ll}+(?:(?<!ц)ия|стан)$/u.test(name.trim()) ? 'state' : undefined),
};

const stemOf = (word: string): string => nameTokensOf(word)[0]?.stem ?? '';
const isTitle = (word: string): boolean => TITLES.has(stemOf(word));
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word) && !/^[IVXLC]+$/.test(word);

/** Takes a run of words with capitals apart: a title is no name, and each name agrees in itself. */
function namesWithin(paragraph: string, name: NameInText, forms: WordForms): NameInText[] {
  let parts: NamePart[] = Array.from(name.text.matchAll(/\S+/g), ({ 0: text, index }) => ({
    text,
    start: name.start + index,
    end: name.start + index + text.length,
  }));
  const [first, second] = parts;
  // "Столица Лоравии": a word that has its capital from the beginning of a sentence alone.
  if (second !== undefined && isOrdinary(paragraph, first!, forms)) parts = parts.slice(1);
  const lastTitle = parts.findLastIndex(({ text }, i) => i < parts.length - 1 && isTitle(text));
  parts = parts.slice(lastTitle + 1);
  const names: NameInText[] = [];
  const cases = parts.length === 0 ? undefined : caseBefore(paragraph, parts[0]!.start, forms);
  const owners = cases === undefined ? 0 : ownersBefore(parts, forms, cases);
  while (parts.length > 0) {
    let length = names.length === 0 && owners > 0 ? owners : parts.length;
    while (length > 1 && !isOneName(parts.slice(0, length), forms)) length -= 1;
    const own = parts.slice(0, length);
    const [{ start }, { end }] = [own[0]!, own.at(-1)!];
    const isSure = name.isSure || lastTitle >= 0 || names.length > 0 || length > 1;
    const texts = own.map(({ text }) => text);
    const isPerson = names.length === (owners > 0 ? 1 : 0);
    const { text, head } = baseOf(texts, forms, isPerson ? cases : undefined);
    names.push({ ...named(paragraph, { start, end, isSure }, text), ...ownerOf(own, head) });
    parts = parts.slice(length);
  }
  return names;
}

/** Where the words begin that say whose it is. */
const ownerOf = (parts: readonly NamePart[], head: number): Pick<NameInText, 'owner'> =>
  head < parts.length ? { owner: parts[head]!.start } : {};

const SENTENCE_START = /(?:^|[.!?…]["”’»)\]]?\s+|[«„“])$/u;

/** Whether a word at the beginning of a sentence stands elsewhere without a capital, and names no organisation. */
const isOrdinary = (paragraph: string, { text, start }: NamePart, forms: WordForms): boolean =>
  SENTENCE_START.test(paragraph.slice(0, start)) && forms.small.has(stemOf(text)) && !isCommon(text, forms);

function named(
  paragraph: string,
  { start, end, isSure }: Pick<NameInText, 'start' | 'end' | 'isSure'>,
  base: string,
): NameInText {
  const text = paragraph.slice(start, end);
  return base === text ? { start, end, isSure, text } : { start, end, isSure, text, base };
}

/** Patronymics, which make a name of three words one of a person. */
const PATRONYMIC = /(?:вич|[ьмк]ич|вн|ничн)(?:[аеуыой]|ем|ой)?$/u;

/**
 * The number of words between a title and the name of a person that say whose title it is: "главы Пентагона Ллойда
 * Остина". The name has the case of the title, and two words.
 */
function ownersBefore(parts: readonly NamePart[], forms: WordForms, cases: readonly number[]): number {
  const words = parts.map(({ text }) => text);
  if (words.some((word) => PATRONYMIC.test(word))) return 0;
  const isOwned = (count: number): boolean =>
    isGenitive(words.slice(0, count), forms, true) && agreementOf(words.slice(count), forms, cases) !== null;
  return words.length > 2 && isOwned(words.length - 2) ? words.length - 2 : 0;
}

/** The cases of a title before a name, which the name shares: "премьер-министра Карла Тамма". */
function caseBefore(paragraph: string, start: number, forms: WordForms): readonly number[] | undefined {
  const before = /([\p{L}-]+)[ \u00A0]$/u.exec(paragraph.slice(0, start))?.[1];
  const word = before?.split('-').at(-1);
  if (word === undefined || !/^\p{Ll}/u.test(before!) || !isTitle(word)) return undefined;
  const own = FEMININE_TITLES.has(stemOf(word)) ? 'f' : 'm';
  const cases = new Set(
    readingsOf(word, forms)
      .filter(({ gender }) => gender === own)
      .map(({ grammaticalCase }) => grammaticalCase),
  );
  return cases.size === 0 ? undefined : [...cases];
}

/** Whether words are one name: they agree, or the first of them have a genitive after them. */
function isOneName(parts: readonly NamePart[], forms: WordForms): boolean {
  return (
    splitHead(
      parts.map(({ text }) => text),
      forms,
    ) !== null
  );
}

/** The number of words that agree at the beginning of a name whose other words stand in the genitive. */
function splitHead(words: readonly string[], forms: WordForms): number | null {
  if (words.length === 1) return 1;
  if (!words.some(isAcronym) && agreementOf(words, forms) !== null) return words.length;
  for (let head = words.length - 1; head > 0; head -= 1) {
    const [first, rest] = [words.slice(0, head), words.slice(head)];
    const isHead = head === 1 ? isAcronym(first[0]!) || isCommon(first[0]!, forms) : agree(first, forms);
    if (isHead && isGenitive(rest, forms)) return head;
  }
  return null;
}

const agree = (words: readonly string[], forms: WordForms): boolean =>
  !words.some(isAcronym) && agreementOf(words, forms) !== null;

/** Whether a word is a noun that names a kind of organisation, such as "посольство". */
const isCommon = (word: string, forms: WordForms): boolean =>
  readingsOf(word, forms).some(({ lemma }) => kindOfWord(foldText(lemma)) !== undefined);

/**
 * Whether words may be the genitive after another name, and are not likelier the nominative of a name of their own.
 *
 * @param only Whether nothing but the genitive comes into question.
 */
function isGenitive(words: readonly string[], forms: WordForms, only = false): boolean {
  if (words.length === 1 && isAcronym(words[0]!)) return true;
  if (words.every((word) => isUnchanging(word, forms))) return false;
  const genitive = agreementOf(words, forms, [GENITIVE]);
  const any = agreementOf(words, forms);
  return genitive !== null && any !== null && (only || genitive.score >= any.score - 0.01);
}

/** A name in the form in which a list has it: its head in the nominative. `head`: the number of words of the head. */
function baseOf(
  words: readonly string[],
  forms: WordForms,
  only?: readonly number[],
): { readonly text: string; readonly head: number } {
  const head = splitHead(words, forms) ?? words.length;
  const own = words.slice(0, head);
  const agreement = own.some(isAcronym)
    ? null
    : ((only === undefined ? null : agreementOf(own, forms, only)) ?? agreementOf(own, forms));
  if (agreement === null || (agreement.isDoubtful && only === undefined)) return { text: words.join(' '), head };
  return { text: [...agreement.base, ...words.slice(head)].join(' '), head };
}

/**
 * Joins to a single word with a capital the small words that belong to it, and the genitive after them: to an
 * adjective its noun ("Верховный суд Лоравии"), to a noun what it is for ("Министерство обороны Лоравии").
 */
function withCommonNouns(paragraph: string, names: readonly NameInText[], forms: WordForms): NameInText[] {
  const joined: NameInText[] = [];
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i]!;
    const next = names[i + 1];
    const small = /\s/.test(name.text) ? [] : smallWordsAfter(paragraph, name, next, forms);
    if (small.length === 0) {
      joined.push(name);
      continue;
    }
    const head = isAdjectiveIn(name.text, forms) ? 2 : 1;
    const words = [name.text, ...small];
    let end = name.end + small.join(' ').length + 1;
    let owner: Pick<NameInText, 'owner'> = {};
    if (next?.start === end + 1 && isGenitive(next.text.split(/\s+/), forms)) {
      words.push(...next.text.split(/\s+/));
      owner = { owner: next.start };
      end = next.end;
      i += 1;
    }
    const agreement = agreementOf(words.slice(0, head), forms);
    const base = agreement === null || agreement.isDoubtful ? words : [...agreement.base, ...words.slice(head)];
    joined.push({ ...named(paragraph, { start: name.start, end, isSure: true }, base.join(' ')), ...owner });
  }
  return joined;
}

const isAdjectiveIn = (word: string, forms: WordForms): boolean =>
  readingsOf(word, forms).some(({ isAdjective }) => isAdjective);

/** So many small words may say what an organisation is for. */
const MOST_SMALL = 3;

/** The small words that belong to a single word with a capital. */
function smallWordsAfter(
  paragraph: string,
  { text, end }: NameInText,
  next: NameInText | undefined,
  forms: WordForms,
): readonly string[] {
  const [noun] = /^[ \u00A0][\p{Ll}-]+/u.exec(paragraph.slice(end)) ?? [];
  if (noun === undefined) return [];
  if (isAdjectiveIn(text, forms) && isNounOf(text, noun.slice(1), forms)) return [noun.slice(1)];
  // The words between an organisation and whose it is: all of them are genitives.
  if (next === undefined || !isCommon(text, forms) || !isGenitive(next.text.split(/\s+/), forms)) return [];
  const between = paragraph.slice(end + 1, next.start - 1).split(/[ \u00A0]/);
  return between.length <= MOST_SMALL && areGenitives(between, forms) ? between : [];
}

const ADJECTIVES = /(?:[ыи]х|[ое]го|[ое]й)$/;
const PAST_TENSE = /(?:л[аио]|л[аи]сь|лся)$/;

/** Whether small words are a noun in the genitive, with adjectives before it; after those it may have no ending. */
function areGenitives(words: readonly string[], forms: WordForms): boolean {
  const noun = words.at(-1)!;
  const isNoun = readingsOf(noun, forms).some(({ grammaticalCase }) => grammaticalCase === GENITIVE);
  return (
    words.every((word) => /^\p{Ll}{3,}$/u.test(word) && !isFunctionWord(foldText(word), 'ru')) &&
    words.slice(0, -1).every((word) => ADJECTIVES.test(word)) &&
    (words.length > 1 || isNoun) &&
    !PAST_TENSE.test(noun)
  );
}

/** Whether a noun agrees with an adjective, and names a kind of organisation, armed forces or group. */
const isNounOf = (adjective: string, noun: string, forms: WordForms): boolean =>
  isCommon(noun, forms) && agreementOf([adjective, noun], forms) !== null;

/** Words in quotation marks with a capital: a name, unless they are speech. */
const QUOTED = /[«„“]((?=\p{Lu})[^«»„“”.,!?;:…]{2,60})[»“”](?![,.]?\s*[—–-])/gu;
const MOST_QUOTED = 5;
/** What stands before the name of a party: "партия «Единство и труд»". */
const KIND_BEFORE = /([\p{L}-]+)[ \u00A0]$/u;

/** A name with the place that it takes, which may be more than its words. */
interface WholeName {
  readonly name: NameInText;
  readonly from: number;
  readonly to: number;
}

/** Names in quotation marks, with the word for their kind before them. */
function quotedNames(paragraph: string, forms: WordForms): WholeName[] {
  return Array.from(paragraph.matchAll(QUOTED)).flatMap(({ 0: whole, 1: inner, index }) => {
    const words = inner!.split(/\s+/);
    if (words.length > MOST_QUOTED) return [];
    const start = index + 1;
    const before = KIND_BEFORE.exec(paragraph.slice(0, index))?.[1];
    const kind = before === undefined ? undefined : kindOfCommon(before, forms);
    const name = named(paragraph, { start, end: start + inner!.length, isSure: true }, baseOf(words, forms).text);
    const from = kind === undefined ? index : index - before!.length - 1;
    return [{ name: kind === undefined ? name : { ...name, kind }, from, to: index + whole.length }];
  });
}

function kindOfCommon(word: string, forms: WordForms): NameInText['kind'] {
  for (const { lemma } of readingsOf(word, forms)) {
    const kind = kindOfWord(foldText(lemma));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** A long name whose abbreviation stands after it: "Организация по безопасности Северного побережья (ОБСП)". */
const EXPLAINED = /((?=\p{Lu})[^.,;:!?()«»]{10,120}) \(\p{Lu}{2,}\)/gu;

function explainedNames(paragraph: string, forms: WordForms): WholeName[] {
  return Array.from(paragraph.matchAll(EXPLAINED)).flatMap(({ 1: words, index }) => {
    const end = index + words!.length;
    // What stands before the name in its sentence is none of it: it begins with the last word for an organisation.
    const heads = Array.from(words!.matchAll(/(?<!\S)\p{Lu}\p{Ll}+/gu)).filter(({ 0: word }) => isCommon(word, forms));
    const head = heads.at(-1);
    if (head === undefined) return [];
    const start = index + head.index;
    const rest = paragraph.slice(start + head[0].length, end);
    const base = `${baseOf([head[0]], forms).text}${rest}`;
    return [{ name: named(paragraph, { start, end, isSure: true }, base), from: start, to: end }];
  });
}

/** Cuts a sentence into pieces of a few words: noun phrases, verb groups, times, and the words between them. */
import type { Lexicon } from './lexicon.js';
import type { NameSpan } from './names.js';
import type { Tag, Token } from './tokens.js';
import type { VerbReading } from './verb-forms.js';
import {
  ADJECTIVES,
  AID_HEADS,
  PREDICATES,
  BE,
  DESCRIPTORS,
  DO,
  GOVERNMENT_HEADS,
  HAVE,
  MODALS,
  OFFICE_LEADS,
  OFFICES,
  SUPPORT_NOUNS,
  TIME_LEADS,
  WEAPONS,
} from './word-lists.js';

/** What a piece of a sentence is. */
export type ChunkKind =
  | 'phrase'
  | 'verb'
  | 'time'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'adv'
  | 'comma'
  | 'stop'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote';

/** A piece of a sentence, from the token `first` up to `end` (exclusive). */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly end: number;
  /** The first word in small letters. */
  readonly word: string;
  /** The verb group; of a chunk of the kind `verb` alone. */
  readonly verb?: VerbGroup;
}

/** A verb with its auxiliaries, adverbs and “to”. */
export interface VerbGroup {
  /** The token of the main verb. */
  readonly main: number;
  readonly readings: readonly VerbReading[];
  readonly isNegated: boolean;
  /** Whether it is “no longer” so. */
  readonly isEnded: boolean;
  /** The modal verb, or “to” after “is” or “has”; null without one. */
  readonly modal: string | null;
  readonly hasBe: boolean;
  readonly hasHave: boolean;
  /** Whether it is an infinitive with “to”. */
  readonly isInfinitive: boolean;
  /** Whether it is an -ing form without “is” or “was”. */
  readonly isGerund: boolean;
  /** Whether it has “be” and a past participle. */
  readonly isPassive: boolean;
}

/** The end of a short name in brackets after a name, “the Southern Council (SC)”; the token itself without one. */
function shortNameEnd(tokens: readonly Token[], first: number): number {
  if (tokens[first]!.text !== '(' || tokens[first - 1]?.tag !== 'name') return first;
  const isShortName = /^[\p{Lu}\d-]{2,8}$/u.test(tokens[first + 1]?.text ?? '');
  return isShortName && tokens[first + 2]?.text === ')' ? first + 3 : first;
}

/** The chunks of a sentence, in its order; together they are all of its tokens but short names in brackets. */
export function chunksOf(tokens: readonly Token[], names: readonly NameSpan[], lexicon: Lexicon): Chunk[] {
  const nameAt = new Map(names.map((name) => [name.first, name]));
  const chunks: Chunk[] = [];
  for (let i = 0; i < tokens.length;) {
    const close = shortNameEnd(tokens, i);
    if (close > i) {
      i = close;
      continue;
    }
    const end = timeEnd(tokens, i);
    let chunk: Chunk;
    if (end > i) chunk = { kind: 'time', first: i, end, word: tokens[i]!.lower };
    else chunk = verbChunk(tokens, i, lexicon) ?? phraseChunk(tokens, i, nameAt) ?? otherChunk(tokens, i);
    chunks.push(chunk);
    i = chunk.end;
  }
  return chunks;
}

/** The end of a time that begins at a token; the token itself if none does. */
function timeEnd(tokens: readonly Token[], first: number): number {
  let end = first;
  for (let i = first; i < tokens.length && i - first < 8; i += 1) {
    const { tag, lower } = tokens[i]!;
    const isYear = tag === 'num' && /^(?:1[5-9]|20)\d\ds?$/.test(lower);
    if (tag === 'time' || (isYear && i > first)) end = i + 1;
    else if (!(
      tag === 'num' ||
      TIME_LEADS.has(lower) ||
      (tag === 'mark' && end === i && lower === ',' && /^(?:1[5-9]|20)\d\d$/.test(tokens[i + 1]?.lower ?? ''))
    ))
      break;
  }
  if (end > first && tokens[end]?.lower === 'ago') end += 1;
  if (end > first && tokens[end]?.tag === 'num' && tokens[end - 1]!.tag === 'time') end += 1;
  // “last year's coup” is a phrase about a coup; “the day after” a time.
  return tokens[end]?.tag === 'poss' ? first : end;
}

const NEGATION = /^(?:not|cannot|never|neither|hardly|barely)$|n't$/;

function verbChunk(tokens: readonly Token[], first: number, lexicon: Lexicon): Chunk | null {
  let main = -1;
  let isNegated = false;
  let isEnded = false;
  let modal: string | null = null;
  let hasBe = false;
  let hasHave = false;
  let isInfinitive = false;
  let i = first;
  for (; i < tokens.length; i += 1) {
    const { tag, lower } = tokens[i]!;
    if (NEGATION.test(lower)) isNegated = true;
    if (tag === 'adv') {
      if (lower === 'longer' && tokens[i - 1]?.lower === 'no') isEnded = true;
      continue;
    }
    if (tag === 'det' && lower === 'no' && tokens[i + 1]?.lower === 'longer') {
      isEnded = true;
      continue;
    }
    if (tag === 'aux') {
      if (MODALS.has(lower) || /^(?:wo|ca|could|would|should|might|must)n't$/.test(lower)) modal = lower;
      else if (BE.has(lower) || /^(?:is|was|are|were)n't$/.test(lower) || lower === "'s") hasBe = true;
      else if (HAVE.has(lower) || /^ha(?:s|ve|d)n't$/.test(lower)) hasHave = true;
      main = i;
      continue;
    }
    // “to “immediately” leave”
    if (tag === 'quote' && isInfinitive && main < 0) continue;
    if (tag === 'to') {
      if (main >= 0) modal = 'to';
      else isInfinitive = true;
      continue;
    }
    if (tag === 'verb') {
      main = i;
      i += 1;
    }
    break;
  }
  if (main < 0) return null;
  let end = i;
  // Adverbs after an auxiliary that is no part of a longer group are left to the next chunk.
  if (tokens[main]!.tag === 'aux') end = main + 1;
  const { lower, tag } = tokens[main]!;
  const readings = lexicon.verbs.get(lower) ?? guessedReadings(lower);
  const isIng = lower.endsWith('ing') && tag === 'verb';
  const isParticiple = readings.some(({ form }) => form === 'en');
  const isCopula = tag === 'aux';
  if (isNegated && isOver(tokens, end)) isEnded = true;
  return {
    kind: 'verb',
    first,
    end,
    word: tokens[first]!.lower,
    verb: {
      main,
      readings,
      isNegated: isNegated && !isEnded,
      isEnded,
      modal: isCopula && DO.has(lower) ? null : modal,
      hasBe: hasBe && !(isCopula && BE.has(lower)),
      hasHave,
      isInfinitive,
      isGerund: (isIng && !hasBe) || /^(?:having|being)$/.test(tokens[first]!.lower),
      isPassive: hasBe && isParticiple && !isIng && !isCopula,
    },
  };
}

/** “any longer” within so many tokens after a verb says that it is so no more. */
const LONGER_WITHIN = 8;

const isOver = (tokens: readonly Token[], end: number): boolean =>
  tokens
    .slice(end, end + LONGER_WITHIN)
    .some(({ lower }, i) => lower === 'anymore' || (lower === 'any' && tokens[end + i + 1]?.lower === 'longer'));

/** The forms of a verb of no list, by its ending; its lemma is empty. */
function guessedReadings(word: string): VerbReading[] {
  if (word.endsWith('ing')) return [{ lemma: '', form: 'ing' }];
  return word.endsWith('ed')
    ? [
        { lemma: '', form: 'past' },
        { lemma: '', form: 'en' },
      ]
    : [{ lemma: '', form: 'base' }];
}

const STARTS = new Set<Tag>(['det', 'num', 'noun', 'name', 'pron', 'poss', 'hang']);

function phraseChunk(tokens: readonly Token[], first: number, nameAt: ReadonlyMap<number, NameSpan>): Chunk | null {
  const start = tokens[first]!;
  if (!STARTS.has(start.tag)) return null;
  if (start.tag === 'pron') {
    const isOneAnother = start.lower === 'one' && tokens[first + 1]?.lower === 'another';
    return { kind: 'phrase', first, end: first + (isOneAnother ? 2 : 1), word: start.lower };
  }
  let end = first;
  let lastName: NameSpan | null = null;
  while (end < tokens.length) {
    const name = nameAt.get(end);
    if (name !== undefined) {
      if (end > first && isApart(tokens, first, end, lastName, name)) break;
      lastName = name;
      end = name.end;
    } else if (goesOn(tokens, first, end, lastName, nameAt)) {
      end += 1;
    } else break;
  }
  if (end === first) return null;
  return { kind: 'phrase', first, end, word: start.lower };
}

/** Whether the token at `end` belongs to the phrase. */
function goesOn(
  tokens: readonly Token[],
  first: number,
  end: number,
  lastName: NameSpan | null,
  nameAt: ReadonlyMap<number, NameSpan>,
): boolean {
  const { tag, lower } = tokens[end]!;
  const before = end > first ? tokens[end - 1]! : null;
  const next = tokens[end + 1];
  const isNextNominal = next?.tag === 'noun' || next?.tag === 'name';
  // “and Kenya two days later”
  if (tag === 'noun' && before !== null && TIME_LEADS.has(lower) && next?.tag === 'time') return false;
  // “called the president illegitimate”
  if (tag === 'noun' && before !== null && PREDICATES.has(lower) && !isNextNominal && isHeld(before)) return false;
  if (tag === 'noun' || tag === 'poss' || tag === 'hang') return true;
  if (tag === 'det') return before === null || before.tag === 'det' || before.tag === 'num';
  if (tag === 'num') return before === null || before.tag !== 'name' || isNextNominal;
  if (before === null) return false;
  if (tag === 'adv')
    return isNextNominal && (/^(?:det|poss)$/.test(before.tag) || ADJECTIVES.has(before.lower)) && lower.endsWith('ly');
  if (tag === 'time') return next?.tag === 'poss';
  if (tag === 'quote')
    return (
      isNextNominal &&
      /^(?:det|num|noun|poss)$/.test(before.tag) &&
      (before.tag !== 'noun' || ADJECTIVES.has(before.lower) || /[”"]/.test(tokens[end]!.text))
    );
  // “the weak but UN-backed government”
  if (tag === 'conj' && /^(?:but|yet)$/.test(lower) && end === first + 2)
    return (
      tokens[first]!.tag === 'det' &&
      next !== undefined &&
      (ADJECTIVES.has(next.lower) || tokens[nameAt.get(end + 1)?.end ?? end]?.tag === 'hang')
    );
  if (tag !== 'conj' || (lower !== 'and' && lower !== 'or')) return false;
  if (
    ADJECTIVES.has(before.lower) &&
    next?.tag === 'noun' &&
    (ADJECTIVES.has(next.lower) || tokens[end + 2]?.tag === 'noun')
  )
    return true;
  // “French and British troops”: two nationalities before one noun.
  const after = nameAt.get(end + 1);
  if (lastName === null || lastName.end !== end || after === undefined) return false;
  const isAdjective = (name: NameSpan): boolean =>
    name.meaning?.type === 'nationality' && name.meaning.isPlural !== true;
  const isState = (name: NameSpan): boolean => name.meaning?.type === 'state';
  const isNoun = tokens[after.end]?.tag === 'noun';
  return isNoun && (isAdjective(lastName) || isState(lastName)) && isAdjective(after);
}

const isHeld = ({ tag, lower }: Token): boolean => tag === 'name' || GOVERNMENT_HEADS.has(lower) || OFFICES.has(lower);

/** Whether a name begins a phrase of its own after what stands before it. */
function isApart(
  tokens: readonly Token[],
  first: number,
  at: number,
  lastName: NameSpan | null,
  name: NameSpan,
): boolean {
  const before = tokens[at - 1]!;
  if (lastName !== null && lastName.end === at) {
    const last = lastName.meaning?.type;
    if (last === undefined && OFFICES.has(before.lower)) return false;
    if (last === undefined) return name.meaning !== null;
    if (last === 'nationality') return name.meaning?.type === 'state' || name.meaning?.type === 'capital';
    return name.meaning !== null && name.meaning.type !== 'organisation';
  }
  if (before.tag !== 'noun' || at - 1 < first) return false;
  // “restored to power Ana Silva”
  if (before.lower === 'power') return true;
  // “the support Kenya has shown”
  const isGiven = SUPPORT_NOUNS.has(before.lower) || AID_HEADS.has(before.lower) || WEAPONS.has(before.lower);
  if (isGiven && /^(?:aux|verb)$/.test(tokens[name.end]?.tag ?? '')) return true;
  // “a charge Kenya denies”
  if (/^(?:charge|claim|accusation|allegation|report)$/.test(before.lower)) return true;
  if (OFFICES.has(before.lower) || DESCRIPTORS.has(before.lower) || OFFICE_LEADS.has(before.lower)) return false;
  return before.lower.endsWith('s') && !/(?:ss|us|ous)$/.test(before.lower);
}

function otherChunk(tokens: readonly Token[], first: number): Chunk {
  const { tag, text, lower } = tokens[first]!;
  return { kind: kindOf(tag, text), first, end: first + 1, word: lower };
}

function kindOf(tag: Tag, text: string): ChunkKind {
  if (tag === 'prep' || tag === 'conj' || tag === 'sub' || tag === 'rel' || tag === 'adv' || tag === 'quote')
    return tag;
  if (tag === 'to') return 'prep';
  if (tag === 'time') return 'time';
  if (text === ',') return 'comma';
  if (/^[–—-]+$/.test(text)) return 'dash';
  if (/^[([]$/.test(text)) return 'open';
  if (/^[)\]]$/.test(text)) return 'close';
  return 'stop';
}

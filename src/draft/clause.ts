/** Subjects and objects: who does what a verb says, and to whom. */
import { appositionAfter } from './appositions.js';
import {
  afterAddition,
  isFinite,
  isSaying,
  joined,
  listLeft,
  listRight,
  namedAt,
  nextOf,
  previousOf,
  type Named,
} from './coordination.js';
import type { VerbGroup } from './chunks.js';
import { openingOf } from './insertions.js';
import type { ParsedSentence } from './sentence.js';
import { OFFICES } from './word-lists.js';
import { wordSet } from './word-set.js';

/** No clause is nested deeper; a guard for sentences that no writer wrote. */
const DEEPEST = 6;
/** Prepositions that may stand between a noun and the one that completes it. */
const BETWEEN = /^(?:in|at|on|from|during|by|with|worth|to|for|of|as|into|via|through)$/;

/** Whether a verb group is a participle without an auxiliary: “backed by X”, “fighting in Y”. */
export function isReduced(s: ParsedSentence, at: number): boolean {
  const verb = s.chunks[at]?.verb;
  if (verb === undefined || verb.hasBe || verb.hasHave || verb.modal !== null || verb.isInfinitive) return false;
  if (verb.isGerund) return true;
  if (!verb.readings.some(({ form }) => form === 'en')) return false;
  return byPhraseAfter(s, at) >= 0 || /^(?:loyal|opposed|allied|aligned)$/.test(s.tokens[verb.main]!.lower);
}

/** The chunk of the phrase after “by” that belongs to a passive verb; -1 without one. */
export function byPhraseAfter({ chunks }: ParsedSentence, at: number): number {
  for (let i = at + 1; i < chunks.length && i < at + 9; i += 1) {
    const { kind, word } = chunks[i]!;
    if (kind === 'prep' && word === 'by') return chunks[i + 1]?.kind === 'phrase' ? i + 1 : -1;
    if (kind === 'phrase' && chunks[i - 1]?.kind !== 'prep' && i > at + 1) return -1;
    if (kind === 'phrase' && i === at + 1) return -1;
    if (!/^(?:phrase|prep|adv|time|quote|conj)$/.test(kind)) return -1;
  }
  return -1;
}

/**
 * Who does what the verb group of a chunk says, by its place before the verb; null if nobody is named there.
 * Infinitives and participles have their subjects elsewhere: `roles.ts` finds them.
 */
export function subjectOf(s: ParsedSentence, at: number, depth = 0): Named | null {
  if (depth > DEEPEST) return null;
  const { chunks } = s;
  const extras: Named[] = [];
  let hasComma = false;
  /** Whether only insertions, adverbs and times were left out up to here. */
  let isNext = true;
  for (let i = at - 1; i >= 0;) {
    const { kind } = chunks[i]!;
    if (kind === 'adv' || kind === 'time' || kind === 'quote' || kind === 'open') i -= 1;
    else if (kind === 'comma' || kind === 'dash' || kind === 'close') {
      const open = openingOf(s, i);
      if (open < 0) {
        hasComma = true;
        i -= 1;
        continue;
      }
      const addition = afterAddition(s, open + 1);
      const added = addition >= 0 && addition < i ? listRight(s, addition) : null;
      // “A, like B a critic of C, …” tells nothing of B.
      const more = chunks[open + 1]!.word === 'like' && added?.to !== i - 1 ? null : added;
      if (more !== null) extras.push(more);
      const apposition = more === null ? appositionIn(s, open, i) : null;
      if (apposition !== null) return joined(apposition, ...extras);
      i = open - 1;
    } else if (kind === 'phrase') {
      // “three states including A and B”
      const first = additionStart(s, i) >= 0 ? i : listStart(s, i);
      const start = additionStart(s, first);
      if (start >= 0) {
        const more = first === i ? listRight(s, i) : listAcross(s, i);
        if (more !== null) extras.push(more);
        i = start - 1;
        if (chunks[i]?.kind === 'comma') i -= 1;
      } else if (chunks[i - 1]?.kind === 'prep' && !(isNext && opensClause(s, i - 1, at))) {
        isNext = false;
        i -= 2;
      } else if (isInListAfterPreposition(s, i)) i = listStart(s, i) - 2;
      else {
        // “A backs B, severs ties with C”
        const isObject = i === at - 2 && hasComma && isFinite(s, i - 1) && !isReduced(s, i - 1);
        if (isObject && relativeBefore(s, i - 1) < 0 && isFinite(s, at) && !isReduced(s, at))
          return subjectOf(s, i - 1, depth + 1);
        const named = listLeft(s, i);
        // The object of a verb in a relative clause: “men who do work for A flew …”.
        if (named === null && chunks[i - 1]?.kind === 'verb' && !isSaying(s, i - 1)) {
          i -= 1;
          continue;
        }
        return joined(named, ...extras);
      }
    } else if (kind === 'rel') return joined(antecedentOf(s, i, isPluralVerb(s, at), depth + 1), ...extras);
    else if (kind === 'conj') {
      const other = parallelOf(s, at, i);
      return other < 0 ? null : joined(subjectOf(s, other, depth + 1), ...extras);
    } else if (kind === 'verb') {
      if (isReduced(s, i) || chunks[i]!.verb!.isInfinitive || (!hasComma && isParticipleBeforePlace(s, i))) {
        i -= 1;
        continue;
      }
      const relative = relativeBefore(s, i);
      if (relative >= 0) return antecedentOf(s, relative, isPluralVerb(s, at), depth + 1);
      if (hasComma && isFinite(s, i) && hasLaterVerb(s, at)) return subjectOf(s, i, depth + 1);
      return null;
    } else if (kind === 'prep' && i > 0 && hasComma) i -= 1;
    else return null;
  }
  return null;
}

/** Prepositions that may begin a clause, too: “after A recognised B”. */
const OPENING = wordSet('until before after since because as');

const opensClause = (s: ParsedSentence, prep: number, verb: number): boolean =>
  OPENING.has(s.chunks[prep]!.word) && isFinite(s, verb) && !isReduced(s, verb);

/** “a group based in A”: a participle after a noun, with the place of it. */
function isParticipleBeforePlace({ chunks }: ParsedSentence, at: number): boolean {
  const verb = chunks[at]!.verb!;
  return (
    chunks[at - 1]?.kind === 'phrase' &&
    chunks[at + 1]?.kind === 'prep' &&
    !verb.hasBe &&
    !verb.hasHave &&
    verb.modal === null &&
    verb.readings.some(({ form }) => form === 'en')
  );
}

/** Whether the last of a list stands here that follows a preposition: “in Syria and Iraq”. */
function isInListAfterPreposition(s: ParsedSentence, at: number): boolean {
  const start = listStart(s, at);
  return start < at && s.chunks[start - 1]?.kind === 'prep' && s.chunks[at + 1]?.kind !== 'verb';
}

/** The first chunk of a list of phrases joined by “and” and commas that ends at a chunk. */
function listStart({ chunks }: ParsedSentence, at: number): number {
  let i = at;
  while (
    i >= 2 &&
    (chunks[i - 1]!.kind === 'conj' || (chunks[i - 1]!.kind === 'comma' && i < at)) &&
    chunks[i - 2]!.kind === 'phrase'
  )
    i -= 2;
  return i;
}

/** The chunk at which words such as “along with” begin that lead to the phrase; -1 without them. */
function additionStart(s: ParsedSentence, phrase: number): number {
  for (let i = phrase - 1; i >= 0 && i >= phrase - 4; i -= 1) if (afterAddition(s, i) === phrase) return i;
  return -1;
}

/** “Syria's main backer, Russia, sent …”: the name in the insertion, if what stands before it names nobody. */
function appositionIn(s: ParsedSentence, open: number, close: number): Named | null {
  const before = s.phrases[open - 1];
  if (before === undefined || s.chunks[open + 1]?.kind !== 'phrase') return null;
  const named = listRight(s, open + 1);
  if (named === null || named.to !== close - 1) return null;
  if (namedAt(s, open - 1) === null) return named;
  // “the ambassador to B, Ana Silva, said”: a person whose office goes before.
  const outer = s.chunks[open - 2]?.kind === 'prep' ? s.phrases[open - 3] : before;
  const isOffice = outer !== undefined && (OFFICES.has(outer.head) || outer.isDiplomat);
  return isOffice && s.phrases[open + 1]!.head === '' && named.actors.every(({ kind }) => kind === 'person')
    ? named
    : null;
}

/** Whether a verb group is in the plural for sure: “back”, “have”, “are”, “were”. */
function isPluralVerb({ chunks, tokens }: ParsedSentence, at: number): boolean {
  const verb = chunks[at]!.verb!;
  const first = tokens[chunks[at]!.first]!.lower;
  if (/^(?:are|were|have)$/.test(first)) return true;
  return (
    !verb.hasBe &&
    !verb.hasHave &&
    verb.modal === null &&
    verb.readings.some(({ form }) => form === 'base') &&
    !verb.isInfinitive
  );
}

/** The relative pronoun of the clause to which a verb group belongs; -1 if it is in none. */
function relativeBefore({ chunks }: ParsedSentence, at: number): number {
  for (let i = at - 1; i >= 0 && at - i < 4; i -= 1) {
    if (chunks[i]!.kind === 'rel') return i;
    if (!/^(?:adv|phrase|time|quote)$/.test(chunks[i]!.kind)) return -1;
  }
  return -1;
}

const hasLaterVerb = (s: ParsedSentence, at: number): boolean => {
  for (let i = at + 1; i < s.chunks.length - 1; i += 1)
    if (s.chunks[i]!.kind === 'conj' && s.chunks[nextOf(s, i)]?.kind === 'verb') return true;
  return false;
};

/** Whom a relative pronoun means. */
export function antecedentOf(s: ParsedSentence, relative: number, isPlural: boolean, depth = 0): Named | null {
  const { chunks, phrases } = s;
  if (depth > DEEPEST || /^(?:what|whose)$/.test(chunks[relative]!.word)) return null;
  let i = relative - 1;
  while (
    i >= 0 &&
    (/^(?:comma|adv|time|quote|prep)$/.test(chunks[i]!.kind) ||
      (/^(?:both|all|most|some|many|each)$/.test(phrases[i] === undefined ? '' : chunks[i]!.word) &&
        namedAt(s, i) === null))
  )
    i -= 1;
  if (chunks[i]?.kind !== 'phrase') return null;
  let prep = i - 1;
  while (chunks[prep]?.kind === 'adv') prep -= 1;
  const isInPhrase = chunks[prep]?.kind === 'prep' && chunks[prep - 1]?.kind === 'phrase';
  const outer = isInPhrase ? phrases[prep - 1]! : null;
  if (outer !== null && outer.actors.length > 0 && !(namedAt(s, i) !== null && chunks[prep]!.word === 'of')) {
    const isGroup = outer.actors.some(({ kind }) => kind !== 'state');
    if (isGroup || namedAt(s, i) === null) return namedAt(s, prep - 1);
  }
  // “A is the only country that recognises B”
  // “A is the largest of 30 states that recognise B”
  const isOne = isInPhrase && chunks[prep]!.word === 'of' && ONE_OF.has(phrases[prep - 1]!.head);
  const copula = previousOf(s, isOne ? prep - 1 : i);
  const isOfCopula = chunks[copula]?.verb?.readings.some(({ lemma }) => /^(?:be|become|remain)$/.test(lemma)) === true;
  if ((namedAt(s, i) === null || isOne) && isOfCopula) return subjectOf(s, copula, depth + 1);
  // “Ana Silva, a deputy who …”
  const isBeside = chunks[i - 1]?.kind === 'comma' && chunks[relative]!.word === 'who' && namedAt(s, i) === null;
  if (isBeside)
    return namedAt(s, i - 2)?.actors.every(({ kind }) => kind === 'person') === true ? namedAt(s, i - 2) : null;
  // “in exile in B who …”: a person, and not B.
  const isPlace = chunks[prep]?.word === 'in' && chunks[relative]!.word === 'who';
  if (isPlace && namedAt(s, i)?.actors.every(({ kind }) => kind === 'state') === true) return null;
  if (!isPlural) return namedAt(s, i);
  const outerHead = isInPhrase ? phrases[prep - 1]!.head : '';
  // “two regions of A that enjoy …”: the regions do, and not A.
  if (isInPhrase && chunks[prep]!.word === 'of' && outerHead.endsWith('s') && !phrases[i]!.isPlural) return null;
  return listAcross(s, i);
}

/** The one of several that is meant. */
const ONE_OF = wordSet('one largest biggest smallest latest newest oldest first last only few');

/** A list to the left of a phrase, wherever it stands. */
export function listAcross(s: ParsedSentence, at: number): Named | null {
  const start = listStart(s, at);
  const parts: (Named | null)[] = [];
  for (let i = start; i <= at; i += 1) if (s.chunks[i]!.kind === 'phrase') parts.push(namedAt(s, i));
  return joined(...parts);
}

/**
 * The verb group that is coordinated with another one by the conjunction at `conj`: of the same form; -1 without one.
 */
export function parallelOf(s: ParsedSentence, at: number, conj: number): number {
  const own = s.chunks[at]!.verb!;
  // “rebels who had fled, but needed help”: the comma ends the clause of “who”.
  const isMain = s.chunks[conj]!.word === 'but' && s.chunks[conj - 1]?.kind === 'comma';
  let nearest = -1;
  for (let i = conj - 1; i >= 0 && s.chunks[i]!.kind !== 'stop'; i -= 1) {
    const { verb } = s.chunks[i]!;
    if (verb === undefined || !isAlike(own, verb, s, at, i)) continue;
    const isInRelative = relativeBefore(s, i) >= 0;
    if (isMain && isInRelative) continue;
    // “has said that B left, and has backed C”
    if (!own.hasHave || (verb.hasHave && !isInRelative)) return i;
    if (nearest < 0) nearest = i;
  }
  return nearest;
}

function isAlike(own: VerbGroup, other: VerbGroup, s: ParsedSentence, at: number, before: number): boolean {
  if (own.isGerund) return other.isGerund;
  if (own.isInfinitive) return other.isInfinitive;
  const isBareBase =
    own.readings.some(({ form }) => form === 'base') && !own.hasBe && !own.hasHave && own.modal === null;
  if (isBareBase && (other.isInfinitive || other.modal !== null)) return true;
  if (isReduced(s, at) && isReduced(s, before)) return true;
  return isFinite(s, before) && !isReduced(s, before);
}

/** What stands to the right of a verb group as its object; null if it names no actor. */
export function objectOf(s: ParsedSentence, at: number): Named | null {
  const next = nextOf(s, at);
  return s.chunks[next]?.kind === 'phrase' ? (listRight(s, next) ?? appositionAfter(s, next)) : null;
}

/**
 * The phrase that a preposition of a list joins to what stands before it: “… support *for* X”. Phrases and other
 * prepositions may stand between.
 *
 * @param most The greatest number of chunks to look over.
 */
export function phraseAfter(s: ParsedSentence, at: number, prepositions: ReadonlySet<string>, most = 6): number {
  const { chunks } = s;
  let depth = 0;
  for (let i = at + 1; i < chunks.length && i <= at + most + depth; i += 1) {
    const { kind, word } = chunks[i]!;
    if (kind === 'prep' && !BETWEEN.test(word) && !prepositions.has(word)) return -1;
    if (kind === 'prep' && word === 'of' && i > at + 1 + depth) return -1;
    if (kind === 'adv' || kind === 'time' || kind === 'quote') {
      depth += 1;
      continue;
    }
    if (kind === 'prep' && prepositions.has(word)) {
      const next = nextOf(s, i);
      // “solidarity with and support for B”
      if (chunks[next]?.kind === 'conj') continue;
      return chunks[next]?.kind === 'phrase' ? next : -1;
    }
    if (kind === 'comma' && chunks[i + 1]?.kind === 'prep' && prepositions.has(chunks[i + 1]!.word) && word !== 'with')
      continue;
    if (kind !== 'phrase' && kind !== 'prep' && kind !== 'conj') return -1;
  }
  return -1;
}

/** Phrases that stand side by side: “A, B and C”, “A as well as B”, “A, including B and C”. */
import { resolve } from './reference.js';
import type { ActorEntry } from './register.js';
import type { ParsedSentence } from './sentence.js';
import { wordSet } from './word-set.js';

/** Some actors that a sentence names in one place. */
export interface Named {
  readonly actors: readonly ActorEntry[];
  /** The first and the last chunk of the place. */
  readonly from: number;
  readonly to: number;
  /** Whether it is beyond doubt who is meant: no pronoun, no word that may be something else. */
  readonly isSure: boolean;
}

const ADDITIONS: readonly (readonly string[])[] = [
  ['including'],
  ['such', 'as'],
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['alongside'],
  ['together', 'with'],
  ['plus'],
  ['among', 'them'],
  ['like'],
  ['notably'],
  ['namely'],
];

/** Words after which others are named who do the same: “A recognised B, followed by C”. */
const FOLLOWED: readonly (readonly string[])[] = [
  ['followed', 'by'],
  ['joined', 'by'],
  ['as', 'did'],
  ['as', 'have'],
];

/** Those who are named after a statement as doing the same; null if nobody is. */
export function followedBy(s: ParsedSentence, at: number): Named | null {
  const { tokens, chunks } = s;
  const start = chunks[at]?.kind === 'comma' ? at + 1 : at;
  const first = chunks[start]?.first;
  if (first === undefined) return null;
  for (const words of FOLLOWED) {
    if (!words.every((word, i) => tokens[first + i]?.lower === word)) continue;
    const next = chunks.findIndex((chunk) => chunk.first >= first + words.length);
    return chunks[next]?.kind === 'phrase' ? listRight(s, next) : null;
  }
  return null;
}

/** Those whom “but not” takes out: “recognises A but not B”; null without such words. */
export function exceptedAfter(s: ParsedSentence, at: number): Named | null {
  const start = s.chunks[at]?.kind === 'comma' ? at + 1 : at;
  const isBut = s.chunks[start]?.word === 'but';
  const not = isBut ? start + 1 : start;
  if (s.chunks[not]?.word !== 'not' || (!isBut && start === at)) return null;
  return s.chunks[not + 1]?.kind === 'phrase' ? listRight(s, not + 1) : null;
}

/** The chunk after words such as “including” that begin at a chunk; -1 if none do. */
export function afterAddition({ tokens, chunks }: ParsedSentence, at: number): number {
  const first = chunks[at]?.first;
  if (first === undefined) return -1;
  for (const words of ADDITIONS) {
    if (!words.every((word, i) => tokens[first + i]?.lower === word)) continue;
    const end = first + words.length;
    const next = chunks.findIndex((chunk, i) => i >= at && chunk.first >= end);
    return next;
  }
  return -1;
}

const isAnd = (word: string): boolean => word === 'and' || word === 'or' || word === 'nor' || word === '&';

/** The actors of one phrase; null if it has none. */
export function namedAt(s: ParsedSentence, at: number): Named | null {
  const found = resolve(s, at);
  return found === null ? null : { actors: found.actors, from: at, to: at, isSure: found.isSure };
}

/** Several places as one. */
export function joined(...parts: readonly (Named | null)[]): Named | null {
  const all = parts.filter((part) => part !== null);
  if (all.length === 0) return null;
  return {
    actors: [...new Set(all.flatMap(({ actors }) => actors))],
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
    isSure: all.every(({ isSure }) => isSure),
  };
}

/** Whether the chunk is a finite verb group, so that what stands before it is its subject. */
export function isFinite({ chunks, tokens }: ParsedSentence, at: number): boolean {
  const verb = chunks[at]?.verb;
  if (verb === undefined || verb.isInfinitive || verb.isGerund) return false;
  if (verb.hasBe || verb.hasHave || verb.modal !== null) return true;
  return (
    tokens[verb.main]!.tag === 'aux' ||
    verb.readings.some(({ form }) => form === 'past' || form === 's' || form === 'base')
  );
}

/** The next chunk that is no adverb, time or quotation mark. */
export function nextOf({ chunks }: ParsedSentence, at: number): number {
  let next = at + 1;
  while (next < chunks.length && /^(?:adv|time|quote)$/.test(chunks[next]!.kind)) next += 1;
  return next;
}

/** The last chunk before one that is no adverb, time or quotation mark; -1 if there is none. */
export function previousOf({ chunks }: ParsedSentence, at: number): number {
  let previous = at - 1;
  while (previous >= 0 && /^(?:adv|time|quote)$/.test(chunks[previous]!.kind)) previous -= 1;
  return previous;
}

const isOfState = (named: Named | null): boolean => named?.actors.every(({ kind }) => kind === 'state') === true;

/** “weapons sent by A and B were lost”: the one after “by” is no subject of what follows. */
function isDoer({ chunks }: ParsedSentence, at: number): boolean {
  if (chunks[at - 1]?.word !== 'by') return false;
  const verb = chunks.slice(0, at).findLast(({ kind }) => kind === 'verb')?.verb;
  return verb !== undefined && !verb.hasBe && !verb.hasHave;
}

/** All that is listed to the right of a phrase, with the phrase. */
export function listRight(s: ParsedSentence, at: number): Named | null {
  const parts: (Named | null)[] = [namedAt(s, at)];
  let pending: Named[] = [];
  for (let i = at + 1; i < s.chunks.length;) {
    const hasComma = s.chunks[i]!.kind === 'comma';
    let next = hasComma ? i + 1 : i;
    const addition = afterAddition(s, next);
    if (addition >= 0) {
      const more = s.chunks[addition]?.kind === 'phrase' ? listRight(s, addition) : null;
      if (more === null) break;
      parts.push(...pending, more);
      pending = [];
      i = more.to + 1;
      continue;
    }
    const isLast = isAnd(s.chunks[next]?.word ?? '') && s.chunks[next]!.kind === 'conj';
    if (!hasComma && !isLast) break;
    if (isLast) next += 1;
    while (/^(?:adv|quote)$/.test(s.chunks[next]?.kind ?? '')) next += 1;
    // “with A and with B”
    if (isLast && s.chunks[next]?.kind === 'prep' && /^(?:with|to|by|for|from)$/.test(s.chunks[next]!.word)) next += 1;
    if (s.chunks[next]?.kind !== 'phrase') break;
    const named = namedAt(s, next);
    // “the president and his government”: one side.
    if (named === null || (s.phrases[next]!.pronoun !== '' && s.phrases[next]!.head === 'government')) break;
    // “A, backed by B, and C …”: the comma closes the insertion.
    if (hasComma && isLast && parts.length === 1 && pending.length === 0 && s.chunks[at - 1]?.word === 'by') break;
    // “recognised by A, Ana Silva and Rosa Vega”: persons beside a state are no part of its list.
    if (hasComma && !isLast && isOfState(parts[0] ?? null) && named.actors.every(({ kind }) => kind === 'person'))
      break;
    if (
      isLast &&
      pending.length === 0 &&
      parts.length === 1 &&
      isFinite(s, nextOf(s, next)) &&
      !isRelativeLeft(s, at) &&
      s.chunks[at - 1]?.word !== 'between' &&
      !isDoer(s, at)
    )
      break;
    pending.push(named);
    i = next + 1;
    if (isLast) {
      parts.push(...pending);
      pending = [];
      if (s.chunks[i]?.kind !== 'comma' || afterAddition(s, i + 1) < 0) break;
    }
  }
  return joined(...parts);
}

/** Whether a phrase stands in a relative clause, so that a finite verb after it belongs to the main clause. */
function isRelativeLeft({ chunks }: ParsedSentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 8; i -= 1) if (chunks[i]!.kind === 'rel') return true;
  return false;
}

/** All that is listed to the left of a phrase that is a subject, with the phrase. */
export function listLeft(s: ParsedSentence, at: number): Named | null {
  const { chunks } = s;
  const parts: Named[] = [];
  const own = namedAt(s, at);
  const isJoined = chunks[at - 1]?.kind === 'conj' && isAnd(chunks[at - 1]!.word);
  // “A and its traders”: A alone is named.
  if (own === null && !(isJoined && chunks[at - 2]?.kind === 'phrase')) return null;
  let i = -1;
  if (chunks[at - 1]?.kind === 'conj' && isAnd(chunks[at - 1]!.word))
    i = chunks[at - 2]?.kind === 'comma' ? at - 3 : at - 2;
  else if (chunks[at - 1]?.kind === 'comma' && (isBareList(s, at) || endsList(s, at))) i = at - 2;
  while (i >= 0) {
    while (chunks[i]?.kind === 'adv') i -= 1;
    if (chunks[i]?.kind !== 'phrase') break;
    const named = namedAt(s, i);
    if (named === null) break;
    parts.unshift(named);
    i -= 1;
    if (chunks[i]?.kind !== 'comma') break;
    i -= 1;
  }
  const first = parts[0]?.from ?? at;
  const before = previousOf(s, first);
  const verb = chunks[before]?.verb;
  const isObject = (verb !== undefined && !isSaying(s, before)) || chunks[before]?.kind === 'prep';
  if (isObject && parts.length > 0) return own;
  return joined(...parts, own);
}

/** “U.S., British and French planes”: a phrase of several states after a comma. */
const endsList = (s: ParsedSentence, at: number): boolean =>
  s.phrases[at]!.head !== '' &&
  s.phrases[at]!.owners.length > 1 &&
  s.phrases[at - 2]?.head === '' &&
  isOfState(namedAt(s, at - 2));

/** Whether a headline begins with names that only commas part: “UAE, Egypt back X”. */
function isBareList(s: ParsedSentence, at: number): boolean {
  let i = at;
  while (i >= 0) {
    if (s.chunks[i]?.kind !== 'phrase' || s.phrases[i]!.head !== '' || s.phrases[i]!.actors.length === 0) return false;
    if (i === 0) return true;
    if (s.chunks[i - 1]?.kind !== 'comma') return false;
    i -= 2;
  }
  return false;
}

const SAYING = wordSet(`
  say tell announce report claim state add declare believe argue maintain insist suggest allege reveal confirm
  note warn write disclose think know hope mean show add acknowledge stress emphasise emphasize testify
  conclude repeat reiterate explain assert understand
`);

/** Whether a verb group says or thinks something, so that a clause may follow. */
export function isSaying({ chunks }: Pick<ParsedSentence, 'chunks'>, at: number): boolean {
  return chunks[at]?.verb?.readings.some(({ lemma }) => SAYING.has(lemma)) === true;
}

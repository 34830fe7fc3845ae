/** On whose word a clause stands: “according to X”, “X said that …”, “…, said X”, “reportedly”, “reports that …”. */
import { isReduced, subjectOf } from './clause.js';
import { isFinite, listRight, nextOf, previousOf } from './coordination.js';
import { openingOf } from './insertions.js';
import type { ActorEntry } from './register.js';
import { possessorOf } from './role-kinds.js';
import { wordsAt, type ParsedSentence } from './sentence.js';
import { wordSet } from './word-set.js';

/** Somebody on whose word a part of a sentence stands: the chunks from `from` up to `to` (exclusive). */
export interface Speaker {
  readonly from: number;
  readonly to: number;
  /** The words that name the speaker; empty if nobody is named. */
  readonly words: string;
  readonly actors: readonly ActorEntry[];
  /** Whether it is an office without a state: “the foreign minister”, who speaks for the state that he speaks of. */
  readonly isOffice?: boolean;
}

const SPEAKING = wordSet(`
  say announce report tell add claim confirm allege argue insist believe state write reveal disclose warn
  suggest maintain declare assert testify note post tweet estimate indicate
`);
const INVERTED = wordSet('say add report write announce declare note claim insist warn argue explain');
const REPORTS =
  /^(?:reports?|claims?|allegations?|accusations?|assertions?|rumou?rs?|suggestions?|speculation|charges?|evidence)$/;
const HEARSAY = /^(?:reportedly|allegedly|supposedly)$/;
const CLAUSE_END = /^(?:but|while|although|though|whereas)$/;

/** All speakers of a sentence, in its order. */
export function speakersIn(s: ParsedSentence): Speaker[] {
  const speakers: Speaker[] = [];
  s.chunks.forEach((chunk, at) => {
    const words = s.tokens.slice(chunk.first, chunk.end);
    const isHearsay = /^(?:adv|verb)$/.test(chunk.kind) && words.some(({ lower }) => HEARSAY.test(lower));
    const source = isHearsay ? { words: '', actors: [] } : accordingTo(s, at);
    if (source !== null) {
      const [from, to] = partAround(s, at);
      speakers.push({ ...source, from, to });
    }
    // “a reported 20 tanks”
    const isVerb = chunk.kind === 'verb' && s.tokens[chunk.first - 1]?.tag !== 'det';
    const speaker = isVerb ? saidBy(s, at) : null;
    if (speaker !== null) speakers.push(speaker);
    if (
      chunk.kind === 'phrase' &&
      REPORTS.test(s.phrases[at]!.head) &&
      /^(?:that|of)$/.test(s.chunks[at + 1]?.word ?? '')
    )
      speakers.push({ from: at + 1, to: partAround(s, at)[1], words: '', actors: ownersOf(s, at) });
  });
  return speakers;
}

/** Whose reports they are: “A's charges that …”, “its charges that …”. */
const ownersOf = (s: ParsedSentence, at: number): readonly ActorEntry[] =>
  s.phrases[at]!.pronoun === '' ? s.phrases[at]!.owners : (possessorOf(s, at)?.actors ?? []);

/** The part of a sentence around a chunk, between “but”, “while” and semicolons. */
function partAround(s: ParsedSentence, at: number): [number, number] {
  let first = at - 1;
  while (first > 0 && !isCut(s, first)) first -= 1;
  let end = at + 1;
  while (end < s.chunks.length && !isCut(s, end)) end += 1;
  return [Math.max(0, first), end];
}

const isCut = ({ chunks, tokens }: ParsedSentence, at: number): boolean =>
  CLAUSE_END.test(chunks[at]!.word) || (chunks[at]!.kind === 'stop' && tokens[chunks[at]!.first]!.text === ';');

/** “according to two people close to them” */
function accordingTo(s: ParsedSentence, at: number): Pick<Speaker, 'words' | 'actors'> | null {
  const { chunks, tokens } = s;
  const chunk = chunks[at]!;
  if (tokens[chunk.first]!.lower !== 'according') return null;
  let next = at + 1;
  if (chunks[next]?.word === 'to') next += 1;
  let end = next;
  while (end < chunks.length && /^(?:phrase|prep|adv|conj)$/.test(chunks[end]!.kind)) end += 1;
  if (end === next) return null;
  return {
    words: wordsAt(s, chunks[next]!.first, chunks[end - 1]!.end),
    actors: s.phrases[next]?.actors ?? [],
  };
}

/** Who says it by the verb of a chunk, and which part of the sentence that is. */
function saidBy(s: ParsedSentence, at: number): Speaker | null {
  const { chunks } = s;
  const verb = chunks[at]!.verb!;
  if (
    verb.isPassive ||
    verb.isInfinitive ||
    !verb.readings.some(({ lemma }) => SPEAKING.has(lemma)) ||
    (isReduced(s, at) && !verb.isGerund)
  )
    return null;
  const previous = previousOf(s, at);
  const next = nextOf(s, at);
  // “warned B about A's support for C” takes it for granted.
  const about = chunks[next]?.kind === 'phrase' ? nextOf(s, next) : next;
  const isWarning = verb.readings.some(({ lemma }) => lemma === 'warn');
  if (isWarning && /^(?:about|over)$/.test(chunks[about]?.word ?? '')) return null;
  // “declared himself president” reports nothing.
  const isDeclaring = verb.readings.some(({ lemma }) => /^(?:declare|proclaim)$/.test(lemma));
  if (isDeclaring && chunks[next]?.kind !== 'sub' && chunks[next]?.kind !== 'rel') return null;
  const before = chunks[at - 1];
  // “…,” said X: the subject follows.
  const isInverted =
    verb.readings.some(({ lemma }) => INVERTED.has(lemma)) &&
    before !== undefined &&
    (before.kind === 'comma' || before.kind === 'quote') &&
    chunks[next]?.kind === 'phrase' &&
    isEndOfSpeaker(s, next) &&
    !(before.kind === 'comma' && openingOf(s, at - 1) >= 0);
  if (isInverted && !verb.isGerund) {
    const named = listRight(s, next);
    return {
      from: 0,
      to: at,
      words: phraseText(s, next, named?.to ?? next),
      actors: named?.actors ?? [],
      isOffice: isOffice(s, next),
    };
  }
  if (verb.isGerund) {
    if (chunks[previous]?.kind !== 'comma') return null;
    const subject = leftSubject(s, previous);
    return { from: at + 1, to: chunks.length, words: '', actors: subject };
  }
  const subject = subjectOf(s, at);
  if (chunks[previous]?.kind !== 'phrase' && subject === null) return null;
  const first = subject?.from ?? previous;
  const words = phraseText(s, first, Math.max(first, subject === null ? previous : Math.min(subject.to, previous)));
  const lead = previousOf(s, first);
  const isAfter = (chunks[lead]?.kind === 'comma' || chunks[first - 1]?.kind === 'quote') && endsSpeech(s, at);
  const actors = subject?.actors ?? [];
  const rest = { words, actors, isOffice: isOffice(s, first) };
  return isAfter ? { from: 0, to: first, ...rest } : { from: at + 1, to: occasionAfter(s, at), ...rest };
}

/** “announced that it was leaving after B recognised C”: what went before is told by the text; the end without it. */
function occasionAfter(s: ParsedSentence, at: number): number {
  const after = s.chunks.findIndex(
    ({ kind, word }, i) => i > at + 1 && kind === 'prep' && word === 'after' && s.chunks[i + 1]?.kind === 'phrase',
  );
  if (after < 0) return s.chunks.length;
  const verb = s.chunks.findIndex(({ kind }, i) => i > after && !/^(?:phrase|prep|conj|adv|time)$/.test(kind));
  return isFinite(s, verb) && !isReduced(s, verb) ? after : s.chunks.length;
}

/** Whether the words after an inverted verb of saying only name the speaker. */
function isEndOfSpeaker(s: ParsedSentence, at: number): boolean {
  const last = listRight(s, at)?.to ?? at;
  const after = s.chunks[nextOf(s, last)];
  return after === undefined || /^(?:stop|comma|prep|open|dash|rel)$/.test(after.kind);
}

/** Whether nothing that is said follows a verb of saying. */
function endsSpeech(s: ParsedSentence, at: number): boolean {
  const next = nextOf(s, at);
  const chunk = s.chunks[next];
  return chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'comma' || (chunk.kind === 'prep' && next > 3);
}

/** Whether a phrase names an office of government and no state. */
function isOffice(s: ParsedSentence, at: number): boolean {
  const phrase = s.phrases[at];
  if (phrase === undefined || phrase.owners.length > 0 || phrase.actors.some(({ state }) => state !== null))
    return false;
  return s.tokens
    .slice(phrase.first, phrase.end)
    .some(({ lower }) => /^(?:minister|president|premier|chancellor|secretary|king)$/.test(lower));
}

function leftSubject(s: ParsedSentence, at: number): readonly ActorEntry[] {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (s.chunks[i]!.kind === 'verb' && !isReduced(s, i)) return subjectOf(s, i)?.actors ?? [];
  }
  return [];
}

/** The words of some chunks, if they are no pronoun. */
function phraseText(s: ParsedSentence, first: number, last: number): string {
  const phrase = s.phrases[first];
  if (phrase === undefined) return '';
  if (phrase.pronoun !== '' && phrase.head === '') return '';
  return wordsAt(s, s.chunks[first]!.first, s.chunks[last]!.end);
}

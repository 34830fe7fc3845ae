/** To whom it is done, and who does it, where a participle or an infinitive stands apart from its subject. */
import { isReduced, parallelOf, subjectOf } from './clause.js';
import { listRight, namedAt, nextOf, previousOf, type Named } from './coordination.js';
import { EVENTS, isContested } from './lands.js';
import type { ParsedSentence } from './sentence.js';

/** “Backing X, Y said …”: the subject of the main clause, after the first comma. */
export function subjectAfterComma(s: ParsedSentence, at: number): Named | null {
  for (let i = at + 1; i < s.chunks.length; i += 1) {
    if (s.chunks[i]!.kind !== 'comma') continue;
    const next = nextOf(s, i);
    const isSubject = s.chunks[next]?.kind === 'phrase';
    const named = isSubject ? listRight(s, next) : null;
    if (named !== null) return named;
    if (isSubject) return null;
  }
  return null;
}

/** To whom it is done in a passive without auxiliary: “the council, recognised by Y”, “Backed by X, the group …”. */
export function reducedPatient(s: ParsedSentence, at: number): Named | null {
  const { chunks } = s;
  let i = previousOf(s, at);
  if (chunks[i]?.kind === 'comma') i = previousOf(s, i);
  if (i < 0) return subjectAfterComma(s, at);
  if (chunks[i]!.kind === 'conj') {
    const other = parallelOf(s, at, i);
    if (other < 0) return null;
    return isReduced(s, other) ? reducedPatient(s, other) : subjectOf(s, other);
  }
  if (chunks[i]!.kind !== 'phrase') return null;
  const isInPhrase = chunks[i - 1]?.kind === 'prep' && chunks[i - 2]?.kind === 'phrase';
  // “B, another land recognised by A”
  const isBeside = chunks[i - 1]?.kind === 'comma' && /^(?:a|an|another|the)$/.test(s.phrases[i]!.determiner);
  const own = namedAt(s, i);
  const isGroup = own?.actors.every(({ key }) => key.startsWith('group:')) !== false;
  if (isBeside && isGroup && chunks[i - 2]?.kind === 'phrase' && s.phrases[i - 2]!.head === '')
    return namedAt(s, i - 2) ?? own;
  const outer = isInPhrase ? namedAt(s, i - 2) : null;
  // “Ana Silva of a centre funded by A”: it is the centre that is funded.
  const isPersonOf = chunks[i - 1]?.word === 'of' && outer?.actors.every(({ kind }) => kind === 'person') === true;
  if (isPersonOf) return own;
  if (outer !== null && outer.actors.some(({ kind }) => kind !== 'state')) return outer;
  return isPlaceOfThing(s, i) ? null : namedAt(s, i);
}

/** “a summit in A funded by B”: the thing is funded, and not the place. */
export function isPlaceOfThing(s: ParsedSentence, at: number): boolean {
  if (!/^(?:in|at|near|from|on|for|to)$/.test(s.chunks[at - 1]?.word ?? '') || s.phrases[at - 2] === undefined)
    return false;
  return namedAt(s, at - 2) === null && namedAt(s, at)?.actors.every(({ kind }) => kind === 'state') === true;
}

/** “recognise the outcome of the vote in B”, of a land whose statehood is contested; `thing` for all else. */
export function landOfEvent(s: ParsedSentence, at: number): Named | 'thing' {
  if (!EVENTS.has(s.phrases[at]!.head)) return 'thing';
  for (let i = at + 1; i < s.chunks.length && /^(?:prep|phrase)$/.test(s.chunks[i]!.kind); i += 1) {
    const named = s.chunks[i]!.kind === 'phrase' ? namedAt(s, i) : null;
    if (named?.actors.every(isContested) === true) return named;
  }
  return 'thing';
}

/** The nearest verb group before a chunk, without those that are only reduced; -1 without one. */
export function verbBefore(s: ParsedSentence, from: number): number {
  for (let i = from - 1; i >= 0; i -= 1) {
    if (s.chunks[i]!.kind === 'stop') return -1;
    if (s.chunks[i]!.kind === 'verb') return i;
  }
  return -1;
}

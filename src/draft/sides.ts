/** Whom an object names, or whose side it is. */
import { appositionAfter } from './appositions.js';
import { joined, listRight, namedAt, type Named } from './coordination.js';
import type { ParsedSentence } from './sentence.js';
import { OFFICES, SIDE_HEADS } from './word-lists.js';
import { wordSet } from './word-set.js';

/** Whom an object names: an actor, or the own side of an actor (“Kosovo's independence”); `thing` for all else. */
export function sideNamed(s: ParsedSentence, at: number): Named | 'thing' | null {
  const phrase = s.phrases[at];
  if (phrase === undefined) return null;
  if (phrase.pronoun === 'each other') return { actors: [], from: at, to: at, isSure: true };
  const apposition = appositionAfter(s, at);
  if (apposition !== null) return apposition;
  // Support for an office is support for its holder, who is not named.
  if (OFFICES.has(phrase.head) && phrase.actors.every(({ kind }) => kind === 'state')) return null;
  // “its presidential bid”
  const isRun =
    phrase.head === 'bid' &&
    s.tokens.slice(phrase.first, phrase.end).some(({ lower }) => /elect|^president/.test(lower));
  const isSide = (SIDE_HEADS.has(phrase.head) || isRun) && phrase.owners.length > 0 && phrase.actors.length === 0;
  const side = isSide ? { actors: phrase.owners, from: at, to: at, isSure: true } : null;
  // “supports the Kimberley Process”
  const last = s.tokens[phrase.end - 1]!;
  if (phrase.head === '' && AGREED.has(last.lower)) return 'thing';
  // “the independence of A and B”
  const named = joined(side, listRight(s, at));
  if (named !== null) return named;
  // “the independence of both regions”
  const of = SIDE_HEADS.has(phrase.head) && s.chunks[at + 1]?.word === 'of' ? namedAt(s, at + 2) : null;
  if (of !== null) return of;
  return phrase.pronoun !== '' && phrase.head === '' ? null : 'thing';
}

/** What is agreed, planned or built has a name, too, and takes no side. */
const AGREED = wordSet(`
  process partnership agreement treaty act plan pact protocol convention bill initiative programme
  program project fund centre center university school museum summit games cup mission railway pipeline bank
`);

/** Bodies that a noun points at: “this movement”, “the militant group”. */
import type { ActorEntry } from './register.js';
import type { ParsedSentence } from './sentence.js';
import { nameKey, type Token } from './tokens.js';
import { ADJECTIVES } from './word-lists.js';
import { wordSet } from './word-set.js';

/** Whom some words mean. */
export interface Meant {
  readonly actors: readonly ActorEntry[];
  readonly isSure: boolean;
}

/** The actors that a sentence names before a chunk, in their order, each once. */
export function candidates(s: ParsedSentence, end: number): ActorEntry[] {
  const found = new Set<ActorEntry>();
  s.phrases.forEach((phrase, i) => {
    if (i >= end || phrase === undefined) return;
    for (const actor of phrase.actors) found.add(actor);
  });
  return [...found];
}

const BODY = wordSet('movement party faction militia front organisation organization group junta');

/** Whether a name is that of a movement among the peoples that are known: “Houthis”. */
const isMovement = ({ context }: ParsedSentence, name: string): boolean =>
  context.gazetteer.get(nameKey(name).split(' ')[0]!)?.type === 'people';

/** What a body is called beside its noun: “the Kenyan-backed militant group”. */
const isOfBody = ({ tag, lower }: Token): boolean =>
  tag === 'hang' ||
  tag === 'name' ||
  ADJECTIVES.has(lower) ||
  /^(?:militant|rebel|armed|islamist|terrorist)$/.test(lower);

/**
 * “this movement”, “that party”, “the militant group”: the only organisation that was named before, and for “the” at
 * least a group that “group” tells; null for other words.
 */
export function pointedAt(s: ParsedSentence, at: number): Meant | null {
  const { determiner, head, first, end, owners } = s.phrases[at]!;
  // “the Kenya Front movement”: it is named.
  if (owners.some(({ kind }) => kind !== 'group')) return null;
  if (!/^th(?:is|at|e)$/.test(determiner) || !BODY.has(head)) return null;
  if (!s.tokens.slice(first + 1, end - 1).every(isOfBody) || (determiner !== 'the' && end !== first + 2)) return null;
  // “the front of B”
  if (determiner === 'the' && s.tokens[end]?.lower === 'of') return null;
  for (const [sentence, last] of [
    [s, at],
    [s.previous, Infinity],
  ] as const) {
    const possessors = sentence?.phrases.slice(0, last).flatMap((phrase) => [...(phrase?.owners ?? [])]) ?? [];
    const named = sentence === null ? [] : new Set([...candidates(sentence, last), ...possessors]);
    const bodies = [...named].filter(({ key, name }) => key.startsWith('organisation:') || isMovement(s, name));
    if (bodies.length > 0) return bodies.length === 1 ? { actors: bodies, isSure: true } : null;
  }
  return null;
}

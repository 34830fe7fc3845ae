/** Relations that a verb and a noun carry: “A pledges support for B”, “A cuts ties with B”, “B has A’s backing”. */
import { byPhraseAfter, phraseAfter } from './clause.js';
import { listRight, namedAt, nextOf, type Named } from './coordination.js';
import type { Hit } from './hit.js';
import { hitOf } from './hit-of-verb.js';
import { fits } from './matters.js';
import { STANDING, type VerbPattern } from './patterns.js';
import { candidates } from './pointed.js';
import { isSameSide, type ActorEntry } from './register.js';
import type { Roles } from './role-kinds.js';
import { rolesOf } from './roles.js';
import type { ParsedSentence } from './sentence.js';
import { sideNamed } from './sides.js';
import { TIES } from './word-lists.js';
import { wordSet } from './word-set.js';

/** A noun stands at most so many chunks after its verb. */
const NOUN_WITHIN = 6;

const STANDING_VERBS = wordSet(STANDING);

/** The chunk after a verb whose phrase has one of some nouns as its head; -1 without one. */
export function nounAfter(s: ParsedSentence, at: number, nouns: ReadonlySet<string>): number {
  for (let i = at + 1; i < s.chunks.length && i <= at + NOUN_WITHIN; i += 1) {
    const { kind, verb } = s.chunks[i]!;
    if (kind === 'phrase' && nouns.has(s.phrases[i]!.head)) return i;
    if (kind === 'stop' || kind === 'sub' || kind === 'rel' || (verb !== undefined && !verb.isGerund)) return -1;
    // “cut ties with A over its support for B”
    if (kind === 'comma' || (kind === 'prep' && APART.test(s.chunks[i]!.word))) return -1;
  }
  return -1;
}
const APART = /^(?:over|after|before|despite|because|amid|since|against|about)$/;

export function nounFrame(s: ParsedSentence, at: number, pattern: VerbPattern, lemma: string): Hit | null {
  const verb = s.chunks[at]!.verb!;
  if (verb.isPassive) return passiveNounFrame(s, at, pattern);
  const noun = nounAfter(s, at, pattern.nouns);
  if (noun < 0 || !fits(s, noun, pattern)) return null;
  const isStanding = pattern.prepositions.has('with') && !pattern.prepositions.has('for');
  const isAfterPreposition = s.chunks[noun - 1]?.kind === 'prep';
  if (isStanding && STANDING_VERBS.has(lemma) && !isAfterPreposition) return null;
  // “spoke of its support for B”
  if (isStanding && /^(?:of|about)$/.test(s.chunks[noun - 1]?.word ?? '')) return null;
  // “froze talks on ties with B”
  if (pattern.nouns === TIES && isAfterPreposition && s.chunks[noun - 1]!.word !== 'off') return null;
  // “expressed gratitude for the support of B”
  if (isAfterPreposition && THANKS.has(s.phrases[noun - 2]?.head ?? '')) return null;
  // “showed strikes in support of B”
  if (!isStanding && isAfterPreposition && s.chunks[noun - 1]!.word === 'in') return null;
  const roles = rolesOf(s, at);
  const phrase = s.phrases[noun]!;
  const after = phraseAfter(s, noun, pattern.prepositions, 4);
  const shared = after >= 0 ? after : sharedPreposition(s, noun, pattern);
  let to = shared >= 0 ? sideNamed(s, shared) : null;
  if (to === 'thing') return null;
  let last = to?.to ?? noun;
  if (to === null) {
    // “cuts B ties”: a headline
    const isNamed = pattern.nouns === TIES && phrase.owners.length > 0 && !phrase.isGenitive;
    if (isNamed) to = { actors: phrase.owners, from: noun, to: noun, isSure: true };
    // “gave B its backing”, “granted B recognition”
    const between = nextOf(s, at);
    if (between < noun && s.chunks[between]?.kind === 'phrase') to = listRight(s, between);
    else if (phrase.inner.length > 0) to = { actors: phrase.inner, from: noun, to: noun, isSure: true };
    last = noun;
  }
  // “pledged Iran's support for B”
  const owner: Named | null =
    phrase.isGenitive && phrase.owners.length > 0 && pattern.effect === undefined && pattern.nouns !== TIES
      ? { actors: phrase.owners, from: noun, to: noun, isSure: true }
      : null;
  if (pattern.nouns === TIES && to === null && roles.subject?.actors.length === 2 && shared < 0) {
    const [one, other] = roles.subject.actors.map((actor) => ({ ...roles.subject!, actors: [actor] }));
    return hitOf(s, at, pattern, 'verb-noun', one!, other!, roles, noun);
  }
  const isTies = pattern.nouns === TIES && pattern.relation === 'severed-ties';
  const partner =
    isTies && to === null && shared < 0 && !verb.isInfinitive ? onlyOtherState(s, at, roles.subject) : null;
  return hitOf(s, at, pattern, 'verb-noun', owner ?? roles.subject, to ?? partner, roles, last);
}

const THANKS = wordSet('gratitude appreciation thanks regret concern hope satisfaction');

/** “closed its embassy in B and broke off ties”: the only state that the sentence names before, beside the subject. */
function onlyOtherState(s: ParsedSentence, at: number, subject: Named | null): Named | null {
  if (subject === null) return null;
  const isOther = (actor: ActorEntry): boolean =>
    actor.kind === 'state' && !subject.actors.some((own) => isSameSide(own, actor));
  const before = candidates(s, at).filter(isOther);
  // “broke off ties and gave B's diplomats two days to leave”
  const after = s.phrases.slice(at).flatMap((phrase) => [...(phrase?.actors ?? []), ...(phrase?.owners ?? [])]);
  const states = before.length > 0 ? before : [...new Set(after.filter(isOther))];
  return states.length === 1 ? { actors: states, from: at, to: at, isSure: false } : null;
}

/** “cut diplomatic ties and all trade with B”: the preposition after a second noun. */
function sharedPreposition(s: ParsedSentence, noun: number, { prepositions }: VerbPattern): number {
  const next = nextOf(s, noun);
  if (s.chunks[next]?.kind !== 'conj') return -1;
  const second = nextOf(s, next);
  return s.chunks[second]?.kind === 'phrase' ? phraseAfter(s, second, prepositions, 2) : -1;
}

/** “Ties with B were cut by A”, “relations between A and B were severed”, “recognition was granted to B”. */
function passiveNounFrame(s: ParsedSentence, at: number, pattern: VerbPattern): Hit | null {
  const { chunks, phrases } = s;
  let noun = -1;
  for (let i = at - 1; i >= 0 && at - i < 9; i -= 1) {
    if (chunks[i]!.kind === 'phrase' && pattern.nouns.has(phrases[i]!.head)) noun = i;
    if (chunks[i]!.kind === 'stop' || chunks[i]!.kind === 'verb') break;
  }
  if (noun < 0 || !fits(s, noun, pattern)) return null;
  const verb = chunks[at]!.verb!;
  const before = phraseAfter(s, noun, pattern.prepositions, 3);
  const other = before >= 0 && before < at ? before : phraseAfter(s, at, pattern.prepositions, 4);
  const to = other >= 0 ? sideNamed(s, other) : null;
  if (to === 'thing') return null;
  const by = byPhraseAfter(s, at);
  const phrase = phrases[noun]!;
  const agent = by >= 0 ? listRight(s, by) : null;
  const owner = phrase.owners.length > 0 ? { actors: phrase.owners, from: noun, to: noun, isSure: true } : null;
  const roles: Roles = {
    subject: null,
    asker: null,
    isEnded: false,
    isPledged: false,
    isFuture: false,
    isNegated: verb.isNegated,
    mood: verb.modal === null ? null : 'called-for',
  };
  const from = agent ?? owner;
  const hit = hitOf(s, at, pattern, 'verb-noun', from, to, roles, agent?.to ?? at);
  const whole = { ...hit, first: chunks[noun]!.first };
  if (from !== null || to === null) return whole;
  // “between A and B, C and D”: of each of them with A.
  const isOneOf =
    s.chunks[to.from + 1]?.kind === 'conj' && to.to === to.from + 2 && chunks[to.to + 1]?.kind === 'comma';
  const several = isOneOf ? listRight(s, to.to) : null;
  if (several !== null && several.to > to.to) return { ...whole, from: several, to: namedAt(s, to.from) };
  if (to.actors.length !== 2) return whole;
  return { ...whole, from: { ...to, actors: [to.actors[0]!] }, to: { ...to, actors: [to.actors[1]!] } };
}

/** “B has the backing of A”, “B won recognition from A and C”, “thanked A for its support”. */
export function receivedFrame(s: ParsedSentence, at: number, pattern: VerbPattern): Hit | null {
  const { chunks, phrases } = s;
  const noun = nounAfter(s, at, pattern.nouns);
  if (noun < 0 || !fits(s, noun, pattern) || chunks[at]!.verb!.isPassive) return null;
  const roles = rolesOf(s, at);
  if (pattern.effect === 'thanked') {
    const object = nextOf(s, at);
    const giver = object < noun && chunks[object]?.kind === 'phrase' ? listRight(s, object) : null;
    if (giver === null) return null;
    const whom = phraseAfter(s, noun, new Set(['for', 'of', 'to']), 3);
    const receiver = whom >= 0 ? sideNamed(s, whom) : roles.subject;
    if (receiver === 'thing') return null;
    return hitOf(s, at, pattern, 'received', giver, receiver, { ...roles, isNegated: false }, noun);
  }
  const phrase = phrases[noun]!;
  // “won backing for its plan from A” is no support for it; “got military aid for B from A” is aid to B.
  const forAt = s.chunks[nextOf(s, noun)]?.word === 'for' ? nextOf(s, nextOf(s, noun)) : -1;
  const whom = forAt >= 0 ? sideNamed(s, forAt) : null;
  if (whom === 'thing' && pattern.isMilitary !== true) return null;
  const after = phraseAfter(s, noun, pattern.prepositions, 5);
  let from = listAfterColon(s, noun) ?? (after >= 0 ? listRight(s, after) : null);
  if (from === null && phrase.owners.length > 0) from = { actors: phrase.owners, from: noun, to: noun, isSure: true };
  if (from === null && after < 0) return null;
  const isPossessive = phrase.pronoun !== '';
  if (isPossessive && from === null) return null;
  const to = whom === null || whom === 'thing' ? roles.subject : whom;
  return hitOf(s, at, pattern, 'received', from, to, roles, from?.to ?? noun);
}

/** “the backing of three groups: A, B and C”. */
function listAfterColon(s: ParsedSentence, noun: number): Named | null {
  for (let i = noun + 1; i < s.chunks.length && i < noun + 5; i += 1) {
    if (s.chunks[i]!.kind !== 'stop') continue;
    if (s.tokens[s.chunks[i]!.first]!.text !== ':' || s.chunks[i + 1]?.kind !== 'phrase') return null;
    return listRight(s, i + 1);
  }
  return null;
}

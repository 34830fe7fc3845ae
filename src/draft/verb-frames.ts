/**
 * Relations that verbs carry: “A backs B”, “A sides with B”, “A pledges its support for B”, “B has the backing of A”.
 */
import { antecedentOf, appositionAfter, byPhraseAfter, isReduced, phraseAfter } from './clause.js';
import { joined, listRight, namedAt, nextOf, previousOf, type Named } from './coordination.js';
import { areFighters, areForces, areHelpedWithArms, areLeaders, isInFight } from './help-with-arms.js';
import type { Hit } from './hit.js';
import { fits } from './matters.js';
import { isPlaceOfThing, landOfEvent } from './patients.js';
import { STANDING, type Rule, type VerbPattern } from './patterns.js';
import { candidates } from './reference.js';
import { isSameSide } from './register.js';
import type { Roles } from './role-kinds.js';
import { rolesOf } from './roles.js';
import type { ParsedSentence } from './sentence.js';
import { AUTHORITY, GOVERNMENT_HEADS, OFFICES, SIDE_HEADS, TIES } from './word-lists.js';
import { wordSet } from './word-set.js';

/** A noun stands at most so many chunks after its verb. */
const NOUN_WITHIN = 6;

/** Patterns by the infinitives of their verbs. */
export type PatternsByVerb = ReadonlyMap<string, readonly VerbPattern[]>;

export function patternsByVerb(patterns: readonly VerbPattern[]): PatternsByVerb {
  const byVerb = new Map<string, VerbPattern[]>();
  for (const pattern of patterns)
    for (const verb of pattern.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), pattern]);
  return byVerb;
}

/** The infinitives that the verb of a chunk may have. */
export const lemmasOf = ({ chunks }: ParsedSentence, at: number): string[] =>
  chunks[at]?.verb?.readings.map(({ lemma }) => lemma) ?? [];

/** What the verbs of a sentence say, in its order. */
export function verbHits(s: ParsedSentence, patterns: PatternsByVerb): Hit[] {
  return s.chunks.flatMap((chunk, at) => {
    if (chunk.verb === undefined) return [];
    const lemmas = new Set(chunk.verb.readings.map(({ lemma }) => lemma));
    const hits: Hit[] = [];
    for (const lemma of lemmas)
      for (const pattern of patterns.get(lemma) ?? []) {
        const hit = FRAMES[pattern.frame](s, at, pattern, lemma);
        if (hit !== null) hits.push(hit);
      }
    return hits;
  });
}

type Frame = (s: ParsedSentence, at: number, pattern: VerbPattern, lemma: string) => Hit | null;

const FRAMES: Readonly<Record<VerbPattern['frame'], Frame>> = {
  object: objectFrame,
  preposition: prepositionFrame,
  noun: nounFrame,
  received: receivedFrame,
};

/** The hit of a verb group, up to the chunk `last`. */
function hitOf(
  s: ParsedSentence,
  at: number,
  { relation, effect }: Pick<VerbPattern, 'relation' | 'effect'>,
  rule: Rule,
  from: Named | null,
  to: Named | null,
  roles: Roles,
  last: number,
): Hit {
  const { chunks } = s;
  return {
    relation,
    rule,
    from: effect === 'asked' ? null : from,
    to,
    trigger: chunks[at]!.verb!.main,
    first: chunks[at]!.first,
    end: chunks[Math.max(at, last)]!.end,
    roles: {
      ...roles,
      isNegated: roles.isNegated || effect === 'denied',
      isEnded: roles.isEnded || effect === 'ended',
      mood: effect === 'kept' && roles.isFuture ? null : (roles.mood ?? (effect === 'wished' ? 'called-for' : null)),
    },
    isImplied: false,
  };
}

/** Whom an object names: an actor, or the own side of an actor (“Kosovo's independence”); `thing` for all else. */
export function sideNamed(s: ParsedSentence, at: number): Named | 'thing' | null {
  const phrase = s.phrases[at];
  if (phrase === undefined) return null;
  if (phrase.pronoun === 'each other') return { actors: [], from: at, to: at, isSure: true };
  const apposition = appositionAfter(s, at);
  if (apposition !== null) return apposition;
  // Support for an office is support for its holder, who is not named.
  if (OFFICES.has(phrase.head) && phrase.actors.every(({ kind }) => kind === 'state')) return null;
  const isSide = SIDE_HEADS.has(phrase.head) && phrase.owners.length > 0 && phrase.actors.length === 0;
  const side = isSide ? { actors: phrase.owners, from: at, to: at, isSure: true } : null;
  // “supports the Kimberley Process”
  const last = s.tokens[phrase.end - 1]!;
  if (phrase.head === '' && AGREED.test(last.lower)) return 'thing';
  // “the independence of A and B”
  const named = joined(side, listRight(s, at));
  if (named !== null) return named;
  // “the independence of both regions”
  const of = SIDE_HEADS.has(phrase.head) && s.chunks[at + 1]?.word === 'of' ? namedAt(s, at + 2) : null;
  if (of !== null) return of;
  return phrase.pronoun !== '' && phrase.head === '' ? null : 'thing';
}

/** What is agreed, planned or built has a name, too, and takes no side. */
const AGREED =
  /^(?:process|partnership|agreement|treaty|act|plan|pact|protocol|convention|bill|initiative|programme?|project|fund|centre|center|university|school|museum|summit|games|cup|mission|railway|pipeline|bank)$/;

/** What support by forces is. */
const AID = { relation: 'security-aid' };
const STANDING_VERBS = wordSet(STANDING);

function objectFrame(s: ParsedSentence, at: number, pattern: VerbPattern, lemma: string): Hit | null {
  const verb = s.chunks[at]!.verb!;
  const by = byPhraseAfter(s, at);
  if (verb.isPassive || (isReduced(s, at) && !verb.isGerund)) {
    const agent = by < 0 ? null : listRight(s, by);
    const roles = rolesOf(s, at);
    if (pattern.needsAs === true && !isHeldAuthority(s, at)) return null;
    if (by < 0 && pattern.relation !== 'recognition') return null;
    if (pattern.isByForces === true && !areForces(s, agent)) return null;
    // “police backed by troops”
    const isInternal = areForces(s, agent) && areForces(s, roles.subject);
    if (isInternal && agent!.actors.every(({ state }) => state === null)) return null;
    if (pattern.isAmongLeaders === true && !areLeaders(agent, roles.subject)) return null;
    if (pattern.isWhole === true && s.chunks[nextOf(s, agent?.to ?? at)]?.word === 'for') return null;
    const patient = roles.subject ?? sideBefore(s, at);
    if (pattern.isOfFighters === true && !areFighters(patient)) return null;
    const isArmed = pattern.relation === 'support' && areForces(s, agent) && areHelpedWithArms(lemma, agent!, patient);
    return hitOf(s, at, isArmed ? AID : pattern, 'verb', agent, patient, roles, agent?.to ?? at);
  }
  let next = nextOf(s, at);
  // “propped up B”, “shored up B”
  if (s.chunks[next]?.kind === 'prep' && s.chunks[next]!.word === 'up') next = nextOf(s, next);
  else if (/^(?:prop|shore)$/.test(lemma)) return null;
  // “funds and shelters B”
  const second = s.chunks[next]?.kind === 'conj' ? nextOf(s, next) : -1;
  const isShared = s.chunks[second]?.kind === 'verb' && s.chunks[nextOf(s, second)]?.kind === 'phrase';
  if (isShared && !s.chunks[second]!.verb!.isPassive) next = nextOf(s, second);
  if (s.chunks[next]?.kind !== 'phrase') {
    const whom = relativeObject(s, at);
    if (whom === null || (pattern.needsAs === true && !isHeldAuthority(s, at))) return null;
    const roles = rolesOf(s, at);
    return hitOf(s, at, pattern, 'verb', roles.subject, whom, roles, at);
  }
  const whom = sideNamed(s, next);
  const object = whom === 'thing' && pattern.relation === 'recognition' ? landOfEvent(s, next) : whom;
  if (object === 'thing') return null;
  if (pattern.relation === 'recognition' && s.phrases[next]!.isCapital && hasAs(s, next)) return null;
  if (pattern.needsAs === true && !isHeldAuthority(s, next) && !BEING.test(s.phrases[next]!.head)) return null;
  const roles = rolesOf(s, at);
  if (pattern.isAmongLeaders === true && !areLeaders(roles.subject, object)) return null;
  if (pattern.isWhole === true && s.chunks[nextOf(s, object?.to ?? next)]?.word === 'for') return null;
  const { head } = s.phrases[next]!;
  if (pattern.isWhole === true && head !== '' && !GOVERNMENT_HEADS.has(head) && !OFFICES.has(head)) return null;
  if (pattern.isOfFighters === true && !areFighters(object)) return null;
  const isByForces = areForces(s, roles.subject);
  if (pattern.isByForces === true && !isByForces && !isInFight(s, object?.to ?? next)) return null;
  const isMilitary = isByForces && pattern.relation === 'support' && areHelpedWithArms(lemma, roles.subject!, object);
  return hitOf(s, at, isMilitary ? AID : pattern, 'verb', roles.subject, object, roles, object?.to ?? next);
}

/** What is acknowledged of a state that is recognised. */
const BEING = /^(?:existence|independence|sovereignty|statehood)$/;

/** “B's independence is recognised by A”: whose the thing is that stands before a verb. */
function sideBefore(s: ParsedSentence, at: number): Named | null {
  const before = previousOf(s, at);
  const named = s.phrases[before] === undefined || isPlaceOfThing(s, before) ? null : sideNamed(s, before);
  return named === 'thing' ? null : named;
}

/** “B, whom A recognises”, “B, which A refuses to back”: the relative pronoun before the subject. */
function relativeObject(s: ParsedSentence, at: number): Named | null {
  const isUnderVerb = s.chunks[at]!.verb!.isInfinitive && s.chunks[at - 1]?.kind === 'verb';
  let i = isUnderVerb && s.chunks[at - 2]?.kind === 'phrase' ? at - 2 : at - 1;
  while (i >= 0 && /^(?:phrase|adv|conj|time)$/.test(s.chunks[i]!.kind)) i -= 1;
  if (i === at - 1 || s.chunks[i]?.kind !== 'rel') return null;
  return antecedentOf(s, i, false);
}

/** Whether “as” follows within a few chunks. */
const hasAs = ({ chunks }: ParsedSentence, at: number): boolean =>
  chunks.slice(at + 1, at + 4).some(({ kind, word }) => kind === 'prep' && word === 'as');

/** “accepted B as president”, “acknowledged B as a state”, but not “accepted B as a member”. */
function isHeldAuthority(s: ParsedSentence, at: number): boolean {
  const as = s.chunks.findIndex(({ kind, word }, i) => i > at && i < at + 4 && kind === 'prep' && word === 'as');
  const role = as < 0 ? undefined : s.phrases[nextOf(s, as)];
  return role !== undefined && (AUTHORITY.has(role.head) || OFFICES.has(role.head));
}

function prepositionFrame(s: ParsedSentence, at: number, pattern: VerbPattern): Hit | null {
  const { chunks, phrases } = s;
  let next = nextOf(s, at);
  // “aligned itself with B”, “threw himself behind B”
  if (phrases[next] !== undefined && /^(?:itself|himself|herself|themselves)$/.test(phrases[next]!.pronoun))
    next = nextOf(s, next);
  if (chunks[next]?.kind === 'prep' && chunks[next]!.word === 'up') next = nextOf(s, next);
  if (chunks[next]?.kind !== 'prep' || !pattern.prepositions.has(chunks[next]!.word)) return null;
  const object = nextOf(s, next);
  if (chunks[object]?.kind !== 'phrase') return null;
  const named = sideNamed(s, object);
  if (named === 'thing') return null;
  // “aligned with B in asking for …”: in one matter.
  const after = (named?.to ?? object) + 1;
  const matter = chunks[after]?.word === 'in' ? s.tokens[chunks[after + 1]?.first ?? -1] : undefined;
  if (matter?.lower.endsWith('ing') === true) return null;
  const roles = rolesOf(s, at);
  const passive = chunks[at]!.verb!.isPassive && pattern.prepositions.has('by');
  if (passive && chunks[next]!.word === 'by') return null;
  return hitOf(s, at, pattern, 'verb-preposition', roles.subject, named, roles, named?.to ?? object);
}

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

function nounFrame(s: ParsedSentence, at: number, pattern: VerbPattern, lemma: string): Hit | null {
  const verb = s.chunks[at]!.verb!;
  if (verb.isPassive) return passiveNounFrame(s, at, pattern);
  const noun = nounAfter(s, at, pattern.nouns);
  if (noun < 0 || !fits(s, noun, pattern)) return null;
  const isStanding = pattern.prepositions.has('with') && !pattern.prepositions.has('for');
  const isAfterPreposition = s.chunks[noun - 1]?.kind === 'prep';
  if (isStanding && STANDING_VERBS.has(lemma) && !isAfterPreposition) return null;
  // “froze talks on ties with B”
  if (pattern.nouns === TIES && isAfterPreposition && s.chunks[noun - 1]!.word !== 'off') return null;
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

/** “closed its embassy in B and broke off ties”: the only state that the sentence names before, beside the subject. */
function onlyOtherState(s: ParsedSentence, at: number, subject: Named | null): Named | null {
  if (subject === null) return null;
  const states = candidates(s, at).filter(
    (actor) => actor.kind === 'state' && !subject.actors.some((own) => isSameSide(own, actor)),
  );
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
function receivedFrame(s: ParsedSentence, at: number, pattern: VerbPattern): Hit | null {
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

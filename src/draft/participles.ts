/**
 * Who does what an -ing form says: “accused A of arming B”, “its role in arming B”, “a statement backing B”. What
 * governs the form is read by `roles.ts`, which hands itself in.
 */
import { byPhraseAfter, isReduced, listAcross, objectOf } from './clause.js';
import { isFinite, joined, listLeft, listRight, namedAt, nextOf, previousOf, type Named } from './coordination.js';
import * as govern from './governors.js';
import { armyOf } from './named-actors.js';
import { reducedPatient, subjectAfterComma, verbBefore } from './patients.js';
import { has, NOBODY, possessorOf, type Roles, type RolesOf } from './role-kinds.js';
import { wordsAt, type ParsedSentence } from './sentence.js';
import { ARMY_HEADS } from './word-lists.js';
import { wordSet } from './word-set.js';

/** Who does what an -ing form says. */
export function gerund(s: ParsedSentence, at: number, previous: number, depth: number, rolesOf: RolesOf): Roles {
  const chunk = s.chunks[previous];
  if (chunk === undefined || (chunk.kind === 'quote' && previous === 0))
    return { ...NOBODY, subject: subjectAfterComma(s, at) };
  if (chunk.kind === 'prep') return afterPreposition(s, at, previous, depth, rolesOf);
  // “warned that arming B would …”: whoever does it.
  if (/^(?:sub|rel)$/.test(chunk.kind) && chunk.word === 'that') return NOBODY;
  if (chunk.kind === 'verb') {
    const gov = rolesOf(s, previous, depth + 1);
    if (has(s, previous, govern.DENYING)) return { ...gov, isNegated: true };
    // “wishes to avoid cutting ties” denies nothing.
    if (has(s, previous, govern.UNWILLING)) return gov.mood === 'called-for' ? NOBODY : { ...gov, isNegated: true };
    if (has(s, previous, govern.CONSIDERING)) return { ...gov, mood: 'called-for' };
    if (has(s, previous, govern.ENDING)) return { ...gov, isEnded: true };
    if (has(s, previous, govern.BEGINNING))
      return { ...gov, isPledged: gov.isPledged || has(s, previous, govern.PLEDGING) };
    return gov;
  }
  if (chunk.kind === 'phrase') {
    // “with A and B among those backing C”
    const among = s.chunks[previous]!.word === 'those' ? previousOf(s, previous) : -1;
    const those = s.chunks[among]?.word === 'among' ? previousOf(s, among) : -1;
    if (those >= 0) {
      const isOfCopula = s.chunks[those]!.kind === 'verb';
      return { ...NOBODY, subject: isOfCopula ? rolesOf(s, those, depth + 1).subject : listAcross(s, those) };
    }
    // “the rebels in A backing B”: the rebels do, and not A.
    const isPlaced = /^(?:in|from|at|near|on)$/.test(s.chunks[previous - 1]?.word ?? '');
    const placed = isPlaced && s.chunks[previous - 2]?.kind === 'phrase' ? previous - 2 : -1;
    const outer = placed < 0 ? null : (forcesHeld(s, placed, depth, rolesOf) ?? namedAt(s, placed));
    if (outer?.actors.every(({ kind }) => kind !== 'state') === true) return { ...NOBODY, subject: outer };
    const list = forcesHeld(s, previous, depth, rolesOf) ?? listLeft(s, previous) ?? namedAt(s, previous);
    const lead = list === null ? -1 : previousOf(s, list.from);
    if (lead >= 0 && has(s, lead, govern.PREVENTING)) return { ...NOBODY, subject: list, isNegated: true };
    // “claims about A arming B”, “fears of A arming B”
    const { head: told } = s.phrases[/^(?:about|of)$/.test(s.chunks[lead]?.word ?? '') ? lead - 1 : -1] ?? { head: '' };
    if (govern.CLAIMS.has(told)) return { ...NOBODY, subject: list, mood: 'reported' };
    if (govern.IDEAS.has(told)) return NOBODY;
    const phrase = s.phrases[previous]!;
    if (list !== null) return { ...NOBODY, subject: list };
    if (phrase.isGenitive && phrase.owners.length > 0)
      return { ...NOBODY, subject: { actors: phrase.owners, from: previous, to: previous, isSure: true } };
    // “issued a statement backing B”: who issues it backs B.
    // “blocked a statement backing B”: who blocks it does not.
    const isBlocked = has(s, previousOf(s, previous), govern.BLOCKING);
    if (!govern.SPEAKING_FOR.has(phrase.head) || isBlocked) return NOBODY;
    return { ...purpose(s, previous, depth, rolesOf), mood: null };
  }
  const left = leftClause(s, previous, depth, rolesOf);
  return left.subject === null && previous >= 0 && chunk.kind === 'sub'
    ? { ...NOBODY, subject: subjectAfterComma(s, at) }
    : left;
}

/** “A has troops in B backing C”: the troops are those of A; null for other phrases. */
function forcesHeld(s: ParsedSentence, at: number, depth: number, rolesOf: RolesOf): Named | null {
  const phrase = s.phrases[at];
  const verb = previousOf(s, at);
  if (phrase === undefined || !ARMY_HEADS.has(phrase.head) || phrase.owners.length > 0) return null;
  if (!has(s, verb, govern.KEEPING) || s.chunks[verb]!.verb!.isPassive) return null;
  const state = rolesOf(s, verb, depth + 1).subject?.actors.find(({ kind }) => kind === 'state');
  if (state === undefined) return null;
  const words = wordsAt(s, phrase.core, phrase.end);
  return { actors: [armyOf(state, words, s.context.register)], from: at, to: at, isSure: true };
}

/** The clause to the left of a participle: “…, saying it …”. */
function leftClause(s: ParsedSentence, from: number, depth: number, rolesOf: RolesOf): Roles {
  for (let i = from; i >= 0; i -= 1) {
    const { kind } = s.chunks[i]!;
    if (kind === 'stop') return NOBODY;
    if (kind !== 'verb' || !isFinite(s, i) || isReduced(s, i)) continue;
    const verb = s.chunks[i]!.verb!;
    const roles = rolesOf(s, i, depth + 1);
    return { ...NOBODY, subject: roles.subject, mood: verb.modal === null ? null : roles.mood };
  }
  return NOBODY;
}

/** “A's role in arming B”, “its insistence on backing B”: who holds the thing before the preposition. */
function holderBefore(s: ParsedSentence, at: number): Roles | null {
  const phrase = s.phrases[at];
  if (phrase === undefined || phrase.head === '' || phrase.actors.length > 0) return null;
  const subject: Named | null =
    phrase.owners.length > 0 ? { actors: phrase.owners, from: at, to: at, isSure: true } : possessorOf(s, at);
  // “A denied the accusations of arming B”: whoever makes them does not do it.
  if (/^(?:accusation|allegation|charge|claim)s?$/.test(phrase.head)) return null;
  if (subject === null) return null;
  if (govern.REFUSALS.has(phrase.head)) return { ...NOBODY, subject, isNegated: true };
  const isWish = govern.PLANS.has(phrase.head) || govern.IDEAS.has(phrase.head);
  const isPledged = govern.PLEDGES.test(phrase.head);
  return { ...NOBODY, subject, mood: isWish ? 'called-for' : null, isPledged };
}

/** An -ing form after a preposition: “accused X of arming”, “by cutting”, “without recognising”. */
function afterPreposition(s: ParsedSentence, at: number, prep: number, depth: number, rolesOf: RolesOf): Roles {
  const { word } = s.chunks[prep]!;
  // “rather than backing B”, “instead of backing B”: nothing is told of it.
  const lead = s.tokens[s.chunks[prep]!.first - 1]?.lower;
  if (lead === 'instead' || (word === 'than' && lead === 'rather')) return NOBODY;
  const verbAt = verbBefore(s, prep);
  if (verbAt < 0) return { ...NOBODY, subject: subjectAfterComma(s, at), isNegated: word === 'without' };
  const verb = s.chunks[verbAt]!.verb!;
  // “threatened A on account of arming B”
  const isCause = word === 'for' || (word === 'of' && s.phrases[previousOf(s, prep)]?.head === 'account');
  const isOfVerb =
    (word === 'with' && has(s, verbAt, wordSet('charge'))) || (word === 'in' && has(s, verbAt, wordSet('implicate')));
  if (word === 'of' || word === 'for' || isOfVerb) {
    if (has(s, verbAt, govern.BLAMING) || (isCause && has(s, verbAt, govern.PUNISHING))) {
      const mood = has(s, verbAt, wordSet('accuse suspect charge implicate')) ? ('reported' as const) : null;
      if (verb.isPassive) return { ...NOBODY, subject: rolesOf(s, verbAt, depth + 1).subject, mood };
      // “A, accused of arming B”
      if (nextOf(s, verbAt) === prep) return { ...NOBODY, subject: reducedPatient(s, verbAt), mood };
      return {
        ...NOBODY,
        subject: objectOf(s, verbAt),
        mood,
        asker: mood === null ? null : rolesOf(s, verbAt, depth + 1).subject,
      };
    }
    const phrase = s.phrases[previousOf(s, prep)];
    if (phrase !== undefined && govern.IDEAS.has(phrase.head))
      return { ...leftClause(s, prep, depth, rolesOf), mood: 'called-for' };
  }
  const held = holderBefore(s, previousOf(s, prep));
  if (held !== null) return held;
  if (word === 'from') {
    if (has(s, verbAt, wordSet('refrain abstain desist'))) return { ...rolesOf(s, verbAt, depth + 1), isNegated: true };
    if (has(s, verbAt, govern.PREVENTING)) return { ...NOBODY, subject: objectOf(s, verbAt), isNegated: true };
  }
  // “imposed sanctions on A for arming B”: not who imposes them.
  const others = s.phrases.flatMap((each, i) => (i > verbAt && i < prep && (each?.actors.length ?? 0) > 0 ? [i] : []));
  // “imposed sanctions on A for arming B”, “is angry with A for arming B”: A did it.
  const isOfOne =
    isCause && others.length === 1 && /^(?:on|with|at|against|from)$/.test(s.chunks[others[0]! - 1]!.word);
  if (isOfOne) return { ...NOBODY, subject: namedAt(s, others[0]!) };
  if (word === 'against' || (isCause && others.length > 0)) return NOBODY;
  const main = s.tokens[verb.main]!.lower;
  if (word === 'to' && /^(?:committed|opposed|close)$/.test(main))
    return { ...rolesOf(s, verbAt, depth + 1), mood: 'called-for', isPledged: main === 'committed' };
  if (word === 'short') return { ...rolesOf(s, verbAt, depth + 1), isNegated: true };
  const left = rolesOf(s, verbAt, depth + 1);
  if (word === 'in' && has(s, verbAt, wordSet('join follow')))
    return { ...left, subject: joined(left.subject, objectOf(s, verbAt)) };
  const isStoppedShort =
    has(s, verbAt, wordSet('stop fall')) &&
    s.tokens.slice(s.chunks[verbAt]!.end, s.chunks[prep]!.end).some(({ lower }) => lower === 'short');
  if (isStoppedShort) return { ...left, isNegated: true };
  const isTalk = has(s, verbAt, wordSet('talk think speak dream warn')) && /^(?:of|about)$/.test(word);
  if (isTalk) return { ...left, mood: 'called-for' };
  // “will close its embassy after cutting ties”: that is done before.
  const isBefore = /^(?:after|since|despite)$/.test(word);
  if (isBefore) return { ...NOBODY, subject: left.subject };
  return { ...left, isNegated: word === 'without' || left.isNegated, isPledged: false };
}

/** The verb before a purpose: “sent troops to support X” has the subject of “sent”. */
export function purpose(s: ParsedSentence, from: number, depth: number, rolesOf: RolesOf): Roles {
  for (let i = from; i >= 0; i -= 1) {
    const { kind, verb } = s.chunks[i]!;
    if (kind === 'stop') return NOBODY;
    if (verb === undefined) continue;
    const roles = rolesOf(s, i, depth + 1);
    if (!verb.isPassive) return { ...roles, isPledged: false };
    const by = byPhraseAfter(s, i);
    return { ...roles, subject: by >= 0 ? listRight(s, by) : roles.subject, isPledged: false };
  }
  return NOBODY;
}

/**
 * Who acts in what a verb says, and whether it is done, wished, denied or only told: over infinitives and participles.
 */
import { byPhraseAfter, isReduced, listAcross, objectOf, openingOf, parallelOf, subjectOf } from './clause.js';
import { isFinite, joined, listLeft, listRight, namedAt, previousOf, type Named } from './coordination.js';
import * as govern from './governors.js';
import { armyOf } from './named-actors.js';
import { reducedPatient, subjectAfterComma, verbBefore } from './patients.js';
import { ofPronoun } from './reference.js';
import { wordsAt, type ParsedSentence } from './sentence.js';
import { ARMY_HEADS } from './word-lists.js';
import { wordSet } from './word-set.js';

/** How a clause puts what its verb says. */
export interface Roles {
  readonly subject: Named | null;
  /** `called-for`: wished, urged or promised; `reported`: somebody is accused of it; null: it is done. */
  readonly mood: 'called-for' | 'reported' | null;
  readonly isNegated: boolean;
  /** Whether it holds no longer: “stopped arming”. */
  readonly isEnded: boolean;
  /** Who urges it; null if nobody does. */
  readonly asker: Named | null;
  /** Whether it is pledged or vowed, or goes on: of support, the pledge is the act. */
  readonly isPledged: boolean;
  /** Whether it is told with “will” or “would”: a pledge if whoever does it says so. */
  readonly isFuture: boolean;
}

const DEEPEST = 6;
const NOBODY: Roles = {
  subject: null,
  mood: null,
  isNegated: false,
  isEnded: false,
  asker: null,
  isPledged: false,
  isFuture: false,
};

const has = ({ chunks }: ParsedSentence, at: number, lemmas: ReadonlySet<string>): boolean =>
  chunks[at]?.verb?.readings.some(({ lemma }) => lemmas.has(lemma)) === true;

/** The roles of the verb group of a chunk. For a passive, the subject is the one to whom it is done. */
export function rolesOf(s: ParsedSentence, at: number, depth = 0): Roles {
  const verb = s.chunks[at]!.verb!;
  if (depth > DEEPEST) return NOBODY;
  const previous = previousOf(s, at);
  const own = {
    isNegated: verb.isNegated,
    isEnded: verb.isEnded,
    mood: verb.modal === null ? null : ('called-for' as const),
  };
  const isBareBase =
    !verb.hasBe &&
    !verb.hasHave &&
    verb.modal === null &&
    !verb.isInfinitive &&
    verb.readings.some(({ form }) => form === 'base');
  const conj = conjunctionBefore(s, previous, isBareBase);
  if (conj >= 0 && (verb.isInfinitive || verb.isGerund || isBareBase)) {
    const other = parallelOf(s, at, conj);
    const first = s.chunks[other];
    const isAfterComma = s.chunks[conj]!.kind === 'comma';
    const isBase = first?.verb?.readings.some(({ form }) => form === 'base') === true && first.end === first.first + 1;
    const isInherited =
      first?.verb !== undefined &&
      (verb.isInfinitive || verb.isGerund || first.verb.isInfinitive || first.verb.modal !== null || isBase) &&
      !(isAfterComma && isBase);
    if (isInherited) return withOwn(rolesOf(s, other, depth + 1), own);
  }
  if (verb.isInfinitive) return withOwn(infinitive(s, at, previous, depth), own);
  if (verb.isGerund) return withOwn(gerund(s, at, previous, depth), own);
  if (isReduced(s, at)) return { ...NOBODY, ...own, subject: reducedPatient(s, at) };
  const isFuture = verb.modal !== null && /^(?:will|would|shall|'ll|'d|wo|won't|wouldn't)$/.test(verb.modal);
  const subject = subjectOf(s, at, depth);
  const isNobody = subject !== null && /^(?:neither|no|none)$/.test(s.phrases[subject.from]?.determiner ?? '');
  // “until A severs its ties”: a condition that is put to A.
  const isUntil =
    subject !== null &&
    s.chunks[previousOf(s, subject.from)]?.word === 'until' &&
    verb.readings.some(({ form }) => form === 's' || form === 'base');
  const demand = subject === null ? null : demandBefore(s, subject.from, depth);
  if (demand !== null && verb.readings.some(({ form }) => form === 'base')) {
    if (own.isNegated) return NOBODY;
    return { ...NOBODY, ...own, subject, mood: 'called-for', asker: demand };
  }
  const mood = own.mood ?? (isUntil ? ('called-for' as const) : null);
  return { ...NOBODY, ...own, mood, isNegated: own.isNegated || isNobody, subject, isFuture };
}

/** “demanded that A recognise B”: who demands it; null for other clauses. */
function demandBefore(s: ParsedSentence, subject: number, depth: number): Named | null {
  const that = previousOf(s, subject);
  const verb = s.chunks[that]?.word === 'that' ? previousOf(s, that) : -1;
  return verb >= 0 && has(s, verb, govern.DEMANDING) ? rolesOf(s, verb, depth + 1).subject : null;
}

const withOwn = (roles: Roles, own: Pick<Roles, 'isNegated' | 'isEnded' | 'mood'>): Roles => ({
  ...roles,
  isNegated: roles.isNegated || own.isNegated,
  isEnded: roles.isEnded || own.isEnded,
  mood: roles.mood ?? own.mood,
});

/** The conjunction directly before a verb, or the comma in “to disarm, recognise A and …”; -1 without one. */
function conjunctionBefore(s: ParsedSentence, previous: number, isBareBase: boolean): number {
  const kind = s.chunks[previous]?.kind;
  return kind === 'conj' || (isBareBase && kind === 'comma' && openingOf(s, previous) < 0) ? previous : -1;
}

/** Who is meant to do what an infinitive says. */
function infinitive(s: ParsedSentence, at: number, previous: number, depth: number): Roles {
  const chunk = s.chunks[previous];
  if (chunk === undefined) return { ...NOBODY, subject: subjectAfterComma(s, at) };
  if (chunk.kind === 'verb') return underVerb(s, previous, depth);
  if (chunk.kind !== 'phrase') return purpose(s, previous, depth);
  const phrase = s.phrases[previous]!;
  // “is willing in principle to send”
  if (phrase.head === 'principle' && previous > 0) return infinitive(s, at, previousOf(s, previous - 1), depth);
  const list = listAcross(s, previous);
  if (list !== null) {
    const lead = previousOf(s, list.from);
    const isPrep = s.chunks[lead]?.kind === 'prep';
    const verbAt = isPrep ? previousOf(s, lead) : lead;
    const askedBy = askingVerb(s, verbAt, list.from);
    if (askedBy >= 0) {
      const gov = rolesOf(s, askedBy, depth + 1);
      // “urged A not to recognise B” tells nothing of what A does.
      if (gov.isNegated || s.chunks[at]!.verb!.isNegated) return NOBODY;
      return {
        ...NOBODY,
        subject: wholeList(s, askedBy, list),
        mood: 'called-for',
        asker: s.chunks[askedBy]!.verb!.isPassive || has(s, askedBy, govern.EXPECTING) ? null : gov.subject,
      };
    }
    // “prompted A to cut ties with B”: it is done.
    if (has(s, verbAt, govern.CAUSING)) return { ...NOBODY, subject: list, mood: rolesOf(s, verbAt, depth + 1).mood };
    // “Poland to send tanks”: a headline.
    if (verbBefore(s, at) < 0 && !isPrep) return { ...NOBODY, subject: list, mood: 'called-for', isPledged: true };
    if (isPrep && s.chunks[lead]!.word === 'for') return { ...NOBODY, subject: list, mood: 'called-for' };
    return purpose(s, previous, depth);
  }
  return underNoun(s, previous, phrase.head, depth);
}

/** The verb of asking that governs an object, over “on”, “for” and a time; -1 if it is another verb. */
function askingVerb(s: ParsedSentence, verbAt: number, object: number): number {
  const at = s.chunks[verbAt]?.kind === 'verb' ? verbAt : -1;
  if (at < 0 || !has(s, at, govern.ASKING)) return -1;
  if (!has(s, at, wordSet('call appeal push plead press'))) return at;
  const isWhole = s.chunks[object - 1]?.kind === 'prep' || s.chunks[at]!.verb!.isPassive;
  return isWhole || !has(s, at, wordSet('call appeal')) ? at : -1;
}

/** The whole list of those who are asked. */
function wholeList(s: ParsedSentence, verb: number, list: Named): Named | null {
  for (let i = verb + 1; i < list.from; i += 1) {
    if (s.chunks[i]!.kind !== 'phrase') continue;
    const whole = listRight(s, i);
    if (whole !== null && whole.to >= list.to) return whole;
  }
  return list;
}

/** An infinitive after a verb: “refused to”, “is said to”. */
function underVerb(s: ParsedSentence, governor: number, depth: number): Roles {
  const verb = s.chunks[governor]!.verb!;
  const gov = rolesOf(s, governor, depth + 1);
  const isPledged = has(s, governor, govern.PLEDGING);
  if (verb.isPassive && has(s, governor, govern.HEARSAY)) return { ...gov, mood: 'reported' };
  if (verb.isPassive && has(s, governor, govern.BLAMING)) return { ...gov, mood: 'reported' };
  // “demanded that A refuse to recognise B” tells nothing of what A does.
  if (has(s, governor, govern.UNWILLING)) return gov.asker === null ? { ...gov, isNegated: true } : NOBODY;
  if (has(s, governor, govern.CEASING)) return { ...gov, isEnded: true };
  if (verb.isPassive && has(s, governor, govern.ASKING)) return { ...gov, mood: 'called-for' };
  if (has(s, governor, govern.WILLING))
    return { ...gov, mood: 'called-for', isPledged: isPledged && gov.mood === null };
  if (govern.READY.has(s.tokens[verb.main]!.lower)) return { ...gov, mood: 'called-for' };
  if (has(s, governor, govern.THROUGH)) return { ...gov, isPledged: gov.isPledged || (isPledged && gov.mood === null) };
  if (has(s, governor, new Set(['be']))) return { ...gov, mood: 'called-for' };
  return gov;
}

/** An infinitive after a noun or an adjective: “its decision to”, “is ready to”. */
function underNoun(s: ParsedSentence, at: number, head: string, depth: number): Roles {
  const before = previousOf(s, at);
  const phrase = s.phrases[at]!;
  const verb = s.chunks[before]?.kind === 'verb' ? before : -1;
  const gov = verb >= 0 ? rolesOf(s, verb, depth + 1) : purpose(s, at, depth);
  const owner: Named | null =
    phrase.owners.length > 0 ? { actors: phrase.owners, from: at, to: at, isSure: true } : null;
  // “called on all movements to …”: those who are asked are not named.
  const asked = s.chunks[before]?.kind === 'prep' ? previousOf(s, before) : before;
  if (owner === null && phrase.pronoun === '' && head.endsWith('s') && askingVerb(s, asked, at) >= 0)
    return { ...NOBODY, mood: 'called-for', asker: rolesOf(s, asked, depth + 1).subject };
  const subject = owner ?? possessorOf(s, at) ?? gov.subject;
  if (phrase.determiner === 'no') return { ...gov, isNegated: true };
  if (govern.NOT_READY.has(head)) return { ...gov, isNegated: true };
  if (govern.REFUSALS.has(head)) return { ...gov, subject, isNegated: true };
  if (/^(?:first|last|only|quick|country|nation|state|one|leader|government)$/.test(head)) return { ...gov };
  if (govern.READY.has(head)) return { ...gov, mood: 'called-for' };
  if (govern.DECISIONS.has(head)) return { ...gov, subject };
  if (govern.PLANS.has(head)) {
    const isPledged = /^(?:pledge|pledges|promise|vow|commitment)$/.test(head);
    return { ...gov, subject, mood: 'called-for', isPledged };
  }
  return gov;
}

/** Whose a thing is by a pronoun: “its decision”. */
function possessorOf(s: ParsedSentence, at: number): Named | null {
  const { pronoun } = s.phrases[at]!;
  if (pronoun === '' || pronoun === 'whose') return null;
  const meant = ofPronoun(s, at, pronoun);
  return meant === null ? null : { ...meant, from: at, to: at };
}

/** The verb before a purpose: “sent troops to support X” has the subject of “sent”. */
function purpose(s: ParsedSentence, from: number, depth: number): Roles {
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

/** Who does what an -ing form says. */
function gerund(s: ParsedSentence, at: number, previous: number, depth: number): Roles {
  const chunk = s.chunks[previous];
  if (chunk === undefined || (chunk.kind === 'quote' && previous === 0))
    return { ...NOBODY, subject: subjectAfterComma(s, at) };
  if (chunk.kind === 'prep') return afterPreposition(s, at, previous, depth);
  if (chunk.kind === 'verb') {
    const gov = rolesOf(s, previous, depth + 1);
    if (has(s, previous, govern.DENYING)) return { ...gov, isNegated: true };
    if (has(s, previous, govern.UNWILLING)) return { ...gov, isNegated: true };
    if (has(s, previous, govern.CONSIDERING)) return { ...gov, mood: 'called-for' };
    if (has(s, previous, govern.ENDING)) return { ...gov, isEnded: true };
    if (has(s, previous, govern.BEGINNING))
      return { ...gov, isPledged: gov.isPledged || has(s, previous, govern.PLEDGING) };
    return gov;
  }
  if (chunk.kind === 'phrase') {
    // “the rebels in A backing B”: the rebels do, and not A.
    const isPlaced = /^(?:in|from|at|near|on)$/.test(s.chunks[previous - 1]?.word ?? '');
    const placed = isPlaced && s.chunks[previous - 2]?.kind === 'phrase' ? previous - 2 : -1;
    const outer = placed < 0 ? null : (forcesHeld(s, placed, depth) ?? namedAt(s, placed));
    if (outer?.actors.every(({ kind }) => kind !== 'state') === true) return { ...NOBODY, subject: outer };
    const list = forcesHeld(s, previous, depth) ?? listLeft(s, previous) ?? namedAt(s, previous);
    const lead = list === null ? -1 : previousOf(s, list.from);
    if (lead >= 0 && has(s, lead, govern.PREVENTING)) return { ...NOBODY, subject: list, isNegated: true };
    const phrase = s.phrases[previous]!;
    if (list !== null) return { ...NOBODY, subject: list };
    if (phrase.isGenitive && phrase.owners.length > 0)
      return { ...NOBODY, subject: { actors: phrase.owners, from: previous, to: previous, isSure: true } };
    // “issued a statement backing B”: who issues it backs B.
    // “blocked a statement backing B”: who blocks it does not.
    const isBlocked = has(s, previousOf(s, previous), govern.BLOCKING);
    if (!govern.SPEAKING_FOR.has(phrase.head) || isBlocked) return NOBODY;
    return { ...purpose(s, previous, depth), mood: null };
  }
  const left = leftClause(s, previous, depth);
  return left.subject === null && previous >= 0 && chunk.kind === 'sub'
    ? { ...NOBODY, subject: subjectAfterComma(s, at) }
    : left;
}

/** “A has troops in B backing C”: the troops are those of A; null for other phrases. */
function forcesHeld(s: ParsedSentence, at: number, depth: number): Named | null {
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
function leftClause(s: ParsedSentence, from: number, depth: number): Roles {
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
  return { ...NOBODY, subject, mood: isWish ? 'called-for' : null };
}

/** An -ing form after a preposition: “accused X of arming”, “by cutting”, “without recognising”. */
function afterPreposition(s: ParsedSentence, at: number, prep: number, depth: number): Roles {
  const { word } = s.chunks[prep]!;
  // “rather than backing B”, “instead of backing B”: nothing is told of it.
  const lead = s.tokens[s.chunks[prep]!.first - 1]?.lower;
  if (lead === 'instead' || (word === 'than' && lead === 'rather')) return NOBODY;
  const verbAt = verbBefore(s, prep);
  if (verbAt < 0) return { ...NOBODY, subject: subjectAfterComma(s, at), isNegated: word === 'without' };
  const verb = s.chunks[verbAt]!.verb!;
  if (word === 'of' || word === 'for' || (word === 'with' && has(s, verbAt, wordSet('charge')))) {
    if (
      has(s, verbAt, govern.BLAMING) ||
      (word === 'for' && has(s, verbAt, wordSet('thank praise commend applaud sanction punish')))
    ) {
      const mood = has(s, verbAt, wordSet('accuse suspect charge')) ? ('reported' as const) : null;
      if (verb.isPassive) return { ...NOBODY, subject: rolesOf(s, verbAt, depth + 1).subject, mood };
      return {
        ...NOBODY,
        subject: objectOf(s, verbAt),
        mood,
        asker: mood === null ? null : rolesOf(s, verbAt, depth + 1).subject,
      };
    }
    const phrase = s.phrases[previousOf(s, prep)];
    if (phrase !== undefined && govern.IDEAS.has(phrase.head))
      return { ...leftClause(s, prep, depth), mood: 'called-for' };
  }
  const held = holderBefore(s, previousOf(s, prep));
  if (held !== null) return held;
  if (word === 'from') {
    if (has(s, verbAt, wordSet('refrain abstain desist'))) return { ...rolesOf(s, verbAt, depth + 1), isNegated: true };
    if (has(s, verbAt, govern.PREVENTING)) return { ...NOBODY, subject: objectOf(s, verbAt), isNegated: true };
  }
  // “imposed sanctions on A for arming B”: not who imposes them.
  const isOfOther = s.phrases.some((each, i) => i > verbAt && i < prep && (each?.actors.length ?? 0) > 0);
  if (word === 'against' || (word === 'for' && isOfOther)) return NOBODY;
  const main = s.tokens[verb.main]!.lower;
  if (word === 'to' && /^(?:committed|opposed|close)$/.test(main))
    return { ...rolesOf(s, verbAt, depth + 1), mood: 'called-for', isPledged: main === 'committed' };
  if (word === 'short') return { ...rolesOf(s, verbAt, depth + 1), isNegated: true };
  const left = rolesOf(s, verbAt, depth + 1);
  if (word === 'in' && has(s, verbAt, wordSet('join')))
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

/**
 * Who acts in what a verb says, and whether it is done, wished, denied or only told: over infinitives and participles.
 */
import { isReduced, listAcross, parallelOf, subjectOf } from './clause.js';
import { listRight, previousOf, type Named } from './coordination.js';
import * as govern from './governors.js';
import { openingOf } from './insertions.js';
import { reducedPatient, subjectAfterComma, verbBefore } from './patients.js';
import { gerund, purpose } from './participles.js';
import { has, NOBODY, possessorOf, type Roles } from './role-kinds.js';
import type { ParsedSentence } from './sentence.js';
import { wordSet } from './word-set.js';

const DEEPEST = 6;

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
  if (verb.isGerund) return withOwn(gerund(s, at, previous, depth, rolesOf), own);
  if (isReduced(s, at)) return { ...NOBODY, ...own, subject: reducedPatient(s, at) };
  const isFuture = verb.modal !== null && /^(?:will|would|shall|'ll|'d|wo|won't|wouldn't)$/.test(verb.modal);
  const subject = subjectOf(s, at, depth);
  const isNobody = subject !== null && /^(?:neither|no|none)$/.test(s.phrases[subject.from]?.determiner ?? '');
  // “until A severs its ties”: a condition that is put to A.
  const isUntil =
    subject !== null &&
    s.chunks[previousOf(s, subject.from)]?.word === 'until' &&
    verb.readings.some(({ form }) => form === 's' || form === 'base');
  const demand = isBareBase && subject !== null ? demandBefore(s, subject.from, depth) : null;
  if (demand !== null) {
    // “A and B froze aid, demanding that they recognise C”: whoever is meant, it is not A.
    const isOpen = s.phrases[subject!.from]?.pronoun === 'they';
    if (own.isNegated || isOpen) return NOBODY;
    return { ...NOBODY, ...own, subject, mood: 'called-for', asker: demand.asker };
  }
  const mood = own.mood ?? (isUntil ? ('called-for' as const) : null);
  return { ...NOBODY, ...own, mood, isNegated: own.isNegated || isNobody, subject, isFuture };
}

/** “demanded that A recognise B”, “its demand that A recognise B”: who demands it; null for other clauses. */
function demandBefore(s: ParsedSentence, subject: number, depth: number): { readonly asker: Named | null } | null {
  const that = previousOf(s, subject);
  // “demanding A cut its aid”
  const verb = s.chunks[that]?.word === 'that' ? previousOf(s, that) : that;
  const { head, owners } = s.phrases[verb] ?? { head: '', owners: [] };
  if (verb < that && /^(?:demand|call|request|condition|insistence|proposal)s?$/.test(head))
    return { asker: owners.length > 0 ? { actors: owners, from: verb, to: verb, isSure: true } : null };
  return verb >= 0 && has(s, verb, govern.DEMANDING) && !has(s, verb, wordSet('suggest ask'))
    ? { asker: rolesOf(s, verb, depth + 1).subject }
    : null;
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
  if (chunk.kind !== 'phrase') return purpose(s, previous, depth, rolesOf);
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
    if (has(s, verbAt, govern.PERMITTING)) return NOBODY;
    // “prompted A to cut ties with B”: it is done.
    if (has(s, verbAt, govern.CAUSING)) return { ...NOBODY, subject: list, mood: rolesOf(s, verbAt, depth + 1).mood };
    // “Poland to send tanks”: a headline.
    if (verbBefore(s, at) < 0 && !isPrep) return { ...NOBODY, subject: list, mood: 'called-for', isPledged: true };
    if (isPrep && s.chunks[lead]!.word === 'for')
      return { ...NOBODY, subject: list, mood: 'called-for', isNegated: isMissed(s, previousOf(s, lead), at) };
    return purpose(s, previous, depth, rolesOf);
  }
  return underNoun(s, previous, phrase.head, depth);
}

/** “the moment for A to arm B has passed” */
const isMissed = (s: ParsedSentence, occasion: number, at: number): boolean =>
  /^(?:moment|time|chance|opportunity|window)$/.test(s.phrases[occasion]?.head ?? '') &&
  s.chunks.some(({ verb }, i) => i > at && verb !== undefined && MISSED.test(s.tokens[verb.main]!.lower));
const MISSED = /^(?:passed|gone|missed|lost|closed)$/;

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
  // “urges to arm B”: who is to do it is not named.
  if (has(s, governor, govern.URGING)) return { ...NOBODY, mood: 'called-for', asker: gov.subject };
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
  if (has(s, verb, govern.PERMITTING)) return NOBODY;
  const gov = verb >= 0 ? rolesOf(s, verb, depth + 1) : purpose(s, at, depth, rolesOf);
  const owner: Named | null =
    phrase.owners.length > 0 ? { actors: phrase.owners, from: at, to: at, isSure: true } : null;
  // “called on all movements to …”: those who are asked are not named.
  const asked = s.chunks[before]?.kind === 'prep' ? previousOf(s, before) : before;
  if (owner === null && phrase.pronoun === '' && head.endsWith('s') && askingVerb(s, asked, at) >= 0)
    return { ...NOBODY, mood: 'called-for', asker: rolesOf(s, asked, depth + 1).subject };
  const subject = owner ?? possessorOf(s, at) ?? gov.subject;
  // “scrapped its plan to arm B”; “demanded that A scrap it” tells nothing of what A does.
  if (verb >= 0 && has(s, verb, govern.SCRAPPING))
    return gov.asker === null ? { ...gov, subject, isNegated: true } : NOBODY;
  // “blocked a bill to arm B”
  if (verb >= 0 && has(s, verb, govern.BLOCKING)) return NOBODY;
  if (phrase.determiner === 'no') return { ...gov, isNegated: true };
  if (govern.NOT_READY.has(head)) return { ...gov, isNegated: true };
  if (govern.REFUSALS.has(head)) return { ...gov, subject, isNegated: true };
  if (/^(?:first|last|only|quick|country|nation|state|one|leader|government)$/.test(head)) return { ...gov };
  if (govern.READY.has(head)) return { ...gov, mood: 'called-for' };
  if (govern.DECISIONS.has(head)) return { ...gov, subject };
  if (govern.PLANS.has(head)) {
    return { ...gov, subject, mood: 'called-for', isPledged: govern.PLEDGES.test(head) };
  }
  return gov;
}

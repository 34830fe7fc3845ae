/**
 * Relations that verbs carry: “A backs B”, “A sides with B”, “A pledges its support for B”, “B has the backing of A”.
 */
import { antecedentOf, byPhraseAfter, isReduced } from './clause.js';
import { listRight, namedAt, nextOf, previousOf, type Named } from './coordination.js';
import { areFighters, areForces, areHelpedWithArms, areLeaders, isInFight } from './help-with-arms.js';
import type { Hit } from './hit.js';
import { hitOf, type Frame } from './hit-of-verb.js';
import { sideNamed } from './sides.js';
import { nounFrame, receivedFrame } from './verb-noun-frames.js';
import { isPlaceOfThing, landOfEvent } from './patients.js';
import type { VerbPattern } from './patterns.js';
import { rolesOf } from './roles.js';
import type { ParsedSentence } from './sentence.js';
import { AUTHORITY, GOVERNMENT_HEADS, OFFICES } from './word-lists.js';

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

const FRAMES: Readonly<Record<VerbPattern['frame'], Frame>> = {
  object: objectFrame,
  preposition: prepositionFrame,
  noun: nounFrame,
  received: receivedFrame,
};

/** What support by forces is. */
const AID = { relation: 'security-aid' };

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
    const roles = rolesOf(s, at);
    const whom = relativeObject(s, at) ?? (pattern.isByForces === true ? null : contactObject(s, at, roles.subject));
    if (whom === null || (pattern.needsAs === true && !isHeldAuthority(s, at))) return null;
    return hitOf(s, at, pattern, 'verb', roles.subject, whom, roles, at);
  }
  const whom = sideNamed(s, next);
  const object = whom === 'thing' && pattern.relation === 'recognition' ? landOfEvent(s, next) : whom;
  if (object === 'thing') return null;
  if (pattern.relation === 'recognition' && s.phrases[next]!.isCapital && hasAs(s, next)) return null;
  // “recognises B as a part of C”
  if (pattern.relation === 'recognition' && isHeldThing(s, next)) return null;
  // “supports B leaving C”: a matter, unless they are fighters.
  if (pattern.relation === 'support' && object !== null && isDoing(s, object)) return null;
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

/** “the rebels A arms”, “the party A is accused of backing”: whom the phrase before the subject means. */
function contactObject(s: ParsedSentence, at: number, subject: Named | null): Named | null {
  const next = s.chunks[at + 1]?.kind ?? 'stop';
  if (subject === null || !/^(?:stop|comma|conj|verb)$/.test(next)) return null;
  return s.chunks[subject.from - 1]?.kind === 'phrase' ? namedAt(s, subject.from - 1) : null;
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

/** “recognised B as a threat”: what no authority and no state is. */
function isHeldThing(s: ParsedSentence, at: number): boolean {
  const role = s.chunks[nextOf(s, at)]?.word === 'as' ? s.phrases[nextOf(s, nextOf(s, at))] : undefined;
  return role !== undefined && role.head !== '' && !AUTHORITY.has(role.head) && !OFFICES.has(role.head);
}

/** “A leaving B”, “A pre-emptively joining B”: an -ing form follows those who are no fighters. */
function isDoing(s: ParsedSentence, { actors, to }: Named): boolean {
  let next = to + 1;
  while (s.chunks[next]?.kind === 'adv') next += 1;
  return s.chunks[next]?.verb?.isGerund === true && actors.every(({ kind }) => kind === 'state' || kind === 'person');
}

function prepositionFrame(s: ParsedSentence, at: number, pattern: VerbPattern, lemma: string): Hit | null {
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
  // “contributed to the defence of B”
  if (lemma === 'contribute' && !/^(?:defen[cs]e|security)$/.test(s.phrases[object]!.head)) return null;
  // “defected to B”: to live there.
  if (
    lemma === 'defect' &&
    named !== null &&
    s.phrases[object]!.head === '' &&
    named.actors.every(({ kind }) => kind === 'state')
  )
    return null;
  // “aligned with B in asking for …”: in one matter.
  const after = (named?.to ?? object) + 1;
  const matter = chunks[after]?.word === 'in' ? s.tokens[chunks[after + 1]?.first ?? -1] : undefined;
  if (matter?.lower.endsWith('ing') === true) return null;
  const roles = rolesOf(s, at);
  const passive = chunks[at]!.verb!.isPassive && pattern.prepositions.has('by');
  if (passive && chunks[next]!.word === 'by') return null;
  return hitOf(s, at, pattern, 'verb-preposition', roles.subject, named, roles, named?.to ?? object);
}

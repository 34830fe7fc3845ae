/**
 * Relations that nouns carry: “A's support for B”, “recognition of B by A”, “military aid to B from A”, “deliveries of
 * tanks”.
 */
import { byPhraseAfter, phraseAfter } from './clause.js';
import { listRight, namedAt, nextOf, previousOf, type Named } from './coordination.js';
import { PLAIN, type Hit } from './hit.js';
import type { NounPattern } from './patterns.js';
import { ofPronoun } from './reference.js';
import { has } from './role-kinds.js';
import { rolesOf } from './roles.js';
import type { ParsedSentence } from './sentence.js';
import { mattersOf, takesSide } from './matters.js';
import { sideNamed } from './sides.js';
import { DOUBTFUL_WEAPONS, TROOPS, WAR_WORDS, WEAPONS } from './word-lists.js';
import { wordSet } from './word-set.js';

const ANNOUNCING = wordSet(`
  announce approve begin start order confirm continue authorise authorize plan propose offer promise pledge
  resume increase halt suspend stop end freeze cancel accelerate expedite complete facilitate finance fund oversee
`);
const PLANNING = wordSet('plan propose offer promise pledge');
const STOPPING = wordSet('halt suspend stop end freeze cancel');
/** “blocked A's deliveries to B”: nothing is told of what gets through. */
const HINDERING = wordSet('block veto prevent thwart intercept seize');
const MOVING = wordSet(
  'deployment dispatch provision airlift training arming',
  'delivery shipment supply sale transfer export',
);

/** What the nouns of a sentence say, in its order. */
export function nounHits(s: ParsedSentence, patterns: readonly NounPattern[]): Hit[] {
  return s.chunks.flatMap((_chunk, at) => {
    const phrase = s.phrases[at];
    if (phrase === undefined || phrase.head === '') return [];
    const hits: (Hit | null)[] = patterns
      .filter(({ nouns }) => nouns.has(phrase.head))
      .map((pattern) => nounHit(s, at, pattern));
    if (MOVING.has(phrase.head)) hits.push(movingHit(s, at));
    return hits.filter((hit) => hit !== null);
  });
}

function fits(s: ParsedSentence, at: number, { isMilitary, relation }: NounPattern): boolean {
  const matters = mattersOf(s, at);
  if (isMilitary === true) return matters === 'military';
  return relation !== 'support' || takesSide(s, at);
}

/** Who has a thing: “A's”, “A-ian”, “its”. */
export function ownerOf(s: ParsedSentence, at: number): Named | null {
  const phrase = s.phrases[at]!;
  if (phrase.owners.length > 0) return { actors: phrase.owners, from: at, to: at, isSure: true };
  if (phrase.pronoun === '') return null;
  // “thanked B for its support”: that of B.
  const lead = previousOf(s, at);
  const thanked = /^(?:for|over)$/.test(s.chunks[lead]?.word ?? '') ? previousOf(s, lead) : -1;
  const before = s.chunks[previousOf(s, thanked)];
  const isAfter =
    before?.kind === 'verb' || (before?.kind === 'prep' && /^(?:with|on|against|from)$/.test(before.word));
  const isObject = isAfter && /^(?:its|their|his|her)$/.test(phrase.pronoun);
  const named = isObject && s.phrases[thanked] !== undefined ? namedAt(s, thanked) : null;
  if (named !== null) return { ...named, from: at, to: at };
  // “her country's support”
  const word = s.tokens.findIndex(({ lower }, i) => i >= phrase.first && lower === phrase.pronoun);
  const isOfCountry = phrase.isGenitive && /^(?:country|nation|government)$/.test(s.tokens[word + 1]?.lower ?? '');
  const meant = ofPronoun(s, at, phrase.pronoun, isOfCountry);
  return meant === null ? null : { ...meant, from: at, to: at };
}

const ALLEGED = /^(?:alleged|suspected|purported|reported)$/;

function nounHit(s: ParsedSentence, at: number, pattern: NounPattern): Hit | null {
  if (!fits(s, at, pattern) || has(s, previousOf(s, at), HINDERING)) return null;
  const { chunks } = s;
  const { relation, toPrepositions, fromPrepositions } = pattern;
  // “mutual recognition between A and B”
  const isMutual = s.tokens.slice(s.phrases[at]!.first, s.phrases[at]!.end).some(({ lower }) => lower === 'mutual');
  if (isMutual) return mutualHit(s, at, relation);
  const of =
    chunks[nextOf(s, at)]?.word === 'of' && s.chunks[nextOf(s, nextOf(s, at))]?.kind === 'phrase'
      ? nextOf(s, nextOf(s, at))
      : -1;
  const owner = ownerOf(s, at);
  // “in support of B”
  const isFor = chunks[previousOf(s, at)]?.word === 'in' && of >= 0 && relation === 'support';
  // “A's support of B”
  const after = (owner !== null || isFor) && of >= 0 ? of : phraseAfter(s, at, toPrepositions, 5);
  // “his support with voters”: theirs, and not his.
  const isTheirs = s.chunks[after - 1]?.word === 'with' && /^(?:support|backing)$/.test(s.phrases[at]!.head);
  const toAt = isTheirs ? -1 : after;
  const whom = toAt >= 0 ? sideNamed(s, toAt) : null;
  if (whom === 'thing' && relation === 'support') return null;
  const to = whom === 'thing' ? null : whom;
  const fromAt = phraseAfter(s, at, fromPrepositions, 7);
  const giver = fromAt >= 0 ? listRight(s, fromAt) : null;
  const { first, end } = s.phrases[at]!;
  const isAlleged = s.tokens.slice(first, end).some(({ lower }) => ALLEGED.test(lower));
  const hit = (from: Named | null, receiver: Named | null, roles: Hit['roles'] = PLAIN): Hit => ({
    relation,
    rule: 'noun',
    from,
    to: receiver,
    trigger: s.phrases[at]!.end > s.phrases[at]!.first ? headToken(s, at) : chunks[at]!.first,
    first: chunks[at]!.first,
    end: Math.max(
      chunks[at]!.end,
      ...[from, receiver].map((named) => (named === null || named.to <= at ? 0 : chunks[named.to]!.end)),
    ),
    roles: isAlleged && roles.mood === null ? { ...roles, mood: 'reported' } : roles,
    isImplied: false,
  });
  const lead = previousOf(s, at);
  if (isFor) return doneFor(s, lead, whom, hit);
  const given = givenAfter(s, at);
  if (given !== null) return hit(given.from, given.to, given.roles);
  if (to !== null && owner !== null && owner.actors[0] !== to.actors[0]) return hit(owner, to, moodOf(s, at));
  if (to !== null && giver !== null) return hit(giver, to, moodOf(s, at));
  if (to !== null) {
    const came = comesFrom(s, to.to);
    if (came !== null) return hit(came, to);
    if (relation === 'support') return shown(s, at, to, hit);
    if (relation === 'security-aid') return null;
    const self = announcedBy(s, at);
    return self === null ? null : hit(self.from, to, self.roles);
  }
  // “with the backing of A”, “with support from A”: of him who does what the clause says.
  const isWith = chunks[lead]?.kind === 'prep' && /^(?:with|without)$/.test(chunks[lead].word);
  if (!isWith && giver !== null) return saved(s, giver, hit);
  if (!isWith || relation === 'recognition') return null;
  const ofWhom = of >= 0 ? listRight(s, of) : giver;
  const from = ofWhom ?? owner;
  if (from === null) return null;
  const verb = verbAround(s, lead);
  if (verb < 0) return null;
  const roles = rolesOf(s, verb);
  const isNegated = chunks[lead]!.word === 'without';
  // “B is bombed by C with the help of A”: A helps C.
  const isByOther = s.chunks[verb]!.verb!.isPassive && verb < lead && byPhraseAfter(s, verb) >= 0;
  const helped = isByOther ? namedAt(s, previousOf(s, lead)) : roles.subject;
  return hit(from, helped, { ...PLAIN, isNegated, mood: roles.mood });
}

/** “mutual recognition between A and B”: both do it, if they are named there. */
function mutualHit(s: ParsedSentence, at: number, relation: string): Hit | null {
  const both = phraseAfter(s, at, wordSet('between of by'), 2);
  const from = both >= 0 ? listRight(s, both) : null;
  if (from === null || from.actors.length < 2) return null;
  return {
    relation,
    rule: 'noun',
    from,
    to: { actors: [], from: at, to: at, isSure: true },
    trigger: headToken(s, at),
    first: s.chunks[at]!.first,
    end: s.chunks[from.to]!.end,
    roles: moodOf(s, at),
    isImplied: false,
  };
}

/** “support from A saved B”: what it does for whom. */
function saved(s: ParsedSentence, giver: Named, hit: HitOf): Hit | null {
  const verb = s.chunks.findIndex(({ kind }, i) => i > giver.to && /^(?:verb|comma|stop|rel|sub)$/.test(kind));
  const group = s.chunks[verb]?.verb;
  if (group === undefined || group.isPassive || !has(s, verb, SAVING)) return null;
  const object = nextOf(s, verb);
  const whom = s.chunks[object]?.kind === 'phrase' ? sideNamed(s, object) : null;
  return whom === null || whom === 'thing' ? null : hit(giver, whom, { ...PLAIN, isNegated: group.isNegated });
}
const SAVING = wordSet('save help rescue sustain bolster boost strengthen protect prop keep enable allow aid');

type HitOf = (from: Named | null, to: Named | null, roles?: Hit['roles']) => Hit;

/** “fought in support of B”, “A's strikes in support of B”: whoever does it. */
function doneFor(s: ParsedSentence, lead: number, whom: Named | 'thing' | null, hit: HitOf): Hit | null {
  if (whom === 'thing') return null;
  const before = previousOf(s, lead);
  const doer = s.phrases[before] === undefined ? null : (namedAt(s, before) ?? ownerOf(s, before));
  const verb = s.chunks[before]?.kind === 'verb' ? before : verbAround(s, lead);
  const isOwn = doer !== null && s.phrases[before]!.actors.every(({ kind }) => kind !== 'state');
  const group = s.chunks[verb]?.verb;
  if (isOwn && !(verb >= 0 && verb < before && group!.modal !== null)) return hit(doer, whom);
  if (group === undefined || verb > lead) return null;
  const roles = rolesOf(s, verb);
  // “failed to intervene in support of B” does not deny that B is supported.
  if (roles.isNegated) return null;
  // “saw a flag in support of B”
  if (group.readings.some(({ lemma }) => /^(?:see|hear|find|spot|notice|report)$/.test(lemma))) return null;
  if (!group.isPassive) return hit(roles.subject, whom, { ...roles, isPledged: true });
  // “A's move was made in solidarity with B”
  const moved = previousOf(s, verb);
  const mover = s.phrases[moved] === undefined ? null : (namedAt(s, moved) ?? ownerOf(s, moved));
  return hit(mover, whom, { ...roles, isPledged: true });
}

const SHOWING = wordSet('show sign gesture display expression act message');

/** “in solidarity with B”, “in a show of support for B”: of whoever does it. */
function shown(s: ParsedSentence, at: number, to: Named, hit: HitOf): Hit | null {
  let lead = previousOf(s, at);
  const show = s.chunks[lead]?.word === 'of' ? previousOf(s, lead) : -1;
  if (SHOWING.has(s.phrases[show]?.head ?? '')) lead = previousOf(s, show);
  else if (s.phrases[at]!.head !== 'solidarity') return null;
  return /^(?:in|as)$/.test(s.chunks[lead]?.word ?? '') ? doneFor(s, lead, to, hit) : null;
}

const GIVING = wordSet('show give offer provide extend lend send pledge supply grant');

/** “the support that A has given B”, “military aid provided to B by A”; null for other words. */
function givenAfter(
  s: ParsedSentence,
  at: number,
): { readonly from: Named; readonly to: Named; readonly roles: Hit['roles'] } | null {
  let next = nextOf(s, at);
  if (/^(?:that|which)$/.test(s.chunks[next]?.word ?? '')) next = nextOf(s, next);
  const subject = s.chunks[next]?.kind === 'phrase' ? listRight(s, next) : null;
  const verb = subject === null ? next : nextOf(s, subject.to);
  const group = s.chunks[verb]?.verb;
  if (group === undefined || group.isPassive || !group.readings.some(({ lemma }) => GIVING.has(lemma))) return null;
  const direct = nextOf(s, verb);
  const isDirect = subject !== null && s.chunks[direct]?.kind === 'phrase';
  const by = subject === null ? byPhraseAfter(s, verb) : -1;
  const from = subject ?? (by >= 0 ? listRight(s, by) : null);
  const first = by >= 0 && from !== null ? phraseAfter(s, from.to, new Set(['to']), 2) : -1;
  const inPlace = isDirect ? direct : first;
  const whom = inPlace >= 0 ? inPlace : phraseAfter(s, verb, new Set(['to']), 2);
  const to = whom >= 0 ? sideNamed(s, whom) : null;
  if (from === null || to === null || to === 'thing') return null;
  return { from, to, roles: { ...PLAIN, isNegated: group.isNegated } };
}

/** The token of the head of a phrase: its last word before what is attached to it. */
const headToken = (s: ParsedSentence, at: number): number => {
  const { first, end, head } = s.phrases[at]!;
  for (let i = end - 1; i >= first; i -= 1) if (s.tokens[i]!.lower === head) return i;
  return first;
};

/** “support for B came from A”. */
function comesFrom(s: ParsedSentence, at: number): Named | null {
  const verb = nextOf(s, at);
  const isComing = s.chunks[verb]?.verb?.readings.some(({ lemma }) => lemma === 'come') === true;
  if (!isComing) return null;
  const from = phraseAfter(s, verb, new Set(['from']), 2);
  return from >= 0 ? listRight(s, from) : null;
}

/** The verb group that a phrase with “with” belongs to: the one before it, else the next one. */
function verbAround(s: ParsedSentence, at: number): number {
  // “who, with the backing of A, resists”
  const close = s.chunks.findIndex(({ kind }, i) => i > at && kind === 'comma');
  if (s.chunks[at - 1]?.kind === 'comma' && s.chunks[close + 1]?.kind === 'verb') return close + 1;
  for (let i = at - 1; i >= 0 && s.chunks[i]!.kind !== 'stop'; i -= 1) if (s.chunks[i]!.kind === 'verb') return i;
  for (let i = at + 1; i < s.chunks.length; i += 1) if (s.chunks[i]!.kind === 'verb') return i;
  return -1;
}

/** Who announces, approves or plans what a noun says. */
function announcedBy(
  s: ParsedSentence,
  at: number,
): { readonly from: Named | null; readonly roles: Hit['roles'] } | null {
  const verb = previousOf(s, at);
  const group = s.chunks[verb]?.verb;
  const lemma = group?.readings.find(({ lemma: each }) => ANNOUNCING.has(each))?.lemma;
  if (group === undefined || lemma === undefined || group.isPassive) return null;
  const roles = rolesOf(s, verb);
  return {
    from: roles.subject,
    roles: {
      ...roles,
      mood: roles.mood ?? (PLANNING.has(lemma) ? 'called-for' : null),
      isEnded: STOPPING.has(lemma),
    },
  };
}

/** How the verb before a noun puts it: “demanded A's recognition of B”. */
function moodOf(s: ParsedSentence, at: number): Hit['roles'] {
  const verb = previousOf(s, at);
  const group = s.chunks[verb]?.verb;
  if (group === undefined) return PLAIN;
  const isIn = (lemmas: ReadonlySet<string>): boolean => group.readings.some(({ lemma }) => lemmas.has(lemma));
  if (isIn(wordSet('deny reject refute dismiss'))) return { ...PLAIN, isNegated: true };
  if (isIn(wordSet('demand seek want need urge request propose plan'))) return { ...PLAIN, mood: 'called-for' };
  if (isIn(wordSet('end withdraw stop halt suspend cut revoke freeze cancel'))) return { ...PLAIN, isEnded: true };
  if (isIn(wordSet('withhold'))) return { ...PLAIN, isNegated: true };
  return { ...PLAIN, isNegated: group.isNegated && isIn(wordSet('have give offer show')) };
}

/** “A's delivery of tanks to B”, “A approved the sale of jets to B”, “arms shipments to B from A”. */
function movingHit(s: ParsedSentence, at: number): Hit | null {
  const { chunks } = s;
  const of = chunks[nextOf(s, at)]?.word === 'of' ? nextOf(s, nextOf(s, at)) : -1;
  if (of < 0 || s.phrases[of] === undefined) return null;
  const { head, first, end } = s.phrases[of];
  const isWar = s.tokens.slice(first, end).some(({ lower }) => WAR_WORDS.has(lower));
  if (!(TROOPS.has(head) || (WEAPONS.has(head) && (isWar || !DOUBTFUL_WEAPONS.has(head))))) return null;
  const toAt = phraseAfter(s, of, new Set(['to', 'for', 'in']), 3);
  const named = toAt >= 0 ? sideNamed(s, toAt) : null;
  const to = named === 'thing' ? null : named;
  if (to === null) return null;
  const byAt = byPhraseAfter(s, of);
  const giver = byAt >= 0 ? listRight(s, byAt) : null;
  const fromAt = phraseAfter(s, of, new Set(['from']), 5);
  const self = announcedBy(s, at);
  const owner = ownerOf(s, at);
  const from = owner ?? giver ?? (fromAt >= 0 ? listRight(s, fromAt) : null) ?? self?.from ?? null;
  if (from === null) return null;
  return {
    relation: 'security-aid',
    rule: 'noun',
    from,
    to,
    trigger: headToken(s, at),
    first: chunks[at]!.first,
    end: chunks[to.to]!.end,
    roles: self?.roles ?? PLAIN,
    isImplied: false,
  };
}

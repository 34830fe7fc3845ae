/** Relations that single words carry: “A-backed B”, “pro-B A”, “A, loyal to B”, “B's ally A”, “supporters of B”. */
import { subjectOf } from './clause.js';
import { joined, listLeft, listRight, namedAt, nextOf, previousOf, type Named } from './coordination.js';
import { PLAIN, type Hit } from './hit.js';
import { HANGING_RELATIONS, type Rule } from './patterns.js';
import { ownerOf } from './noun-frames.js';
import { candidates } from './pointed.js';
import type { ActorEntry, Register } from './register.js';
import type { ParsedSentence } from './sentence.js';
import { nameKey } from './tokens.js';
import { lemmasOf } from './verb-frames.js';
import { GOVERNMENT_HEADS, MILITARY_WORDS } from './word-lists.js';
import { wordSet } from './word-set.js';

const at1 = (at: number, actors: readonly ActorEntry[]): Named => ({ actors, from: at, to: at, isSure: true });

function wordHit(
  relation: string,
  rule: Rule,
  from: Named | null,
  to: Named | null,
  trigger: number,
  first: number,
  end: number,
  isImplied = true,
): Hit {
  return { relation, rule, from, to, trigger, first, end, roles: PLAIN, isImplied };
}

/** What single words of a sentence say, in its order. */
export function wordHits(s: ParsedSentence): Hit[] {
  return s.chunks.flatMap((chunk, at) => {
    if (chunk.kind === 'adv') return loyalHits(s, at);
    if (chunk.kind !== 'phrase') return [];
    return [...hangingHits(s, at), ...proHits(s, at), ...allyHits(s, at), ...followerHits(s, at)];
  });
}

/** “A-backed B”, and “B is A-backed”. */
function hangingHits(s: ParsedSentence, at: number): Hit[] {
  const phrase = s.phrases[at]!;
  return phrase.hanging.flatMap(({ at: token, actors }) => {
    const word = s.tokens[token]!.lower;
    const relation = Object.hasOwn(HANGING_RELATIONS, word) ? HANGING_RELATIONS[word]! : null;
    if (relation === null || actors.length === 0) return [];
    // “to install an A-backed government in B”: it need not be that of B.
    const isAny = /^an?$/.test(phrase.determiner) && phrase.actors.every(({ kind }) => kind === 'state');
    // “the Wagner Group of A-backed mercenaries”
    const outer = s.chunks[at - 1]?.word === 'of' && s.phrases[at - 2]?.head === '' ? namedAt(s, at - 2) : null;
    const body = outer?.actors.every(({ kind }) => kind === 'organisation') === true ? outer : null;
    const itself = phrase.actors.length > 0 && !isAny ? (body ?? namedAt(s, at)) : null;
    const whom = token === phrase.end - 1 ? (afterComma(s, at) ?? beforeCopula(s, at)) : (described(s, at) ?? itself);
    if (whom === null) return [];
    // “a Harvard-trained president”
    const isSchool = relation === 'security-aid' && actors.some(({ kind }) => kind !== 'state');
    if (isSchool && whom.actors.some(({ kind }) => kind === 'person')) return [];
    return [wordHit(relation, 'compound', at1(at, actors), whom, token, phrase.first, phrase.end)];
  });
}

/** “the A-backed, C-led B” */
function afterComma(s: ParsedSentence, at: number): Named | null {
  const next = s.phrases[at + 2];
  return s.chunks[at + 1]?.kind === 'comma' && next?.determiner === '' && next.hanging.length > 0
    ? namedAt(s, at + 2)
    : null;
}

/** Those who may be told of as on a side beside their name. */
const REGION = wordSet(`
  region province territory enclave area city island district nationalist populist politician conservative socialist
  businessman leader tycoon oligarch
`);

const isBesideName = ({ chunks, phrases }: ParsedSentence, at: number): boolean =>
  /^(?:comma|dash|open)$/.test(chunks[at - 1]?.kind ?? '') && phrases[at - 2]?.head === '';

/** “B, an A-backed group”, “B is an A-backed group”: the name of which it tells. */
function described(s: ParsedSentence, at: number): Named | null {
  const { determiner, head } = s.phrases[at]!;
  if (!/^(?:an?|another|the)$/.test(determiner) || head === '') return null;
  const isBeside = isBesideName(s, at);
  // “B attacked the A-backed group”, “A, B, the A-backed group and C”: it is another one.
  if (determiner === 'the' && (!isBeside || s.chunks[at + 1]?.kind !== 'comma')) return null;
  const named = isBeside ? namedAt(s, at - 2) : beforeCopula(s, at);
  return named?.actors.every(({ kind }) => kind !== 'state' && kind !== 'person') === true ? named : null;
}

/** The subject of “is” or “remains” before a chunk. */
function beforeCopula(s: ParsedSentence, at: number): Named | null {
  const verb = previousOf(s, at);
  // “is seen as an ally of B”
  if (s.chunks[verb]?.word === 'as' && s.chunks[previousOf(s, verb)]?.verb?.isPassive === true)
    return subjectOf(s, previousOf(s, verb));
  const group = s.chunks[verb]?.verb;
  if (group === undefined || !group.readings.some(({ lemma }) => /^(?:be|remain|stay|become)$/.test(lemma)))
    return null;
  return subjectOf(s, verb);
}

/** Many who are often told of as they are, and seldom as they act. */
const NOT_ACTING = wordSet('conservatives people politicians activists voters residents citizens workers students');

/** “pro-B A”. */
function proHits(s: ParsedSentence, at: number): Hit[] {
  const phrase = s.phrases[at]!;
  let token = phrase.end - 1;
  while (token >= phrase.first && !/^pro-\p{L}/u.test(s.tokens[token]!.lower)) token -= 1;
  // “B, a pro-A region”
  const region = isBesideName(s, at) && REGION.has(phrase.head) ? namedAt(s, at - 2) : null;
  const supporters = (described(s, at) ?? region ?? phrase).actors.filter(({ kind }) => kind !== 'state');
  if (token < phrase.first || supporters.length === 0 || isMedium(s, at)) return [];
  const isAnybody = NOT_ACTING.has(phrase.head);
  const whom = meantByPro(s, s.tokens[token]!.text.slice(4));
  return whom === null
    ? []
    : [
        wordHit(
          'support',
          'pro',
          isAnybody && !isActing(s, at) ? null : at1(at, supporters),
          at1(at, [whom]),
          token,
          phrase.first,
          phrase.end,
        ),
      ];
}

/** The only one of whom the article tells that he rules a state. */
function rulerOf({ key }: ActorEntry, register: Register): ActorEntry | null {
  const rulers = register.rulers().filter(({ state }) => state === key);
  return rulers.length === 1 ? rulers[0]! : null;
}

/** Whom “pro-…” means: a state or organisation, a person, or whoever governs. */
function meantByPro(s: ParsedSentence, name: string): ActorEntry | null {
  const { register, evidence } = s.context;
  if (/^(?:government|regime)$/i.test(name)) {
    const rulers = register.rulers();
    const here = new Set(candidates(s, Infinity));
    const named = rulers.filter((ruler) => here.has(ruler));
    if (named.length === 1) return named[0]!;
    // “in A, pro-government forces”
    const first = s.chunks[0]?.word === 'in' ? s.phrases[1]?.actors[0] : undefined;
    const land = first?.kind === 'state' ? first : register.governed;
    if (land !== null) return rulerOf(land, register) ?? land;
    return rulers.length === 1 && rulers[0]!.state === null ? rulers[0]! : null;
  }
  const key = nameKey(name);
  const meaning = evidence.known.get(key) ?? s.context.gazetteer.get(key);
  if (meaning !== undefined && meaning.actor !== '') return register.meant(meaning, meaning.name);
  return evidence.persons.has(key) ? register.person([name], null, '') : null;
}

/** Those who tell: “the pro-B daily A”. */
const MEDIA_WORD = wordSet(
  'media press',
  'daily newspaper paper tv television channel station network agency website outlet broadcaster',
);
const isMedium = ({ tokens, phrases }: ParsedSentence, at: number): boolean =>
  tokens.slice(phrases[at]!.first, phrases[at]!.end).some(({ lower }) => MEDIA_WORD.has(lower));

const TO_WHOM = /^(?:to|of|with)$/;

/** “A, loyal to B”, “A is supportive of B”. */
function loyalHits(s: ParsedSentence, at: number): Hit[] {
  const { word, first } = s.chunks[at]!;
  if (!/^(?:loyal|supportive|sympathetic|faithful)$/.test(word)) return [];
  const prep = nextOf(s, at);
  if (s.chunks[prep]?.kind !== 'prep' || !TO_WHOM.test(s.chunks[prep].word)) return [];
  const object = nextOf(s, prep);
  if (s.chunks[object]?.kind !== 'phrase') return [];
  const to = listRight(s, object);
  let before = previousOf(s, at);
  if (s.chunks[before]?.kind === 'comma') before = previousOf(s, before);
  const isClause = s.chunks[before]?.kind === 'verb';
  const from = isClause ? subjectOf(s, before) : namedAt(s, before);
  const begin = !isClause && from !== null ? s.chunks[from.from]!.first : first;
  const hit = wordHit(
    'support',
    'loyal',
    from,
    to,
    first,
    begin,
    to === null ? s.chunks[prep].end : s.chunks[to.to]!.end,
    !isClause,
  );
  const verb = isClause ? s.chunks[before]!.verb! : null;
  return [
    verb === null
      ? hit
      : { ...hit, roles: { ...PLAIN, isNegated: verb.isNegated, mood: verb.modal === null ? null : 'called-for' } },
  ];
}

/** Allies are left out: which of the two takes the side of the other one, the word does not tell. */
const ALLY = /^(?:backer|backers|patron|patrons|sponsor|sponsors|supporter)$/;
/** Those who arm somebody, if weapons are what they supply. */
const SUPPLIER = /^(?:supplier|suppliers|provider|providers|exporter|exporters)$/;

/** “B's backer A”, “A, the main backer of B,”, “A is a patron of B”, “its backers, A and C”. */
function allyHits(s: ParsedSentence, at: number): Hit[] {
  const phrase = s.phrases[at]!;
  const words = s.tokens.slice(phrase.first, phrase.end).map(({ lower }) => lower);
  const isArmed = words.some((word) => MILITARY_WORDS.has(word));
  const isGiver = (word: string): boolean => ALLY.test(word) || (isArmed && SUPPLIER.test(word));
  const token = phrase.first + words.findLastIndex(isGiver);
  if (token < phrase.first) return [];
  const relation = SUPPLIER.test(words[token - phrase.first]!) ? 'security-aid' : 'support';
  if (
    words.some((word) => /^(?:former|erstwhile|one-time|ex|potential|would-be|western|former)$/.test(word)) &&
    !phrase.isGenitive
  )
    return [];
  const isName = phrase.head === '' && phrase.actors.length > 0;
  const owner = ownerOf(s, at);
  if (isName) {
    if (owner === null || owner.actors.some((actor) => phrase.actors.includes(actor))) return [];
    return [wordHit(relation, 'ally', at1(at, phrase.actors), owner, token, phrase.first, phrase.end)];
  }
  if (!isGiver(phrase.head)) return [];
  const lead = s.chunks[nextOf(s, at)]?.word;
  const of = lead === 'of' || (lead === 'to' && relation === 'security-aid') ? nextOf(s, nextOf(s, at)) : -1;
  const whom = owner ?? (of >= 0 && s.phrases[of] !== undefined ? listRight(s, of) : null);
  if (whom === null) return [];
  const last = of >= 0 && owner === null ? whom.to : at;
  const neighbour = beside(s, at, last);
  const who = neighbour ?? beforeCopula(s, at);
  if (who === null || who.actors.some((actor) => whom.actors.includes(actor))) return [];
  const first = Math.min(phrase.first, s.chunks[Math.max(0, who.to < at && at - who.to < 4 ? who.from : at)]!.first);
  const end = Math.max(s.chunks[last]!.end, who.from > at ? s.chunks[who.to]!.end : 0);
  return [wordHit(relation, 'ally', who, whom, token, first, end, neighbour !== null && relation === 'support')];
}

/** Who stands beside a description: “A, its ally,”, “its allies A and C”, “its backers, A and C”. */
function beside(s: ParsedSentence, at: number, last: number): Named | null {
  const { chunks } = s;
  if (chunks[at - 1]?.kind === 'comma' && chunks[at - 2]?.kind === 'phrase') {
    const before = listLeft(s, at - 2);
    if (before !== null) return before;
  }
  const next = chunks[last + 1]?.kind === 'comma' ? last + 2 : last + 1;
  if (chunks[next]?.kind !== 'phrase' || s.phrases[next]!.head !== '') return null;
  // “B's backers A and C left”: the list is a subject.
  const isPair = chunks[next + 1]?.word === 'and' && s.phrases[next + 2]?.head === '';
  return isPair ? joined(namedAt(s, next), namedAt(s, next + 2)) : listRight(s, next);
}

/** Verbs that tell how somebody is or what he says, and not what he does. */
const IDLE = wordSet('be seem appear become remain look feel have say think believe hope fear want expect');

/** Verbs that tell what one thinks of somebody. */
const JUDGING = wordSet('praise hail see view regard consider describe call know criticise criticize deem laud');

/** Whether those of a phrase are told to act: they do what a verb says, or it is done by them. */
function isActing(s: ParsedSentence, at: number, last = at): boolean {
  const by = previousOf(s, at);
  // “was praised by his supporters”
  if (s.chunks[by]?.word === 'by') return !lemmasOf(s, previousOf(s, by)).some((lemma) => JUDGING.has(lemma));
  if (isCheering(s, at)) return true;
  let next = nextOf(s, last);
  while (/^(?:prep|conj)$/.test(s.chunks[next]?.kind ?? '') && s.phrases[nextOf(s, next)] !== undefined)
    next = nextOf(s, nextOf(s, next));
  if (s.chunks[next]?.kind === 'rel' || s.chunks[next]?.kind === 'comma') next = nextOf(s, next);
  const verb = s.chunks[next]?.verb;
  return verb !== undefined && !verb.isInfinitive && !lemmasOf(s, next).some((lemma) => IDLE.has(lemma));
}

/** “cheering supporters” */
const isCheering = ({ tokens, phrases }: ParsedSentence, at: number): boolean =>
  tokens.slice(phrases[at]!.first, phrases[at]!.end - 1).some(({ lower }) => lower.endsWith('ing'));

const FOLLOWERS = /^(?:supporters|backers|followers|loyalists|partisans)$/;

/** “supporters of B”, “B's followers”, “B loyalists”. */
function followerHits(s: ParsedSentence, at: number): Hit[] {
  const phrase = s.phrases[at]!;
  if (!FOLLOWERS.test(phrase.head) || phrase.actors.length === 0) return [];
  // “B's backers A and C”: they are named.
  const next = s.phrases[at + 1];
  if (next !== undefined && next.head === '' && next.actors.length > 0) return [];
  const of = s.chunks[nextOf(s, at)]?.word === 'of' ? nextOf(s, nextOf(s, at)) : -1;
  const named = of >= 0 && s.phrases[of] !== undefined ? listRight(s, of) : null;
  // “democracy supporters”: of a matter.
  const before = s.tokens[s.tokens.findLastIndex(({ lower }, i) => i < phrase.end && lower === phrase.head) - 1];
  if (
    before?.tag === 'noun' &&
    !before.lower.endsWith('ing') &&
    !GOVERNMENT_HEADS.has(before.lower) &&
    !/^(?:party|opposition|rebel)$/.test(before.lower)
  )
    return [];
  // “supporters of the plan”
  if (of >= 0 && named === null) return [];
  const trigger = s.tokens.findLastIndex(({ lower }, i) => i < phrase.end && lower === phrase.head);
  // “supporters in A”: the place.
  const owner = s.tokens[trigger + 1]?.lower === 'in' && !phrase.isGenitive ? null : ownerOf(s, at);
  const ruler = /^(?:government|regime)$/.test(s.tokens[trigger - 1]?.lower ?? '') ? meantByPro(s, 'government') : null;
  const alone = onlyPersonBefore(s, at);
  const to = named ?? owner ?? (ruler === null ? alone : at1(at, [ruler]));
  if (to === null || to.actors.some((actor) => phrase.actors.includes(actor))) return [];
  // Whom “his supporters” means is a guess where several persons are named.
  const isGuess = phrase.pronoun !== '' && candidates(s, Infinity).filter(({ kind }) => kind === 'person').length !== 1;
  return [
    wordHit(
      'support',
      'followers',
      // Those who do nothing are only mentioned, and so are those to whom something is done.
      isActing(s, at, named?.to) || to === alone ? at1(at, phrase.actors) : null,
      isGuess ? null : to,
      trigger,
      phrase.first,
      named === null ? phrase.end : s.chunks[named.to]!.end,
    ),
  ];
}

/** “A spoke before cheering supporters”, “among supporters”: the only person before them, who does something. */
function onlyPersonBefore(s: ParsedSentence, at: number): Named | null {
  if (!/^(?:before|to|among|by|with)$/.test(s.chunks[previousOf(s, at)]?.word ?? '')) return null;
  const persons = candidates(s, at).filter(({ kind }) => kind === 'person');
  const verb = s.chunks.findLastIndex((chunk, i) => i < at && chunk.verb !== undefined);
  const isDoer = isCheering(s, at) || (verb >= 0 && subjectOf(s, verb)?.actors.includes(persons[0]!) === true);
  return persons.length === 1 && isDoer ? { actors: persons, from: at, to: at, isSure: false } : null;
}

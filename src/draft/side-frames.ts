/**
 * Sides that are taken in other words: “fights on the side of A”, “restored A to power”, “joined the B-led coalition”,
 * “congratulated A on becoming president”, “asked A for help”.
 */
import { byPhraseAfter, isReduced, phraseAfter } from './clause.js';
import { listRight, nextOf, type Named } from './coordination.js';
import { areLeaders } from './help-with-arms.js';
import type { Hit } from './hit.js';
import { ownerOf } from './noun-frames.js';
import type { Rule } from './patterns.js';
import { rolesOf } from './roles.js';
import type { ParsedSentence } from './sentence.js';
import { lemmasOf } from './verb-frames.js';
import { sideNamed } from './sides.js';
import { wordSet } from './word-set.js';

/** What the verbs of a sentence say of sides, in its order. */
export function sideHits(s: ParsedSentence): Hit[] {
  return s.chunks.flatMap((chunk, at) => {
    if (chunk.verb === undefined) return [];
    const lemmas = lemmasOf(s, at);
    return FRAMES.flatMap(([verbs, frame]) => {
      const hit = lemmas.some((lemma) => verbs.has(lemma)) ? frame(s, at) : null;
      return hit === null ? [] : [hit];
    });
  });
}

type Frame = (s: ParsedSentence, at: number) => Hit | null;

function hitOf(
  s: ParsedSentence,
  at: number,
  relation: string,
  rule: Rule,
  from: Named | null,
  to: Named,
  last: number,
  more: Partial<Hit['roles']> & { readonly isImplied?: boolean } = {},
): Hit {
  const { isImplied = false, ...roles } = more;
  return {
    relation,
    rule,
    from,
    to,
    trigger: s.chunks[at]!.verb!.main,
    first: s.chunks[at]!.first,
    end: s.chunks[Math.max(last, at)]!.end,
    roles: { ...rolesOf(s, at), ...roles },
    isImplied,
  };
}

/** “fought on the side of B”, “is on B's side”, “intervened on behalf of B”: by force, it is aid. */
function onSideOf(s: ParsedSentence, at: number): Hit | null {
  const lead = s.chunks.findIndex(({ word, kind }, i) => i > at && i < at + 5 && kind === 'prep' && SIDED.test(word));
  const side = nextOf(s, lead);
  const phrase = lead < 0 ? undefined : s.phrases[side];
  if (phrase === undefined || s.chunks.slice(at + 1, lead).some(({ kind }) => !/^(?:adv|prep|phrase)$/.test(kind)))
    return null;
  const isOf = s.chunks[nextOf(s, side)]?.word === 'of';
  const words = s.tokens.slice(phrase.first, phrase.end).map(({ lower }) => lower);
  let to: Named | null = null;
  if (phrase.head === 'behalf' && isOf) {
    const named = sideNamed(s, nextOf(s, nextOf(s, side)));
    to = named === 'thing' ? null : named;
  } else if (words[1] === 'side' && words[2] === 'of') to = listRight(s, side);
  else if (/^(?:side|behalf)$/.test(phrase.head) && !isOf) to = ownerOf(s, side);
  const subject = rolesOf(s, at).subject;
  if (to === null || to.actors.some((actor) => subject?.actors.includes(actor) === true)) return null;
  const isByForce = lemmasOf(s, at).some((lemma) => FORCE.has(lemma));
  if (phrase.head === 'behalf' && !isByForce) return null;
  return hitOf(s, at, isByForce ? 'security-aid' : 'support', 'verb-preposition', subject, to, Math.max(side, to.to));
}
const SIDED = /^(?:on|at|by)$/;
const FORCE = wordSet('fight intervene battle enter');

/** “restored B to power”, “restored power to B”, “reinstated B”: who means to do it stands on the side of B. */
function restoring(s: ParsedSentence, at: number): Hit | null {
  const isPassive = s.chunks[at]!.verb!.isPassive || (isReduced(s, at) && !s.chunks[at]!.verb!.isGerund);
  const isPower = (i: number): boolean => /^(?:power|office|presidency)$/.test(s.phrases[i]?.head ?? '');
  const to = phraseAfter(s, at, new Set(['to']), 4);
  const next = nextOf(s, at);
  const roles = rolesOf(s, at);
  const isWhole = lemmasOf(s, at).includes('reinstate');
  const actors = { mood: roles.asker === null ? null : roles.mood, isPledged: false };
  const hit = (from: Named | null, whom: Named | 'thing' | null, last: number): Hit | null =>
    whom === null || whom === 'thing' || from === null
      ? null
      : hitOf(s, at, 'support', 'verb', from, whom, last, { ...actors, isImplied: true });
  if (isPassive) {
    const by = byPhraseAfter(s, at);
    return by >= 0 && (isPower(to) || isWhole) ? hit(listRight(s, by), roles.subject, by) : null;
  }
  // “restored to power B”
  if (isPower(to) && s.chunks[next]?.kind === 'prep') {
    const object = nextOf(s, to);
    return s.phrases[object] === undefined ? null : hit(roles.subject, sideNamed(s, object), object);
  }
  if (isPower(next) && to >= 0) return hit(roles.subject, sideNamed(s, to), to);
  const isPerson = s.phrases[next]?.actors.every(({ kind }) => kind === 'person') === true;
  // “reinstated B as defence minister”: a matter of his own government.
  const isPost =
    s.chunks[next + 1]?.word === 'as' &&
    !/^(?:president|premier|leader|king|head)$/.test(s.phrases[next + 2]?.head ?? '');
  const isToPower = s.phrases[next] !== undefined && ((isWhole && isPerson && !isPost) || isPower(to));
  return isToPower ? hit(roles.subject, sideNamed(s, next), isPower(to) ? to : next) : null;
}

/** “joined the B-led coalition”, “takes part in the B-led coalition”: a state or its forces, with its forces. */
function joining(s: ParsedSentence, at: number): Hit | null {
  const next = nextOf(s, at);
  const within = phraseAfter(s, at, new Set(['in', 'to']), 3);
  const object = lemmasOf(s, at).includes('join') ? next : within;
  const phrase = s.phrases[object];
  if (phrase === undefined || !/^(?:coalition|force|alliance)$/.test(phrase.head)) return null;
  const isLed = phrase.hanging.some(({ at: token }) => s.tokens[token]!.lower === 'led');
  const to = isLed ? listRight(s, object) : null;
  const roles = rolesOf(s, at);
  const isBySelf = roles.subject?.actors.every(({ kind }) => kind === 'state' || kind === 'armed-forces') === true;
  return to !== null && isBySelf
    ? hitOf(s, at, 'security-aid', 'verb', roles.subject, to, object, { isPledged: false })
    : null;
}

/**
 * “congratulated B on becoming president”: B is treated as the lawful holder of the office. Who congratulates B on a
 * victory, or a leader of another state on nothing in particular, takes the side of B.
 */
function congratulating(s: ParsedSentence, at: number): Hit | null {
  const object = nextOf(s, at);
  const to = s.chunks[object]?.kind === 'phrase' && !s.chunks[at]!.verb!.isPassive ? listRight(s, object) : null;
  const roles = rolesOf(s, at);
  if (to === null || roles.subject === null || !areLeaders(roles.subject, to)) return null;
  const after = nextOf(s, to.to);
  // “President Ana Vega of B”
  // “the government and nation”
  const isBeside =
    s.chunks[after]?.word === 'of' || /^(?:nation|people)$/.test(s.phrases[nextOf(s, after)]?.head ?? '');
  const lead = isBeside ? nextOf(s, nextOf(s, after)) : after;
  if (!/^(?:on|for|upon|as)$/.test(s.chunks[lead]?.word ?? '')) {
    const isAlone = s.chunks[lead] === undefined || /^(?:comma|stop)$/.test(s.chunks[lead].kind);
    const [one, other] = [roles.subject.actors[0]!.state, to.actors[0]!.state];
    const areOfTwoStates = one !== null && other !== null && one !== other;
    return isAlone && areOfTwoStates ? hitOf(s, at, 'support', 'verb', roles.subject, to, to.to) : null;
  }
  const close = s.chunks.findIndex(({ kind }, i) => i > lead && /^(?:comma|stop)$/.test(kind));
  const words = s.tokens.slice(s.chunks[lead]!.first, close < 0 ? undefined : s.chunks[close]!.first);
  const isOffice = words.some(({ lower }) => OFFICE.test(lower));
  const isTaken = s.chunks[lead]!.word === 'as' || words.some(({ lower }) => TAKING.test(lower));
  if (isOffice && isTaken)
    return hitOf(s, at, 'recognition', 'legitimacy', roles.subject, to, lead, { isImplied: true });
  // States win in sports, too.
  const isOfRulers = s.phrases[to.from]!.head === 'government' || to.actors.every(({ kind }) => kind === 'person');
  const isWon = isOfRulers && words.some(({ lower }) => WINNING.test(lower));
  return isWon ? hitOf(s, at, 'support', 'verb', roles.subject, to, nextOf(s, lead)) : null;
}
const WINNING = /^(?:victory|win|winning|triumph|election|re-?election|return|restoration|reinstatement)$/;
const OFFICE = /^(?:president|presidency|premier|minister|leader|power|office|king|head)$/;
const TAKING = /^(?:assum|becom|tak|replac|appoint|sw(?:ear|orn)|inaugurat|accession)/;

/** “welcomed the swearing-in of B” */
function welcoming(s: ParsedSentence, at: number): Hit | null {
  const object = nextOf(s, at);
  const head = s.phrases[object]?.head ?? '';
  if (!INSTALLING.test(head) || s.chunks[at]!.verb!.isPassive) return null;
  const of = s.chunks[nextOf(s, object)]?.word === 'of' ? nextOf(s, nextOf(s, object)) : -1;
  const to = of >= 0 ? listRight(s, of) : ownerOf(s, object);
  return to !== null && to.actors.every(({ kind }) => kind === 'person')
    ? hitOf(s, at, 'support', 'verb', rolesOf(s, at).subject, to, Math.max(of, object), { isImplied: true })
    : null;
}
const INSTALLING = /^(?:swearing-in|inauguration|appointment|accession|reinstatement|return)$/;

/** “denounced B's ouster”, “condemned the coup against B”: only the tone says so. */
function denouncing(s: ParsedSentence, at: number): Hit | null {
  const object = nextOf(s, at);
  const phrase = s.phrases[object];
  if (phrase === undefined || !OUSTING.test(phrase.head) || s.chunks[at]!.verb!.isPassive) return null;
  const lead = s.chunks[nextOf(s, object)]?.word ?? '';
  const isNamed = lead === (phrase.head === 'coup' ? 'against' : 'of');
  const to = isNamed ? listRight(s, nextOf(s, nextOf(s, object))) : ownerOf(s, object);
  const { subject } = rolesOf(s, at);
  const isCoup = phrase.head === 'coup' && !isNamed;
  if (to === null || isCoup || to.actors.some((actor) => subject?.actors.includes(actor) === true)) return null;
  return hitOf(s, at, 'support', 'verb', subject, to, Math.max(object, to.to), { isImplied: true });
}
const OUSTING = /^(?:ouster|ousting|overthrow|removal|toppling|dismissal|suspension|impeachment|coup)$/;

/** “asked B for help”: without more it is help against others, or support. */
function askingHelp(s: ParsedSentence, at: number): Hit | null {
  let object = nextOf(s, at);
  if (s.chunks[object]?.kind === 'prep' && /^(?:to|on)$/.test(s.chunks[object]!.word)) object = nextOf(s, object);
  const giver = s.chunks[object]?.kind === 'phrase' && !s.chunks[at]!.verb!.isPassive ? listRight(s, object) : null;
  const lead = giver === null ? -1 : nextOf(s, giver.to);
  const help = s.chunks[lead]?.word === 'for' ? nextOf(s, lead) : -1;
  const phrase = s.phrases[help];
  if (phrase === undefined || !/^(?:help|assistance|support)$/.test(phrase.head) || phrase.end > phrase.first + 1)
    return null;
  const next = nextOf(s, help);
  const after = s.chunks[next];
  const isForPeace = after?.verb?.isInfinitive === true && lemmasOf(s, next).some((lemma) => SECURING.has(lemma));
  const isEnd = after === undefined || /^(?:stop|comma|conj)$/.test(after.kind) || after.word === 'against';
  if (!isEnd && !isForPeace) return null;
  const { subject } = rolesOf(s, at);
  if (subject === null || !areLeaders(giver)) return null;
  const roles = { mood: 'called-for' as const, asker: null, isPledged: false };
  return hitOf(s, at, 'support', 'received', giver, subject, help, roles);
}

const SECURING = wordSet('ensure restore defend protect fight repel end quell crush secure keep maintain stop');

const FRAMES: readonly (readonly [ReadonlySet<string>, Frame])[] = [
  [wordSet('be stand fight intervene battle enter act remain come'), onSideOf],
  [wordSet('restore return reinstate'), restoring],
  [wordSet('join participate take contribute'), joining],
  [wordSet('congratulate'), congratulating],
  [wordSet('welcome hail'), welcoming],
  [wordSet('condemn denounce deplore decry'), denouncing],
  [wordSet('ask appeal beg petition turn'), askingHelp],
];

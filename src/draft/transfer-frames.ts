/** Weapons, troops and military aid that go to somebody. */
import { byPhraseAfter, isReduced, phraseAfter } from './clause.js';
import { goodsAfter, goodsIn } from './goods.js';
import { isForOwn } from './help-with-arms.js';
import { listRight, namedAt, nextOf, previousOf, type Named } from './coordination.js';
import { PLAIN, type Hit } from './hit.js';
import { HELPING_VERBS, PROMISING_VERBS, TRANSFER_VERBS } from './patterns.js';
import { isSameSide } from './register.js';
import { rolesOf } from './roles.js';
import type { ParsedSentence } from './sentence.js';
import { lemmasOf } from './verb-frames.js';
import { sideNamed } from './sides.js';
import * as lists from './word-lists.js';
import { wordSet } from './word-set.js';

const TO = wordSet('to for');
const BESIDE = wordSet('for alongside beside');
const INTO = wordSet('to into in');
/** Verbs that are a transfer only if they name who gets it. */
const NEEDS_RECEIVER =
  /^(?:arrive|land|move|step|order|clear|increase|boost|resume|expand|base|station|sign|unveil|commit|hand)$/;

const DITRANSITIVE = /^(?:give|send|offer|promise|lend|sell|hand|grant)$/;

/** What a sentence tells of weapons, troops and military aid that go to somebody. */
export function transferHits(s: ParsedSentence): Hit[] {
  return s.chunks.flatMap((chunk, at) => {
    const lemma = lemmasOf(s, at).find((each) => TRANSFER_VERBS.has(each));
    if (chunk.verb === undefined || lemma === undefined) return [];
    const hit =
      chunk.verb.isPassive || (isReduced(s, at) && !chunk.verb.isGerund)
        ? passiveTransfer(s, at)
        : (transfer(s, at, lemma) ?? frontedTransfer(s, at));
    return hit === null ? [] : [hit];
  });
}

const WISHING = wordSet('request seek want need');
const RECEIVING = wordSet('receive get obtain secure acquire buy import purchase request seek want need');

/** “A received weapons from B”, “A bought Kenyan tanks”. */
export function receiptHits(s: ParsedSentence): Hit[] {
  return s.chunks.flatMap((chunk, at) => {
    if (chunk.verb === undefined || chunk.verb.isPassive || !lemmasOf(s, at).some((lemma) => RECEIVING.has(lemma)))
      return [];
    const goods = goodsAfter(s, at);
    if (goods < 0 || goodsIn(s, goods) === 'aid') return [];
    const source = phraseAfter(s, goods, wordSet('from by'), 4);
    const { owners } = s.phrases[goods]!;
    // “Sukhoi jets” are called so.
    const isOfState = owners.length > 0 && owners.every(({ kind }) => kind === 'state');
    const maker: Named | null = isOfState ? { actors: owners, from: goods, to: goods, isSure: true } : null;
    const giver = source >= 0 ? listRight(s, source) : maker;
    const roles = rolesOf(s, at);
    if (giver === null || roles.subject?.actors.some((actor) => giver.actors.includes(actor)) === true) return [];
    return [
      {
        relation: 'security-aid',
        rule: 'received' as const,
        from: giver,
        to: roles.subject,
        trigger: chunk.verb.main,
        first: chunk.first,
        end: Math.max(s.chunks[goods]!.end, s.chunks[giver.to]!.end),
        roles: {
          ...roles,
          asker: null,
          isPledged: false,
          mood: roles.mood ?? (lemmasOf(s, at).some((lemma) => WISHING.has(lemma)) ? 'called-for' : null),
        },
        isImplied: false,
      },
    ];
  });
}

const REQUESTING = wordSet('ask beg appeal press lobby urge plead petition turn look');

/** “A asked B for weapons”, “A appealed to B for military help”. */
export function requestHits(s: ParsedSentence): Hit[] {
  return s.chunks.flatMap((chunk, at) => {
    if (chunk.verb === undefined || chunk.verb.isPassive || !lemmasOf(s, at).some((lemma) => REQUESTING.has(lemma)))
      return [];
    let object = nextOf(s, at);
    if (s.chunks[object]?.kind === 'prep' && /^(?:to|with|on)$/.test(s.chunks[object]!.word))
      object = nextOf(s, object);
    const giver = s.chunks[object]?.kind === 'phrase' ? listRight(s, object) : null;
    const prep = giver === null ? -1 : nextOf(s, giver.to);
    if (giver === null || s.chunks[prep]?.word !== 'for') return [];
    const goods = nextOf(s, prep);
    if (s.phrases[goods] === undefined || goodsIn(s, goods) === null) return [];
    const roles = rolesOf(s, at);
    return [
      {
        relation: 'security-aid',
        rule: 'received' as const,
        from: giver,
        to: roles.subject,
        trigger: chunk.verb.main,
        first: chunk.first,
        end: s.chunks[goods]!.end,
        roles: { ...roles, mood: 'called-for' as const, asker: null, isPledged: false },
        isImplied: false,
      },
    ];
  });
}

function transfer(s: ParsedSentence, at: number, lemma: string): Hit | null {
  const { chunks, phrases } = s;
  const goods = goodsAfter(s, at);
  if (goods < 0) return null;
  const kind = goodsIn(s, goods);
  if (/^(?:station|base)$/.test(lemma) && kind !== 'troops') return null;
  const roles = rolesOf(s, at);
  const named = receiverOf(s, at, goods, kind === 'troops');
  // “give up weapons”, “hand over weapons”
  const particle = chunks[at + 1]?.kind === 'prep' ? chunks[at + 1]!.word : '';
  const isLeft = particle === 'up' && lemma !== 'step' && lemma !== 'beef';
  const needsReceiver = NEEDS_RECEIVER.test(lemma) || particle === 'over' || particle === 'in';
  if (isLeft || (named === null && needsReceiver)) return null;
  // “asked A to send weapons”: to the one who asks, unless they go to a place.
  const isPlaced = phraseAfter(s, goods, INTO, 4) >= 0;
  const asker = roles.mood === 'called-for' && !isPlaced ? roles.asker : null;
  const isLanded = kind === 'troops' && named !== null && !isWelcome(s, at, goods, named, roles.asker);
  const receiver = isLanded || isForOwn(s, goods, roles.subject) ? null : (named ?? asker);
  const phrase = phrases[goods]!;
  const owner: Named | null =
    phrase.actors.length > 0 && kind === 'troops' && /^(?:arrive|land|enter)$/.test(lemma)
      ? { actors: phrase.actors, from: goods, to: goods, isSure: true }
      : null;
  // “decided to send tanks”: they are not yet there.
  const isPromised = PROMISING_VERBS.has(lemma) || lemmasOf(s, previousOf(s, at)).includes('decide');
  // “a deal that would send Kenyan shells to B”
  const isOfState =
    kind === 'weapons' &&
    phrase.owners.length > 0 &&
    phrase.owners.every((each) => each.kind === 'state' && receiver?.actors.includes(each) === false);
  const maker: Named | null = isOfState ? { actors: phrase.owners, from: goods, to: goods, isSure: false } : null;
  const from = owner ?? roles.subject ?? maker;
  if (isOwnSide(from, receiver)) return null;
  return {
    relation: 'security-aid',
    rule: 'transfer',
    from,
    to: receiver,
    trigger: chunks[at]!.verb!.main,
    first: chunks[at]!.first,
    end: Math.max(chunks[goods]!.end, receiver === null ? 0 : chunks[receiver.to]!.end),
    roles: { ...roles, isPledged: false, mood: roles.mood ?? (isPromised ? 'called-for' : null) },
    isImplied: false,
  };
}

/**
 * Whether troops that go to a state are told to be a help to it: they are offered, asked for, or trainers, or are to
 * help or protect somebody. Others may go there to fight it.
 */
function isWelcome(s: ParsedSentence, at: number, goods: number, to: Named, asker: Named | null): boolean {
  const { head } = s.phrases[to.from]!;
  if (to.actors.some(({ kind }) => kind !== 'state') || lists.GOVERNMENT_HEADS.has(head)) return true;
  if (asker !== null && asker.actors.some((actor) => to.actors.some((other) => isSameSide(actor, other)))) return true;
  const lemmas = [...lemmasOf(s, at), ...lemmasOf(s, previousOf(s, at))];
  const { first, end } = s.phrases[goods]!;
  if (s.tokens.slice(first, end).some(({ lower }) => HELPERS.test(lower))) return true;
  if (lemmas.some((lemma) => OFFERING.has(lemma)) || helpedAfter(s, goods) !== null) return true;
  return s.tokens.some(({ lower }) => /^(?:request|requested|invitation|behest|appeal|plea|ally|allies)$/.test(lower));
}
const OFFERING = wordSet('offer lend give provide supply furnish contribute promise pledge');
const HELPERS = /^(?:advis[eo]rs|instructors|trainers|training|reinforcements|bodyguards|peace-?keep(?:ers|ing))$/;

/** Whether what is given stays with those who give it: “ordered its troops in the Gulf to move”. */
const isOwnSide = (from: Named | null, to: Named | null): boolean =>
  from !== null && to !== null && to.actors.every((actor) => from.actors.some((other) => isSameSide(actor, other)));

/** Who gets what is given. */
function receiverOf(s: ParsedSentence, at: number, goods: number, isTroops: boolean): Named | null {
  const { chunks, phrases } = s;
  const direct = nextOf(s, at);
  if (direct < goods && chunks[direct]?.kind === 'phrase') {
    const isWith = chunks[goods - 1]?.kind === 'prep' && chunks[goods - 1]!.word === 'with';
    const named =
      isWith || direct === goods - 1 || isInPlace(s, nextOf(s, listRight(s, direct)?.to ?? direct))
        ? listRight(s, direct)
        : null;
    if (named !== null && named.to < goods) return named;
  }
  // “its Abrams tanks” are called so.
  // “sold the Silva gun”: so is this one.
  const { pronoun, inner, determiner } = phrases[goods]!;
  const isOfPerson = determiner === 'the' && inner.every(({ kind }) => kind === 'person');
  if (!isTroops && direct === goods && pronoun === '' && inner.length > 0 && !isOfPerson)
    return { actors: inner, from: goods, to: goods, isSure: true };
  let last = goods;
  // “tanks, drones and shells to B”
  for (let i = goods + 1; i < chunks.length && i < goods + 8; i += 1) {
    if (chunks[i]!.kind === 'comma' || chunks[i]!.kind === 'conj') continue;
    if (chunks[i]!.kind !== 'phrase' || (goodsIn(s, i) === null && namedAt(s, i) !== null)) break;
    last = i;
  }
  const helped = helpedAfter(s, last);
  const to = phraseAfter(s, last, TO, 4);
  const whom = actorAt(s, to);
  // “sent trainers to C to help the army of B”
  const isElsewhere =
    isTroops &&
    whom !== null &&
    helped?.actors.every(({ state }) => whom.actors.every((place) => place.state !== state));
  if (whom !== null && isElsewhere !== true) return whom;
  if (helped !== null) return helped;
  if (!isTroops) {
    // “gave to B some of its weapons”
    const isObject = chunks[goods - 1]!.kind !== 'prep' || chunks[goods - 1]!.word === 'of';
    const first = isObject && chunks[direct]?.word === 'to' ? nextOf(s, direct) : goods;
    return first < goods ? actorAt(s, first) : null;
  }
  const where = phraseAfter(s, last, new Set(['to']), 3);
  const place = where >= 0 ? listRight(s, where) : null;
  return place !== null && place.actors.every(({ kind }) => kind === 'state') ? place : null;
}

/** “gave the rebels in B weapons”, “gave B a package of aid”, but not “a fleet of warships”. */
const isInPlace = ({ chunks }: ParsedSentence, at: number): boolean =>
  chunks[at]?.kind === 'phrase' || (chunks[at]?.kind === 'prep' && chunks[at].word !== 'of');

function actorAt(s: ParsedSentence, at: number): Named | null {
  const named = at >= 0 ? sideNamed(s, at) : null;
  return named === 'thing' ? null : named;
}

/** Whom weapons or troops are to help: “to protect B”, “in support of B”. */
function helpedAfter(s: ParsedSentence, goods: number): Named | null {
  for (let i = goods + 1; i < s.chunks.length && i < goods + 8; i += 1) {
    const { kind, verb } = s.chunks[i]!;
    if (kind === 'stop') return null;
    if (verb !== undefined && lemmasOf(s, i).some((lemma) => HELPING_VERBS.has(lemma))) {
      // “to prop up B”
      const up = s.chunks[nextOf(s, i)]?.word === 'up' ? nextOf(s, i) : i;
      const object = nextOf(s, up);
      // “to help train B”
      if (s.chunks[object]?.kind === 'verb') continue;
      // “to reinforce its fleet”: its own
      const isOther = s.chunks[object]?.kind === 'phrase' && s.phrases[object]!.pronoun === '';
      return isOther ? actorAt(s, object) : null;
    }
    // “to fight for B”, “to fight C alongside B”
    if (verb?.isInfinitive === true && lemmasOf(s, i).includes('fight')) {
      const beside = phraseAfter(s, i, BESIDE, 3);
      if (beside < 0) continue;
      return actorAt(s, beside);
    }
    if (verb !== undefined && !verb.isInfinitive) return null;
    if (kind === 'phrase' && /^(?:support|help|aid|defence|defense|behalf)$/.test(s.phrases[i]!.head)) {
      const of = phraseAfter(s, i, wordSet('of for to'), 2);
      return actorAt(s, of);
    }
  }
  return null;
}

/** “the tanks that A gave B”, “the howitzers A sent to B”: what is given stands before the clause. */
function frontedTransfer(s: ParsedSentence, at: number): Hit | null {
  const roles = rolesOf(s, at);
  let goods = (roles.subject?.from ?? 0) - 1;
  if (/^(?:that|which)$/.test(s.chunks[goods]?.word ?? '')) goods -= 1;
  if (s.phrases[goods] === undefined || goodsIn(s, goods) === null || s.chunks[at]!.verb!.isInfinitive) return null;
  const direct = nextOf(s, at);
  const object = s.chunks[direct]?.kind === 'phrase' ? direct : phraseAfter(s, at, TO, 2);
  const to = actorAt(s, object);
  if (to === null || isOwnSide(roles.subject, to)) return null;
  return {
    relation: 'security-aid',
    rule: 'transfer',
    from: roles.subject,
    to,
    trigger: s.chunks[at]!.verb!.main,
    first: s.chunks[goods]!.first,
    end: s.chunks[to.to]!.end,
    roles: { ...roles, isPledged: false },
    isImplied: false,
  };
}

/** “Weapons were sent to B by A”, “B was supplied with weapons by A”. */
function passiveTransfer(s: ParsedSentence, at: number): Hit | null {
  const { chunks } = s;
  const direct = nextOf(s, at);
  // “B was given tanks by A”
  const isGiven = goodsAfter(s, at) === direct && lemmasOf(s, at).some((lemma) => DITRANSITIVE.test(lemma));
  const by = byPhraseAfter(s, isGiven ? direct : at);
  const agent = by >= 0 ? listRight(s, by) : null;
  const roles = rolesOf(s, at);
  let goods = -1;
  for (let i = at - 1; i >= 0 && at - i < 7; i -= 1) {
    if (chunks[i]!.kind === 'verb' || chunks[i]!.kind === 'stop') break;
    if (chunks[i]!.kind === 'phrase' && goodsIn(s, i) !== null) goods = i;
  }
  let to: Named | null = null;
  let end = chunks[at]!.end;
  if (goods >= 0) {
    const whom = phraseAfter(s, at, TO, 3);
    to = actorAt(s, whom);
    if (to !== null) end = chunks[to.to]!.end;
  } else {
    const after = goodsAfter(s, at);
    if (after < 0 || (!isGiven && chunks[after - 1]!.word !== 'with')) return null;
    to = roles.subject;
    end = chunks[after]!.end;
  }
  const owners = goods >= 0 ? s.phrases[goods]!.owners : [];
  const from = agent ?? (owners.length > 0 ? { actors: owners, from: goods, to: goods, isSure: true } : null);
  if (from === null && to === null) return null;
  return {
    relation: 'security-aid',
    rule: 'transfer',
    from,
    to,
    trigger: chunks[at]!.verb!.main,
    first: chunks[goods >= 0 ? goods : at]!.first,
    end: Math.max(end, agent === null ? 0 : chunks[agent.to]!.end),
    roles: { ...PLAIN, isNegated: roles.isNegated, mood: roles.mood },
    isImplied: false,
  };
}

/** The chunks of verbs that only say what weapons or troops are for: “to support” in “sent troops to support B”. */
export function purposesOf(s: ParsedSentence): ReadonlySet<number> {
  const purposes = new Set<number>();
  s.chunks.forEach((chunk, at) => {
    if (chunk.verb === undefined || !lemmasOf(s, at).some((lemma) => TRANSFER_VERBS.has(lemma))) return;
    const goods = goodsAfter(s, at);
    if (goods < 0) return;
    for (let i = goods + 1; i < s.chunks.length && i < goods + 8; i += 1) {
      const { verb, kind } = s.chunks[i]!;
      if (kind === 'stop') return;
      if (verb === undefined) continue;
      if (verb.isInfinitive && lemmasOf(s, i).some((lemma) => HELPING_VERBS.has(lemma))) purposes.add(i);
      // “to help train B”
      if (purposes.has(i) && s.chunks[i + 1]?.verb !== undefined) purposes.add(i + 1);
      return;
    }
  });
  return purposes;
}

/** Diplomats who are all called home or sent away: “A ordered its diplomats to leave B”. */
import { phraseAfter } from './clause.js';
import { listRight, namedAt, nextOf } from './coordination.js';
import type { Hit } from './hit.js';
import { ofPronoun } from './reference.js';
import { isSameSide } from './register.js';
import { rolesOf } from './roles.js';
import type { ParsedSentence } from './sentence.js';
import { lemmasOf } from './verb-frames.js';
import { wordSet } from './word-set.js';

/** Determiners of some and not all. */
const SOME = wordSet(`
  two three four five six seven eight nine ten some several senior dozens a an most few hundreds more
`);

const CALLING = wordSet('recall withdraw order tell direct instruct ask pull evacuate expel give');
const LEAVING = /^(?:leave|out|home|return|depart|hours|back)$/;

/** “A ordered its diplomats to leave B”: where all diplomats go, ties are cut by implication. */
export function diplomatHits(s: ParsedSentence): Hit[] {
  return s.chunks.flatMap((chunk, at) => {
    if (chunk.verb === undefined || chunk.verb.isPassive) return [];
    const lemma = lemmasOf(s, at).find((each) => CALLING.has(each));
    if (lemma === undefined) return [];
    let diplomats = -1;
    for (let i = at + 1; i < s.chunks.length && i < at + 4; i += 1) {
      if (s.phrases[i]?.isDiplomat === true) diplomats = i;
      else if (s.chunks[i]!.verb !== undefined) break;
      if (diplomats >= 0) break;
    }
    const phrase = s.phrases[diplomats];
    const isAll = phrase !== undefined && s.tokens.slice(phrase.first, phrase.end).some(({ lower }) => lower === 'all');
    if (phrase === undefined || !isWhole(s, diplomats)) return [];
    const roles = rolesOf(s, at);
    if (roles.subject === null) return [];
    const from = roles.subject.actors[0]!;
    const isLeaving = s.tokens.slice(phrase.end, phrase.end + 14).some(({ lower }) => LEAVING.test(lower));
    if (!/^(?:recall|withdraw|expel|evacuate|pull)$/.test(lemma) && !isLeaving) return [];
    const meant = phrase.pronoun === '' ? null : ofPronoun(s, diplomats, phrase.pronoun);
    const owners = phrase.owners.length > 0 ? phrase.owners : (meant?.actors ?? []);
    const isOwn = phrase.pronoun !== '' || owners.some((owner) => isSameSide(owner, from));
    const where = phraseAfter(s, diplomats, wordSet('from in'), 2);
    const place = where >= 0 ? listRight(s, where) : null;
    const there = place?.actors.filter((actor) => actor.kind === 'state' && !isSameSide(actor, from)) ?? [];
    const leftAt = s.chunks.findIndex(
      (each, i) => i > diplomats && i < diplomats + 6 && each.verb !== undefined && lemmasOf(s, i).includes('leave'),
    );
    const left = leftAt >= 0 && s.phrases[nextOf(s, leftAt)] !== undefined ? namedAt(s, nextOf(s, leftAt)) : null;
    if (!isOwn && !isAll) return [];
    const abroad = there.length > 0 ? there : (left?.actors.filter((actor) => actor.kind === 'state') ?? []);
    const others = isOwn ? abroad : owners;
    if (others.length === 0) return [];
    return [
      {
        relation: 'severed-ties',
        rule: 'diplomats' as const,
        from: roles.subject,
        to: { actors: others, from: diplomats, to: diplomats, isSure: true },
        trigger: chunk.verb.main,
        first: chunk.first,
        end: place !== null && there.length > 0 ? s.chunks[place.to]!.end : phrase.end,
        roles,
        isImplied: true,
      },
    ];
  });
}

/**
 * Whether a phrase means all diplomats: “its diplomats”, “all embassy staff”, but neither “three diplomats” nor “the
 * staff”.
 */
function isWhole(s: ParsedSentence, at: number): boolean {
  const phrase = s.phrases[at]!;
  const words = s.tokens.slice(phrase.first, phrase.end);
  if (words.some(({ tag, lower }) => tag === 'num' || SOME.has(lower))) return false;
  if (words.some(({ lower }) => lower === 'all')) return true;
  return /^(?:diplomats)$/.test(phrase.head === '' ? words.at(-1)!.lower : phrase.head);
}

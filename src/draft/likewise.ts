/** Relations that a sentence only points back to: “A did the same”, “B followed suit”, “among them are C and D”. */
import { byPhraseAfter } from './clause.js';
import { listRight, namedAt, nextOf, previousOf, type Named } from './coordination.js';
import { PLAIN, type Hit } from './hit.js';
import { isSameSide } from './register.js';
import { rolesOf } from './roles.js';
import type { ParsedSentence } from './sentence.js';
import { wordSet } from './word-set.js';

/** A hit, with the sentence in which it stands. */
export interface PlacedHit {
  readonly sentence: ParsedSentence;
  readonly hit: Hit;
}

/** What a sentence says by pointing back to the last relation before it. */
export function likewiseHits(s: ParsedSentence, own: readonly Hit[], before: readonly PlacedHit[]): Hit[] {
  const hits: Hit[] = [];
  s.chunks.forEach((chunk, at) => {
    if (chunk.verb === undefined) return;
    const end = sameness(s, at);
    if (end < 0) return;
    const earlier = own.filter(({ trigger }) => trigger < chunk.first);
    const last = mainHit(earlier) ?? mainHit(lastOf(s, before));
    if (last === undefined || last.to === null) return;
    const roles = rolesOf(s, at);
    const from = roles.subject ?? subjectAfter(s, at);
    if (from === null) return;
    hits.push({
      ...last,
      rule: 'likewise',
      from,
      to: { ...last.to, from: at, to: at },
      trigger: chunk.verb.main,
      first: chunk.first,
      end,
      roles: {
        ...roles,
        isEnded: last.roles.isEnded,
        isNegated: roles.isNegated !== last.roles.isNegated,
        mood: roles.mood ?? (chunk.verb.hasHave ? null : last.roles.mood),
      },
    });
  });
  hits.push(...membersNamed(s, before), ...deniedHits(s, own, before));
  return hits;
}

const DENYING = wordSet('deny reject refute dismiss rebut');
const CHARGE = wordSet('', 'charge accusation allegation claim report assertion suggestion');

/** “A says B arms C. B denies this.”: what was reported before is denied by whoever is said to do it. */
function deniedHits(s: ParsedSentence, own: readonly Hit[], before: readonly PlacedHit[]): Hit[] {
  return s.chunks.flatMap((chunk, at) => {
    if (chunk.verb === undefined || chunk.verb.isPassive || chunk.verb.isNegated) return [];
    const beside = chargeBefore(s, at);
    if (!chunk.verb.readings.some(({ lemma }) => DENYING.has(lemma))) return [];
    const next = nextOf(s, at);
    const phrase = s.phrases[next];
    const words = phrase === undefined ? [] : s.tokens.slice(phrase.first, phrase.end).map(({ lower }) => lower);
    const isPointing = words.length === 1 && /^(?:this|that|it)$/.test(words[0]!);
    const isCharge = phrase !== undefined && CHARGE.has(phrase.head) && !/^(?:that|of)$/.test(wordAfter(s, next));
    const subject = isPointing || isCharge ? rolesOf(s, at).subject : beside;
    if (subject === null) return [];
    const earlier = own.filter(({ trigger }) => trigger < chunk.first);
    const hit = (earlier.length > 0 ? earlier : lastOf(s, before)).find(
      ({ from, to, roles }) =>
        to !== null &&
        !roles.isNegated &&
        from?.actors.some((actor) => subject.actors.some((denier) => isSameSide(actor, denier))) === true,
    );
    if (hit === undefined) return [];
    return [
      {
        ...hit,
        rule: 'likewise' as const,
        from: { ...hit.from!, from: subject.from, to: subject.to },
        to: { ...hit.to!, from: at, to: at },
        trigger: chunk.verb.main,
        first: chunk.first,
        end: beside === null ? s.chunks[next]!.end : Math.max(chunk.end, s.chunks[subject.to]!.end),
        roles: { ...PLAIN, isNegated: true },
        isImplied: false,
      },
    ];
  });
}

/** “a charge B denies”, “an accusation denied by B”: who denies the charge before the verb; null without one. */
function chargeBefore(s: ParsedSentence, at: number): Named | null {
  const isCharge = (i: number): boolean => CHARGE.has(s.phrases[i]?.head ?? '');
  const previous = previousOf(s, at);
  if (isCharge(previous)) {
    const by = byPhraseAfter(s, at);
    return by >= 0 ? listRight(s, by) : null;
  }
  let before = previousOf(s, previous);
  if (s.chunks[before]?.kind === 'rel' || s.chunks[before]?.kind === 'sub') before = previousOf(s, before);
  return s.chunks[previous]?.kind === 'phrase' && isCharge(before) ? namedAt(s, previous) : null;
}

const wordAfter = ({ chunks }: ParsedSentence, at: number): string => chunks[at + 1]?.word ?? '';

/** The hits of the sentence before. */
function lastOf({ previous }: ParsedSentence, before: readonly PlacedHit[]): readonly Hit[] {
  return before
    .filter(({ sentence: { number, span } }) => number === previous?.number && span.start === previous.span.start)
    .map(({ hit }) => hit);
}

/** The act that a sentence tells first: not what somebody is accused of, and not what only shows. */
function mainHit(hits: readonly Hit[]): Hit | undefined {
  return hits.find(({ roles, isImplied, rule }) => roles.mood === null && !isImplied && rule !== 'noun') ?? hits.at(-1);
}

/** The end of “did the same”, “followed suit”, “did likewise”, “so did A”; -1 for other verbs. */
function sameness({ tokens, chunks }: ParsedSentence, at: number): number {
  const { first, end, verb } = chunks[at]!;
  const words = tokens.slice(end, end + 2).map(({ lower }) => lower);
  const lemma = new Set(verb!.readings.map((reading) => reading.lemma));
  const isDoing = lemma.has('do') || /^(?:do|does|did)$/.test(tokens[verb!.main]!.lower);
  if (isDoing && words[0] === 'the' && words[1] === 'same') return end + 2;
  if (isDoing && words[0] === 'likewise') return end + 1;
  if (tokens[verb!.main]!.lower === 'done' && words[0] === 'so') return end + 1;
  if (lemma.has('follow') && words[0] === 'suit') return end + 1;
  if (isDoing && tokens[first]!.lower === 'so' && chunks[at + 1]?.kind === 'phrase') return chunks[at + 1]!.end;
  return -1;
}

/** “so did A and B” */
function subjectAfter(s: ParsedSentence, at: number): Hit['from'] {
  const next = nextOf(s, at);
  return s.tokens[s.chunks[at]!.first]!.lower === 'so' && s.chunks[next]?.kind === 'phrase' ? listRight(s, next) : null;
}

/** “Among them are C and D”: those who do what a group did in the sentence before. */
function membersNamed(s: ParsedSentence, before: readonly PlacedHit[]): Hit[] {
  const { tokens, chunks } = s;
  const words = tokens.slice(0, 3).map(({ lower }) => lower);
  const isList = (words[0] === 'among' && words[1] === 'them') || (words[0] === 'they' && words[1] === 'include');
  if (!isList) return [];
  const verb = chunks.findIndex(({ kind }) => kind === 'verb');
  const first = verb < 0 ? -1 : nextOf(s, verb);
  const named = chunks[first]?.kind === 'phrase' ? listRight(s, first) : null;
  if (named === null) return [];
  const last = before.filter(
    ({ sentence }) => sentence.span === s.previous?.span && sentence.number === s.previous.number,
  );
  return last.flatMap(({ hit }) =>
    hit.from?.actors.some(({ kind }) => kind === 'group') === true && hit.to !== null
      ? [
          {
            ...hit,
            rule: 'likewise' as const,
            from: named,
            to: { ...hit.to, from: first, to: first },
            trigger: chunks[verb]!.verb!.main,
            first: 0,
            end: chunks[named.to]!.end,
          },
        ]
      : [],
  );
}

/**
 * How certain a relation is according to the text: the first that fits of denied, called for, implied, reported,
 * stated.
 */
import type { Standing } from '../data/vocabulary.js';
import { isReduced, subjectOf } from './clause.js';
import { isFinite, nextOf } from './coordination.js';
import type { Hit } from './hit.js';
import { isSameSide, type ActorEntry } from './register.js';
import { isQuotedAt, type ParsedSentence } from './sentence.js';
import type { Speaker } from './speakers.js';
import { wordSet } from './word-set.js';

/** What was settled about a hit. */
export interface Settled {
  readonly standing: Standing;
  /** On whose word it stands; empty if nobody is named. */
  readonly attribution: string;
  readonly isSure: boolean;
}

const DENYING = new Set(['deny', 'reject', 'dismiss', 'refute', 'disavow', 'rebut']);
const CLAIM =
  /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|speculation|charges?|notion|idea)$/;
const FALSE = wordSet(`
  false baseless untrue fabricated unfounded lies lie fake nonsense groundless slander disinformation absurd
  ridiculous
`);
/** A denial reaches so many chunks to the right. */
const DENIAL_REACH = 16;

/** The chunk of the word that carries a relation. */
export function triggerChunk({ chunks }: ParsedSentence, { trigger }: Pick<Hit, 'trigger'>): number {
  return chunks.findIndex(({ first, end }) => trigger >= first && trigger < end);
}

/**
 * Whether the text itself tells it in passing, within what somebody says: in a relative clause, or by a participle
 * after a noun. Within quotation marks nothing is the text's own.
 */
function isAside(s: ParsedSentence, at: number, trigger: number): boolean {
  const verb = s.chunks[at]?.verb;
  if (verb === undefined || isQuotedAt(s, trigger)) return false;
  const before = s.chunks[at - 1]?.kind;
  // “Weapons sent by A were stolen, B said” is all told by B.
  if (isReduced(s, at)) return (before === 'phrase' && at > 1) || (before === 'comma' && !verb.isGerund);
  let i = at - 1;
  // “A, which like B supports C,”
  while (i >= 0 && (/^(?:adv|time|prep)$/.test(s.chunks[i]!.kind) || s.chunks[i - 1]?.kind === 'prep')) i -= 1;
  return s.chunks[i]?.kind === 'rel' && s.chunks[i - 1]?.kind !== 'verb';
}

/** Settles the standing of a relation from one actor. */
export function settle(s: ParsedSentence, hit: Hit, from: ActorEntry, speakers: readonly Speaker[]): Settled {
  const at = triggerChunk(s, hit);
  const isTold = isAside(s, at, hit.trigger);
  const denial = isTold ? null : denialOf(s, at);
  const asker = hit.roles.asker?.actors[0];
  const inScope = isTold ? [] : speakers.filter((speaker) => at >= speaker.from && at < speaker.to);
  const isOwn = ({ actors, isOffice }: Speaker): boolean =>
    actors.some((actor) => isSameSide(actor, from)) || (isOffice === true && from.kind === 'state');
  const other = inScope.find((speaker) => !isOwn(speaker));
  const words = asker?.name ?? other?.words ?? '';
  if (denial !== null) return { standing: 'denied', attribution: denial === from.name ? '' : denial, isSure: false };
  if (hit.roles.isNegated) return { standing: 'denied', attribution: words, isSure: true };
  const isOwnWord = inScope.some(
    (speaker) => isOwn(speaker) || speaker.actors.some(({ kind, state }) => kind === 'person' && state === null),
  );
  const isPledge = hit.relation === 'support' && (hit.roles.isPledged || (hit.roles.isFuture && isOwnWord));
  // “will cease to recognise B”: the announcement is the end.
  const isWished = hit.roles.mood === 'called-for' && !isPledge && !(hit.roles.isFuture && hit.roles.isEnded);
  // “urged A to stop arming B” takes it for granted that A does.
  if (isWished && hit.roles.isEnded) return { standing: 'implied', attribution: words, isSure: false };
  if (isWished) return { standing: 'called-for', attribution: words, isSure: true };
  if (hit.roles.mood === 'reported') return { standing: 'reported', attribution: words, isSure: true };
  if (hit.isImplied) return { standing: 'implied', attribution: words, isSure: true };
  if (inScope.length > 0 && inScope.every((speaker) => !isOwn(speaker)))
    return { standing: 'reported', attribution: words, isSure: inScope.length === 1 };
  return { standing: 'stated', attribution: '', isSure: inScope.length === 0 };
}

/** Who denies it, empty if nobody is named; null if it is not denied: “denied that …”, “called the claim false”. */
function denialOf(s: ParsedSentence, trigger: number): string | null {
  const { chunks, phrases, tokens } = s;
  const isFalse = tokens.some(({ lower }) => FALSE.has(lower));
  for (let i = 0; i < trigger; i += 1) {
    const verb = chunks[i]!.verb;
    const isClaim = chunks[i]!.kind === 'phrase' && CLAIM.test(phrases[i]!.head) && trigger - i < DENIAL_REACH;
    if (isClaim && isFalse) return nameOfDenier(s);
    if (
      verb === undefined ||
      verb.isPassive ||
      !verb.readings.some(({ lemma }) => DENYING.has(lemma)) ||
      trigger - i > DENIAL_REACH
    )
      continue;
    // “rejected claims that it left, saying it would arm B”
    const isOver = chunks.some(
      ({ kind }, k) => k > i && k < trigger && kind === 'comma' && chunks[k + 1]?.verb?.isGerund === true,
    );
    if (isOver) continue;
    // “denied that it left because of its support for B” denies no support.
    if (chunks.some(({ word }, k) => k > i && k < trigger && word === 'because')) continue;
    const next = chunks.slice(i + 1, i + 4);
    const isOfClause = next.some(
      ({ kind, word }, k) =>
        (kind === 'sub' && word === 'that') || (kind === 'phrase' && CLAIM.test(phrases[i + 1 + k]!.head)),
    );
    // “denied it was arming B”
    const after = nextOf(s, i);
    const isBareClause =
      chunks[after]?.kind === 'phrase' && isFinite(s, nextOf(s, after)) && nextOf(s, after) <= trigger;
    const isDirect = i + 1 === trigger && chunks[trigger]!.verb?.isGerund === true;
    const hasHaving = chunks[i + 1]?.verb?.isGerund === true;
    const isAny = chunks[i + 1]?.kind === 'phrase' && phrases[i + 1]!.determiner === 'any';
    if (isOfClause || isBareClause || isDirect || hasHaving || isAny) return subjectOf(s, i)?.actors[0]?.name ?? '';
  }
  return null;
}

/** Who calls something false. */
function nameOfDenier(s: ParsedSentence): string {
  for (let i = 0; i < s.chunks.length; i += 1) {
    const verb = s.chunks[i]!.verb;
    if (
      verb?.readings.some(({ lemma }) =>
        /^(?:call|describe|dismiss|reject|say|label|brand|deny|denounce)$/.test(lemma),
      ) !== true
    )
      continue;
    const subject = subjectOf(s, i);
    if (subject !== null) return subject.actors[0]!.name;
  }
  return '';
}

/** Whether a clause only supposes: “if A recognises B”, “whether A would arm B”, a question. */
export function isSupposed(s: ParsedSentence, hit: Hit): boolean {
  const { tokens, chunks } = s;
  const isQuestion = tokens.at(-1)?.text === '?' || tokens.at(-2)?.text === '?';
  // “Why does A arm B?” takes it for granted.
  if (isQuestion && tokens[0]?.lower !== 'why') return true;
  const at = triggerChunk(s, hit);
  for (let i = at - 1; i >= 0; i -= 1) {
    const { kind, word } = chunks[i]!;
    if (kind === 'sub' && /^(?:if|unless|whether|lest)$/.test(word)) return true;
    if (kind === 'stop' || kind === 'comma') break;
  }
  const modal = chunks[at]?.verb?.modal;
  return (
    (modal === 'would' || modal === 'could') &&
    chunks.some(({ word, kind }) => kind === 'sub' && (word === 'if' || word === 'unless'))
  );
}

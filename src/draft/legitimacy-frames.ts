/** Who is held to be the lawful authority: “A considers B the rightful president”, “A calls B illegitimate”. */
import { byPhraseAfter, isReduced, subjectOf } from './clause.js';
import { listRight, nextOf } from './coordination.js';
import { PLAIN, type Hit } from './hit.js';
import { HOLDING_VERBS } from './patterns.js';
import { rolesOf } from './roles.js';
import type { ParsedSentence } from './sentence.js';
import type { Speaker } from './speakers.js';
import { lemmasOf } from './verb-frames.js';
import { sideNamed } from './sides.js';
import { AUTHORITY, GOVERNMENT_HEADS } from './word-lists.js';
import { wordSet } from './word-set.js';

const LAWFUL = wordSet(`
  legitimate rightful lawful legal constitutional sole only true real official interim acting duly elected
`);
const UNLAWFUL = /^(?:illegitimate|usurper|unlawful|illegal|unconstitutional|invalid|fraudulent)$/;

/** “A considers B the lawful president”, “A calls B illegitimate”. */
export function legitimacyHits(s: ParsedSentence): Hit[] {
  return s.chunks.flatMap((chunk, at) => {
    if (chunk.verb === undefined || !lemmasOf(s, at).some((lemma) => HOLDING_VERBS.has(lemma))) return [];
    const { verb } = chunk;
    const isPassive = verb.isPassive || (isReduced(s, at) && !verb.isGerund);
    const object = isPassive ? at : nextOf(s, at);
    if (!isPassive && s.chunks[object]?.kind !== 'phrase') return [];
    const held = isPassive ? null : sideNamed(s, object);
    // “calls it illegal”: what is done, as a rule.
    if (held === 'thing' || s.phrases[object]?.pronoun === 'it') return [];
    const role = roleAfter(s, held?.to ?? object);
    if (role === null) return [];
    const roles = rolesOf(s, at);
    const by = byPhraseAfter(s, at);
    const agent = by >= 0 ? listRight(s, by) : null;
    const from = isPassive ? agent : roles.subject;
    const to = isPassive ? roles.subject : held;
    if (from === null || to === null) return [];
    return [
      {
        relation: 'recognition',
        rule: 'legitimacy' as const,
        from,
        to,
        trigger: verb.main,
        first: chunk.first,
        end: Math.max(s.chunks[role.at]!.end, isPassive ? s.chunks[from.to]!.end : 0),
        roles: { ...roles, isNegated: roles.isNegated !== role.isUnlawful },
        isImplied: false,
      },
    ];
  });
}

/** “A said B was the lawful president”, “A's charge that B's government is illegal”: whoever says so holds it so. */
export function saidLawfulHits(s: ParsedSentence, speakers: readonly Speaker[]): Hit[] {
  return s.chunks.flatMap(({ verb, first }, at) => {
    const isCopula = lemmasOf(s, at).some((lemma) => /^(?:be|remain)$/.test(lemma));
    if (verb === undefined || speakers.length === 0 || !isCopula) return [];
    const role = roleAfter(s, at);
    const to = role === null ? null : subjectOf(s, at);
    if (to === null || role!.isDoubtful || verb.isPassive || verb.modal !== null) return [];
    const isRuler =
      to.actors.every(({ kind }) => kind === 'person') || GOVERNMENT_HEADS.has(s.phrases[to.to]?.head ?? '');
    const speaker = speakers.find(({ from, to: end, actors }) => at >= from && at < end && actors.length > 0);
    if (!isRuler || speaker === undefined) return [];
    const from = { actors: speaker.actors, from: at, to: at, isSure: true };
    return [
      {
        relation: 'recognition',
        rule: 'legitimacy' as const,
        from,
        to,
        trigger: verb.main,
        first: s.chunks[to.from]?.first ?? first,
        end: s.chunks[role!.at]!.end,
        roles: { ...PLAIN, isNegated: verb.isNegated !== role!.isUnlawful },
        isImplied: false,
      },
    ];
  });
}

/** “support for the legitimate government of B”: who supports it recognises it by implication. */
export function lawfulHits(s: ParsedSentence, hits: readonly Hit[]): Hit[] {
  return hits.flatMap((hit) => {
    const phrase = hit.to === null || hit.from === null ? undefined : s.phrases[hit.to.from];
    if (hit.relation !== 'support' || hit.isImplied || hit.roles.isNegated || phrase === undefined) return [];
    const words = s.tokens.slice(phrase.first, phrase.end).map(({ lower }) => lower);
    const isLawful = words.some((word) => /^(?:legitimate|lawful|rightful)$/.test(word));
    if (!isLawful || !words.some((word) => AUTHORITY.has(word))) return [];
    return [{ ...hit, relation: 'recognition', rule: 'legitimacy' as const, isImplied: true }];
  });
}

/** What somebody is held to be, in the phrase of a chunk. */
interface Role {
  readonly at: number;
  readonly isUnlawful: boolean;
  /** Whether it is recognition only after a verb of holding: “the only president”, “a legitimate target”. */
  readonly isDoubtful: boolean;
}

/** What somebody is held to be: the phrase after “as” or directly after the one who is held so. */
function roleAfter(s: ParsedSentence, at: number): Role | null {
  for (let i = at + 1; i < s.chunks.length && i <= at + 5; i += 1) {
    const { kind, word, verb } = s.chunks[i]!;
    if (kind === 'prep' && word === 'as') continue;
    if (kind === 'adv' || kind === 'quote' || kind === 'time') continue;
    if (verb !== undefined && /^(?:being|be)$/.test(s.tokens[verb.main]!.lower)) continue;
    if (kind !== 'phrase') return null;
    const { first, end } = s.phrases[i]!;
    const words = s.tokens.slice(first, end).map(({ lower }) => lower);
    const isUnlawful = words.some((each) => UNLAWFUL.test(each));
    const isLawful =
      words.some((each) => LAWFUL.has(each)) &&
      words.some((each) => AUTHORITY.has(each) || /^(?:legitimate|lawful)$/.test(each));
    const isOffice = end === first + 1 || words.some((each) => AUTHORITY.has(each) || each === 'usurper');
    // “regards them as illegal migrants”
    const isRule = isOffice || words.some((each) => GOVERNMENT_HEADS.has(each));
    if (isUnlawful && !isRule && s.phrases[i]!.head.endsWith('s')) return null;
    const isDoubtful =
      !isOffice || !(isUnlawful || words.some((each) => /^(?:legitimate|lawful|rightful)$/.test(each)));
    return isUnlawful || isLawful ? { at: i, isUnlawful, isDoubtful } : null;
  }
  return null;
}

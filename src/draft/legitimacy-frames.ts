/** Who is held to be the lawful authority: “A considers B the rightful president”, “A calls B illegitimate”. */
import { byPhraseAfter, isReduced } from './clause.js';
import { listRight, nextOf } from './coordination.js';
import type { Hit } from './hit.js';
import { HOLDING_VERBS } from './patterns.js';
import { rolesOf } from './roles.js';
import type { ParsedSentence } from './sentence.js';
import { lemmasOf } from './verb-frames.js';
import { sideNamed } from './sides.js';
import { AUTHORITY } from './word-lists.js';
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

/** What somebody is held to be: the phrase after “as” or directly after the one who is held so. */
function roleAfter(s: ParsedSentence, at: number): { readonly at: number; readonly isUnlawful: boolean } | null {
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
    return isUnlawful || isLawful ? { at: i, isUnlawful } : null;
  }
  return null;
}

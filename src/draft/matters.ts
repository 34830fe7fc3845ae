/** Of what a noun speaks that may carry a relation: military matters, civil ones, or ties of one kind only. */
import type { VerbPattern } from './patterns.js';
import type { ParsedSentence } from './sentence.js';
import { CIVIL_WORDS, MILITARY_WORDS, TIES } from './word-lists.js';
import { wordSet } from './word-set.js';

/** Whether a phrase speaks of military matters, or of civil ones. */
export function mattersOf(s: ParsedSentence, at: number): 'military' | 'civil' | null {
  const { first, end } = s.phrases[at]!;
  let found: 'military' | 'civil' | null = null;
  for (let i = first; i < end; i += 1) {
    const { lower } = s.tokens[i]!;
    if (CIVIL_WORDS.has(lower)) found = 'civil';
    // “non-lethal” is not lethal.
    else if ([lower, ...lower.split('-')].some((part) => MILITARY_WORDS.has(part))) return 'military';
    else if (lower.split('-').some((part) => CIVIL_WORDS.has(part))) found = 'civil';
  }
  return found;
}

/** Whether support takes a side: not if it is for civilians only. Money takes one. */
export function takesSide(s: ParsedSentence, noun: number): boolean {
  const { first, end, head } = s.phrases[noun]!;
  const isMoney = s.tokens.slice(first, end).some(({ lower }) => /^(?:financial|economic|budgetary)$/.test(lower));
  const matters = mattersOf(s, noun);
  return matters === null || (matters === 'civil' && isMoney && /^(?:support|backing)$/.test(head));
}

/** Ties that are cut one by one. */
const OTHER_TIES = wordSet(
  'trade economic military commercial business cultural security financial sporting energy air',
);

/** Whether a noun is of the matters of a pattern. */
export const fits = (s: ParsedSentence, noun: number, { isMilitary, nouns, relation }: VerbPattern): boolean => {
  const matters = mattersOf(s, noun);
  if (isMilitary === true) return matters === 'military';
  const { first, end } = s.phrases[noun]!;
  if (nouns === TIES) return !s.tokens.slice(first, end).some(({ lower }) => OTHER_TIES.has(lower));
  return relation !== 'support' || takesSide(s, noun);
};

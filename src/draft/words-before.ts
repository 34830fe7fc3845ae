/** What stands before a word that may be a verb. */
import type { Token } from './tokens.js';
import * as lists from './word-lists.js';

/** Whether an infinitive stands before a word in its clause. */
export const isAfterInfinitive = (tokens: readonly Token[], at: number): boolean => {
  const to = tokens.findLastIndex(({ lower }, i) => i < at - 1 && lower === 'to' && tokens[i + 1]!.tag === 'verb');
  return to >= 0 && tokens.slice(to, at).every(({ tag }) => tag !== 'mark');
};

/** “helped the army of A fight”: a verb of helping before whom it helps, with no other verb between. */
export function isHelped(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 8; i -= 1) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'verb') return /^help(?:s|ed|ing)?$/.test(lower);
    if (!/^(?:noun|name|det|poss|num|hang)$/.test(tag) && lower !== 'of') return false;
  }
  return false;
}

/** The kind of the auxiliary verb before a word, over adverbs. */
export function auxBefore(tokens: readonly Token[], at: number): 'be' | 'have' | 'modal' | null {
  for (let i = at - 1; i >= 0; i -= 1) {
    const { tag, lower } = tokens[i]!;
    // “will no longer supply”
    if (tag === 'adv' || (lower === 'no' && tokens[i + 1]!.lower === 'longer')) continue;
    if (tag !== 'aux') return null;
    if (lists.BE.has(lower) || /^(?:isn't|wasn't|aren't|weren't)$/.test(lower)) return 'be';
    return lists.HAVE.has(lower) || /^(?:hasn't|haven't|hadn't)$/.test(lower) ? 'have' : 'modal';
  }
  return null;
}

/** What may be given: weapons, troops and military aid among the phrases of a sentence. */
import { mattersOf } from './matters.js';
import { HELPING_VERBS } from './patterns.js';
import type { ParsedSentence } from './sentence.js';
import { lemmasOf } from './verb-frames.js';
import * as lists from './word-lists.js';
import { wordSet } from './word-set.js';

/** What is given stands at most so many chunks after its verb, and after no other prepositions. */
const WITHIN = 8;
const BEFORE_GOODS = wordSet('of with in to into up out off worth for on at');
const MODELS =
  /^(?:leopards?|abrams|challengers|bradleys|f-1[68]s?|f-35s?|atacms|stingers|javelins|patriots|himars|gripens)$/;

/** What a phrase is made of: weapons, troops or military aid; null for all else. */
export function goodsIn(s: ParsedSentence, at: number): 'weapons' | 'troops' | 'aid' | null {
  const { first, end, head, core } = s.phrases[at]!;
  const words = s.tokens.slice(first, end).map(({ lower }) => lower);
  if (words[0] === 'no') return null;
  // “sent 300 to back B”
  const purpose = s.chunks[at + 1]?.verb;
  const isNumber = s.tokens.slice(first, end).every(({ tag }) => tag === 'num' || tag === 'det');
  if (isNumber && purpose?.isInfinitive === true && lemmasOf(s, at + 1).some((lemma) => HELPING_VERBS.has(lemma)))
    return 'troops';
  // “German-made Leopards”: called by their model.
  if (head === '' && MODELS.test(words.at(-1)!)) return 'weapons';
  const before = words.slice(0, -1).flatMap((word) => [word, ...word.split('-')]);
  // “armoured personnel-carriers”
  const last = lists.WEAPONS.has(head) ? head : head.split('-').at(-1)!;
  const isWar = before.some((word) => lists.WAR_WORDS.has(word));
  const matters = mattersOf(s, at);
  if (lists.WEAPONS.has(last) && (isWar || !lists.DOUBTFUL_WEAPONS.has(last))) return 'weapons';
  if (/^systems?$/.test(head) && isWar) return 'weapons';
  if (lists.TROOPS.has(head) && core <= end) return 'troops';
  return lists.AID_HEADS.has(head) && matters === 'military' ? 'aid' : null;
}

/** The first weapons, troops or military aid after a verb; -1 without any. */
export function goodsAfter(s: ParsedSentence, at: number): number {
  let isCivil = false;
  for (let i = at + 1; i < s.chunks.length && i <= at + WITHIN; i += 1) {
    const { kind, verb, word } = s.chunks[i]!;
    if (kind === 'phrase') {
      const goods = goodsIn(s, i);
      // “a role for the troops of A”: they get it.
      const { kind: lead, word: before } = s.chunks[i - 1]!;
      const isForThem = goods === 'troops' && lead === 'prep' && /^(?:to|for|with)$/.test(before);
      if (goods !== null && !isForThem && !(isCivil && goods === 'troops')) return i;
      if (mattersOf(s, i) === 'civil') isCivil = true;
    } else if (kind === 'stop' || kind === 'sub' || kind === 'rel' || verb !== undefined) return -1;
    else if (kind === 'prep' && !BEFORE_GOODS.has(word) && !(i === at + 1 && word === 'over')) return -1;
  }
  return -1;
}

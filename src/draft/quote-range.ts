/** The words of a sentence on which a proposed statement rests: a slice of its paragraph. */
import type { Hit } from './hit.js';
import type { ParsedSentence } from './sentence.js';
import type { Span } from './sentences.js';

/** The most words of a quote. */
export const MOST_WORDS = 15;
const MARK = /^(?:mark|quote)$/;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** The range of a quote: the word that carries the relation, the object, and the subject where it stands near. */
export function quoteRange(s: ParsedSentence, hit: Hit): Span {
  const { tokens, paragraph, chunks } = s;
  let first = Math.min(hit.first, hit.trigger);
  let end = Math.max(hit.end, hit.trigger + 1);
  const count = (from: number, to: number): number =>
    wordsIn(paragraph.slice(tokens[from]!.start, tokens[to - 1]!.end));
  const subject = hit.from === null ? first : (chunks[hit.from.from]?.first ?? first);
  if (subject < first && count(subject, end) <= MOST_WORDS) first = subject;
  while (count(first, end) > MOST_WORDS && end - 1 > hit.trigger) end -= 1;
  while (count(first, end) > MOST_WORDS && first < hit.trigger) first += 1;
  while (end - 1 > hit.trigger && (MARK.test(tokens[end - 1]!.tag) || tokens[end - 1]!.tag === 'det')) end -= 1;
  while (first < hit.trigger && MARK.test(tokens[first]!.tag)) first += 1;
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

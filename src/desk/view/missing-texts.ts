/** Says what a statement still lacks, and which of its times cannot be read. */
import { missingParts, wrongTimes, type Sentence } from '../core/sentence.js';
import type { SentenceWords } from '../i18n/types.js';

export function missingTexts(sentence: Sentence, words: SentenceWords): string {
  const missing = missingParts(sentence).map((part) => words.missing[part]);
  const wrong = wrongTimes(sentence).map((field) =>
    field === 'order' ? words.wrongOrder : words.wrongDate(words[field], sentence[field]),
  );
  return [...missing, ...wrong].join(' ');
}

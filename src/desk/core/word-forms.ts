/** The words of an article in all forms that it has of them. */
import { nameTokensOf } from './name-tokens.js';

export interface WordForms {
  /** The words as they are written, by their letters without capitals, with "е" for "ё". */
  readonly written: ReadonlyMap<string, string>;
  /** The stems of words that stand without a capital. */
  readonly small: ReadonlySet<string>;
}

/** The word forms of an article. */
export function wordForms(paragraphs: readonly string[], language?: string): WordForms {
  const written = new Map<string, string>();
  const small = new Set<string>();
  for (const paragraph of paragraphs) {
    for (const { start, end, stem, isCapitalised } of nameTokensOf(paragraph, language)) {
      const word = paragraph.slice(start, end);
      const plain = plainForm(word);
      // "Совет" and "совет" are one form; the one with a capital is kept, as names have it.
      if (isCapitalised || !written.has(plain)) written.set(plain, word);
      if (!isCapitalised) small.add(stem);
    }
  }
  return { written, small };
}

/** A word without capitals, and with "е" for "ё", which many texts write for both. */
export const plainForm = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

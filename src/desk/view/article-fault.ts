/** Says why a text cannot be coded. */
import type { ArticleFault } from '../core/article-text.js';
import type { StartWords } from '../i18n/types.js';

export function faultText({ error, found, limit }: ArticleFault, words: StartWords): string {
  if (error === 'empty') return words.empty;
  if (error === 'too-large') return words.tooLarge(Math.ceil(found / 1e6), limit / 1e6);
  return words.tooManyParagraphs(found, limit);
}

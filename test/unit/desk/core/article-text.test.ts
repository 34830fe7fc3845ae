/** What is made of the text of an article before it is coded. */
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, MOST_PARAGRAPHS, readArticle } from '../../../../src/desk/core/article-text.js';
import { paragraphsOf } from '../../../../src/data/quotes.js';
import { STORIES } from './sentences.js';

describe('readArticle', () => {
  it.each(['', ' \n\t\n', '\uFEFF', '\u0000\u0007\n', '\u200B\u200F'])('finds nothing in %j', (text) => {
    expect(readArticle(text)).toEqual({ error: 'empty', found: 0, limit: 1 });
  });

  it('counts the bytes of a text that is too large, and takes one that is just small enough', () => {
    const letters = MOST_BYTES / 2;
    expect(readArticle('я'.repeat(letters))).toHaveProperty('paragraphs');
    expect(readArticle('я'.repeat(letters) + 'a')).toEqual({
      error: 'too-large',
      found: MOST_BYTES + 1,
      limit: MOST_BYTES,
    });
    for (const text of ['aя中😀', 'x\u0800\uFFFFy\u07FF'])
      expect(readArticle(text.repeat(MOST_BYTES))).toHaveProperty(
        'found',
        new TextEncoder().encode(text).length * MOST_BYTES,
      );
  });

  it('counts the paragraphs', () => {
    expect(readArticle('a\n'.repeat(MOST_PARAGRAPHS))).toHaveProperty('paragraphs.length', MOST_PARAGRAPHS);
    expect(readArticle('a\n\n'.repeat(MOST_PARAGRAPHS + 1))).toEqual({
      error: 'too-many-paragraphs',
      found: MOST_PARAGRAPHS + 1,
      limit: MOST_PARAGRAPHS,
    });
  });

  it('takes out what a dataset cannot hold, and keeps the numbers of the paragraphs', () => {
    const text = '\uFEFFOne\u0000\u0007 \uD83D!\r\n\r\n Two\fthree\u0085four \rFive\tsix\u2028seven \u200Feight';
    const read = readArticle(text);
    expect(read).toEqual({
      paragraphs: ['One \uFFFD!', ' Two three four ', 'Five\tsix\u2028seven \u200Feight'],
    });
    expect(paragraphsOf(text)).toHaveLength(3);
  });

  it.each(Object.keys(STORIES))('leaves ordinary text as it is: %s', (language) => {
    expect(readArticle(STORIES[language]!)).toEqual({ paragraphs: paragraphsOf(STORIES[language]!) });
  });
});

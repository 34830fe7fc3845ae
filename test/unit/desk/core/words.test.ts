/** Words of a paragraph, and selections that are widened to them. */
import { describe, expect, it } from 'vitest';
import { snapToWords, wordAt, wordsOf } from '../../../../src/desk/core/words.js';
import { STORIES, storyIn } from './sentences.js';

const textsOf = (text: string, language?: string): string[] =>
  wordsOf(text, language).map(({ start, end }) => text.slice(start, end));
/** The selection of the part of a text between two marks, "[" and "]", widened. */
const snapped = (marked: string, language?: string): string | null => {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const range = snapToWords(text, start, marked.indexOf(']') - 1, language);
  return range && text.slice(range.start, range.end);
};

describe('wordsOf', () => {
  it.each([
    ['Tarn denied it.', ['Tarn', 'denied', 'it']],
    ["Guaidó's, don’t", ["Guaidó's", 'don’t']],
    ['the U.S. envoy of the U.S.', ['the', 'U.S.', 'envoy', 'of', 'the', 'U.S.']],
    ['20% of $5 and 3.5°', ['20%', 'of', '$5', 'and', '3.5°']],
    ['pro-government', ['pro', 'government']],
    ['', []],
    ['… — “”!', []],
    ['👩‍👩‍👧', []],
    ['Cafe\u0301 au lait', ['Cafe\u0301', 'au', 'lait']],
    ['كندا\u200F وروسيا', ['كندا', 'وروسيا']],
    [`${'x'.repeat(300)} y`, ['x'.repeat(300), 'y']],
    ['__proto__ constructor', ['__proto__', 'constructor']],
  ])('finds those of %j', (text, words) => {
    expect(textsOf(text)).toEqual(words);
  });

  it('finds those of Chinese, which has no spaces', () => {
    expect(textsOf('俄罗斯支持马恩。', 'zh')).toEqual(expect.arrayContaining(['俄罗斯', '支持']));
  });

  it.each(['', 'en_US', 'xx-invalid-tag-that-is-too-long', '__proto__'])('takes the tag %j', (tag) => {
    expect(textsOf('two words', tag)).toEqual(['two', 'words']);
  });
});

describe('a long paragraph', () => {
  it.each(Object.keys(STORIES))('has the words that its parts have: %s', (language) => {
    const [, ...story] = storyIn(language);
    const part = `${story.join(' ')} `;
    const count = Math.ceil(9000 / part.length);
    const once = wordsOf(part, language);
    const expected = Array.from({ length: count }, (_, i) =>
      once.map(({ start, end }) => ({ start: start + i * part.length, end: end + i * part.length })),
    ).flat();
    expect(wordsOf(part.repeat(count), language)).toEqual(expected);
  });

  it('is cut nowhere within a letter or a word, even without spaces', () => {
    const words = wordsOf('e\u0301'.repeat(3000));
    expect(words.every(({ start, end }) => start % 2 === 0 && end % 2 === 0)).toBe(true);
    expect(wordsOf('😀'.repeat(3000))).toEqual([]);
    expect(wordsOf(`${'word '.repeat(5000)}end`)).toHaveLength(5001);
  });

  it('takes time in proportion to its length', () => {
    const before = performance.now();
    expect(wordsOf('Tarn denied it. '.repeat(20_000))).toHaveLength(60_000);
    expect(performance.now() - before).toBeLessThan(4000);
  });
});

describe('snapToWords', () => {
  it.each([
    ['T[arn den]ied it.', 'Tarn denied'],
    ['Tarn[ denied ]it.', 'denied'],
    ['Tarn [“denied”,] it.', 'denied'],
    ['called Marn[ “the only voice of Ovanna”.] Yes', '“the only voice of Ovanna”'.slice(1, -1)],
    ['Belmora [called Marn “the voice of Ovanna.”] Yes', 'called Marn “the voice of Ovanna.”'],
    ['[“Acting president” of] it', '“Acting president” of'],
    ['Juan [Guaido (right)] declares', 'Guaido (right)'],
    ['Juan [Guaido (rig]ht) declares', 'Guaido (right'],
    ['so [20] % or [', '20'],
    ['Tarn[ … ]denied', null],
    ['T[]arn', null],
    ['a 👩‍👩‍👧[👩‍👩] b', null],
    ['Cafe[\u0301 a]u', 'Cafe\u0301 au'],
    ['اطل[قت ك]ندا\u200F', 'اطلقت كندا'],
  ])('widens %j to %j', (marked, expected) => {
    expect(snapped(marked)).toBe(expected);
  });

  it('takes offsets in either order and beyond the ends', () => {
    expect(snapToWords('one two', 99, -5)).toEqual({ start: 0, end: 7 });
    expect(snapToWords('', 0, 3)).toBeNull();
  });

  it('never ends within a letter, whatever is selected', () => {
    const text = 'A👨‍👩‍👧e\u0301🇫🇷 “naïve” ﷽ คำ';
    const borders = new Set(
      [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ index }) => index),
    ).add(text.length);
    for (let start = 0; start <= text.length; start += 1)
      for (let end = start; end <= text.length; end += 1) {
        const range = snapToWords(text, start, end);
        if (range !== null) expect([borders.has(range.start), borders.has(range.end)]).toEqual([true, true]);
      }
  });

  it.each(Object.keys(STORIES))('gives whole words that stay as they are: %s', (language) => {
    for (const paragraph of storyIn(language)) {
      for (let start = 0; start < paragraph.length; start += 3) {
        const range = snapToWords(paragraph, start, start + 9, language);
        if (range === null) continue;
        expect(snapToWords(paragraph, range.start, range.end, language)).toEqual(range);
      }
    }
  });
});

describe('the word cursor', () => {
  const words = wordsOf('one, two three');

  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [5, 1],
    [14, 2],
    [99, 2],
  ])('is at offset %i at word %i', (offset, index) => {
    expect(wordAt(words, offset)).toBe(index);
  });

  it('is no word where there is none', () => {
    expect(wordAt([], 3)).toBe(-1);
  });
});

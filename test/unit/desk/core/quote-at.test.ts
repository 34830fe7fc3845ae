/** Quotes from places in a text, and their places again. */
import { describe, expect, it } from 'vitest';
import { findQuote, paragraphsOf } from '../../../../src/data/quotes.js';
import {
  placeOf,
  placesOf,
  quoteAt,
  quoteFrom,
  shareQuoted,
  wordsInQuote,
} from '../../../../src/desk/core/quote-at.js';
import { snapToWords } from '../../../../src/desk/core/words.js';
import { seededRandom } from '../../../../src/layout/seeded-random.js';
import { STORIES, storyIn } from './sentences.js';

const TEXT = paragraphsOf(
  'Headline\nno, no and no\nMaduro and Guaido and Maduro\n“Cut” – Guaidó’s  aid, no\u00A0more.',
);

describe('quoteAt', () => {
  it('has no context where the words stand once in the paragraph', () => {
    expect(quoteAt(TEXT, 3, 11, 17)).toEqual({ exact: 'Guaido', paragraph: 3 });
  });

  it.each([
    [0, { suffix: ', no' }],
    [4, { suffix: 'and' }],
    [11, { prefix: 'and' }],
  ])('has the shortest context that tells the words at %i apart', (start, context) => {
    expect(quoteAt(TEXT, 2, start, start + 2)).toEqual({ exact: 'no', ...context, paragraph: 2 });
  });

  it('leaves out spaces and takes a surrogate pair whole', () => {
    expect(quoteAt(['a 😀 b'], 1, 1, 3).exact).toBe('😀');
    expect(quoteAt(['a 😀 b'], 1, 3, 6).exact).toBe('😀 b');
    expect(quoteAt(['  words  '], 1, -4, 99).exact).toBe('words');
  });

  it.each([
    [1, 3, 3],
    [9, 0, 4],
    [0, 0, 4],
    [1, 5, 2],
  ])('refuses a place without words: paragraph %i, %i to %i', (paragraph, start, end) => {
    expect(() => quoteAt(['one two'], paragraph, start, end)).toThrow(RangeError);
  });

  it.each([
    ['the same word a thousand times', 'aa '.repeat(1000)],
    ['overlapping words', 'a a a a a a a a a a a'],
    ['the same sentence again and again', 'Tarn denied it, and Tarn denied it. '.repeat(60)],
    ['marks of direction', '\u200Fكندا\u200F و\u200Fكندا\u200F'],
    ['names of properties', '__proto__ __proto__ constructor __proto__'],
    ['no words at all', '!!! !!! ?!'],
  ])('is found at its own place in %s', (_what, line) => {
    for (let start = 0; start < line.length; start += Math.max(1, Math.floor(line.length / 40))) {
      const end = Math.min(line.length, start + 9);
      if (line.slice(start, end).trim() === '') continue;
      const quote = quoteAt(['other', line], 2, start, end);
      expect(findQuote(['other', line], quote), JSON.stringify(quote).slice(0, 200)).toHaveLength(1);
      expect(line.slice(start, end)).toContain(quote.exact);
    }
  });
});

describe('500 random selections in eight languages', () => {
  const random = seededRandom(18);
  const below = (limit: number): number => Math.floor(random() * limit);
  const languages = Object.keys(STORIES);
  const selections = Array.from({ length: 500 }, (_, i) => {
    const language = languages[i % languages.length]!;
    const paragraphs = storyIn(language);
    const paragraph = 1 + below(paragraphs.length);
    const line = paragraphs[paragraph - 1]!;
    const start = below(line.length);
    return { language, paragraphs, paragraph, start, end: start + 1 + below(i % 3 === 0 ? 4 : 60) };
  });

  it('are found again, each at its own place', () => {
    let made = 0;
    let repeated = 0;
    for (const { language, paragraphs, paragraph, start, end } of selections) {
      const range = snapToWords(paragraphs[paragraph - 1]!, start, end, language);
      if (range === null) continue;
      made += 1;
      const quote = quoteAt(paragraphs, paragraph, range.start, range.end);
      if (quote.prefix !== undefined || quote.suffix !== undefined) repeated += 1;
      expect(findQuote(paragraphs, quote), JSON.stringify(quote)).toEqual([{ paragraph, ...range }]);
      expect(placeOf(paragraphs, quote)).toEqual({ paragraph, ...range });
    }
    expect(made).toBeGreaterThan(450);
    expect(repeated).toBeGreaterThan(30);
  });
});

describe('quoteFrom', () => {
  it.each([
    ['Guaido', { exact: 'Guaido', paragraph: 3 }, 0],
    [' "Maduro" ', { exact: 'Maduro', suffix: 'and', paragraph: 3 }, 1],
    ["Guaidó's aid", { exact: 'Guaidó’s  aid', paragraph: 4 }, 0],
    ['“Guaidó’s aid”', { exact: 'Guaidó’s  aid', paragraph: 4 }, 0],
    ['no more', { exact: 'no\u00A0more', paragraph: 4 }, 0],
    ['guaido AND maduro', { exact: 'Guaido and Maduro', paragraph: 3 }, 0],
    ['Guaido\nand', { exact: 'Guaido and', paragraph: 3 }, 0],
  ])('finds %j', (words, quote, others) => {
    expect(quoteFrom(TEXT, words)).toEqual({ quote, others, isCut: false });
  });

  it('cuts words at the end of their paragraph', () => {
    expect(quoteFrom(TEXT, 'no and no\nMaduro and')).toEqual({
      quote: { exact: 'no and no', paragraph: 2 },
      others: 0,
      isCut: true,
    });
  });

  it.each([
    ['Guaido and Madur', { paragraph: 3, start: 11, end: 28, text: 'Guaido and Maduro' }],
    ['Guaido or Maduro', { paragraph: 3, start: 11, end: 28, text: 'Guaido and Maduro' }],
    ['Mad', { paragraph: 3, start: 0, end: 6, text: 'Maduro' }],
    ['aduro', { paragraph: 3, start: 0, end: 6, text: 'Maduro' }],
    ['something else entirely', null],
    ['', null],
    ['…', null],
    ['__proto__', null],
    ['\uD83D', null],
  ])('tells what is nearest to %j', (words, nearest) => {
    expect(quoteFrom(TEXT, words)).toEqual({ nearest });
  });

  it('keeps the offsets of letters that grow in lower case', () => {
    const result = quoteFrom(['İİİ Guaido and Maduro'], 'Guaido and Madur');
    expect(result).toEqual({ nearest: { paragraph: 1, start: 4, end: 21, text: 'Guaido and Maduro' } });
  });
});

describe('placesOf', () => {
  it('follows quotes into a text that was edited, and leaves out what could be in several places', () => {
    const quotes = new Map([
      ['same', { exact: 'Maduro and Guaido', paragraph: 3 }],
      ['moved', { exact: 'Headline', paragraph: 4 }],
      ['typeset', { exact: "Guaidó's aid", paragraph: 4 }],
      ['twice', { exact: 'no', paragraph: 2 }],
      ['gone', { exact: 'never said', paragraph: 2 }],
      ['__proto__', { exact: 'Cut', paragraph: 4 }],
    ]);
    const places = placesOf(TEXT, quotes);
    expect([...places.keys()].sort()).toEqual(['__proto__', 'moved', 'same', 'typeset']);
    expect(places.get('moved')).toEqual({ paragraph: 1, start: 0, end: 8 });
    expect(places.get('typeset')).toEqual({ paragraph: 4, start: 8, end: 21 });
  });

  it('finds no place for a quote that is not there, or in no text', () => {
    expect(placeOf(TEXT, { exact: 'never said' })).toBeNull();
    expect(placeOf(TEXT, { exact: 'no', paragraph: 2 })).toBeNull();
    expect(placeOf([], { exact: 'no' })).toBeNull();
  });
});

describe('how much is quoted', () => {
  it.each([
    ['pro-government forces fired', 'en', 3],
    ['the U.S. – and Tarn', 'en', 4],
    ['', 'en', 0],
    ['— …', 'en', 0],
  ])('counts the words of %j', (exact, language, count) => {
    expect(wordsInQuote(exact, language)).toBe(count);
  });

  it('counts the words of Chinese', () => {
    expect(wordsInQuote('俄罗斯支持伊尔莎', 'zh')).toBeGreaterThan(2);
  });

  it('counts letters once that stand in several quotes, and quotes that are not there not at all', () => {
    const quotes = [
      { exact: 'Maduro and Guaido', paragraph: 3 },
      { exact: 'Guaido and', paragraph: 3 },
      { exact: 'never said in this text', paragraph: 3 },
    ];
    const { share, longest, words } = shareQuoted(['ab', 'cd', 'Maduro and Guaido and Maduro'], quotes);
    expect(share).toBeCloseTo(18 / 28, 10);
    expect([longest, words]).toEqual([quotes[2], 5]);
    expect(shareQuoted([], [])).toEqual({ share: 0, longest: null, words: 0 });
    expect(shareQuoted(['all of it'], [{ exact: 'all of it' }]).share).toBe(1);
  });
});

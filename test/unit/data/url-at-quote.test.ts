import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { urlAtQuote } from '../../../src/data/url-at-quote.js';

test.each([
  ['a quote', 'https://news.example/a', { exact: 'cut all ties' }, 'https://news.example/a#:~:text=cut%20all%20ties'],
  [
    'what surrounds it',
    'https://news.example/a',
    { exact: 'all ties', prefix: 'cutting ', suffix: ' with the USA' },
    'https://news.example/a#:~:text=cutting-,all%20ties,-with%20the%20USA',
  ],
  [
    'the three characters that mean something',
    'https://news.example/a',
    { exact: 'USA -backed, and R&D' },
    'https://news.example/a#:~:text=USA%20%2Dbacked%2C%20and%20R%26D',
  ],
  [
    'an address that has a fragment',
    'https://news.example/a?b=1#part',
    { exact: 'x' },
    'https://news.example/a?b=1#part:~:text=x',
  ],
  ['breaks of lines', 'https://news.example/a', { exact: ' one\n  two ' }, 'https://news.example/a#:~:text=one%20two'],
  ['other scripts', 'https://news.example/a', { exact: 'قطع' }, 'https://news.example/a#:~:text=%D9%82%D8%B7%D8%B9'],
  [
    'an empty surrounding',
    'https://news.example/a',
    { exact: 'x', prefix: ' ', suffix: '' },
    'https://news.example/a#:~:text=x',
  ],
])('a link names %s', (_what, url, quote, link) => {
  expect(urlAtQuote(url, quote)).toBe(link);
});

test('a long quote is named by its first and last words', () => {
  const exact = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');
  const [start, end, ...rest] = urlAtQuote('https://news.example/a', { exact }).split('text=')[1]!.split(',');
  expect([decodeURIComponent(start!), decodeURIComponent(end!), rest]).toEqual([
    'word0 word1 word2 word3 word4 word5',
    'word74 word75 word76 word77 word78 word79',
    [],
  ]);
});

test('the parts of the directive can be separated and decoded again for any quote', () => {
  const words = string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  assert(
    property(words, words, words, (exact, prefix, suffix) => {
      const [before, ...others] = urlAtQuote('https://news.example/a', { exact, prefix, suffix })
        .split('text=')[1]!
        .split(',');
      expect(others).toHaveLength(2);
      expect(before!.endsWith('-') && others[1]!.startsWith('-')).toBe(true);
      expect([before!.slice(0, -1), others[0]!, others[1]!.slice(1)].map(decodeURIComponent)).toEqual([
        prefix,
        exact,
        suffix,
      ]);
      expect([before!.slice(0, -1), others[0]!, others[1]!.slice(1)].join('')).not.toMatch(/[-,&]/);
    }),
  );
});

/** The language of an article, told by its letters and its small words. */
import { readFileSync } from 'node:fs';
import { assert, property, string } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../../src/desk/core/guess-language.js';
import { languageOfText, learnLanguage } from '../../../../src/desk/core/learn-language.js';
import { runs } from '../../../tools/runs.js';
import { storyIn } from './sentences.js';

beforeAll(() => learnLanguage(''));

describe('guessLanguage', () => {
  it.each(['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh', 'de'])('tells %s', (language) => {
    expect(guessLanguage(storyIn(language).join('\n'))).toBe(language);
  });

  it.each([
    ['test/articles/loravia-ru.txt', 'ru'],
    ['test/articles/salmar-ar.txt', 'ar'],
    ['README.md', 'en'],
  ])('tells that of %s', async (file, language) => {
    expect(await languageOfText(readFileSync(file, 'utf8'))).toBe(language);
  });

  it.each([
    ['Зеленський зустрівся з прем’єром і міністром.', 'uk'],
    ['България призна Лоравия вчера.', 'bg'],
    ['رئیس جمهور پاسخ گفت که چنین نیست.', 'fa'],
    ['政府は声明を発表しました。', 'ja'],
    ['정부는 성명을 발표했다.', 'ko'],
    ['Η κυβέρνηση ανακοίνωσε.', 'el'],
    // Too little, and letters without words.
    ['Karsk.', undefined],
    ['', undefined],
    ['12 345 — !', undefined],
    ['Xq zv wk jj pp Lorem ipsum dolor sit amet consectetur', undefined],
  ])('%j: %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('takes any text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect([undefined, 'string']).toContain(guessLanguage(text) === undefined ? undefined : 'string');
      }),
      { numRuns: runs(300) },
    );
  });
});

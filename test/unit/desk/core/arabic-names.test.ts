/** Names in Arabic texts, which have no capitals. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../../src/data/quotes.js';
import { articleIndex } from '../../../../src/desk/core/article-index.js';
import { guessKind } from '../../../../src/desk/core/kinds.js';
import { learnLanguage } from '../../../../src/desk/core/learn-language.js';
import { proposeActors } from '../../../../src/desk/core/proposals.js';

beforeAll(() => learnLanguage('ar'));

const article = paragraphsOf(readFileSync('test/articles/salmar-ar.txt', 'utf8'));

describe('the names of the article', () => {
  it.each([
    [1, ['الأردن state']],
    [3, ['المعارضة group', 'الأردن state', 'تونس state', 'الكويت state']],
    [5, ['سامي النجار person', 'الجيش armed-forces', 'مملكة درعان state', 'سفارة درعان organisation']],
    [6, ['منظمة التعاون والأمن لدول الساحل organisation', 'متسا organisation', 'المغرب state', 'الشعب group']],
    [7, ['الولايات المتحدة state', 'المعارضة group']],
  ])('of paragraph %i, without the prefixes of the text', (number, expected) => {
    const found = articleIndex(article, 'ar').names(number);
    expect(found.map(({ text, base, kind }) => `${base ?? text} ${kind ?? ''}`)).toEqual(expected);
    for (const { start, end, text } of found) expect(article[number - 1]!.slice(start, end)).toBe(text);
  });
});

it('takes two words without any that tell the kind for a person', () => {
  expect([guessKind('ليلى الحداد', 'ar'), guessKind('سلمار', 'ar'), guessKind('مملكة ربان', 'ar')]).toEqual([
    'person',
    'group',
    'state',
  ]);
});

it('proposes what has been typed in full before longer words of the text', () => {
  const [first] = proposeActors({
    paragraphs: article,
    paragraph: 2,
    range: { start: 0, end: 10 },
    actors: [],
    recent: [],
    query: 'سلمار',
    language: 'ar',
    exclude: [],
  });
  expect(first).toMatchObject({ kind: 'new', name: 'سلمار' });
});

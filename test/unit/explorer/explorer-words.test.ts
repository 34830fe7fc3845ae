/** The explorer has all its texts in every language. Types require each phrase; what they cannot see is tested here. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXPLORER_WORDS } from '../../../src/explorer/i18n/explorer-words.js';
import { LANGUAGES } from '../../../src/i18n/languages.js';

/** Every text with its path; functions are called with marked arguments. */
function texts(words: object, path = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}${key}`;
    if (typeof value === 'object') return texts(value as object, `${here}.`);
    if (typeof value === 'function') return [[here, String((value as (...args: unknown[]) => unknown)('⟨a⟩', 3, 5))]];
    return [[here, value as string]];
  });
}

const english = texts(EXPLORER_WORDS.en);

test('there is one file for each language', () => {
  const files = readdirSync('src/explorer/i18n').filter((file) => !['explorer-words.ts', 'types.ts'].includes(file));
  expect(files.sort()).toEqual(LANGUAGES.map((language) => `${language}.ts`).sort());
  expect(Object.keys(EXPLORER_WORDS)).toEqual(LANGUAGES);
});

describe.each(LANGUAGES)('%s', (language) => {
  const own = texts(EXPLORER_WORDS[language]);

  test('has every text, and none is empty', () => {
    expect(own.map(([path]) => path)).toEqual(english.map(([path]) => path));
    expect(own.filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(own.find(([path]) => path === 'page.tooLarge')![1]).toMatch(/⟨a⟩.*3.*5/);
  });
});

test.each(LANGUAGES.filter((language) => language !== 'en'))('%s is translated', (language) => {
  // Names of formats are the same in all languages, "Link" and "Menu" are words of Portuguese, and French shares some.
  const same = new Set(['share.methods.iframe', 'share.methods.oembed', 'share.methods.markdown']);
  if (language === 'pt') for (const path of ['page.menu', 'share.methods.link']) same.add(path);
  if (language === 'es') same.add('page.error');
  if (language === 'fr')
    for (const path of [
      'page.menu',
      'page.article',
      'share.format',
      'share.code',
      'import.relations',
      'import.fields.relation',
      'import.fields.code',
      'import.fields.date',
    ])
      same.add(path);
  const own = texts(EXPLORER_WORDS[language]);
  expect(own.filter(([path, text], i) => text === english[i]![1] && !same.has(path))).toEqual([]);
});

test('every text that index.html names exists', () => {
  const page = readFileSync('index.html', 'utf8');
  const paths = new Set(english.map(([path]) => path));
  const named = [...page.matchAll(/data-(word|label|share|import)="([^"]+)"/g)].map(
    ([, kind, key]) => `${kind === 'share' || kind === 'import' ? kind : 'page'}.${key}`,
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !paths.has(path))).toEqual([]);
});

/** Every language says everything, nothing is said that nobody reads, and numbers and dates follow its rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { ACTOR_KINDS, AFFILIATION_KINDS, BUILT_IN_RELATIONS, STANDINGS } from '../../../src/data/vocabulary.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import { notesOf } from '../../../src/scene/notes/note-texts.js';
import { lateEn } from '../../../src/i18n/en-late.js';
import { en } from '../../../src/i18n/en.js';
import { allWordsFor, LANGUAGES, languageOf, wordsFor, type Language } from '../../../src/i18n/languages.js';
import { directionOf } from '../../../src/i18n/languages.js';
import type { AllWords } from '../../../src/i18n/types.js';
import { article } from '../../scenes/make.js';

const english: AllWords = { ...en, ...lateEn };
const languages = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (tag) => [tag, await allWordsFor(tag)] as const)),
) as Readonly<Record<Language, AllWords>>;
const others = LANGUAGES.filter((tag) => tag !== 'en');

/** Every word with its path: `panel.back`. */
function leaves(words: object, path = ''): [path: string, word: unknown][] {
  return Object.entries(words).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' ? leaves(value as object, `${path}${key}.`) : [[`${path}${key}`, value]],
  );
}

const paths = (words: object): string[] =>
  leaves(words)
    .map(([path]) => path)
    .sort();

/** What each function is given: marked names and the number 3; names alone where nothing else is said. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  date: ['2019-01-06'],
  summary: [3, 3, '⟨a⟩'],
  actorDetails: ['⟨a⟩', 3],
  actorLabel: ['⟨a⟩', '⟨b⟩', 3],
  evidence: ['⟨a⟩', 3, '⟨b⟩'],
  sourceLine: ['⟨a⟩', '⟨b⟩', '2019-01'],
  relationsShown: [3],
  'message.problems': [3],
  'message.more': [3],
  'message.rowsLeftOut': ['⟨a⟩', 3, 5],
  'message.valuesLeftOut': ['⟨a⟩', 3],
  'panel.paragraph': [3],
  'panel.statements': [3],
  'panel.drafts': [3],
  'panel.moreRelations': [3],
  'panel.position': [3, 3],
  'panel.positionOf': [3, 3, '⟨a⟩'],
  'export.pixels': [3, 3],
  'table.statementsShown': [3, 3],
  'table.affiliationsShown': [3, 3],
  'table.actorsShown': [3, 3],
  'table.order': [3],
  'table.sorted': ['⟨a⟩', true],
  'table.showAll': [3],
  'matrix.shown': [3, 3],
  'matrix.showAll': [3],
  'article.marked': [3],
  'article.notFound': [3],
  'article.position': [3, 3],
  'article.step': [3, 3, '⟨a⟩', '⟨b⟩'],
  'story.step': ['⟨a⟩', 3, 3],
  ended: ['1917-04-06'],
  'time.step': [3],
  'time.newCount': [3],
  'time.endedCount': [3],
  'time.undatedCount': [3],
  'filters.chips.relations': [3, 3],
  'filters.chips.sources': [3, 3],
  'filters.chips.focus': ['⟨a⟩', 3],
  'filters.chips.upTo': [3],
  'filters.chips.shown': [3, 3],
  'filters.panel.matching': [3],
  'filters.panel.connections': [3],
  'filters.panel.fold': [3],
  'filters.panel.showUndated': [3],
  'filters.paths.apart': [3],
  'filters.paths.first': [3],
  'interaction.search.found': [3, 3],
  'interaction.search.more': [3],
  'interaction.announcements.actor': ['⟨a⟩', '⟨b⟩', 3, 3],
  'interaction.announcements.relation': ['⟨a⟩', '⟨b⟩', '⟨c⟩', 3],
  'interaction.announcements.moved': ['⟨a⟩', 'up'],
  'interaction.announcements.zoom': [1.5],
  'interaction.summary.size': [3, 3, 3],
  'interaction.summary.most': ['⟨a⟩', 3],
  'interaction.summary.rest': [3],
  'interaction.summary.stand': [
    'mediation',
    '⟨a⟩',
    '⟨b⟩',
    { shown: ['⟨c⟩'], others: 3 },
    { shown: ['⟨d⟩'], others: 0 },
  ],
};

/** What a word says; of several, all. */
function said(path: string, word: unknown): string {
  if (typeof word !== 'function') return String(word);
  const answer = (word as (...args: unknown[]) => unknown)(...(GIVEN[path] ?? ['⟨a⟩', '⟨b⟩', '⟨c⟩', '⟨d⟩']));
  return typeof answer === 'string' ? answer : Object.values(answer as object).join(' ');
}

/** Files of the folder that hold no language. */
const OTHER_FILES = new Set([
  'en-late',
  'filter-types',
  'interaction-types',
  'languages',
  'late-of',
  'late-types',
  'override',
  'phrases',
  'quotation-marks',
  'types',
]);

test('the list of languages is the list of their files, and each file is what its name says', () => {
  const files = readdirSync('src/i18n')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((file) => !OTHER_FILES.has(file));
  expect(files.sort()).toEqual([...LANGUAGES].sort());
  for (const tag of LANGUAGES) {
    expect(languages[tag].language).toBe(tag);
    expect(languages[tag].direction).toBe(directionOf(tag));
  }
});

test.each(LANGUAGES)('the files of %s give no other tag to plural forms and lists', (tag) => {
  const files = tag === 'en' ? ['en', 'en-late'] : [tag];
  const code = files.map((file) => readFileSync(`src/i18n/${file}.ts`, 'utf8')).join('\n');
  const tags = [...code.matchAll(/(pluralIn|Intl\.ListFormat)\('([^']*)'/g)].map(([, name, of]) => `${name} ${of}`);
  expect(tags).toContain(`Intl.ListFormat ${tag}`);
  // Chinese has no plural forms.
  expect(tags.filter((entry) => !entry.endsWith(` ${tag}`))).toEqual([]);
});

test('the languages are those that are promised, and Arabic runs from right to left', () => {
  expect(LANGUAGES).toEqual(['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh']);
  expect(LANGUAGES.filter((tag) => directionOf(tag) === 'rtl')).toEqual(['ar']);
  expect(directionOf('ar-EG')).toBe('rtl');
  expect(directionOf('de')).toBe('ltr');
});

test('a table that lacks a language does not compile, nor does a language that lacks a phrase', () => {
  const { ar, ...withoutArabic } = languages;
  // @ts-expect-error Arabic is missing.
  const table: Readonly<Record<Language, AllWords>> = withoutArabic;
  const { separator, ...withoutSeparator } = ar;
  // @ts-expect-error The separator is missing.
  const words: AllWords = withoutSeparator;
  expect(Object.keys(table)).not.toContain('ar');
  expect(Object.keys(words)).not.toContain('separator');
  expect(separator).toBe('، ');
});

describe.each(LANGUAGES)('%s', (tag) => {
  const words = languages[tag];

  test('has every word of English and no other', () => {
    expect(paths(words)).toEqual(paths(english));
  });

  test('leaves none empty, and passes on every name and number that it is given', () => {
    for (const [path, word] of leaves(words)) {
      const text = said(path, word);
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|#/);
      if (typeof word !== 'function') continue;
      const whole = said(path, leaves(english).find(([other]) => other === path)![1]);
      for (const mark of whole.match(/⟨.⟩|\b3\b/g) ?? []) expect(text, path).toContain(mark);
    }
  });

  test('names what the vocabulary names', () => {
    expect(Object.keys(words.relations)).toEqual(BUILT_IN_RELATIONS.map(({ id }) => id));
    expect(Object.keys(words.standings)).toEqual(expect.arrayContaining([...STANDINGS, 'disputed']));
    expect(Object.keys(words.actorKinds).sort()).toEqual([...ACTOR_KINDS].sort());
    expect(Object.keys(words.affiliations).sort()).toEqual([...AFFILIATION_KINDS].sort());
  });

  test('writes dates as Intl does', () => {
    // Latin figures, as in the rest of the picture.
    const format = (options: Intl.DateTimeFormatOptions, date: string): string =>
      new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
        ...options,
        year: 'numeric',
        timeZone: 'UTC',
        calendar: 'gregory',
        numberingSystem: 'latn',
      }).format(new Date(date));
    for (let month = 1; month <= 12; month += 1) {
      const date = `2019-${String(month).padStart(2, '0')}`;
      expect(words.date(`${date}-06`)).toBe(format({ day: 'numeric', month: 'long' }, `${date}-06`));
      expect(words.date(date)).toBe(format({ month: 'long' }, `${date}-06`));
    }
    expect(words.date('2019')).toContain('2019');
  });
});

test.each(others)('%s is translated: what equals English is a word of both', (tag) => {
  const same = leaves(languages[tag]).filter(
    ([path, word]) =>
      typeof word === 'string' && leaves(english).some(([other, text]) => other === path && text === word),
  );
  const shared = new Set([
    'direction',
    'separator',
    'colon',
    'relations',
    'table.columns.relations',
    'source',
    'export.format',
    'affiliation',
    'time.pause',
    'filters.panel.distance',
    'panel.affiliations',
    'actorKinds.organisation',
    'actorKinds.person',
    'interaction.help.mouse',
    'filters.panel.sources',
    'filters.panel.agents',
    'table.columns.relation',
    'matrix.between',
  ]);
  expect(
    same.map(([path]) => path).filter((path) => !shared.has(path) && !path.startsWith('interaction.help.names.')),
  ).toEqual([]);
});

test('every word is used somewhere', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/^i18n[\\/]/.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const byVocabulary =
    /^(relations|standings|legend|actorKinds|affiliations|export\.evidences|interaction\.help\.(actions|names|withMouse|withTouch)|interaction\.movePad\.pan)\./;
  // Words of the English file that others of it use: dates within source lines.
  const unused = paths(english).filter(
    (path) => !byVocabulary.test(path) && !new RegExp(`\\.${path.split('.').at(-1)!}\\b`).test(code),
  );
  expect(unused).toEqual([]);
});

describe('plural forms', () => {
  test.each([
    ['en', [1, 2], ['1 relation shown.', '2 relations shown.']],
    ['fr', [0, 1, 2], ['0 relation affichée.', '1 relation affichée.', '2 relations affichées.']],
    [
      'ru',
      [1, 2, 5, 11, 21, 22, 25],
      [
        'Показано 1 отношение.',
        'Показано 2 отношения.',
        'Показано 5 отношений.',
        'Показано 11 отношений.',
        'Показано 21 отношение.',
        'Показано 22 отношения.',
        'Показано 25 отношений.',
      ],
    ],
    [
      'ar',
      [0, 1, 2, 3, 11, 100],
      [
        'لا تُعرض أي علاقة.',
        'تُعرض علاقة واحدة.',
        'تُعرض علاقتان.',
        'تُعرض 3 علاقات.',
        'تُعرض 11 علاقة.',
        'تُعرض 100 علاقة.',
      ],
    ],
    ['zh', [1, 2], ['显示1条关系。', '显示2条关系。']],
  ] as const)('of %s', (tag, counts, sentences) => {
    expect(counts.map((count) => languages[tag].relationsShown(count))).toEqual(sentences);
  });
});

describe('the language of a tag', () => {
  test.each([
    ['es', 'es'],
    ['es-419', 'es'],
    ['pt-BR', 'pt'],
    ['ZH-Hant', 'zh'],
    ['ar-u-nu-arab', 'ar'],
    ['tlh', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ])('%s is %s', async (tag, language) => {
    expect(languageOf(tag)).toBe(language);
    expect((await wordsFor(tag)).language).toBe(language);
  });
});

test.each([
  ['ar', 'ضمني، الفقرة\u00a03، on Thursday'],
  ['zh', '暗示，第3段，on Thursday'],
  ['es', 'implícito, párrafo\u00a03, on Thursday'],
] as const)('the parts of a note are parted as in %s', (tag, details) => {
  const graph = buildGraph(parseDataset(article));
  const { notes } = notesOf(graph, [], languages[tag]);
  expect(notes.flatMap(({ statements }) => statements.map((statement) => statement.details))).toContain(details);
});

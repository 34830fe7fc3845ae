/** The coding desk says everything in every language, with names and numbers in their places and forms. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadLateWords } from '../../../src/desk/i18n/load-late-words.js';
import { loadDeskWords } from '../../../src/desk/i18n/load-words.js';
import type { LateDeskWords } from '../../../src/desk/i18n/late-types.js';
import type { DeskWords } from '../../../src/desk/i18n/types.js';
import { LANGUAGES, type Language } from '../../../src/i18n/languages.js';

/** All texts of a language: those of its file, and those that are loaded with a dialog. */
type LanguageWords = DeskWords & LateDeskWords;
const DESK_WORDS = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (tag) => [tag, { ...(await loadDeskWords(tag)), ...(await loadLateWords(tag)) }] as const),
  ),
) as Readonly<Record<Language, LanguageWords>>;

const english = DESK_WORDS.en;
const others = LANGUAGES.filter((tag) => tag !== 'en');

/** Every text with its path: `text.find`. */
function leaves(words: object, path = ''): [path: string, word: unknown][] {
  return Object.entries(words).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' ? leaves(value as object, `${path}${key}.`) : [[`${path}${key}`, value]],
  );
}

const paths = (words: object): string[] => leaves(words).map(([path]) => path);

/** What each function is given: marked names, and the number 3; the number alone where nothing else is said. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  'start.removed': ['⟨a⟩'],
  'start.draftDetails': [3, '⟨a⟩', '⟨b⟩'],
  'start.copiedOn': ['⟨a⟩'],
  'text.nearest': ['⟨a⟩', 3],
  'text.none': ['⟨a⟩'],
  'text.chosen': ['⟨a⟩', 3],
  'sentence.newActor': ['⟨a⟩'],
  'sentence.wrongDate': ['⟨a⟩', '⟨b⟩'],
  'lists.removeActor': ['⟨a⟩', 3],
  'lists.mergeInto': ['⟨a⟩'],
  'lists.mergePreview': ['⟨a⟩', '⟨b⟩', 3, 4],
  'lists.maybeSame': ['⟨a⟩', '⟨b⟩'],
  'details.quoted': ['⟨a⟩', 3],
  'files.csvResult': [3, 3, 4],
  'compare.notDataset': ['⟨a⟩'],
  'compare.noStatements': ['⟨a⟩'],
  'compare.notRead': [3, '⟨a⟩'],
  'compare.actors': [3, 4],
  'compare.sameAs': ['⟨a⟩'],
  'compare.dismissed': ['⟨a⟩'],
  'review.undone': ['reject-proposal'],
  'review.found': [3, 4],
  'review.because': ['⟨a⟩', '⟨b⟩'],
  'review.unsure': [['from', 'to', 'relation', 'standing']],
  'review.model.sentTo': ['⟨a⟩'],
  'review.model.sendTo': ['⟨a⟩'],
  'review.model.faults.address': ['⟨a⟩'],
  'review.model.faults.unreachable': ['⟨a⟩'],
  'review.model.faults.refused': ['⟨a⟩'],
  'review.model.faults.not-json': ['⟨a⟩'],
  'review.model.faults.no-statements': ['⟨a⟩'],
};

function said(path: string, word: unknown): string {
  return typeof word === 'function'
    ? String((word as (...args: unknown[]) => unknown)(...(GIVEN[path] ?? [3, 3])))
    : String(word);
}

test('the files of the folder are those of the languages', () => {
  const files = readdirSync('src/desk/i18n').filter((file) => file.endsWith('.ts'));
  expect(files.sort()).toEqual(
    LANGUAGES.flatMap((tag) => [tag, `${tag}-late`])
      .concat('compare-types', 'file-types', 'late-types', 'load-late-words', 'load-words', 'types')
      .map((name) => `${name}.ts`)
      .sort(),
  );
});

test.each(others)('the file of %s gives no other tag to plural forms', (tag) => {
  const code = readFileSync(`src/desk/i18n/${tag}.ts`, 'utf8');
  // Chinese has no plural forms.
  expect([...code.matchAll(/pluralIn\('([^']*)'/g)].map(([, of]) => of)).toEqual(tag === 'zh' ? [] : [tag]);
});

describe.each(LANGUAGES)('%s', (tag) => {
  const words = DESK_WORDS[tag];

  test('has every text of English in the same order, and no other', () => {
    expect(paths(words)).toEqual(paths(english));
  });

  test('leaves none empty, and passes on every name and number that it is given', () => {
    for (const [path, word] of leaves(words)) {
      const text = said(path, word);
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|#/);
      const whole = said(path, leaves(english).find(([other]) => other === path)![1]);
      if (typeof word === 'function')
        for (const mark of whole.match(/⟨.⟩|\b[34]\b/g) ?? []) expect(text, path).toContain(mark);
    }
  });

  test('ends in a full stop what ends so in English, and in an ellipsis what opens a dialog', () => {
    const ends = { '.': /[.。]$/, '…': /…$/, '?': /[?؟？]$|吗？$/, ':': /[:：]$/ };
    for (const [path, word] of leaves(words)) {
      const last = said(path, leaves(english).find(([other]) => other === path)![1]).at(-1)!;
      const end = Object.hasOwn(ends, last) ? ends[last as keyof typeof ends] : /[^.。…]$/;
      expect(said(path, word), path).toMatch(end);
    }
  });
});

test.each(others)('%s is translated: what equals English is a word of both', (tag) => {
  const same = leaves(DESK_WORDS[tag]).filter(
    ([path, word]) =>
      typeof word === 'string' && leaves(english).some(([other, text]) => other === path && text === word),
  );
  const shared = new Set([
    'details.url',
    'details.description',
    'sentence.relation',
    'compare.measure.relation',
    'sentence.affiliation',
    'sentence.affiliationTitle',
    'sentence.proposals',
    'sentence.date',
    'sentence.relationColor',
    'text.label',
    'bar.downloadPicture',
    'package.asMarkdown',
    'publish.levels.error',
    'publish.levels.passed',
    'publish.passed.description',
    'publish.passed.license',
    'files.csvFields.relation',
    'files.csvFields.date',
    'files.csvFields.note',
    'package.articleFile',
    'relations.markers.triangle',
  ]);
  expect(same.map(([path]) => path).filter((path) => !shared.has(path))).toEqual([]);
});

test('every text is used somewhere', () => {
  const code = ['view', 'files']
    .flatMap((folder) => readdirSync(`src/desk/${folder}`).map((file) => `src/desk/${folder}/${file}`))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // Texts of these are looked up by a value: a certainty, a part of a sentence, an edit, a theme.
  const byValue =
    /^(sentence\.(rules|missing)|lists\.edits|publish\.(levels|passed|failed)|files\.csvFields|compare\.(measure|units|kinds)|relations\.markers|review\.(proposers|rules|dropped|model\.faults))\.|^bar\.(auto|light|dark|undone|redone)$/;
  const unused = paths(english).filter(
    (path) => !byValue.test(path) && !new RegExp(`\\.${path.split('.').at(-1)!}\\b`).test(code),
  );
  expect(unused).toEqual([]);
});

test('the spaces of French before a colon, a semicolon, a question mark and within quotation marks do not break', () => {
  for (const [path, word] of leaves(DESK_WORDS.fr)) expect(said(path, word), path).not.toMatch(/ [:;?!»]|« |\S[;?!]/);
});

test('Chinese has full-width punctuation, and no space between it and letters', () => {
  for (const [path, word] of leaves(DESK_WORDS.zh))
    expect(said(path, word).replaceAll(/https?:\/\/\S+/g, ''), path).not.toMatch(
      /[,;:?!()]|\s[，。；：？！（）、]|[。，；：？！（）、]\s/,
    );
});

test('a date in an Arabic sentence keeps its order', () => {
  for (const [path, word] of leaves(DESK_WORDS.ar)) expect(said(path, word), path).not.toMatch(/(?<!\u200e)\b\d{4}-/);
});

test.each([
  ['en', '“a ‘b’” deleted.'],
  ['es', '“a ‘b’” eliminado.'],
  ['fr', '«\u00a0a “b”\u00a0» supprimé.'],
  ['pt', '“a ‘b’” excluído.'],
  ['ru', 'Черновик удалён: «a „b“».'],
  ['ar', 'حُذفت المسودة «a “b”».'],
  ['zh', '已删除“a ‘b’”。'],
] as const)('%s alternates quotation marks in a title that has some', (tag, text) => {
  expect(DESK_WORDS[tag].start.removed('a "b"')).toBe(text);
});

test.each([
  ['en', '0.4 MB'],
  ['es', '0,4 MB'],
  ['fr', '0,4 Mo'],
  ['pt', '0,4 MB'],
  ['ru', '0,4\u00a0МБ'],
  ['ar', '0.4 ميغابايت'],
  ['zh', '0.4 MB'],
] as const)('%s says the size of a package in its own unit', (tag, size) => {
  expect(DESK_WORDS[tag].publish.made(3, new Intl.NumberFormat(tag).format(0.4))).toContain(size);
});

test('nothing is said of unfinished statements of a faulty dataset that leaves none', () => {
  for (const tag of LANGUAGES) {
    const { files } = DESK_WORDS[tag];
    expect(files.faultyIntro(3, 0), tag).not.toMatch(/0/);
    expect(files.faultyIntro(3, 1).length, tag).toBeGreaterThan(files.faultyIntro(3, 0).length);
  }
});

describe('plural forms', () => {
  test.each([
    ['en', [1, 2], ['1 statement', '2 statements']],
    ['es', [1, 2], ['1 declaración', '2 declaraciones']],
    ['fr', [0, 1, 2], ['0 déclaration', '1 déclaration', '2 déclarations']],
    ['pt', [1, 2], ['1 declaração', '2 declarações']],
    [
      'ru',
      [1, 2, 5, 11, 21],
      ['1 высказывание', '2 высказывания', '5 высказываний', '11 высказываний', '21 высказывание'],
    ],
    ['ar', [0, 1, 2, 3, 11, 100], ['لا أقوال', 'قول واحد', 'قولان', '3 أقوال', '11 قولًا', '100 قول']],
    ['zh', [1, 2], ['1条陈述', '2条陈述']],
  ] as const)('of %s', (tag, counts, texts) => {
    expect(counts.map((count) => DESK_WORDS[tag].text.statements(count))).toEqual(texts);
  });

  test('of Arabic stand in the genitive after a verbal noun', () => {
    const { lists } = DESK_WORDS.ar;
    expect([0, 2].map((count) => lists.removeActor('⟨a⟩', count))).toEqual(['حذف ⟨a⟩', 'حذف ⟨a⟩ وقولين']);
  });
});

test('a draft that was never stored elsewhere has no part for it', () => {
  for (const tag of LANGUAGES)
    expect(DESK_WORDS[tag].start.draftDetails(3, '⟨a⟩', null).split(' · '), tag).toHaveLength(2);
});

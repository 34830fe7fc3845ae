/** The package that is published. */
import { describe, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { readDataset } from '../../../../src/data/parse-dataset.js';
import { fromDataset } from '../../../../src/desk/core/from-dataset.js';
import * as edits from '../../../../src/desk/core/edits.js';
import type { Draft } from '../../../../src/desk/core/types.js';
import { packageFiles } from '../../../../src/desk/files/make-package.js';
import { readingNotes } from '../../../../src/desk/files/reading-notes.js';
import { datasetInZip, zipOf, type PackageFile } from '../../../../src/desk/files/zip-files.js';
import { en as deskEn } from '../../../../src/desk/i18n/en.js';
import { loadDeskWords } from '../../../../src/desk/i18n/load-words.js';
import { allWordsFor } from '../../../../src/i18n/languages.js';
import { OptionError } from '../../../../src/errors.js';
import { staleLayout } from '../../../../src/static.js';
import { codedSample, Coding, hiddenRuns, PARAGRAPHS, quoted, TEXT, wordsIn } from './coded.js';

const terms = await allWordsFor('en');
const SCRIPTS = {
  files: [{ name: 'diplomatic-graph.js', bytes: new TextEncoder().encode('/* script */') }],
  integrity: 'sha384-AAAA',
};

const filesOf = (
  draft: Draft,
  options: Partial<Parameters<typeof packageFiles>[1]> = {},
): Promise<readonly PackageFile[]> =>
  packageFiles(draft, {
    paragraphs: PARAGRAPHS,
    address: '',
    withText: false,
    scripts: SCRIPTS,
    words: deskEn.package,
    terms,
    ...options,
  });

const textIn = (files: readonly PackageFile[], name: string): string =>
  new TextDecoder().decode(files.find((file) => file.name === name)!.bytes);

const QUOTES = ['Karsk recognised Ilse Marn as president of Ovanna', 'Belmora broke off relations'];

describe('a package', () => {
  test('holds a page, the dataset, pictures, texts and scripts, the page first', async () => {
    const files = await filesOf(codedSample().history.draft);
    expect(files.map(({ name }) => name)).toEqual([
      'index.html',
      'page.css',
      'data.json',
      'picture.svg',
      'picture-dark.svg',
      'embed.txt',
      'reading.md',
      'diplomatic-graph/diplomatic-graph.js',
    ]);
    const page = textIn(files, 'index.html');
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">/);
    expect(page).toContain('<script type="module" src="diplomatic-graph/diplomatic-graph.js"');
    for (const quote of QUOTES) expect(page).toContain(quote);
    expect(page).toContain('By Ina Mar · CC0');
    // Neither code nor styles that a strict policy would refuse as a whole.
    expect(page).not.toMatch(/<style|<script(?! type="module" src=)| on\w+=/);
  });

  test('is the same, byte for byte, for the same draft, whenever and wherever it is made', async () => {
    const zip = async (): Promise<string> =>
      Buffer.from(zipOf(await filesOf(codedSample().history.draft))).toString('base64');
    const first = await zip();
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      expect(await zip()).toBe(first);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('has the layouts of its dataset, and gives the same dataset when it is opened and published again', async () => {
    const files = await filesOf(codedSample().history.draft);
    const data = datasetInZip(zipOf(files)) as Uint8Array;
    const dataset: unknown = JSON.parse(new TextDecoder().decode(data));
    expect(readDataset(dataset).issues).toEqual([]);
    expect(Object.keys((dataset as { layout: object }).layout)).toEqual(['wide', 'square', 'tall']);
    expect(await staleLayout(dataset)).toEqual([]);
    const again = await filesOf(fromDataset(dataset), { paragraphs: [] });
    expect(textIn(again, 'data.json')).toBe(textIn(files, 'data.json'));
    expect(textIn(again, 'index.html')).toBe(textIn(files, 'index.html'));
  });

  test('has of the article its quotes and no other run of five words', async () => {
    const hidden = hiddenRuns(QUOTES);
    expect(hidden.length).toBeGreaterThan(50);
    for (const { name, bytes } of await filesOf(codedSample().history.draft)) {
      const text = wordsIn(new TextDecoder().decode(bytes)).join(' ');
      expect(
        hidden.filter((run) => text.includes(run)),
        name,
      ).toEqual([]);
    }
  });

  test('has the text only if that is wanted', async () => {
    const files = await filesOf(codedSample().history.draft, { withText: true });
    expect(textIn(files, 'article.txt')).toBe(`${TEXT}\n`);
    expect(textIn(files, 'index.html')).toContain('href="article.txt"');
  });

  test('without scripts has a page with picture and statements, and no way to a script', async () => {
    const files = await filesOf(codedSample().history.draft, { scripts: null });
    const page = textIn(files, 'index.html');
    expect(page).not.toContain('<script');
    expect(page).toContain('<svg');
    for (const quote of QUOTES) expect(page).toContain(quote);
    expect(textIn(files, 'embed.txt')).not.toContain('<script');
    expect(textIn(files, 'embed.txt')).toContain('1. The whole page in a frame');
  });

  test('names its address in the texts for other pages, or says that it is to be replaced', async () => {
    const draft = codedSample().history.draft;
    const open = textIn(await filesOf(draft), 'embed.txt');
    expect(open).toMatch(/^Replace https:\/\/example\.org\/graph\/ with/);
    for (const address of ['https://a.org/g', 'https://a.org/g/', 'https://a.org/g/index.html?x=1#y']) {
      const embeds = textIn(await filesOf(draft, { address }), 'embed.txt');
      expect(embeds).toMatch(/^1\. Interactive graph/);
      expect(embeds).toContain('src="https://a.org/g/diplomatic-graph/diplomatic-graph.js" integrity="sha384-AAAA"');
      expect(embeds).toContain('src="https://a.org/g/index.html"');
      expect(embeds).toContain('![');
      expect(embeds).not.toContain('example.org');
    }
  });

  test.each(['javascript:alert(1)', 'example.org/x', '../x/', 'data:text/html,x'])(
    'refuses the address %s',
    async (address) => {
      await expect(filesOf(codedSample().history.draft, { address })).rejects.toThrow(OptionError);
    },
  );

  test('stops when it is told to, and tells its steps before', async () => {
    const abort = new AbortController();
    const steps: number[] = [];
    const made = filesOf(codedSample().history.draft, {
      signal: abort.signal,
      onStep: (done) => {
        steps.push(done);
        if (done === 2) abort.abort();
      },
    });
    await expect(made).rejects.toThrow(/abort/i);
    expect(steps).toEqual([0, 1, 2]);
  });

  test('has text as text: names, titles and reasons that look like markup', async () => {
    const coding = codedSample();
    const evil = '</title><script>alert(1)</script><img src=x onerror=alert(1)>';
    coding.do(
      edits.editDetails(coding.history.draft, { title: evil, creator: evil, license: evil, description: evil }),
    );
    coding.do(edits.markParagraph(coding.history.draft, 'article', 5, evil));
    const files = await filesOf(coding.history.draft);
    expect(textIn(files, 'index.html')).not.toMatch(/<script>|<img src=x/);
    expect(textIn(files, 'reading.md')).not.toMatch(/(?<!\\)<script/);
  });

  test('is right to left where its language is', async () => {
    const coding = codedSample();
    coding.do(edits.editDetails(coding.history.draft, { language: 'ar' }));
    const files = await filesOf(coding.history.draft, { terms: await allWordsFor('ar') });
    expect(textIn(files, 'index.html')).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('reading notes', () => {
  test('say of each paragraph its statements, why it has none, or that nobody has read it', () => {
    const notes = readingNotes(codedSample().history.draft, PARAGRAPHS, { words: deskEn.package, terms });
    expect(notes).toContain('“Neighbours split over who governs Ovanna”, An invented paper\n');
    expect(notes).toContain(
      '## Paragraph 2\n\n- Karsk → Ilse Marn: recognition, stated – “Karsk recognised Ilse Marn as president of Ovanna”\n',
    );
    // An unfinished statement is no reading.
    expect(notes).toContain('## Paragraph 4\n\nNot coded yet.\n');
    expect(notes).toContain('## Paragraph 6\n\nNo statement: only asks\n');
    expect(notes.match(/^## /gm)).toHaveLength(PARAGRAPHS.length);
  });

  test('without the text have the paragraphs that are coded or marked', () => {
    const notes = readingNotes(codedSample().history.draft, [], { words: deskEn.package, terms });
    expect(notes.match(/^## .*/gm)).toEqual(['## Paragraph 2', '## Paragraph 3', '## Paragraph 6']);
  });

  test('have arrows between Arabic names that point from the first to the second', async () => {
    const coding = new Coding();
    const [from, to] = [coding.actor('كارسك'), coding.actor('مارن')];
    coding.statement({ from, relation: 'support', to, standing: 'stated', quote: quoted('Belmora broke off') });
    const words = (await loadDeskWords('ar')).package;
    const notes = readingNotes(coding.history.draft, PARAGRAPHS, { words, terms: await allWordsFor('ar') });
    expect(notes).toContain('- كارسك ← مارن: دعم، صريح – «Belmora broke off»');
  });
});

describe('ZIP files', () => {
  test('are read by another program, and have no time of their own', async () => {
    const zip = zipOf(await filesOf(codedSample().history.draft));
    expect(Object.keys(unzipSync(zip))).toContain('index.html');
    // The date of the first local header: 1 January 1980, 0:00.
    expect([...zip.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  test('that are foreign or damaged are told apart', () => {
    const text = new TextEncoder().encode('x');
    expect(datasetInZip(zipOf([{ name: 'word/document.xml', bytes: text }]))).toBe('foreign');
    expect(datasetInZip(zipOf([{ name: 'a/b/data.json', bytes: text }]))).toBe('foreign');
    expect(datasetInZip(zipOf([{ name: 'packed/data.json', bytes: text }]))).toEqual(text);
    const whole = zipOf([{ name: 'data.json', bytes: new Uint8Array(5000).map((_byte, i) => (i * i) % 251) }]);
    expect(datasetInZip(whole.slice(0, 60))).toBe('damaged');
    expect(datasetInZip(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe('damaged');
  });
});

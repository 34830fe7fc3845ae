/** The shipped dataset says what the article says, and no more. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDatasetText } from '../../src/data/parse-dataset.js';
import { checkQuotes } from '../../src/check/check-quotes.js';
import { findQuote, paragraphsOf, quotesOf } from '../../src/data/quotes.js';
import type { Statement } from '../../src/data/schema.js';
import { buildGraph } from '../../src/model/build-graph.js';
import { relationsOf } from '../../src/model/graph-queries.js';
import { filterOfStep } from '../../src/model/story-steps.js';

const ROOT = new URL('../../', import.meta.url);
const ARTICLE = new URL('../shared/article/article.txt', ROOT);
const PARAGRAPHS = 16;
const dataset = parseDatasetText(readFileSync(new URL('graph-data/venezuela-2019.json', ROOT), 'utf8'));

const about = (test: Partial<Statement>): Statement[] =>
  dataset.statements.filter((each) => Object.entries(test).every(([key, value]) => each[key] === value));
const standingsOf = (test: Partial<Statement>): string[] => about(test).map(({ standing }) => standing);

describe('venezuela-2019.json', () => {
  it('parses without a warning', () => {
    expect(dataset.warnings).toEqual([]);
  });

  it.each([
    'us',
    'venezuela',
    'canada',
    'russia',
    'oas',
    'military',
    'maduro',
    'guaido',
    'national-assembly',
    'opposition',
    'contractors',
    'pompeo',
  ])('knows the actor %s', (id) => {
    expect(dataset.actors.map((actor) => actor.id)).toContain(id);
  });

  it.each(['es', 'fr', 'pt', 'ru', 'ar', 'zh'])('names every actor in %s', (language) => {
    expect(dataset.actors.filter(({ names }) => !names?.[language]?.trim()).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['ru', /^[\p{Script=Cyrillic}\s,.-]+$/u],
    ['ar', /^[\p{Script=Arabic}\p{Mn}\s]+$/u],
    ['zh', /^[\p{Script=Han}·（）]+$/u],
  ])('writes the names in %s in its own script', (language, script) => {
    for (const { names } of dataset.actors) expect(names?.[language]).toMatch(script);
  });

  it('quotes at most 15 words at a time, with their paragraph', () => {
    const quotes = quotesOf(dataset);
    expect(quotes.length).toBeGreaterThanOrEqual(dataset.statements.length);
    for (const { path, quote } of quotes) {
      expect(quote.exact.split(/\s+/).length, path).toBeLessThanOrEqual(15);
      expect(quote.paragraph, path).toBeTypeOf('number');
      expect(quote.paragraph, path).toBeLessThanOrEqual(PARAGRAPHS);
    }
  });

  it('ends every claim as a sentence', () => {
    for (const { id, claim } of dataset.statements) expect(claim, id).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe('what the article does not say', () => {
  it('is that anyone recognised Guaidó: recognition is only called for', () => {
    expect(standingsOf({ relation: 'recognition' })).toEqual(['called-for']);
    expect(about({ relation: 'recognition' })[0]).toMatchObject({ from: 'oas', to: 'guaido' });
  });

  it.each(['russia', 'venezuela'])('is that %s did anything', (from) => {
    expect(about({ from })).toEqual([]);
  });

  it('is that the United States supports Guaidó', () => {
    expect(about({ from: 'us', to: 'guaido' })).toEqual([]);
  });

  it('is that Russia sent the contractors: they act for it, and came to Maduro according to two people', () => {
    expect(about({ from: 'contractors' })).toEqual([
      expect.objectContaining({
        to: 'maduro',
        relation: 'security-aid',
        standing: 'reported',
        attribution: expect.stringContaining('two people close to them') as string,
      }),
    ]);
    expect(dataset.actors.find(({ id }) => id === 'contractors')?.affiliations).toEqual([
      expect.objectContaining({ kind: 'acts-for', to: 'russia' }),
    ]);
  });

  it('is that the military backs Guaidó: it pledged loyalty to Maduro, and Guaidó wishes for it', () => {
    expect(standingsOf({ from: 'military', to: 'maduro', relation: 'support' })).toEqual(['stated']);
    expect(standingsOf({ from: 'military', to: 'guaido' })).toEqual(['called-for']);
  });

  it('is for whom Pompeo speaks', () => {
    expect(dataset.actors.find(({ id }) => id === 'pompeo')?.affiliations ?? []).toEqual([]);
  });
});

describe('the article', () => {
  it('holds every quote, word for word, once in its paragraph', (context) => {
    context.skip(!existsSync(ARTICLE), 'the article, ../shared/article/article.txt, is not here');
    const text = readFileSync(ARTICLE, 'utf8');
    const paragraphs = paragraphsOf(text);
    expect(paragraphs).toHaveLength(PARAGRAPHS);
    expect(checkQuotes(dataset, 'article', text)).toEqual({
      inParagraph: quotesOf(dataset).length,
      inText: 0,
      issues: [],
    });
    for (const { path, quote } of quotesOf(dataset)) expect(findQuote(paragraphs, quote), path).toHaveLength(1);
  });
});

describe('the story', () => {
  const story = dataset.story!;
  const LANGUAGES = ['es', 'fr', 'pt', 'ru', 'ar', 'zh'];
  const graphs = story.map(({ view }) => buildGraph(dataset, filterOfStep(view)));

  it('has five steps, and none of them shows nothing', () => {
    expect(story).toHaveLength(5);
    for (const [i, graph] of graphs.entries()) expect(relationsOf(graph).length, story[i]!.title).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)('is told in %s', (language) => {
    for (const { title, titles, text, texts } of story) {
      expect(titles?.[language]?.trim(), title).toBeTruthy();
      expect(texts?.[language]?.trim(), title).toBeTruthy();
      expect(texts?.[language]).not.toBe(text);
    }
  });

  it('is short: a title of one line, and two or three sentences', () => {
    for (const { title, titles, text, texts } of story) {
      for (const each of [title, ...Object.values(titles!)]) expect(each.length, each).toBeLessThanOrEqual(32);
      for (const each of [text!, ...Object.values(texts!)]) {
        expect(each.length, each).toBeLessThanOrEqual(360);
        expect(each.match(/[.。](\s|$|(?=\p{Script=Han}))/gu)?.length, each).toBeGreaterThanOrEqual(2);
        expect(each.match(/[.。](\s|$|(?=\p{Script=Han}))/gu)?.length, each).toBeLessThanOrEqual(3);
      }
    }
  });

  it('shows at each step what it tells', () => {
    const shown = graphs.map((graph) =>
      relationsOf(graph)
        .map(({ id }) => id)
        .sort(),
    );
    expect(shown[0]).toHaveLength(13);
    expect(shown[1]).toEqual(['maduro/severed-ties/us']);
    expect(relationsOf(graphs[1]!)[0]!.statements.map(({ standing }) => standing)).toEqual([
      'implied',
      'stated',
      'stated',
    ]);
    // Two who are named outright, two by implication, four who are only called for.
    expect(
      relationsOf(graphs[2]!)
        .map(({ standing }) => standing)
        .sort(),
    ).toEqual(['called-for', 'called-for', 'called-for', 'called-for', 'implied', 'implied', 'stated', 'stated']);
    expect(relationsOf(graphs[2]!).every(({ to }) => to === 'guaido')).toBe(true);
    expect(relationsOf(graphs[3]!).map(({ from, to, standing }) => [from, to, standing])).toEqual([
      ['contractors', 'maduro', 'reported'],
      ['military', 'maduro', 'stated'],
      ['pro-government-forces', 'maduro', 'implied'],
    ]);
    expect(shown[4]).toEqual([
      'contractors/security-aid/maduro',
      'military/support/guaido',
      'military/support/maduro',
      'oas/recognition/guaido',
    ]);
  });

  it('moves nobody from one step to the next: all have the same rivals', () => {
    expect(new Set(story.map(({ view }) => String(view?.sides)))).toEqual(new Set(['guaido,maduro']));
  });

  it('is in our own words', (context) => {
    context.skip(!existsSync(ARTICLE), 'the article, ../shared/article/article.txt, is not here');
    const plain = (text: string): string =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const article = plain(readFileSync(ARTICLE, 'utf8'));
    for (const { text, texts } of story) {
      for (const each of [text!, ...Object.values(texts!)]) {
        const words = plain(each).split(' ');
        for (let i = 0; i + 7 <= words.length; i += 1)
          expect(article.includes(words.slice(i, i + 7).join(' ')), words.slice(i, i + 7).join(' ')).toBe(false);
      }
    }
  });
});

describe('the summary', () => {
  const summary = dataset.sources[0]!.summary!;

  it('holds every quote, word for word, in the paragraph that it tells', () => {
    for (const { path, quote } of quotesOf(dataset))
      expect(summary.find(({ paragraph }) => paragraph === quote.paragraph)?.text, path).toContain(quote.exact);
  });

  it('quotes nothing else, and never more than fifteen words in a row', () => {
    const known = new Set(quotesOf(dataset).map(({ quote }) => quote.exact));
    const quoted = summary.flatMap(({ text }) => [...text.matchAll(/“([^”]*)”/g)].map((match) => match[1]!));
    expect(quoted.filter((words) => !known.has(words))).toEqual([]);
    for (const words of quoted) expect(words.split(' ').length, words).toBeLessThanOrEqual(15);
  });

  it('is otherwise in our own words', (context) => {
    context.skip(!existsSync(ARTICLE), 'the article, ../shared/article/article.txt, is not here');
    const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    const article = plain(readFileSync(ARTICLE, 'utf8'));
    for (const { text } of summary) {
      const whole = plain(text).trim().split(' ');
      for (let i = 0; i + 16 <= whole.length; i += 1)
        expect(article.includes(whole.slice(i, i + 16).join(' ')), whole.slice(i, i + 16).join(' ')).toBe(false);
      const own = text.split(/“[^”]*”/).flatMap((part) => plain(part).trim());
      for (const part of own) {
        const words = part.split(' ');
        for (let i = 0; i + 7 <= words.length; i += 1)
          expect(article.includes(words.slice(i, i + 7).join(' ')), words.slice(i, i + 7).join(' ')).toBe(false);
      }
    }
  });
});

describe('venezuela-2019.md', () => {
  const notes = (): string => readFileSync(new URL('graph-data/venezuela-2019.md', ROOT), 'utf8');
  /** The entry of each paragraph: from its line to the next entry or heading. */
  const entries = (): Map<number, string> =>
    new Map(
      notes()
        .split(/^(?=\d+\. |#)/m)
        .filter((part) => /^\d/.test(part))
        .map((part) => [Number.parseInt(part, 10), part]),
    );

  it('has one entry for each paragraph, in their order', () => {
    expect([...notes().matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]))).toEqual(
      Array.from({ length: PARAGRAPHS }, (_, index) => index + 1),
    );
  });

  it.each(dataset.statements.map(({ id, quote }) => [id, quote?.paragraph] as const))(
    'names the statement %s at its paragraph %d',
    (id, paragraph) => {
      expect(entries().get(paragraph ?? 0)).toContain(`\`${id}\``);
    },
  );

  it('names no statement that the dataset does not have', () => {
    const known = new Set(dataset.statements.map(({ id }) => id));
    expect(
      [...notes().matchAll(/`(p\d+-[a-z0-9-]+)`/g)].map((match) => match[1]!).filter((id) => !known.has(id)),
    ).toEqual([]);
  });
});

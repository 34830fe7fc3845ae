/** The text beside the graph: the summary of a dataset, or its claims and quotes as sentences. */
import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { retell } from '../../../src/explorer/retelling.js';
import { article } from '../../scenes/make.js';

/** A dataset with one statement for each claim and quote, all of the first paragraph. */
function told(language: string, ...statements: (readonly [claim: string | undefined, quote: string])[]): string[] {
  const dataset = parseDataset({
    format: 1,
    title: 'T',
    language,
    sources: [{ id: 's', kind: 'article', title: 'S' }],
    actors: [
      { id: 'a', kind: 'state', name: 'A' },
      { id: 'b', kind: 'state', name: 'B' },
    ],
    statements: statements.map(([claim, exact], i) => ({
      id: `s${i}`,
      source: 's',
      from: 'a',
      relation: 'support',
      to: 'b',
      standing: 'stated',
      ...(claim === undefined ? {} : { claim }),
      quote: { exact, paragraph: 1 },
    })),
  });
  return retell(dataset).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
}

test('a summary is shown as it is, and said to be one', () => {
  const [source] = retell(parseDataset(article));
  expect(source!.isSummary).toBe(true);
  expect(source!.paragraphs.length).toBeGreaterThan(5);
});

test('without a summary there are claims and quotes, and that is said', () => {
  const { summary, ...source } = (article as { sources: { summary?: unknown }[] }).sources[0]!;
  expect(summary).toBeDefined();
  expect(retell(parseDataset({ ...(article as object), sources: [source] }))[0]!.isSummary).toBe(false);
});

test('of a table, only what it quotes is retold', () => {
  const row = { source: 't', from: 'a', relation: 'support', to: 'b' };
  const dataset = parseDataset({
    format: 1,
    title: 'T',
    language: 'en',
    sources: [{ id: 't', kind: 'dataset', title: 'Events' }],
    actors: [
      { id: 'a', kind: 'state', name: 'A' },
      { id: 'b', kind: 'state', name: 'B' },
    ],
    statements: [
      { ...row, id: 's1', claim: 'Make a visit (CAMEO 042)', locator: 'row 2' },
      { ...row, id: 's2', claim: 'A backs B', quote: { exact: 'backed it' } },
    ],
  });
  expect(retell(dataset)[0]!.paragraphs.map(({ text }) => text)).toEqual(['A backs B: “backed it”.']);
});

test.each([
  ['en', ['A supports B.', 'backs B'], 'A supports B: “backs B”.'],
  ['en', ['A supports B', 'backs B'], 'A supports B: “backs B”.'],
  ['en', ['Does A support B?', 'backs B'], 'Does A support B? “backs B”.'],
  ['en', [undefined, 'backs B'], '“backs B”.'],
  ['en', ['A supports B.', 'backs the “new” B'], 'A supports B: “backs the ‘new’ B”.'],
  ['fr', ['A soutient B.', 'soutient B'], 'A soutient B\u00a0: «\u00a0soutient B\u00a0».'],
  ['ru', ['А поддерживает Б.', 'поддерживает Б'], 'А поддерживает Б: «поддерживает Б».'],
  ['zh', ['甲支持乙。', '支持乙'], '甲支持乙：“支持乙”。'],
] as const)('in %s, a claim and its quote are one sentence', (language, statement, sentence) => {
  expect(told(language, statement)).toEqual([sentence]);
});

test('each claim ends with a full stop, and a quote within a longer one is not repeated', () => {
  expect(told('en', ['A backs B', 'backs B and its army'], ['A backs the army', 'its army'])).toEqual([
    'A backs B: “backs B and its army”. A backs the army.',
  ]);
});

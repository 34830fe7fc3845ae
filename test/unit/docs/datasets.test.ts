/** Blocks of JSON in the documentation can be read; those that are whole datasets are without fault. */
import { expect, test } from 'vitest';
import { checkDataset } from '../../../src/check/check-dataset.js';
import { plainSchema } from '../../../src/data/schema.js';
import { codeBlocksOf, PAGES } from './pages.js';

const blocks = PAGES.flatMap((page) => codeBlocksOf(page, 'json').map((text) => ({ page, text })));
const datasets = blocks.filter(({ text }) => text.includes('"format":'));

test('README and docs/dataset.md have one whole dataset each', () => {
  expect(datasets.map(({ page }) => page)).toEqual(['README.md', 'docs/dataset.md']);
});

test('the example of relations in docs/dataset.md has every key and is valid', async () => {
  const example = blocks.find(({ text }) => text.includes('"relationTypes"'));
  const { relationTypes } = JSON.parse(example!.text) as { relationTypes: object[] };
  const lists = { sources: [], actors: [], statements: [] };
  const { issues } = await checkDataset(JSON.stringify({ format: 1, title: 'A', relationTypes, ...lists }));
  expect(issues.map(({ code }) => code)).toEqual(['no-statements']);
  const { item } = plainSchema.entries.relationTypes.wrapped;
  expect(Object.keys(relationTypes[0]!)).toEqual(Object.keys(item.entries));
});

test.each(blocks)('a block of JSON in $page is JSON', ({ text }) => {
  expect(() => JSON.parse(text) as unknown).not.toThrow();
});

test.each(datasets)('the dataset in $page is without fault and has a statement', async ({ text }) => {
  const { dataset, issues } = await checkDataset(text);
  expect(dataset!.statements.length).toBeGreaterThan(0);
  expect(issues).toEqual([]);
});

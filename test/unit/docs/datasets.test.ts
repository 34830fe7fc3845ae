/** Blocks of JSON in the documentation can be read; those that are whole datasets are valid, without a warning. */
import { expect, test } from 'vitest';
import { parseDatasetText } from '../../../src/data/parse-dataset.js';
import { codeBlocksOf, PAGES } from './pages.js';

const blocks = PAGES.flatMap((page) => codeBlocksOf(page, 'json').map((text) => ({ page, text })));
const datasets = blocks.filter(({ text }) => text.includes('"format":'));

test('README and docs/dataset.md have one whole dataset each', () => {
  expect(datasets.map(({ page }) => page)).toEqual(['README.md', 'docs/dataset.md']);
});

test.each(blocks)('a block of JSON in $page is JSON', ({ text }) => {
  expect(() => JSON.parse(text) as unknown).not.toThrow();
});

test.each(datasets)('the dataset in $page is valid and has a statement', ({ text }) => {
  const { statements, warnings } = parseDatasetText(text);
  expect(statements.length).toBeGreaterThan(0);
  expect(warnings).toEqual([]);
});

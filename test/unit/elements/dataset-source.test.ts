/** The dataset of an element is that of `parseDataset`, with its keys in the same order, also once its story is read. */
import { expect, test } from 'vitest';
import { parseDataset, type Dataset } from '../../../src/data/parse-dataset.js';
import { DatasetSource } from '../../../src/elements/source/dataset-source.js';
import { article } from '../../scenes/make.js';

test.each([
  ['as an object', (value: unknown) => value],
  ['as text', (value: unknown) => JSON.stringify(value)],
])('%s', async (_name, given) => {
  const { layout, story, ...rest } = article as Record<string, unknown>;
  expect([typeof layout, Array.isArray(story)]).toEqual(['object', true]);
  const file = { story, ...rest, layout };
  let taken: Dataset | null = null;
  const source = new DatasetSource({
    take: (dataset) => {
      taken = dataset;
    },
    fail: (error) => {
      throw error;
    },
    loading: () => {},
  });
  source.set(given(file));
  // The story is read after the first picture.
  expect(taken!.story).toBeUndefined();
  expect(await source.readStory()).toBe(true);
  expect(JSON.stringify(taken)).toBe(JSON.stringify(parseDataset(file)));
});

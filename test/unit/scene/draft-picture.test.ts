/** The lines of a picture that is about to change. */
import { expect, test } from 'vitest';
import type { EdgeAttributes } from '../../../src/model/types.js';
import { linesOfDraft } from '../../../src/scene/large/draft-picture.js';

const edges = (from: number, end: number): EdgeAttributes[] =>
  Array.from({ length: end - from }, (_, i) => ({ id: `e${from + i}` }) as EdgeAttributes);
const ids = (end: number): string[] => edges(0, end).map(({ id }) => id);

test('are four hundred of those that stand out, in the order of the graph', () => {
  const given = edges(0, 1000);
  expect(linesOfDraft(given, ids(1000).toReversed())).toEqual(edges(600, 1000));
});

test('are found among those that are shown, whatever else stands out', () => {
  expect(linesOfDraft(edges(500, 550), ids(1000))).toEqual(edges(500, 550));
});

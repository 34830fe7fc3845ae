/** The scorer of proposals: a text that cannot be read has none. */
import { expect, test, vi } from 'vitest';
import { compareWithCoding, proposalsFor } from '../../tools/score-drafts.js';

const CODED = [{ paragraph: 1, from: ['Peru'], to: ['Chile'], type: 'support', standing: 'stated', quote: 'backs' }];

test('counts what is right', () => {
  const { score } = compareWithCoding(proposalsFor('x', 'Peru backs Chile.'), CODED, true);
  expect(score).toEqual({ right: 1, wrong: 0, missed: 0 });
});

test('counts a text that fails as one without proposals, and says so', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const proposals = proposalsFor('x', 'Peru backs Chile.', () => {
    throw new TypeError('broken');
  });
  expect(compareWithCoding(proposals, CODED, true).score).toEqual({ right: 0, wrong: 0, missed: 1 });
  expect(told.mock.calls.flat().join()).toMatch(/x .*FAILED: TypeError: broken/);
  told.mockRestore();
});

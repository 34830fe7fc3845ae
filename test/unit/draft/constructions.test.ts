/** What is proposed for sentences of each construction, and what is not proposed for those that look like them. */
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/data/quotes.js';
import { proposeStatements } from '../../../src/draft/propose.js';
import { CONSTRUCTIONS } from './sentences.js';
import { differences } from './statements-of.js';

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_construction, examples) => {
  test.each(examples.map(({ text, says }) => [text, says] as const))('%s', (text, says) => {
    const proposals = proposeStatements(paragraphsOf(text));
    expect(differences(says, proposals)).toEqual({ missing: [], surplus: [] });
    for (const { quote } of proposals.statements) {
      expect(paragraphsOf(text)[quote.paragraph - 1]!.slice(quote.start, quote.end)).toBe(quote.exact);
      expect(quote.exact.split(/\s+/).length).toBeLessThanOrEqual(15);
    }
  });
});

test('each construction has sentences for which nothing is proposed', () => {
  const without = Object.entries(CONSTRUCTIONS).filter(
    ([, examples]) => !examples.some(({ says }) => says.length === 0),
  );
  expect(without.map(([construction]) => construction)).toEqual([]);
  expect(Object.values(CONSTRUCTIONS).flat().length).toBeGreaterThanOrEqual(150);
});

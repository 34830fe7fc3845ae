import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageExcerpt } from '../../../src/check/passage-excerpt.js';

const PASSAGE = 'asked the Northern Trade League to send observers';

test.each([
  ['asked the Northern Trade League to send some observers', 60, PASSAGE],
  ['asked the Southern Trade League to send observers', 36, 'asked the Northern Trade League to …'],
  ['asked the Northern Trade League to lend observers', 30, '…League to send observers'],
  ['asked the Northern Trade League to', 30, '…League to send observers'],
  ['asked the northern trade league to send witnesses', 30, '…League to send observers'],
])('%j in %i letters', (quote, most, shown) => {
  expect(passageExcerpt(PASSAGE, quote, most)).toBe(shown);
});

test('what is shown is short enough, is of the passage, and has the first difference', () => {
  const words = fc.array(fc.constantFrom('a', 'the', 'league', 'observers'), { maxLength: 20 });
  fc.assert(
    fc.property(words, words, words, fc.integer({ min: 24, max: 80 }), (same, passage, quote, most) => {
      const whole = [...same, 'this', ...passage].join(' ');
      const shown = passageExcerpt(whole, [...same, 'that', ...quote].join(' '), most);
      expect(shown.length).toBeLessThanOrEqual(most);
      expect(whole).toContain(shown.replaceAll('…', ''));
      expect(shown).toContain('this');
    }),
  );
});

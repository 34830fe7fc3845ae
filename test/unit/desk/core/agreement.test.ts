/** F1, and Krippendorff's alpha on the examples that he published. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { f1Score, nominalAlpha } from '../../../../src/desk/core/agreement.js';
import { runs } from '../../../tools/runs.js';

/** The values of each coder, one letter a unit, `.` for a missing one, as units. */
function unitsOf(...coders: readonly string[]): (string | undefined)[][] {
  const rows = coders.map((coder) => coder.replaceAll(' ', '').split(''));
  return rows[0]!.map((_, i) => rows.map((row) => (row[i] === '.' ? undefined : row[i]!)));
}

describe('alpha of the examples of Krippendorff 2011, "Computing Krippendorff’s Alpha-Reliability"', () => {
  test.each([
    ['A: binary data, two observers', ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], 0.095],
    ['B: nominal data, two observers', ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'], 0.692],
    [
      'C: nominal data, four observers, missing values',
      ['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'],
      0.743,
    ],
  ])('%s', (_name, coders, alpha) => {
    expect(nominalAlpha(unitsOf(...coders))).toBeCloseTo(alpha, 3);
  });
});

test('alpha says nothing without two values to compare, or without variation', () => {
  expect(nominalAlpha([])).toBeNull();
  expect(nominalAlpha([['a', undefined], [undefined, 'b'], []])).toBeNull();
  expect(nominalAlpha(Array.from({ length: 20 }, () => ['a', 'a']))).toBeNull();
});

test('alpha is 1 for full agreement, and does not depend on the order of units and coders', () => {
  const value = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
  const units = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { maxLength: 12 });
  fc.assert(
    fc.property(units, (each) => {
      const alpha = nominalAlpha(each);
      const turned = nominalAlpha(each.toReversed().map((unit) => unit.toReversed()));
      if (alpha === null) expect(turned).toBeNull();
      else expect(turned).toBeCloseTo(alpha, 9);
    }),
    { numRuns: runs(400) },
  );
  expect(nominalAlpha(unitsOf('a b a c', 'a b a c'))).toBe(1);
});

test('F1 is the share of what both have found, and null if there is nothing', () => {
  expect(f1Score(3, 4, 4)).toBe(0.75);
  expect(f1Score(0, 3, 0)).toBe(0);
  expect(f1Score(0, 0, 0)).toBeNull();
});

/** A text made comparable, and the way back to where its letters stood. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseQuote } from '../../../src/anchoring/normalise.js';

const text = (given: string): string => normalise(given).text;

describe('a normalised text', () => {
  it.each([
    ['runs of white space are one space', 'a \t\n\u00A0\u2009b', 'a b'],
    ['quotation marks are straight', '“a” „b‟ «c» ‘d’ ‹e›', '"a" "b" "c" \'d\' \'e\''],
    ['apostrophes are straight', 'the country’s Guaidó ´s', "the country's Guaidó 's"],
    ['dashes are one hyphen', 'a–b — c−d --- e\u2011f', 'a-b - c-d - e-f'],
    ['an ellipsis is three dots', 'and…', 'and...'],
    ['what has no shape is gone', 'Vene\u00ADzue\u200Bla\u2060\uFEFF\u200E', 'Venezuela'],
    ['letters are composed', 'Nicola\u0301s \u1112\u1161\u11AB', 'Nicolás 한'],
    ['spaces around what has no shape are one', 'a \u200B b', 'a b'],
    ['letters beyond the first plane stay whole', '𝒜😀\uFE0F', '𝒜😀\uFE0F'],
    ['a text without a letter is empty', '\u00AD', ''],
  ])('%s', (_what, given, expected) => {
    expect(text(given)).toBe(expected);
  });

  it('gives the place of each letter in the original', () => {
    const given = 'x…\u00AD  y';
    const { text: made, startOf, endOf } = normalise(given);
    expect(made).toBe('x... y');
    expect([1, 2, 3].map((at) => [startOf(at), endOf(at)])).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    expect([startOf(4), endOf(4)]).toEqual([3, 5]);
    expect(given.slice(startOf(5), endOf(5))).toBe('y');
  });

  it('is the same when it is normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const once = text(given);
        // Marks that stood behind something without a shape may find a letter the second time.
        fc.pre(!/\p{M}/u.test(given) && !/[\u1100-\u11FF]/.test(given));
        expect(text(once)).toBe(once);
      }),
    );
  });

  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(' ', '\u00A0', '\n', '\u00AD', '\u200B', '’', '“', '—', '…', 'a', 'é', 'e\u0301', '😀'),
    ),
  );

  it('gives, of any stretch, a slice of the original that compares alike', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (parts, a, b) => {
        const original = parts.join('');
        const { text: made, startOf, endOf } = normalise(original);
        fc.pre(made.length > 0);
        const [from, to] = [a % made.length, b % made.length].sort((x, y) => x - y) as [number, number];
        // A stretch that begins or ends within a letter of several units is given with all of it.
        let [first, last] = [from, to];
        while (first > 0 && startOf(first - 1) === startOf(from)) first -= 1;
        while (last < made.length - 1 && endOf(last + 1) === endOf(to)) last += 1;
        expect(text(original.slice(startOf(from), endOf(to)))).toBe(made.slice(first, last + 1));
      }),
    );
  });

  it('has places in the order of the original, and none beyond its end', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const original = parts.join('');
        const { text: made, startOf, endOf } = normalise(original);
        for (let i = 0; i < made.length; i += 1) {
          expect(startOf(i)).toBeGreaterThanOrEqual(i === 0 ? 0 : startOf(i - 1));
          expect(endOf(i)).toBeGreaterThan(startOf(i));
          expect(endOf(i)).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });
});

describe('the words of a quote', () => {
  it('have no spaces at their ends', () => {
    expect(normaliseQuote(' \u00A0said “so”\n')).toBe('said "so"');
  });
});

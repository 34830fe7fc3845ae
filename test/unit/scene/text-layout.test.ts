import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanText,
  LINE_HEIGHT,
  LONGEST_LABEL,
  shortLabel,
  textWidth,
  wrapText,
} from '../../../src/scene/text/text-layout.js';
import { HARD_NAMES } from '../../scenes/torture.js';

/** Room kept beyond the measured width. */
const RESERVE = 1.05;
/** What a browser shows as single letters; the judge, not the means, since its data differ between machines. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const letters = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const narrowed = (text: string): string => text.replace(/\s/g, '');

describe('the width of a text', () => {
  // Advance widths of Arial in thousandths of an em, from its hmtx table.
  test.each([
    ['Hello', 'regular', 722 + 556 + 222 + 222 + 556],
    ['Hello', 'bold', 722 + 556 + 278 + 278 + 611],
    ['WWW', 'regular', 3 * 944],
    ['i 1.', 'regular', 222 + 278 + 556 + 278],
    ['…—“”', 'regular', 1000 + 1000 + 333 + 333],
  ] as const)('of “%s” in %s is that of Arial with a reserve', (text, weight, thousandths) => {
    expect(textWidth(text, 1000, weight)).toBeCloseTo(thousandths * RESERVE, 6);
    expect(textWidth(text, 14, weight)).toBeCloseTo((thousandths * RESERVE * 14) / 1000, 9);
  });

  test('is the same for a letter with its mark, composed or not, and for the bare letter', () => {
    for (const [composed, bare] of [
      ['é', 'e'],
      ['ń', 'n'],
      ['Ö', 'O'],
      ['ộ', 'o'],
      ['й', 'и'],
      ['ά', 'α'],
    ] as const) {
      expect(textWidth(composed, 1000)).toBe(textWidth(bare, 1000));
      expect(textWidth(cleanText(composed.normalize('NFD')), 1000)).toBe(textWidth(composed, 1000));
      expect(textWidth(composed.normalize('NFD'), 1000)).toBe(textWidth(bare, 1000));
    }
  });

  test('of scripts outside the table is over-estimated, but never absurd', () => {
    for (const text of [HARD_NAMES.arabic, HARD_NAMES.devanagari, HARD_NAMES.chinese, '한국어', 'ไทย', '😀']) {
      const each = textWidth(text, 1000) / letters(text).length;
      expect(each).toBeGreaterThan(400);
      expect(each).toBeLessThan(3000);
    }
  });

  test('is finite, never negative and the sum of its parts', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [first, second] = [textWidth(a, 12), textWidth(b, 12)];
        expect(first).toBeGreaterThanOrEqual(0);
        expect(textWidth(a + b, 12)).toBeCloseTo(first + second, 6);
      }),
    );
  });
});

describe('cleaning', () => {
  test('takes out controls, bidi overrides and what XML forbids, and composes', () => {
    expect(cleanText('a\u0000b\u0007\u001b\u0085c\u202e\u2066d\u200f\ufeff\uffff\ud800')).toBe('abcd');
    expect(cleanText(' two\n\tlines\u2028 here  ')).toBe('two lines here');
    expect(cleanText('e\u0301')).toBe('é');
  });

  test('leaves joiners, which Persian and emoji need', () => {
    expect(cleanText('می\u200cخواهم 👩\u200d🚀')).toBe('می\u200cخواهم 👩\u200d🚀');
  });

  test('of any text is one line without controls or stray spaces, and cleaning again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('\u0000', '\t', '\r', '\u202e', '\ud800', '\u0301', ' ', '\u2029', '\u009f'),
            fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
          ),
        }),
        (text) => {
          const clean = cleanText(text);
          expect(clean).not.toMatch(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069\u2028\u2029\uffff]| {2}|^\s|\s$/u);
          expect(cleanText(clean)).toBe(clean);
        },
      ),
    );
  });

  test('a name of 10,000 letters is cut with an ellipsis, a short one is not', () => {
    const label = shortLabel(HARD_NAMES.endless);
    expect(label.length).toBeLessThanOrEqual(LONGEST_LABEL);
    expect(label).toMatch(/^Endless Endless .*…$/);
    expect(shortLabel('Canada')).toBe('Canada');
  });

  test.each([
    ['flags', ['🇻🇪', '🇨🇦', '🇺🇸']],
    ['skin tones', ['👍🏽', '👍🏿', '✊🏻']],
    ['joined emoji', ['👩‍👩‍👧‍👦', '🏳️‍🌈', '⚖️']],
    ['stacked marks', ['Z\u0351\u036b\u0343', 'å\u0328', 'x\u0301']],
    ['Devanagari conjuncts', ['क्ष', 'त्रि', 'य']],
    ['Hangul', ['한', '국', '어']],
  ])('%s are never cut in two', (_name, given) => {
    const whole = given.map((letter) => cleanText(letter));
    const text = whole.join('');
    const beginnings = ['', whole[0], `${whole[0]}${whole[1]}`];
    for (let longest = 1; longest < text.length; longest += 1)
      expect(beginnings).toContain(shortLabel(text, longest).replace(/…$/, ''));
    expect(wrapText(text, 12, 1).lines).toEqual(whole);
  });
});

describe('wrapping', () => {
  const names = Object.values(HARD_NAMES).map((name) => name.slice(0, 200));

  test('keeps words whole where they fit, and breaks after hyphens', () => {
    expect(wrapText('North Atlantic Treaty', 10, textWidth('North Atlantic', 10)).lines).toEqual([
      'North Atlantic',
      'Treaty',
    ]);
    expect(wrapText('Bosnia-Herzegovina', 10, textWidth('Bosnia-Herze', 10)).lines).toEqual(['Bosnia-', 'Herzegovina']);
  });

  test('breaks a word that is longer than a line, and loses none of its letters', () => {
    const { lines } = wrapText(HARD_NAMES.german, 14, 120, 'bold');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toBe(HARD_NAMES.german);
  });

  test('breaks Chinese between any two characters, but not before a full stop', () => {
    expect(wrapText(HARD_NAMES.chinese, 10, 53).lines).toEqual(['上海合作组', '织成员国元', '首理事会']);
    expect(wrapText('北京，上海。', 10, 22).lines).toEqual(['北', '京，', '上', '海。']);
  });

  test('gives a box that holds its lines', () => {
    const { lines, width, height } = wrapText('A name of several words', 10, 60, 'bold');
    expect(width).toBe(Math.max(...lines.map((line) => textWidth(line, 10, 'bold'))));
    expect(height).toBe(lines.length * 10 * LINE_HEIGHT);
    expect(wrapText('', 10, 60)).toEqual({ lines: [''], width: 0, height: 12 });
  });

  test('never exceeds the width unless by a single letter', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.lorem(), fc.constantFrom(...names)),
        fc.integer({ min: 1, max: 200 }),
        (text, max) => {
          for (const line of wrapText(text, 12, max).lines)
            if (textWidth(line, 12) > max) expect(letters(line).length).toBe(1);
        },
      ),
    );
  });

  test('keeps all letters in their order, whatever they are', () => {
    expect(wrapText('\u0301abc \u0308def', 12, 1).lines.join('')).toBe('\u0301abc\u0308def');
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...names)), fc.integer({ min: 1, max: 200 }), (text, max) => {
        expect(narrowed(wrapText(text, 12, max).lines.join(''))).toBe(narrowed(cleanText(text)));
      }),
    );
  });
});

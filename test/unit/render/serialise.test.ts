import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialise } from '../../../src/render/svg/serialise.js';
import { formatNumber, node, xmlText } from '../../../src/render/svg/svg-tree.js';
import { runs } from '../../tools/runs.js';

/** Strings of what breaks XML, mixed with anything else. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '&#0;',
      '&lt;',
      '\u0000',
      '\u0008',
      '\u000b',
      '\u001f',
      '\u007f',
      '\u0085',
      '\ud800',
      '\udc00',
      '\ufffe',
      '\uffff',
      '\u202e',
      '\t',
      '\n',
      '\r',
      '<!--',
      '<?x',
      'é',
      '😀',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});
const DOCUMENT = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<t a="([^"]*)">(.*)<\/t>\n$/s;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#9': '\t',
  '#10': '\n',
  '#13': '\r',
};
const unescape = (text: string): string =>
  text.replace(/&([^;]*);/g, (_, name: string) => ENTITIES[name] ?? `?${name}?`);

/** The production Char of XML 1.0, §2.2. */
const isXml = (code: number): boolean =>
  [0x9, 0xa, 0xd].includes(code) ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;

describe('text and attributes', () => {
  test('of any content come out as one element with that content, less what XML cannot hold', () => {
    fc.assert(
      fc.property(hostile, hostile, (attribute, text) => {
        const [, a, t] = DOCUMENT.exec(serialise(node('t', { a: attribute }, text))) ?? [];
        expect(a).not.toMatch(/[<>'\t\n\r]/);
        expect(t).not.toMatch(/[<>]/);
        for (const part of [a!, t!]) {
          expect(part.replace(/&(amp|lt|gt|quot|#39|#9|#10|#13);/g, '')).not.toContain('&');
          expect(Array.from(part).filter((letter) => !isXml(letter.codePointAt(0)!))).toEqual([]);
        }
        expect(unescape(a!)).toBe(xmlText(attribute));
        expect(unescape(t!)).toBe(xmlText(text));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('keep every character that a reader sees', () => {
    const text = 'Ünïcode العربية हिन्दी 中文 👩‍🚀 ½ – “quotes”';
    expect(serialise(node('t', {}, text))).toContain(`>${text}<`);
  });
});

describe('the tree', () => {
  test('is written with one element a line, absent attributes and children left out', () => {
    expect(serialise(node('a', { x: 1, y: undefined, z: '' }, node('b', {}), null, node('c', {}, 'text')))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a x="1" z="">\n <b/>\n <c>text</c>\n</a>\n',
    );
  });

  test('takes no element for text and no text for an element', () => {
    expect(serialise(node('a', {}, '<b/>'))).toContain('<a>&lt;b/&gt;</a>');
  });
});

describe('numbers', () => {
  test.each([
    [1 / 3, '0.33'],
    [-0.001, '0'],
    [2, '2'],
    [-1.005, '-1'],
    [12345.678, '12345.68'],
    [0.1 + 0.2, '0.3'],
    [1e-7, '0'],
  ])('%s is written as %s', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });

  test('have at most two decimals, no exponent and no negative zero, within any picture', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const written = formatNumber(value);
        expect(written).toMatch(/^-?\d+(\.\d{1,2})?$/);
        expect(written).not.toBe('-0');
        expect(Math.abs(Number(written) - value)).toBeLessThanOrEqual(0.0051);
      }),
    );
  });
});

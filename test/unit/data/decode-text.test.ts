/** Bytes that are text, and bytes that are not. */
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/data/decode-text.js';
import { complaintsOf } from './datasets.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const told = (given: Uint8Array): string => complaintsOf(() => decodeText(given))[0]!.message;

describe('decodeText', () => {
  test('reads UTF-8, and UTF-16 with a byte order mark', () => {
    const text = '{"a": "ó 🇻🇪"}\n';
    expect(decodeText(new TextEncoder().encode(text))).toBe(text);
    expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text);
    expect(decodeText(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(text);
    expect(decodeText(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())).toBe(text);
    expect(decodeText(new Uint8Array())).toBe('');
  });

  test('names the line, the column and the word of what is not UTF-8', () => {
    expect(complaintsOf(() => decodeText(bytes('{\n "a": "d\u00e9j\u00e0 vu"}')))).toEqual([
      expect.objectContaining({
        code: 'not-utf-8',
        line: 2,
        column: 9,
        message: 'line 2: this is not UTF-8 (in Windows-1252 it reads "déjà"). Save the file as UTF-8.',
      }),
    ]);
  });

  test.each([
    ['UTF-16 without a mark', Buffer.from('{"a": 1}', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('{"a": 1}', 'utf16le').swap16()],
  ])('tells of %s', (_what, given) => {
    expect(told(given)).toBe('the file is in UTF-16 without a byte order mark. Save the file as UTF-8.');
  });

  test.each([
    ['a PDF', '%PDF-1.7'],
    ['a Word document', 'PK\u0003\u0004'],
    ['a compressed file', '\u001f\u008b\b'],
    ['a PNG picture', '\u0089PNG\r\n'],
  ])('says that the file is %s', (what, start) => {
    expect(told(bytes(start))).toContain(`this is ${what}`);
  });
});

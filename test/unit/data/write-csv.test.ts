/** Files of comma-separated values: read back by RFC 4180 they hold what was written, and no spreadsheet runs anything in them. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unguarded, writeCsv } from '../../../src/data/write-csv.js';
import { readCsv } from '../../tools/read-csv.js';
import { runs } from '../../tools/runs.js';

/** Texts as people who mean harm, or just write, would put them in. */
const hostile = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    "'=1",
    "''=1",
    "'",
    ' =1',
    '＝1',
    '"',
    '""',
    ',',
    ';',
    'a,b',
    'a;=1',
    'a"b',
    'a\r\nb',
    ' x ',
    '\uFEFFx',
    '',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x","y")',
    'قول، ثم',
    '🇻🇪',
    '-',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ' ', '\t', '\r', '\n', 'a') }),
);

test('reading gives what was written', () => {
  fc.assert(
    fc.property(
      fc.array(hostile, { minLength: 1, maxLength: 5 }).chain((names) =>
        fc.record({
          names: fc.constant(names),
          rows: fc.array(
            fc.array(fc.oneof(hostile, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)), {
              minLength: names.length,
              maxLength: names.length,
            }),
            { maxLength: 6 },
          ),
        }),
      ),
      ({ names, rows }) => {
        const [head, ...body] = readCsv(writeCsv(names, rows));
        expect(head!.map(unguarded)).toEqual(names);
        expect(body.map((row) => row.map(unguarded))).toEqual(
          rows.map((row) => row.map((value) => (value === null ? '' : String(value)))),
        );
      },
    ),
    { numRuns: runs(500) },
  );
});

test('no field begins as a formula does', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const [, [first = '', second = ''] = []] = readCsv(writeCsv(['a', 'b'], [[text, text]]));
      for (const field of [first, second]) expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
    }),
    { numRuns: runs(500) },
  );
});

describe('a field', () => {
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['a;b', '"a;b"'],
    [' x', '" x"'],
    ['=1+1', "'=1+1"],
    ['-5 degrees', "'-5 degrees"],
    ['@home', "'@home"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['\tx', '"\'\tx"'],
    [-0.5, '-0.5'],
    [0, '0'],
    [12, '12'],
    [null, ''],
    [undefined, ''],
    ['', ''],
  ])('%j is written as %j', (value, field) => {
    expect(writeCsv(['x', 'y'], [[value, 'z']])).toBe(`\uFEFFx,y\r\n${field},z\r\n`);
  });
});

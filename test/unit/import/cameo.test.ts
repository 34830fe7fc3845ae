/** Codes of CAMEO and PLOVER, and the table of docs/import.md that says what they become. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cameoCode, eventOfCode, PLOVER_TYPES, type QuadClass } from '../../../src/import/cameo.js';
import { QUAD_STYLES } from '../../../src/import/quad-styles.js';

test.each([
  ['051', '051'],
  ['51', '051'],
  ['0231', '0231'],
  ['231', '0231'],
  ['4', '04'],
  ['20', '20'],
  ['204', '204'],
  ['21', '021'],
  ['2018', null],
  ['1999', null],
  ['1951', '1951'],
  ['206', null],
  ['00', null],
  ['---', null],
  ['20411', null],
  ['', null],
])('%j is the code %j', (text, code) => {
  expect(cameoCode(text)).toBe(code);
});

describe('docs/import.md', () => {
  const [, table] = /\| codes of CAMEO \|.*\n\|[-|]+\n((?:\|.*\n)+)/.exec(readFileSync('docs/import.md', 'utf8'))!;
  const rows = table!
    .trimEnd()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  /** What a code becomes, as the table calls it. */
  const nameOf = (code: string): string => {
    const { builtIn, quad } = eventOfCode(code)!;
    return builtIn === undefined ? quad.replace('-', ' ') : `\`${builtIn}\``;
  };

  test('says what each root, each code and each type becomes', () => {
    for (const [codes, types, relation] of rows as [string, string, string][]) {
      const [first, last] = /^(\d\d) to (\d\d)/.exec(codes)?.slice(1).map(Number) ?? [];
      const named =
        first === undefined
          ? [...codes.matchAll(/\d{3}/g)].map(([code]) => code)
          : Array.from({ length: last! - first + 1 }, (_, i) => String(first + i).padStart(2, '0'));
      for (const code of [...named, ...(types === '' ? [] : types.split(', '))])
        expect(nameOf(code), code).toBe(relation);
      if (first !== undefined) expect(QUAD_STYLES[relation.replace(' ', '-') as QuadClass].cameo).toEqual(named);
    }
    expect(rows.flatMap(([, types]) => (types === '' ? [] : types!.split(', '))).toSorted()).toEqual(
      Object.keys(PLOVER_TYPES).toSorted(),
    );
  });
});

/** Damaged tables: none of them ends an import in anything but a dataset or an error with a place and a remedy. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { DatasetError } from '../../../src/errors.js';
import { importTable, previewTable } from '../../../src/import/import-table.js';
import { describeRowProblem } from '../../../src/import/row-problem.js';
import { runs } from '../../tools/runs.js';

const TABLES = [
  'Source,Relation,CAMEO,Target,Count,Date,Claim,Quote,URL\n' +
    'USA,"Reject accusation, deny responsibility",016,SYR,18,2018-01-15,"a ""b""\nc",words,https://example.org/1\n' +
    'RUS,Consult,04,USA,2,15/01/2018,,,\nFRA,,054,XKX,,Jan 2018,x,y,\n',
  'sep=;\r\nwho;what;whom;certainty\r\nGuaidó;support;Perú;called for\r\nA;B;C;denied\r\n',
  '1\t20180115\tUSA\t020\tRUS\thttps://example.org/1\n2\t20180116\tRUS\t04\tUSA\thttps://example.org/2\n',
];

/** Pieces that damage tables: signs of CSV, ends of lines, bytes that are no UTF-8, formulas, and names of objects. */
const DAMAGE = fc.oneof(
  fc.constantFrom(
    '"',
    '""',
    '\n',
    '\r',
    '\r\n',
    ',',
    ';',
    '\t',
    '|',
    '\0',
    '\uFEFF',
    '=cmd|x',
    '__proto__',
    '9'.repeat(400),
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const EDIT = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), put: DAMAGE });

function mutated(table: string, edits: readonly { at: number; cut: number; put: string }[]): string {
  return edits.reduce((text, { at, cut, put }) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + put + text.slice(start + cut);
  }, table);
}

/** An import gives a valid dataset in which every row is accounted for, or an error that says what to do. */
async function holds(input: string | Uint8Array): Promise<void> {
  try {
    const { dataset, report } = await importTable(input);
    parseDataset(JSON.parse(JSON.stringify(dataset)));
    expect(report.statements + report.rejected).toBe(report.rows);
    expect(new Set(dataset.statements.map(({ id }) => id)).size).toBe(dataset.statements.length);
    for (const problem of report.problems) {
      expect(problem.line).toBeGreaterThan(0);
      expect(describeRowProblem(problem)).toMatch(/\.$/);
    }
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    expect(['table-invalid', 'dataset-not-utf-8']).toContain(error.code);
    expect(error.issues[0]!.remedy).not.toBe('');
  }
}

test('ten thousand damaged tables: a valid dataset, or line and reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...TABLES), fc.array(EDIT, { minLength: 1, maxLength: 6 }), (table, edits) =>
      holds(mutated(table, edits)),
    ),
    { numRuns: runs(10_000) },
  );
});

test('damaged bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...TABLES),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      async (table, edits) => {
        const bytes = Buffer.from(table);
        for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
        await holds(bytes);
      },
    ),
    { numRuns: runs(2000) },
  );
});

test('pieces of any size give the same dataset', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...TABLES),
      fc.array(EDIT, { maxLength: 3 }),
      fc.integer({ min: 1, max: 40 }),
      async (table, edits, size) => {
        const text = mutated(table, edits);
        async function* pieces(): AsyncGenerator<string> {
          for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
        }
        const settled = (input: string | AsyncGenerator<string>) =>
          importTable(input).then(
            ({ dataset, report }) => JSON.stringify([dataset, report.problems]),
            (error: unknown) => (error as Error).message,
          );
        expect(await settled(pieces())).toBe(await settled(text));
      },
    ),
    { numRuns: runs(1000) },
  );
});

test('a million marks that are not closed, and one row of a whole file, do not hang', async () => {
  const marks = `from,relation,to\n${'A,support,"B\n'.repeat(200_000)}`;
  expect((await importTable(marks, { merge: true })).report.rows).toBe(200_000);
  const commas = `from,relation,to\n${','.repeat(3_000_000)}\nA,support,B\n`;
  expect((await importTable(commas)).report.statements).toBe(1);
  const open = `from,relation,to\nA,support,"${'x\n'.repeat(500_000)}`;
  expect((await previewTable(open)).columns).toHaveLength(3);
  await importTable(open).catch((error: unknown) => expect(error).toBeInstanceOf(DatasetError));
});

/** A table as the dataset of an element: what is taken, what is left out, and when there is none. */
import { describe, expect, test } from 'vitest';
import { fullValidate } from '../../../src/data/full-validate.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import type { DatasetOfTable } from '../../../src/elements/core/table-notes.js';
import { tableDataset } from '../../../src/elements/source/table-dataset.js';
import { DatasetError } from '../../../src/errors.js';

const EVENTS =
  'from,relation,to,date,count\nFrance,support,Germany,2019-01-23,2\nGermany,support,Poland,2019-02-01,1\n';
const LIMIT = 1_000_000;

const read = async (text: string | Uint8Array<ArrayBuffer>, most = LIMIT): Promise<DatasetOfTable> =>
  (await tableDataset({ response: new Response(text), maxBytes: most }, 'data/events.csv', fullValidate))!;

async function errorOf(text: string | Uint8Array<ArrayBuffer>, most?: number): Promise<DatasetError> {
  const error: unknown = await read(text, most).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DatasetError);
  return error as DatasetError;
}

test('rows become statements of a valid dataset with the name of the file, and nothing is noted', async () => {
  const dataset = await read(EVENTS);
  expect(dataset.title).toBe('events');
  expect(dataset.statements.map(({ id, from, to, count }) => [id, from, to, count])).toEqual([
    ['row-2', 'fr', 'de', 2],
    ['row-3', 'de', 'pl', 1],
  ]);
  expect(dataset.warnings).toEqual([]);
  expect(dataset.table).toEqual({ rows: 2, rejected: 0, leftOut: 0, guessed: [] });
  expect(() => parseDataset(JSON.parse(JSON.stringify(dataset)))).not.toThrow();
  expect(JSON.stringify(dataset)).not.toContain('"table":');
});

test('rows and values that cannot be read are counted, and named with line and reason', async () => {
  const dataset = await read(`${EVENTS},support,Spain,2019-03-01,1\nSpain,support,Italy,2019-03-01,many\n`);
  expect(dataset.statements).toHaveLength(3);
  expect(dataset.table).toMatchObject({ rows: 4, rejected: 1, leftOut: 1 });
  expect(dataset.warnings).toMatchObject([
    {
      severity: 'warning',
      code: 'row-rejected',
      line: 4,
      file: 'data/events.csv',
      found: 'nothing',
      expected: 'who acts',
      message: 'line 4: from: found nothing, expected who acts.',
    },
    { code: 'value-left-out', line: 5, found: '"many"', expected: 'a whole number from 1' },
  ]);
});

test('columns that only their contents tell are named', async () => {
  const { table } = await read('a,b,c\nFrance,supports,Germany\nSpain,supports,Italy\nItaly,supports,France\n');
  expect(table!.guessed).toEqual([
    { field: 'from', column: 'a' },
    { field: 'relation', column: 'b' },
    { field: 'to', column: 'c' },
  ]);
});

test.each([
  ['tabs', EVENTS.replaceAll(',', '\t')],
  ['semicolons', EVENTS.replaceAll(',', ';')],
  ['a byte order mark', `\uFEFF${EVENTS}`],
])('%s are read as well', async (_name, text) => {
  expect((await read(text)).statements).toHaveLength(2);
});

test('letters of Windows-1252 are read', async () => {
  const bytes = Uint8Array.from('from,relation,to\nTürkiye,support,Chad\n', (letter) => letter.charCodeAt(0));
  expect((await read(bytes)).actors.map(({ name }) => name)).toEqual(['Turkey', 'Chad']);
});

describe('no dataset is made', () => {
  test.each([
    ['an empty file', '', 'table-invalid', 'an empty table', 'Check the file.'],
    ['one column', 'name\nFrance\nSpain\n', 'table-invalid', 'a table with one column', 'between its fields'],
    ['no actors', 'x,y\n1,2\n3,4\n', 'table-invalid', 'the columns', 'Name these columns "from" and "to"'],
    ['no good row', 'from,to\nFrance,\n,Spain\n', 'table-invalid', '2 rows without a statement', 'Correct the table.'],
    ['a web page', '<!doctype html><title>Log in</title>', 'dataset-is-html', 'is a web page', 'log-in page'],
  ])('of %s', async (_name, text, code, found, remedy) => {
    const { code: ours, issues, message } = await errorOf(text);
    expect(ours).toBe(code);
    expect(issues[0]).toMatchObject({ severity: 'error', file: 'data/events.csv' });
    expect(issues[0]!.found).toContain(found);
    expect(issues[0]!.expected).not.toBe('');
    expect(issues[0]!.remedy).toContain(remedy);
    expect(message).toContain(issues[0]!.remedy);
  });

  test('of rows none of which is good, and each of them is named', async () => {
    const { issues } = await errorOf('from,to\nFrance,\n,Spain\n');
    expect(issues.slice(1).map(({ line, code }) => [line, code])).toEqual([
      [2, 'row-rejected'],
      [3, 'row-rejected'],
    ]);
  });

  test.each([
    ['told beforehand', true],
    ['found while it is read', false],
  ])('of more bytes than the limit, %s', async (_name, told) => {
    const response = new Response(EVENTS, told ? { headers: { 'content-length': String(EVENTS.length) } } : {});
    await expect(tableDataset({ response, maxBytes: 50 }, 'events.csv', fullValidate)).rejects.toMatchObject({
      code: 'dataset-too-large',
    });
  });

  test('of a body that breaks off', async () => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(EVENTS));
      },
      pull(controller) {
        controller.error(new TypeError('network'));
      },
    });
    await expect(
      tableDataset({ response: new Response(body), maxBytes: LIMIT }, 'events.csv', fullValidate),
    ).rejects.toMatchObject({
      code: 'dataset-unreachable',
    });
  });
});

/** Tables of statements from spreadsheets. */
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { readDataset } from '../../../../src/data/parse-dataset.js';
import { rowsOf, textOf } from '../../../../src/desk/core/draft.js';
import { toDataset } from '../../../../src/desk/core/to-dataset.js';
import { csvColumnsByName, NEEDED_FIELDS } from '../../../../src/desk/files/csv-columns.js';
import { draftOfCsv, type CsvDraft } from '../../../../src/desk/files/csv-draft.js';
import { MOST_CSV_ROWS, readCsv, type CsvTable } from '../../../../src/desk/files/read-csv.js';
import { en } from '../../../../src/desk/i18n/en.js';
import { allWordsFor } from '../../../../src/i18n/languages.js';
import { toCsv } from '../../../../src/static.js';

const terms = await allWordsFor('en');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function tableOf(bytes: Uint8Array): CsvTable {
  const table = readCsv(bytes);
  if ('fault' in table) throw new Error(table.fault);
  return table;
}

const taken = (text: string): CsvDraft => {
  const table = tableOf(utf8(text));
  return draftOfCsv(table, csvColumnsByName(table.columns, en.files.csvFields), 'Table', terms);
};

describe('a table', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is read with %s', (_name, sign) => {
    const lines = [
      ['who', 'relation', 'whom'],
      ['Karsk', 'support', '"Marn, Ilse"'],
      ['', '', ''],
      ['Tarn', 'support', '"a ""b"""'],
    ];
    const table = tableOf(utf8(`\uFEFF${lines.map((line) => line.join(sign)).join('\r\n')}\r\n`));
    expect(table).toMatchObject({ columns: ['who', 'relation', 'whom'], delimiter: sign, isLatin: false });
    expect(table.rows).toEqual([
      ['Karsk', 'support', 'Marn, Ilse'],
      ['Tarn', 'support', 'a "b"'],
    ]);
  });

  test('names its separator as Excel does', () => {
    expect(tableOf(utf8('sep=;\r\na;b,c\r\n1;2,3\r\n'))).toMatchObject({ columns: ['a', 'b,c'], delimiter: ';' });
  });

  test('in Latin-1 is read, and says so', () => {
    const table = tableOf(Buffer.from('who;relation;whom\nGuaidó;support;X\n', 'latin1'));
    expect(table.isLatin).toBe(true);
    expect(table.rows[0]).toEqual(['Guaidó', 'support', 'X']);
  });

  test('tells rows with more fields than columns', () => {
    expect(tableOf(utf8('a,b\n1,2\n1,2,3\n1,2,\n1')).longRows).toEqual([3]);
    expect(tableOf(utf8('a,b\n1,2\n1')).rows[1]).toEqual(['1', '']);
  });

  test.each([
    ['empty', ''],
    ['empty', 'who,relation,whom\n\n'],
    ['one-column', 'who\nKarsk\n'],
    ['too-many-rows', `a,b\n${'1,2\n'.repeat(MOST_CSV_ROWS + 1)}`],
    ['not-text', 'PK\u0003\u0004xxxx'],
    ['not-text', '%PDF-1.7'],
  ])('is refused as %s', (fault, text) => {
    expect(readCsv(utf8(text))).toMatchObject({ fault });
  });
});

describe('a table as a draft', () => {
  test('has actors once, relations and certainties by id or name, and quotes', () => {
    const { draft, statements, unfinished } = taken(
      'Who,Relation,To whom,Certainty,Quote,Paragraph\n' +
        'Karsk,Recognition,Ilse Marn,stated,recognised Ilse Marn,2\n' +
        'karsk,support,ILSE MARN,Called for,urged,x\n' +
        'Tarn,Spied on,Karsk,stated,spied,3\n',
    );
    expect([statements, unfinished]).toEqual([3, 0]);
    expect(rowsOf(draft, 'actors').map(([id]) => id)).toEqual(['karsk', 'ilse-marn', 'tarn']);
    const dataset = toDataset(draft);
    expect(readDataset(dataset).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(dataset['statements']).toMatchObject([
      { from: 'karsk', relation: 'recognition', to: 'ilse-marn', standing: 'stated', quote: { paragraph: 2 } },
      { from: 'karsk', relation: 'support', to: 'ilse-marn', standing: 'called-for', quote: { exact: 'urged' } },
      { from: 'tarn', relation: 'spied-on', to: 'karsk' },
    ]);
  });

  test('chooses no certainty that the table does not have', () => {
    const { draft, unfinished } = taken('who,relation,whom,standing,quote\nA,support,B,,q\nA,support,C,sure,q\n');
    expect(unfinished).toBe(2);
    for (const [id] of rowsOf(draft, 'statements')) expect(textOf(draft, 'statements', id, 'standing')).toBe('');
    expect(toDataset(draft)['statements']).toEqual([]);
  });

  test('keeps incomplete rows open, and leaves out those that say nothing', () => {
    const { draft, statements, unfinished, leftOut } = taken(
      'who,relation,whom,note\nA,,B,\n,,,only a note\n,support,,\n',
    );
    expect([statements, unfinished, leftOut]).toEqual([2, 2, [3]]);
    expect(draft.actors.size).toBe(2);
  });

  test('has names as text, whatever they are', () => {
    const { draft } = taken('who,relation,whom\n__proto__,constructor,toString\n"<b>x</b>",support,\u202Ex\u202C\n');
    expect(rowsOf(draft, 'actors').map(([id]) => textOf(draft, 'actors', id, 'name'))).toEqual([
      '__proto__',
      'toString',
      '<b>x</b>',
      '\u202Ex\u202C',
    ]);
    expect(({} as Record<string, unknown>)['constructor']).toBe(Object);
  });

  test('of our own comes back: the same ends, relations, certainties and quotes', async () => {
    const dataset = JSON.parse(readFileSync('graph-data/venezuela-2019.json', 'utf8')) as {
      statements: { relation: string; standing?: string; quote: { exact: string; paragraph: number } }[];
    };
    const table = tableOf(utf8(toCsv(dataset)));
    const columns = csvColumnsByName(table.columns, en.files.csvFields);
    expect(table.columns[columns.get('from')!]).toBe('from_name');
    const { draft, unfinished } = draftOfCsv(table, columns, 'Again', terms);
    expect(unfinished).toBe(0);
    const again = toDataset(draft)['statements'] as typeof dataset.statements;
    const told = (statements: typeof dataset.statements): unknown =>
      statements.map(({ relation, standing = 'stated', quote: { exact, paragraph } }) => ({
        relation,
        standing,
        exact,
        paragraph,
      }));
    expect(told(again)).toEqual(told(dataset.statements));
    expect(draft.affiliations.size).toBeGreaterThan(3);
  });
});

test('columns are guessed by their names, none twice; strangers are left alone', () => {
  expect([...csvColumnsByName(['Von', 'type', 'object', 'x', 'Date'], en.files.csvFields)]).toEqual([
    ['from', 0],
    ['relation', 1],
    ['to', 2],
    ['date', 4],
  ]);
  expect(csvColumnsByName(['one', 'two', ''], en.files.csvFields).size).toBe(0);
  expect(NEEDED_FIELDS).toEqual(['from', 'relation', 'to']);
});

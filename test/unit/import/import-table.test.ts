/** Tables as datasets: what each row becomes, what is rejected and why, and real tables. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import type { DatasetError } from '../../../src/errors.js';
import { importTable, previewTable, type ImportOptions, type TableImport } from '../../../src/import/import-table.js';
import { describeRowProblem } from '../../../src/import/row-problem.js';

/** Imports a table, and checks that the dataset is valid. */
async function imported(text: string | Uint8Array, options: ImportOptions = {}): Promise<TableImport> {
  const result = await importTable(text, options);
  parseDataset(JSON.parse(JSON.stringify(result.dataset)));
  return result;
}
const statementsOf = async (text: string, options: ImportOptions = {}) =>
  (await imported(text, options)).dataset.statements;
const failure = (text: string | Uint8Array, options: ImportOptions = {}): Promise<DatasetError> =>
  importTable(text, options).then(
    () => expect.unreachable(),
    (error: unknown) => error as DatasetError,
  );

describe('a row', () => {
  test('becomes a statement with its line, count, date, text and link', async () => {
    const { dataset, report } = await imported(
      'Source,Relation,Target,Count,Date,Claim,Quote,URL\n' +
        'USA,recognition,Kosovo,3,2008-02-18,The US recognises Kosovo.,"we recognise, today",https://example.org/a\n' +
        'Serbia,Severed ties,XKX,,,,,\n',
      { file: 'ties.csv', url: 'https://example.org/ties.csv' },
    );
    expect(dataset).toMatchObject({
      format: 1,
      title: 'ties',
      sources: [{ kind: 'dataset', title: 'ties.csv', url: 'https://example.org/ties.csv' }],
      actors: [
        { id: 'us', kind: 'state', name: 'United States', country: 'US', aliases: ['USA'] },
        { id: 'xk', name: 'Kosovo', country: 'XK', aliases: ['XKX'] },
        { id: 'rs', name: 'Serbia', country: 'RS' },
      ],
    });
    expect(dataset.relationTypes).toBeUndefined();
    expect(dataset.statements).toEqual([
      {
        id: 'row-2',
        source: 'table',
        from: 'us',
        relation: 'recognition',
        to: 'xk',
        claim: 'The US recognises Kosovo.',
        quote: { exact: 'we recognise, today' },
        date: '2008-02-18',
        count: 3,
        url: 'https://example.org/a',
        locator: 'row 2',
      },
      { id: 'row-3', source: 'table', from: 'rs', relation: 'severed-ties', to: 'xk', locator: 'row 3' },
    ]);
    expect(report).toMatchObject({ rows: 2, rejected: 0, statements: 2, problems: [] });
  });

  test('is named by its line, also after a value with line breaks and an empty line', async () => {
    const rows = await statementsOf('from,relation,to,claim\nA,support,B,"two\r\nlines"\n\nB,support,A,x\n');
    expect(rows.map(({ locator }) => locator)).toEqual(['row 2', 'row 5']);
  });

  test('is rejected with line and reason where it cannot be a statement', async () => {
    const { report } = await imported('from,cameo,to\nA,010,B\n,010,B\nA,010,\nA,,B\nA,99x,B\nA,010,B,more\n');
    expect(report).toMatchObject({ rows: 6, rejected: 5, statements: 1 });
    expect(report.problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'empty-actor'],
      [4, 'empty-target'],
      [5, 'empty-relation'],
      [6, 'unknown-code'],
      [7, 'too-many-fields'],
    ]);
    expect(describeRowProblem(report.problems[3]!)).toBe(
      'cameo: found "99x", expected a code of CAMEO, such as 051, or an event type of PLOVER.',
    );
  });

  test('is taken without a value that cannot be used, and says so', async () => {
    const { dataset, report } = await imported(
      'from,relation,to,count,date,until,standing,quote,paragraph,link\n' +
        'A,support,B,2.5,soon,2019-02-31,maybe,words,x,javascript:alert(1)\n' +
        'A,support,C,"1,200",3 March 2019,2020,Called for,words,7,https://example.org/\n',
    );
    expect(report.rejected).toBe(0);
    expect(report.problems.map(({ code }) => code)).toEqual([
      'date',
      'until',
      'link',
      'standing',
      'paragraph',
      'count',
    ]);
    const [bare, full] = dataset.statements;
    expect(bare).toEqual({
      id: 'row-2',
      source: 'table',
      from: 'a',
      relation: 'support',
      to: 'b',
      quote: { exact: 'words' },
      locator: 'row 2',
    });
    expect(full).toMatchObject({
      count: 1200,
      date: '2019-03-03',
      until: '2020',
      standing: 'called-for',
      quote: { paragraph: 7 },
      url: 'https://example.org/',
    });
  });

  test('with a quotation mark that is not closed is read as text, and the rest is not lost', async () => {
    const { dataset, report } = await imported('from,relation,to\nA,support,"B\nC,support,D\n');
    expect(dataset.statements.map(({ locator }) => locator)).toEqual(['row 2', 'row 3']);
    expect(dataset.actors.map(({ name }) => name)).toEqual(['A', '"B', 'C', 'D']);
    expect(report.problems).toMatchObject([{ code: 'quotation-mark', line: 2, isRejected: false }]);
  });

  test('may name __proto__ and markup, which stay texts', async () => {
    const { dataset } = await imported('from,relation,to\n__proto__,constructor,<img src=x onerror=alert(1)>\n');
    expect(dataset.actors.map(({ name }) => name)).toEqual(['__proto__', '<img src=x onerror=alert(1)>']);
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });

  test('without an apostrophe that guards against formulas', async () => {
    const { dataset } = await imported("from,relation,to\n'=A,support,B\n");
    expect(dataset.actors[0]!.name).toBe('=A');
  });
});

describe('relations', () => {
  const codes = 'from,cameo,to\nUSA,051,FRA\nUSA,0231,RUS\nUSA,172,IRN\nUSA,161,CUB\nUSA,1621,CUB\nUSA,54,XKX\n';

  test('of codes are the built-in ones where these cover them, else the four classes', async () => {
    const { dataset, report } = await imported(codes);
    expect(report.relations.map(({ event, relation }) => [event!.code, relation])).toEqual([
      ['051', 'support'],
      ['0231', 'verbal-cooperation'],
      ['172', 'material-conflict'],
      ['161', 'severed-ties'],
      ['1621', 'material-conflict'],
      ['054', 'recognition'],
    ]);
    expect(dataset.relationTypes!.map(({ id }) => id)).toEqual(['verbal-cooperation', 'material-conflict']);
    expect(dataset.statements[1]).toMatchObject({ claim: 'Appeal (CAMEO 0231)' });
  });

  test('by root and by code', async () => {
    const byRoot = await imported(codes, { relations: 'root' });
    expect(byRoot.dataset.relationTypes!.map(({ label, cameo }) => [label, ...cameo])).toEqual([
      ['Appeal (02)', '02'],
      ['Coerce (17)', '17'],
      ['Reduce relations (16)', '16'],
    ]);
    const byCode = await imported(codes, { relations: 'code' });
    expect(byCode.dataset.relationTypes!.map(({ cameo }) => cameo[0])).toEqual([
      '051',
      '0231',
      '172',
      '161',
      '1621',
      '054',
    ]);
  });

  test('of PLOVER', async () => {
    const { report } = await imported('from,event type,to\nUSA,CONSULT,FRA\nUSA,Sanction,IRN\nUSA,support,GBR\n');
    expect(report.relations.map(({ relation }) => relation)).toEqual([
      'verbal-cooperation',
      'material-conflict',
      'support',
    ]);
  });

  test('by name: the most frequent get a type, the others share one and keep their name as claim', async () => {
    const kinds = Array.from({ length: 12 }, (_, i) => `A,kind ${i},B\n`.repeat(20 - i));
    const rows = kinds.toReversed().join('');
    const { dataset } = await imported(`from,relation,to\n${rows}`);
    expect(dataset.relationTypes!.map(({ label }) => label)).toEqual([
      ...Array.from({ length: 8 }, (_, i) => `kind ${7 - i}`),
      'Other relations',
    ]);
    expect(dataset.statements[0]).toMatchObject({ relation: 'other-relations', claim: 'kind 11' });
    const looks = dataset.relationTypes!.map(({ color, marker }) => `${color} ${marker}`);
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('of a table without a column for them are connections', async () => {
    const { dataset } = await imported('source,target\nA,B\n');
    expect(dataset.relationTypes).toMatchObject([{ id: 'connection', label: 'Connection' }]);
  });
});

describe('columns', () => {
  test.each([
    ['edge lists', 'Source,Target,Type,Weight\nx,y,z,1\n', { from: 0, to: 1, relation: 2, count: 3 }],
    [
      'ICEWS',
      'Event ID,Event Date,Source Name,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Country\n' +
        '1,2014-01-01,Government (Iran),Iran,Make statement,010,0,Citizen (Iran),Iran\n',
      { from: 2, relation: 4, code: 5, to: 7, date: 1 },
    ],
    [
      'Correlates of War',
      'ccode1,ccode2,year,count\n2,200,1990,3\n200,2,1991,4\n',
      { from: 0, to: 1, date: 2, count: 3 },
    ],
  ])('of %s are known by their names', async (_name, text, expected) => {
    const { guessed } = await previewTable(text);
    expect(Object.fromEntries(guessed)).toEqual(expected);
  });

  test('without names are known by their contents', async () => {
    const rows = ['USA\t020\tRUS\t20180115\thttps://example.org/1', 'RUS\t04\tUSA\t20180116\thttps://example.org/2'];
    const { guessed, hasHeader, columns, delimiter } = await previewTable(rows.join('\n'));
    expect(hasHeader).toBe(false);
    expect(delimiter).toBe('\t');
    expect(columns[3]).toBe('column 4');
    expect(Object.fromEntries(guessed)).toEqual({ link: 4, from: 0, to: 2, code: 1, date: 3 });
  });

  test('of GDELT without names: neither the year nor the number of mentions is taken for a code', async () => {
    const row = (i: number): string =>
      [i, 20180115, 201801, 2018, 2018.04, 'USAGOV', 'UNITED STATES', 'USA', 'RUSMIL', 'MOSCOW', 'RUS', 1]
        .concat([i % 2 ? '020' : '193', i % 2 ? '02' : '19', 2, 110 + i, 'US', 20180115, `https://example.org/${i}`])
        .join('\t');
    const { guessed } = await previewTable(Array.from({ length: 9 }, (_, i) => row(i)).join('\n'));
    expect(Object.fromEntries(guessed)).toMatchObject({ date: 1, code: 12, link: 18 });
    // Name and code of the first actor stand side by side; the second one is another.
    expect([guessed.get('from'), guessed.get('to')]).toEqual([6, 10]);
  });

  test('of a file of GDELT are known by their number', async () => {
    const row = Array.from({ length: 58 }, () => '');
    Object.assign(row, { 0: '1', 1: '20180115', 5: 'USAGOV', 7: 'USA', 15: 'RUS', 17: 'RUS', 26: '020', 31: '7' });
    row[57] = 'https://example.org/';
    const { dataset } = await imported(`${row.join('\t')}\n${row.join('\t')}\n`);
    expect(dataset.statements[0]).toMatchObject({
      from: 'us',
      to: 'ru',
      date: '2018-01-15',
      url: 'https://example.org/',
    });
    expect(dataset.statements[0]).not.toHaveProperty('count');
  });

  test('of one country column leave open on whom', async () => {
    const { guessed } = await previewTable('country,step\nFrance,recognition\nKenya,recognition\n');
    expect(Object.fromEntries(guessed)).toEqual({ from: 0, relation: 1 });
    const numbers = await previewTable('from,to,height\nAda,Bo,171\nCy,Ada,182\n');
    expect(Object.fromEntries(numbers.guessed)).toEqual({ from: 0, to: 1 });
    const pairs = await previewTable('nobody,nothing,more\nAda,knows,Bo\nCy,knows,Ada\n');
    expect(Object.fromEntries(pairs.guessed)).toEqual({ from: 0, relation: 1, to: 2 });
  });

  test('may be named, numbered, left out, and replaced by a text', async () => {
    const text = 'who does,what,whom it concerns,n\nA,support,B,2\n';
    const { dataset } = await imported(text, {
      columns: { to: 'whom it concerns', relation: 2, count: null },
      values: { from: 'Canada' },
    });
    expect(dataset.statements).toMatchObject([{ from: 'ca', to: 'b', relation: 'support' }]);
    expect(dataset.statements[0]).not.toHaveProperty('count');
    await expect(importTable(text, { columns: { from: 'who dose' } })).rejects.toThrow('Did you mean "who does"?');
  });

  test.each([
    ['table-empty', ''],
    ['table-empty', 'from,to\n'],
    ['table-one-column', 'from\nA\n'],
    ['table-no-actors', 'price,amount\n1,2\n3,4\n'],
  ])('are lacking: %s', async (code, text) => {
    expect((await failure(text)).issues).toMatchObject([{ code }]);
  });

  test('of dates tell day and month apart as a whole; else the dates are left out and counted', async () => {
    const table = (...dates: string[]): string => `from,to,date\n${dates.map((date) => `A,B,${date}\n`).join('')}`;
    const dates = async (text: string) => (await statementsOf(text)).map(({ date }) => date);
    expect(await dates(table('02/03/2019', '13/02/2019'))).toEqual(['2019-03-02', '2019-02-13']);
    expect(await dates(table('02/03/2019', '02/13/2019'))).toEqual(['2019-02-03', '2019-02-13']);
    const unclear = await imported(table('02/03/2019'));
    expect(unclear.report.unclearDates).toBe(1);
    expect(unclear.dataset.statements[0]).not.toHaveProperty('date');
  });

  test('of codes of the Correlates of War are known by more matches', async () => {
    const { dataset, report } = await imported('a,b\nUKG,FRN\nAUS,GMY\nSWD,DEN\n', { columns: { from: 1, to: 2 } });
    expect(report.codes).toBe('cow');
    expect(dataset.actors.map(({ name }) => name)).toEqual([
      'United Kingdom',
      'France',
      'Austria',
      'Germany',
      'Sweden',
      'Denmark',
    ]);
  });
});

describe('encodings', () => {
  test('UTF-16, Windows-1252, and UTF-8 that is damaged late', async () => {
    const text = 'from,relation,to\nGuaidó,support,Perú\n';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const [bytes, encoding] of [
      [utf16, 'utf-16'],
      [Buffer.from(text, 'latin1'), 'windows-1252'],
      [Buffer.from(text), 'utf-8'],
    ] as const) {
      const { dataset, report } = await imported(bytes);
      expect(report.encoding).toBe(encoding);
      expect(dataset.actors.map(({ name }) => name)).toEqual(['Guaidó', 'Peru']);
    }
    const damaged = Buffer.concat([Buffer.from(text.repeat(10_000)), Buffer.from([0xe9, 0x0a])]);
    expect((await importTable(damaged)).report.encoding).toBe('utf-8 with losses');
    expect(await failure(Buffer.from('PK\u0003\u0004…'))).toMatchObject({ code: 'dataset-not-utf-8' });
  });
});

describe('a long table', () => {
  async function* rows(size: number): AsyncGenerator<string> {
    yield 'from,relation,to,claim\n';
    for (let i = 0; i < size; i += 1) yield `A,support,B${i % 50},"claim, ${i}"\n`;
  }

  test('has a limit on statements, and rows can be merged', async () => {
    await expect(importTable(rows(30), { mostStatements: 20 })).rejects.toMatchObject({
      code: 'table-invalid',
      issues: [{ code: 'table-too-large' }],
    });
    const { dataset } = await importTable(rows(120), { mostStatements: 50, merge: true });
    expect(dataset.statements).toHaveLength(50);
    expect(dataset.statements[0]).toMatchObject({ count: 3, locator: 'rows 2, 52 and 102' });
    expect(dataset.statements[0]).not.toHaveProperty('claim');
  });

  test('keeps the first problems and counts all, tells its progress, and can be cancelled', async () => {
    const wrong = `from,relation,to\n${',support,B\n'.repeat(500)}A,support,B\n`;
    const { report } = await importTable(wrong, { mostProblems: 10 });
    expect(report.problems).toHaveLength(10);
    expect(report.problemCounts.get('empty-actor')).toBe(500);
    const steps: number[] = [];
    const abort = new AbortController();
    const cancelled = importTable(rows(Infinity), {
      signal: abort.signal,
      onProgress: ({ rows: read }) => {
        steps.push(read);
        if (read > 3000) abort.abort();
      },
    });
    await expect(cancelled).rejects.toThrow('abort');
    expect(steps.at(-1)).toBeGreaterThan(3000);
  });
});

const DATA = '../shared/data';

describe.skipIf(!existsSync(DATA))('real tables (skipped where ../shared/data is absent)', () => {
  test('GDELT comes in whole: 200 states, 170 codes, 11,244 rows', async () => {
    const { dataset, report } = await imported(readFileSync(`${DATA}/gdelt-2018/gdelt_country_graph.csv`));
    expect(report).toMatchObject({ rows: 11_244, rejected: 0, statements: 11_244, codes: 'iso' });
    expect(report.relations).toHaveLength(170);
    expect(dataset.actors).toHaveLength(200);
    expect(dataset.actors.every(({ kind, country }) => kind === 'state' && country !== undefined)).toBe(true);
    expect(dataset.relationTypes).toHaveLength(4);
  });

  test('Nations, with former states', async () => {
    const { dataset, report } = await imported(readFileSync(`${DATA}/nations/nations.tsv`));
    expect(report).toMatchObject({ rows: 1992, rejected: 0 });
    expect(dataset.actors).toHaveLength(14);
    expect(dataset.actors.every(({ kind }) => kind === 'state')).toBe(true);
  });

  test('the history of recognition, with the actor that no column names', async () => {
    const { dataset, report } = await imported(readFileSync(`${DATA}/recognition-us/rdcr-timeline-a-m.tsv`), {
      values: { from: 'United States' },
      columns: { to: 'country_file', relation: 'section', claim: 'head', date: 'when', quote: 'text' },
    });
    expect(report).toMatchObject({ rows: 753, rejected: 0 });
    expect(dataset.statements.filter(({ relation }) => relation === 'recognition')).toHaveLength(157);
  });
});

describe('groups', () => {
  const TABLE =
    'Source,Source Region,Relation,Target,Region 2\n' +
    'USA,Americas,support,FRA,Europe\n' +
    'FRA,,support,USA,Pacific\n' +
    ',Nowhere,support,FRA,Asia\n' +
    'Kenya,Africa,support,United States,\n';

  test('of both ends are columns; the first group of an actor counts, and others are told with their line', async () => {
    const { dataset, report } = await imported(TABLE);
    expect([...report.sources].map(([field, column]) => [field, report.columns[column as number]])).toContainEqual([
      'toGroup',
      'Region 2',
    ]);
    expect(dataset.groups).toEqual([
      { id: 'americas', name: 'Americas' },
      { id: 'europe', name: 'Europe' },
      { id: 'africa', name: 'Africa' },
    ]);
    expect(dataset.actors.map(({ id, group }) => [id, group])).toEqual([
      ['us', 'americas'],
      ['fr', 'europe'],
      ['ke', 'africa'],
    ]);
    expect(report.problems).toMatchObject([
      { code: 'group', line: 3, column: 'Region 2', found: 'Pacific', isRejected: false },
      { code: 'empty-actor', line: 4, isRejected: true },
    ]);
    expect(describeRowProblem(report.problems[0]!)).toBe(
      'Region 2: found "Pacific", expected the group that an earlier row gives the same actor. That one counts.',
    );
    expect(report.statements).toBe(3);
  });

  test('are asked for by name, or left out', async () => {
    const columns = { fromGroup: null, toGroup: 'source region' };
    expect((await imported(TABLE, { columns })).dataset.groups).toEqual([
      { id: 'americas', name: 'Americas' },
      { id: 'africa', name: 'Africa' },
    ]);
    const { dataset } = await imported(TABLE, { columns: { fromGroup: null, toGroup: null } });
    expect(dataset).not.toHaveProperty('groups');
    expect(dataset.actors.some((actor) => 'group' in actor)).toBe(false);
  });

  test('that are numbers get a name, and ids are different from each other', async () => {
    const { dataset } = await imported('from,to,group1,group2\nA,B,1,+1\nC,D,Ä 1,a-1\n');
    expect(dataset.groups).toEqual([
      { id: 'group-1', name: 'Group 1' },
      { id: '1', name: '+1' },
      { id: 'a-1', name: 'Ä 1' },
      { id: 'a-1-2', name: 'a-1' },
    ]);
  });

  test('of two names of one state are one', async () => {
    const { dataset } = await imported('from,to,group1,group2\nUSA,FRA,West,West\nUnited States,RUS,East,East\n');
    expect(dataset.actors.find(({ id }) => id === 'us')?.group).toBe('west');
  });
});

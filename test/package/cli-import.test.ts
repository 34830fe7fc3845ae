/** The command `import`, as built: what it writes, what it says, and how much memory a large table takes. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { text as bodyOf } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FULL } from '../tools/runs.js';
import { callCommand, callInProcess, CLI } from './call-command.js';

const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TABLE =
  'who,code,whom,n,note to self\n' +
  'USA,020,RUS,40,x\nUSA,051,FRA,3,"a, b"\nRUS,---,USA,1,\n,04,USA,1,\nFRA,04,USA,many,\n';
writeFileSync(join(folder, 'events.csv'), TABLE);

function run(...args: readonly string[]): { code: number | null; out: string; said: string[] } {
  const { code, out, said } = callCommand(['import', ...args], folder);
  return { code, out, said: said.trimEnd().split('\n') };
}

test('writes a dataset that passes check, and says what it took and left out', () => {
  const { code, out, said } = run('events.csv', '-o', 'events.json');
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(said).toEqual([
    'events.csv: read from in "who", code in "code", to in "whom", count in "n"',
    'events.csv: 5 rows, 3 statements, 2 rejected',
    'events.csv: relation "Verbal cooperation": 2 rows (020, 04)',
    'events.csv: relation "Support": 1 row (051)',
    'events.csv:4: rejected: code: found "---", expected a code of CAMEO, such as 051, or an event type of PLOVER.',
    'events.csv:5: rejected: who: found nothing, expected who acts.',
    'events.csv:6: warning: n: found "many", expected a whole number from 1. The row counts once.',
  ]);
  expect(callCommand(['check', 'events.json'], folder)).toMatchObject({
    code: 0,
    out: 'events.json: 3 actors, 3 statements, 0 errors, 0 warnings\n',
  });
  expect(callCommand(['svg', 'events.json'], folder).out).toContain('Verbal cooperation');
});

test('reads columns that are named, and values for all rows, from standard input as well', () => {
  const options = [
    '--relation',
    '5',
    '--actor',
    'Canada',
    '--count',
    'n',
    '--title',
    'Mine',
    '--url',
    'https://e.org/t',
  ];
  const { code, out } = callInProcess(['import', '-', ...options], folder, TABLE);
  expect(code).toBe(0);
  const dataset = JSON.parse(out) as {
    title: string;
    sources: unknown[];
    statements: { from: string; claim?: string }[];
  };
  expect(dataset).toMatchObject({ title: 'Mine', sources: [{ title: 'table', url: 'https://e.org/t' }] });
  expect(dataset.statements.map(({ from }) => from)).toEqual(['ca', 'ca']);
});

test('lists few problems, and more with --all; without a statement it writes nothing', () => {
  writeFileSync(join(folder, 'wrong.csv'), `from,relation,to\n${',support,B\n'.repeat(30)}`);
  const { code, said } = run('wrong.csv', '-o', 'wrong.json');
  expect(code).toBe(1);
  expect(said).toHaveLength(2 + 20 + 1 + 1);
  expect(said.at(-2)).toBe('wrong.csv: 10 more problems of rows; --all lists more');
  expect(said.at(-1)).toBe('wrong.csv: no row gave a statement; nothing was written');
  expect(existsSync(join(folder, 'wrong.json'))).toBe(false);
  expect(run('wrong.csv', '--all').said).toHaveLength(2 + 30 + 1);
});

test.each([
  [['none.csv'], 'cannot read none.csv: there is no such file or folder.'],
  [['events.csv', '-o', 'events.csv'], '-o: found "events.csv", expected a name that ends in .json.'],
  [['events.csv', '--from', 'hwo'], 'from: found the column "hwo", expected a column of the table, or its number.'],
  [['events.csv', '--relations', 'all'], '--relations: found "all", expected quad or root or code.'],
  [['events.csv', '--most', '0'], '--most: found "0", expected a whole number from 1 to 1000000.'],
])('refuses %j', (args, message) => {
  const { code, said } = run(...args);
  expect(code).toBe(2);
  expect(said[0]).toContain(message);
});

test('a table of which no dataset can be made is a problem of the file', () => {
  writeFileSync(join(folder, 'prices.csv'), 'price,amount\n1,2\n');
  expect(run('prices.csv')).toMatchObject({ code: 1 });
  expect(run('prices.csv').said[0]).toMatch(/^prices\.csv: error: found the columns "price" and "amount", expected/);
});

const DATA = '../shared/data/gdelt-2018/gdelt_country_graph.csv';

test.skipIf(!existsSync(DATA))('GDELT comes in whole (skipped where ../shared/data is absent)', () => {
  writeFileSync(join(folder, 'gdelt.csv'), readFileSync(DATA));
  const { code, said } = run('gdelt.csv', '-o', 'gdelt.json');
  expect(code).toBe(0);
  expect(said[1]).toBe('gdelt.csv: 11244 rows, 11244 statements, 0 rejected');
  expect(callCommand(['check', 'gdelt.json'], folder).out).toBe(
    'gdelt.json: 200 actors, 11244 statements, 0 errors, 0 warnings\n',
  );
});

/** Megabytes of the table that is made: more than the heap that the command gets. */
const MEGABYTES = FULL ? 100 : 50;
const HEAP = FULL ? 64 : 40;

test(`a table of ${MEGABYTES} MB is read in a heap of ${HEAP} MB`, { tags: ['quick'] }, async () => {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, CLI, 'import', '-', '--merge'], {
    cwd: folder,
  });
  const [out, said, ended] = [bodyOf(child.stdout), bodyOf(child.stderr), once(child, 'close')];
  child.stdin.write('source,cameo,target,count,claim,url\n');
  const states = ['USA', 'RUS', 'CHN', 'FRA', 'DEU', 'GBR', 'IND'];
  let rows = 0;
  for (let bytes = 0; bytes < MEGABYTES * 1e6;) {
    let lines = '';
    for (let i = 0; i < 1000; i += 1, rows += 1)
      lines += `${states[rows % 7]},0${1 + (rows % 9)},${states[(rows * 3 + 1) % 7]},2,"Event ${rows}, as told",https://e.org/${rows}\n`;
    bytes += lines.length;
    if (!child.stdin.write(lines)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  expect(await ended).toEqual([0, null]);
  expect((await said).split('\n')[1]).toBe(`<stdin>: ${rows} rows, 63 statements, 0 rejected`);
  const { statements } = JSON.parse(await out) as { statements: { count: number }[] };
  expect(statements.reduce((sum, { count }) => sum + count, 0)).toBe(2 * rows);
});

test('groups are columns as well: guessed, named by options, and said with their sizes', () => {
  writeFileSync(
    join(folder, 'blocs.csv'),
    'who,where,relation,whom,group2\nUSA,Americas,support,FRA,Europe\nBRA,Americas,support,FRA,Asia\n',
  );
  const { code, said } = run('blocs.csv', '--from-group', 'where', '-o', 'blocs.json');
  expect(code).toBe(0);
  expect(said[0]).toBe(
    'blocs.csv: read from in "who", relation in "relation", to in "whom", from-group in "where", to-group in "group2"',
  );
  expect(said).toContain('blocs.csv: 2 groups: Americas (2 actors), Europe (1 actor)');
  expect(said).toContain(
    'blocs.csv:3: warning: group2: found "Asia", expected the group that an earlier row gives the same actor. ' +
      'That one counts.',
  );
  expect(callCommand(['check', 'blocs.json'], folder).code).toBe(0);
  expect(callCommand(['csv', 'blocs.json', '--actors'], folder).out).toMatch(/,Americas\r?\n/);
});

/** The command that writes tables, as built. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { toCsv } from '../../src/static.js';
import { article } from '../scenes/make.js';
import { readCsv } from '../tools/read-csv.js';
import { callCommand } from './call-command.js';

const DATASET = resolve('graph-data/venezuela-2019.json');
const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): { code: number | null; out: string; problems: string } {
  const { code, out, said } = callCommand(['csv', ...args], folder);
  return { code, out, problems: said };
}

it('writes statements and affiliations to standard output, as the function of the same name does', () => {
  expect(run(DATASET)).toEqual({ code: 0, out: toCsv(article), problems: '' });
  const [head, ...lines] = readCsv(run(DATASET).out);
  expect(head).toEqual([
    'id',
    'kind',
    'from',
    'from_name',
    'relation',
    'to',
    'to_name',
    'standing',
    'attribution',
    'role',
    'when',
    'date',
    'until',
    'order',
    'count',
    'claim',
    'quote',
    'paragraph',
    'locator',
    'source',
    'source_title',
    'from_agent',
    'to_agent',
    'url',
    'from_group',
    'to_group',
  ]);
  expect(lines).toHaveLength(22);
  expect(Object.fromEntries(head!.map((name, i) => [name, lines[1]![i]]))).toMatchObject({
    id: 'p4-contractors-maduro',
    kind: 'statement',
    from: 'contractors',
    from_name: 'Private military contractors',
    relation: 'security-aid',
    to: 'maduro',
    standing: 'reported',
    when: 'in the past few days',
    order: '1',
    count: '1',
    paragraph: '4',
    source: 'article',
  });
});

it('writes actors, filtered, in a language, into a file', () => {
  expect(run(DATASET, '--actors', '--relations', 'recognition', '--locale', 'es', '-o', 'actors.csv')).toEqual({
    code: 0,
    out: '',
    problems: '',
  });
  const text = readFileSync(join(folder, 'actors.csv'), 'utf8');
  expect(text).toBe(toCsv(article, { table: 'actors', relations: ['recognition'], locale: 'es' }));
  const [head, ...lines] = readCsv(text);
  expect(head).toEqual([
    'id',
    'name',
    'kind',
    'country',
    'relations',
    'relations_from',
    'relations_to',
    'affiliations',
    'aliases',
    'note',
    'agents',
    'group',
  ]);
  expect(lines.map(([id, name]) => [id, name])).toContainEqual(['oas', 'OEA']);
  expect(lines.map(([id]) => id)).not.toContain('canada');
});

it.each([
  [['--width', '300'], /--width/],
  [['--relations', 'none'], /relations: found "none"/],
  [['-o', 'table.svg'], /expected a name that ends in \.csv\. Use the command svg\./],
  [[], /found no dataset/],
] as const)('a call with %j is a slip: exit 2', (args, message) => {
  const { code, out, problems } = run(...(args.length === 0 ? [] : [DATASET, ...args]));
  expect([code, out]).toEqual([2, '']);
  expect(problems).toMatch(message);
});

it('of tables there are two', () => {
  expect(() => toCsv(article, { table: 'edges' as never })).toThrow(
    /table: found "edges", expected "statements" or "actors"\./,
  );
});

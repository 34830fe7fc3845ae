/** Table and graph tell the same, whatever is filtered; and rows are sorted as readers expect. */
import { listedStatements } from '../../../src/model/filter/listed-statements.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importTable } from '../../../src/import/import-table.js';
import { blocs } from '../../scenes/blocs.js';
import { parseDataset, type Dataset } from '../../../src/data/parse-dataset.js';
import type { Statement } from '../../../src/data/schema.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import { actorsOf, degrees, edgesOf, relationsOf } from '../../../src/model/graph-queries.js';
import { affiliationsOf } from '../../../src/model/edge-lists.js';
import { actorsCsv, tiesCsv } from '../../../src/model/table/table-csv.js';
import { sortRows, timeRanks } from '../../../src/model/table/sort-rows.js';
import { actorRows, tieRows, type TieRow } from '../../../src/model/table/table-rows.js';
import type { Filter } from '../../../src/model/types.js';
import { endsOf, passingStatements, principalsIn } from '../../../src/model/filter/filter-steps.js';
import { unguarded } from '../../../src/data/write-csv.js';
import { OptionError, toCsv, toSvg } from '../../../src/static.js';
import { article } from '../../scenes/make.js';
import { readCsv } from '../../tools/read-csv.js';
import { actor, arbitraryDataset, parse, statement } from '../data/datasets.js';
import { arbitraryFilter } from '../data/views.js';
import { runs } from '../../tools/runs.js';

const idsOf = (rows: readonly TieRow[], kind: TieRow['kind']): string[] =>
  rows.filter((row) => row.kind === kind).map(({ id }) => id);

/** What both must agree in, for one dataset under one filter. */
function agree(dataset: Dataset, filter: Filter): void {
  const graph = buildGraph(dataset, filter);
  const rows = tieRows(graph);
  // Every statement of every edge is a row, once, in the order of the file, and no other is.
  const said = relationsOf(graph).flatMap(({ statements }) => statements.map(({ id }) => id));
  expect(new Set(said).size).toBe(said.length);
  expect(idsOf(rows, 'statement').toSorted()).toEqual(said.toSorted());
  const places = new Map(dataset.statements.map(({ id }, i) => [id, i]));
  expect(idsOf(rows, 'statement')).toEqual(said.toSorted((a, b) => places.get(a)! - places.get(b)!));
  expect(idsOf(rows, 'affiliation')).toEqual(affiliationsOf(graph).map(({ id }) => id));
  // A row leads to the line that it is part of, and has its ends.
  const listed = listedStatements(passingStatements(dataset, filter), filter, principalsIn(dataset, filter));
  const ends = endsOf(dataset, filter);
  for (const row of rows) {
    expect([row.from, row.to]).toEqual([row.edge.from, row.edge.to]);
    if (row.kind !== 'statement') continue;
    expect(row.edge.statements).toContain(row.statement);
    expect(listed).toContain(row.statement);
    expect(row.ended).toBe(ends.get(row.statement) ?? null);
    expect([row.fromAgent ?? row.from, row.toAgent ?? row.to]).toEqual([row.statement.from, row.statement.to]);
  }
  const actors = actorRows(graph);
  expect(actors.map(({ id }) => id)).toEqual(actorsOf(graph).map(({ id }) => id));
  const degree = degrees(graph);
  for (const { id, relations, does, receives, affiliations, agents } of actors) {
    const at = edgesOf(graph).filter(({ from, to }) => from === id || to === id);
    expect(affiliations).toBe(at.filter(({ type }) => type === 'affiliation').length);
    expect(relations).toBe(at.length - affiliations);
    const selves = at.filter(({ type, from, to }) => type === 'relation' && from === to).length;
    expect(does + receives - selves).toBe(relations);
    expect(relations).toBe(degree.get(id));
    expect(agents).toEqual(actorsOf(graph).find((node) => node.id === id)!.agents);
  }
  // The files hold the same rows.
  const name = ({ id }: { readonly id: string }): string => `=${id}`;
  const [head = [], ...lines] = readCsv(tiesCsv(graph, rows, name));
  const column = (title: string): string[] => lines.map((line) => unguarded(line[head.indexOf(title)]!));
  expect(column('id')).toEqual(rows.map(({ id }) => id));
  expect(column('kind')).toEqual(rows.map(({ kind }) => kind));
  expect(column('from_name')).toEqual(rows.map(({ from }) => `=${from}`));
  const [actorHead = [], ...actorLines] = readCsv(actorsCsv(graph, actors, name));
  expect(actorLines.map((line) => unguarded(line[actorHead.indexOf('id')]!))).toEqual(actors.map(({ id }) => id));
  expect(actorLines.map((line) => Number(line[actorHead.indexOf('relations')]))).toEqual(
    actors.map(({ relations }) => relations),
  );
}

test('whatever a dataset holds and a filter asks, the tables hold what the graph shows', () => {
  fc.assert(
    fc.property(
      arbitraryDataset
        .map((data) => parseDataset(data))
        .chain((dataset) => fc.tuple(fc.constant(dataset), arbitraryFilter(dataset))),
      ([dataset, filter]) => agree(dataset, filter),
    ),
    { numRuns: runs(400) },
  );
});

const venezuela = parseDataset(article);

test('the same holds for the article under filters of every kind', () => {
  fc.assert(
    fc.property(arbitraryFilter(venezuela), (filter) => agree(venezuela, filter)),
    { numRuns: runs(200) },
  );
});

test('picture, table and file of the article show the same lines', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFilter(venezuela), async (filter) => {
      const svg = await toSvg(article, { ...filter, data: false }).catch((error: unknown) => {
        // A filter that leaves nothing is refused.
        if (error instanceof OptionError) return '';
        throw error;
      });
      const drawn = [...svg.matchAll(/<g [^>]*data-(?:edge|affiliation)="([^"]*)"/g)].map(([, id]) => id!);
      const rows = tieRows(buildGraph(venezuela, filter));
      expect([...new Set(rows.map(({ edge }) => edge.id))].toSorted()).toEqual(drawn.toSorted());
      const [, ...lines] = readCsv(toCsv(article, filter));
      expect(lines.map(([id]) => id)).toEqual(rows.map(({ id }) => id));
    }),
    { numRuns: runs(12), seed: 7 },
  );
});

describe('with agents folded', () => {
  const tie = (kind: string, to: string) => ({ kind, to, source: 'd' });
  const folded = parse({
    actors: [
      actor('guaido'),
      actor('russia'),
      actor('club'),
      actor('contractors', { affiliations: [tie('acts-for', 'russia'), tie('member-of', 'club')] }),
    ],
    statements: [
      statement({ from: 'contractors', to: 'guaido' }),
      statement({ id: 't', from: 'guaido', to: 'contractors' }),
      statement({ id: 'u', from: 'russia', to: 'guaido' }),
    ],
  });

  test('a row has the ends that are shown, and names the agent of whom it is said', () => {
    expect(
      tieRows(buildGraph(folded, { fold: true })).map(({ id, from, fromAgent, to, toAgent }) => [
        id,
        from,
        fromAgent,
        to,
        toAgent,
      ]),
    ).toEqual([
      ['s', 'russia', 'contractors', 'guaido', null],
      ['t', 'guaido', null, 'russia', 'contractors'],
      ['u', 'russia', null, 'guaido', null],
      ['contractors/~member-of/club', 'russia', 'contractors', 'club', null],
    ]);
    expect(
      actorRows(buildGraph(folded, { fold: true })).map(({ id, agents }) => [id, agents.map((agent) => agent.id)]),
    ).toEqual([
      ['guaido', []],
      ['russia', ['contractors']],
      ['club', []],
    ]);
  });

  test('the file names actors and agents in different columns', () => {
    const [head = [], ...lines] = readCsv(toCsv(folded, { fold: true }));
    expect(lines.map((line) => ['from', 'from_agent'].map((title) => line[head.indexOf(title)]))).toEqual([
      ['russia', 'contractors'],
      ['guaido', ''],
      ['russia', ''],
      ['russia', 'contractors'],
    ]);
  });
});

describe('the order of rows', () => {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

  test('is that of the keys; what has the same or none stays as it was, none last, in both directions', () => {
    const rows = [
      ['a', 2],
      ['b', null],
      ['c', 1],
      ['d', 2],
      ['e', null],
      ['f', 0],
    ] as const;
    expect(sortRows(rows, ([, key]) => key, compare, false).map(([name]) => name)).toEqual([
      'f',
      'c',
      'a',
      'd',
      'b',
      'e',
    ]);
    expect(sortRows(rows, ([, key]) => key, compare, true).map(([name]) => name)).toEqual([
      'a',
      'd',
      'c',
      'f',
      'b',
      'e',
    ]);
  });

  test('keeps exactly the same rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.oneof(fc.nat(3), fc.constantFrom('x', 'y', 'Z')), { nil: null })),
        fc.boolean(),
        (keys, descending) => {
          const rows = keys.map((key, i) => ({ key, i }));
          const sorted = sortRows(
            rows,
            ({ key }) => (typeof key === 'number' ? String(key) : key),
            compare,
            descending,
          );
          expect(sorted.map(({ i }) => i).toSorted((a, b) => a - b)).toEqual(rows.map(({ i }) => i));
          for (const [i, row] of sorted.entries()) {
            const next = sorted[i + 1];
            if (next === undefined) continue;
            if (row.key === null) expect(next.key).toBeNull();
            if (String(row.key) === String(next.key)) expect(row.i).toBeLessThan(next.i);
          }
        },
      ),
    );
  });

  const ranked = (...times: Partial<Pick<Statement, 'date' | 'order'>>[]): (number | undefined)[] => {
    const { statements } = parse({ statements: times.map((time, i) => statement({ id: `s${i}`, ...time })) });
    const ranks = timeRanks(statements);
    return statements.map((each) => ranks.get(each));
  };

  test('in time follows dates where all have one, what is known more exactly first, then the order', () => {
    expect(
      ranked(
        { date: '2019-02' },
        { date: '2019' },
        {},
        { date: '2019-01-01' },
        { date: '2019-02', order: 1 },
        { date: '2019-01-01' },
      ),
    ).toEqual([3, 1, undefined, 0, 2, 0]);
  });

  test('in time follows dates where some have one only: an order without a date comes last', () => {
    expect(
      ranked({ order: 3 }, { date: '1999' }, { order: -0.5 }, {}, { order: 3 }, { order: 3, date: '2019' }),
    ).toEqual([3, 0, 2, undefined, 3, 1]);
  });

  test('in time follows the order where none has a date', () => {
    expect(ranked({ order: 3 }, { order: -0.5 }, {}, { order: 3 }, { order: 4 })).toEqual([1, 0, undefined, 1, 2]);
  });

  test('in the article begins with what happened first', () => {
    const ranks = timeRanks(venezuela.statements);
    const rows = sortRows(venezuela.statements, (each) => ranks.get(each) ?? null, compare, false);
    expect(rows.slice(0, 4).map(({ id }) => id)).toEqual([
      'p4-contractors-maduro',
      'p10-supporters-guaido',
      'p3-maduro-us',
      'p8-military-maduro',
    ]);
  });
});

describe('groups in the files', () => {
  const cells = (text: string, ...columns: readonly string[]): string[][] => {
    const [head = [], ...lines] = readCsv(text);
    return lines.map((line) => columns.map((column) => line[head.indexOf(column)]!));
  };

  test('are named in the language of the table, of agents and members as well', () => {
    const input = blocs();
    expect(cells(toCsv(input), 'from_name', 'from_group', 'to_group')[30]).toEqual([
      'North 1',
      'Northern bloc',
      'Southern bloc',
    ]);
    expect(cells(toCsv(input, { locale: 'es' }), 'from_group')[30]).toEqual(['Bloque North']);
    expect(cells(toCsv(input, { groups: 'folded' }), 'from', 'from_agent', 'from_group')[0]).toEqual([
      'group:north',
      'north-1',
      'Northern bloc',
    ]);
    const actors = cells(toCsv(input, { table: 'actors' }), 'id', 'group');
    expect(actors[0]).toEqual(['north-1', 'Northern bloc']);
    expect(actors.at(-1)).toEqual(['alone', '']);
  });

  test('are empty where none are given and none are asked for', () => {
    const input = blocs(40, { given: false });
    expect(new Set(cells(toCsv(input), 'from_group').flat())).toEqual(new Set(['']));
    expect(cells(toCsv(input, { groups: 'hulls' }), 'from_group')[0]).not.toEqual(['']);
  });

  test('come back by an import', async () => {
    const { dataset } = await importTable(toCsv(blocs()));
    expect(dataset.groups).toEqual([
      { id: 'northern-bloc', name: 'Northern bloc' },
      { id: 'southern-bloc', name: 'Southern bloc' },
      { id: 'eastern-bloc', name: 'Eastern bloc' },
    ]);
    expect(dataset.actors.find(({ name }) => name === 'East 4')?.group).toBe('eastern-bloc');
    parseDataset(JSON.parse(JSON.stringify(dataset)));
  });
});

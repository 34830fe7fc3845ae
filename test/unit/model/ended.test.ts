/** Without a time in the filter, what has ended by the last day of which the dataset tells is shown as ended. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import { relationsOf } from '../../../src/model/graph-queries.js';
import { tieRows } from '../../../src/model/table/table-rows.js';
import { unfilteredGraph } from '../../../src/model/unfiltered-graph.js';
import type { Filter } from '../../../src/model/types.js';
import { toEmbed } from '../../../src/static/to-embed.js';
import { toSvg } from '../../../src/static.js';
import { runs } from '../../tools/runs.js';
import { actor, arbitraryDataset, parse, raw, statement, type Json } from '../data/datasets.js';

/** Two sources, published on a day or not at all. */
const sources = (published?: string): Json[] => [
  { id: 'a', kind: 'article', ...(published === undefined ? {} : { published }) },
  { id: 'd', kind: 'dataset' },
];
const ended = (changes: Json, filter: Filter = {}): (string | null)[] =>
  relationsOf(buildGraph(parse(changes), filter)).map((edge) => edge.ended);

describe('without a time, a relation has ended', () => {
  test.each<[name: string, published: string | undefined, others: readonly string[], until: string, ends: boolean]>([
    ['that held until the day before publication', '2019-01-25', [], '2019-01-24', true],
    ['not where it held until that day', '2019-01-25', [], '2019-01-25', false],
    ['not where it will hold until a later day', '2019-01-25', [], '2020', false],
    ['by the date of another statement', undefined, ['2019-02-01'], '2019-01', true],
    ['by the latest of all dates', '2018', ['2019-02-01', '2017'], '2019-01', true],
    ['by the publication, where that is later', '2019-03', ['2019-02-01'], '2019-02-28', true],
    ['by the last day of a month', '2019-02', [], '2019-02-27', true],
    ['not where it held until a part of the same year', '2019', [], '2019-12', false],
    ['not where the dataset tells of earlier days only', '2018-12-31', ['2018'], '2019', false],
    ['where the dataset tells of no day', undefined, [], '2999', true],
  ])('%s', (_name, published, others, until, ends) => {
    const more = others.map((date, i) => statement({ id: `o${i}`, from: 'maduro', date }));
    const changes = { sources: sources(published), statements: [statement({ until }), ...more] };
    expect(ended(changes)[0]).toBe(ends ? until : null);
    expect(relationsOf(unfilteredGraph(parse(changes)))[0]!.ended).toBe(ends ? until : null);
  });

  test('not where one of its statements still holds', () => {
    const statements = [statement({ until: '2019-01-24' }), statement({ id: 't', standing: 'reported' })];
    const [edge] = relationsOf(buildGraph(parse({ sources: sources('2019-01-25'), statements })));
    expect([edge!.ended, edge!.standing]).toEqual([null, 'reported']);
  });

  test('also where other parts of the filter leave out the latest date', () => {
    const statements = [statement({ until: '2019' }), statement({ id: 't', relation: 'recognition', date: '2020' })];
    expect(ended({ statements }, { relations: ['support'] })).toEqual(['2019']);
  });
});

test('a place in the order of statements is no day by which something ends', () => {
  const statements = [statement({ until: '2019', order: 1 }), statement({ id: 't', from: 'maduro', order: 2 })];
  expect(ended({ statements }, { asOf: 'order:2' })).toEqual([null, null]);
});

test('what is denied does not go on: an end is an end, and the denial disputes it', () => {
  const statements = [statement({ until: '2019-01-24' }), statement({ id: 't', standing: 'denied' })];
  for (const filter of [{}, { asOf: '2019-01-25' }, { standings: ['stated'] }] as const)
    expect(relationsOf(buildGraph(parse({ sources: sources('2019-01-25'), statements }), filter))).toMatchObject([
      { ended: '2019-01-24', standing: 'stated', disputed: true },
    ]);
  expect(ended({ statements: [statement({ until: '2019', standing: 'denied' })] }, { standings: ['denied'] })).toEqual([
    '2019',
  ]);
});

const last = '2031-05-06';
/** Any dataset, published on a day after all that it tells of. */
const published = arbitraryDataset.map(({ sources: given, ...rest }) =>
  parseDataset({ ...rest, sources: given.map((source) => ({ ...source, published: last })) }),
);

test('any dataset shows by itself what it shows as of its last day', () => {
  const contents = (filter: Filter, dataset = parse()): unknown => {
    const graph = buildGraph(dataset, filter);
    return [relationsOf(graph), tieRows(graph), [...graph.getAttribute('ended')]];
  };
  fc.assert(
    fc.property(published, (dataset) => {
      expect(contents({}, dataset)).toEqual(contents({ asOf: last }, dataset));
    }),
    { numRuns: runs(100) },
  );
});

const recognition = raw({
  sources: [{ id: 'a', kind: 'article', title: 'News', published: '2019-01-25' }],
  actors: [actor('us'), actor('maduro')],
  statements: [
    {
      id: 's',
      source: 'a',
      from: 'us',
      relation: 'recognition',
      to: 'maduro',
      until: '2019-01-24',
      claim: 'The US no longer recognises Maduro.',
      quote: { exact: 'no longer recognises', paragraph: 1 },
    },
  ],
});

test('a picture says it in line, name, legend and notes, as it does as of that day', async () => {
  const svg = await toSvg(recognition, { evidence: 'footnotes' });
  expect(svg).toContain('>ended</text>');
  expect(svg).toContain('recognition, stated, ended 24 January 2019');
  expect(svg).toContain('stroke-width="1.1"');
  expect(svg).toBe(await toSvg(recognition, { evidence: 'footnotes', asOf: '2019-01-25' }));
});

test('the list of an embed says what has ended, and until when the rest is to hold', async () => {
  const listOf = async (until: string): Promise<string> => {
    const [only] = recognition.statements;
    const input = { ...recognition, statements: [{ ...only, until }] };
    return (await toEmbed(input, { as: 'element', script: 'https://example.org/g.js' })).replace(/\s+/g, ' ');
  };
  expect(await listOf('2019-01-24')).toContain('ended 24 January 2019');
  expect(await listOf('2020-01-24')).toContain('until 24 January 2020');
  expect(await listOf('2020-01-24')).not.toContain('ended 24');
});

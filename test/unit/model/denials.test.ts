/**
 * A filter by certainty hides no dispute: denials of a line stay with it as long as other statements show the line.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { STANDINGS, type Standing } from '../../../src/data/vocabulary.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import { filterCounts, relationsOf } from '../../../src/model/graph-queries.js';
import { statementCounts } from '../../../src/model/statement-counts.js';
import { tieRows } from '../../../src/model/table/table-rows.js';
import type { Filter } from '../../../src/model/types.js';
import { toCsv, toSvg } from '../../../src/static.js';
import { runs } from '../../tools/runs.js';
import { actor, arbitraryDataset, parse, raw, statement, type Json } from '../data/datasets.js';
import { arbitraryFilter } from '../data/views.js';

/** `us` supports `guaido`, stated and denied; `maduro` does, reported and denied; that `us` supports `maduro` is denied. */
const input = raw({
  statements: [
    statement({ id: 'said', claim: 'Supports.' }),
    statement({
      id: 'denied',
      standing: 'denied',
      claim: 'Does not.',
      source: 'a',
      quote: { exact: 'no' },
      date: '2020',
    }),
    statement({ id: 'reported', from: 'maduro', standing: 'reported' }),
    statement({ id: 'other denial', from: 'maduro', standing: 'denied' }),
    statement({ id: 'lone denial', to: 'maduro', standing: 'denied' }),
  ] as Json[],
});
const dataset = parseDataset(input);
const told = (filter: Filter): [id: string, standing: Standing, disputed: boolean, statements: string[]][] =>
  relationsOf(buildGraph(dataset, filter)).map(({ id, standing, disputed, statements }) => [
    id,
    standing,
    disputed,
    statements.map((each) => each.id),
  ]);
const US = ['us/support/guaido', 'stated', true, ['said', 'denied']];
const MADURO = ['maduro/support/guaido', 'reported', true, ['reported', 'other denial']];
const LONE = ['us/support/maduro', 'denied', false, ['lone denial']];

describe('a list of standings', () => {
  test.each<[readonly Standing[] | undefined, readonly unknown[]]>([
    [undefined, [US, MADURO]],
    [
      ['stated', 'reported', 'implied', 'called-for'],
      [US, MADURO],
    ],
    [['stated'], [US]],
    [['reported'], [MADURO]],
    [['implied'], []],
    [[], []],
    [
      ['stated', 'denied'],
      [US, ['maduro/support/guaido', 'denied', false, ['other denial']], LONE],
    ],
    [STANDINGS, [US, MADURO, LONE]],
  ])('%j shows denials with the lines that others show', (standings, edges) => {
    expect(told({ standings })).toEqual(edges);
  });

  test.each<[name: string, Filter]>([
    ['words', { text: 'supports' }],
    ['sources', { sources: ['d'] }],
    ['time', { asOf: '2019' }],
  ])('leaves a denial out that does not pass the %s', (_name, filter) => {
    expect(told({ ...filter, standings: ['stated'] })).toEqual([['us/support/guaido', 'stated', false, ['said']]]);
  });

  test('keeps the denial of an agent with the line of its principal', () => {
    const folded = parse({
      actors: [
        actor('us'),
        actor('guaido'),
        actor('envoy', { affiliations: [{ kind: 'acts-for', to: 'us', source: 'd' }] }),
      ],
      statements: [statement(), statement({ id: 't', from: 'envoy', standing: 'denied' })],
    });
    const filter = { standings: ['stated'] } as const;
    expect(relationsOf(buildGraph(folded, filter))[0]!.disputed).toBe(false);
    expect(relationsOf(buildGraph(folded, { ...filter, fold: true }))[0]!.disputed).toBe(true);
    expect(statementCounts(buildGraph(folded, { fold: true }))).toEqual({ shown: 2, all: 2 });
  });
});

test('the counts include the denials that stay, each standing all of its own', () => {
  const graph = buildGraph(dataset, { standings: ['stated'] });
  const { relations, standings, sources } = filterCounts(graph);
  expect(relations).toEqual([{ id: 'support', count: 2, on: true }]);
  expect(standings.map(({ id, count, on }) => [id, count, on])).toEqual([
    ['stated', 1, true],
    ['reported', 1, false],
    ['denied', 3, false],
  ]);
  expect(sources.map(({ id, count }) => [id, count])).toEqual([
    ['a', 1],
    ['d', 1],
  ]);
  expect(statementCounts(graph)).toEqual({ shown: 2, all: 4 });
});

test('picture, notes and table say that the line is disputed', async () => {
  const svg = await toSvg(input, { standings: ['stated'], evidence: 'footnotes' });
  expect(svg).toContain('support, stated, disputed');
  expect(svg).toContain('>disputed</text>');
  expect(svg).toContain('Does not.');
  expect(toCsv(input, { standings: ['stated'] })).toContain('Does not.');
});

test('whatever else is asked, all standings but denials are what is shown without a list', () => {
  const usual = STANDINGS.filter((standing) => standing !== 'denied');
  const contents = (filter: Filter, data: ReturnType<typeof parseDataset>): unknown => {
    const graph = buildGraph(data, filter);
    const { relations, sources } = filterCounts(graph);
    return [graph.nodes(), relationsOf(graph), tieRows(graph), relations, sources, statementCounts(graph)];
  };
  fc.assert(
    fc.property(
      arbitraryDataset.chain((json) => {
        const data = parseDataset(json);
        return fc.tuple(fc.constant(data), arbitraryFilter(data));
      }),
      ([data, filter]) => {
        expect(contents({ ...filter, standings: usual }, data)).toEqual(
          contents({ ...filter, standings: undefined }, data),
        );
      },
    ),
    { numRuns: runs(200) },
  );
});

test('whatever is asked, no list of standings takes a denial from a line that it shows', () => {
  fc.assert(
    fc.property(
      arbitraryDataset.chain((json) => {
        const data = parseDataset(json);
        return fc.tuple(fc.constant(data), arbitraryFilter(data));
      }),
      ([data, filter]) => {
        const all = new Map(
          relationsOf(buildGraph(data, { ...filter, standings: STANDINGS, focus: undefined, between: undefined })).map(
            ({ id, statements }) => [id, statements.filter(({ standing }) => standing === 'denied')],
          ),
        );
        for (const { id, statements } of relationsOf(buildGraph(data, filter)))
          expect(statements.filter(({ standing }) => standing === 'denied')).toEqual(all.get(id));
      },
    ),
    { numRuns: runs(200) },
  );
});

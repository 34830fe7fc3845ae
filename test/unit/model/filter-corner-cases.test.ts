/** Corners of filters: what leaves nothing out, partial dates, and switches that come back to where they were. */
import { describe, expect, test } from 'vitest';
import { lastDay } from '../../../src/data/date.js';
import { firstDay } from '../../../src/data/first-day.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { STANDINGS } from '../../../src/data/vocabulary.js';
import { toggleRelation, toggleStanding } from '../../../src/elements/filters/toggle-filter.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import { endsOf } from '../../../src/model/filter/filter-steps.js';
import { sourcesOf } from '../../../src/model/graph-queries.js';

const dataset = parseDataset({
  format: 1,
  title: 'Corners',
  sources: [
    { id: 'table', kind: 'dataset' },
    { id: 'ties', kind: 'dataset' },
    { id: 'unused', kind: 'dataset' },
  ],
  actors: [
    { id: 'a', kind: 'state', name: 'A', affiliations: [{ kind: 'leads', to: 'b', source: 'ties' }] },
    { id: 'b', kind: 'state', name: 'B' },
    { id: 'alone', kind: 'state', name: 'Alone' },
  ],
  statements: [
    { id: 's1', source: 'table', from: 'a', relation: 'support', to: 'b' },
    { id: 's2', source: 'table', from: 'a', relation: 'recognition', to: 'b', standing: 'denied' },
  ],
});

test('a filter that leaves nothing out hides no actor; another one hides actors without a remaining edge', () => {
  expect(buildGraph(dataset, { relations: ['support', 'recognition'] }).order).toBe(3);
  expect(buildGraph(dataset, { standings: [...STANDINGS] }).order).toBe(3);
  expect(buildGraph(dataset, { asOf: '2026' }).order).toBe(3);
  expect(buildGraph(dataset, { relations: ['recognition'], standings: ['denied'] }).order).toBe(2);
});

test('the sources of a graph are those of its edges, affiliations included', () => {
  expect(sourcesOf(buildGraph(dataset)).map(({ id }) => id)).toEqual(['table', 'ties']);
});

describe('a switch', () => {
  test('for denials, pressed twice, leads back to the start', () => {
    const on = toggleStanding(dataset, null, 'denied');
    expect(on).toEqual(['stated', 'denied']);
    expect(toggleStanding(dataset, on, 'denied')).toBeNull();
  });

  test('for a relation, pressed twice, leads back to the start', () => {
    expect(toggleRelation(dataset, toggleRelation(dataset, null, 'support'), 'support')).toBeNull();
    expect(toggleRelation(dataset, ['support'], 'support')).toEqual([]);
  });
});

describe('partial dates', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2019-04', '2019-04-01', '2019-04-30'],
    ['2019-01-06', '2019-01-06', '2019-01-06'],
  ])('%s begins on %s and ends on %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test.each([
    ['2019-12-31', '2019', true],
    ['2019-12', '2019', true],
    ['2019', '2019', true],
    ['2019-01-10', '2019-01', false],
    ['2018', '2019', false],
  ])('what held until %s holds as of %s: %s', (until, asOf, shown) => {
    const statements = [{ ...dataset.statements[0]!, until }];
    expect([...endsOf({ ...dataset, statements }, { asOf }).values()]).toEqual(shown ? [] : [until]);
  });
});

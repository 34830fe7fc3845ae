/** Slider, filters and table tell time alike, also where statements have dates and an order. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseDataset, type Dataset } from '../../../src/data/parse-dataset.js';
import { reservedRows } from '../../../src/elements/core/reserved-rows.js';
import { passingStatements } from '../../../src/model/filter/filter-steps.js';
import { timeRanks } from '../../../src/model/table/sort-rows.js';
import { timeKindOf } from '../../../src/model/time/time-kind.js';
import { timelineOf } from '../../../src/model/time/timeline.js';
import type { Filter } from '../../../src/model/types.js';
import { arbitraryDataset, parse, statement, type Json } from '../data/datasets.js';

const of = (...times: readonly Json[]): Dataset =>
  parse({ statements: times.map((time, i) => statement({ id: `s${i}`, ...time })) });
const passing = (dataset: Dataset, filter: Filter): string[] => passingStatements(dataset, filter).map(({ id }) => id);

describe('a dataset tells time', () => {
  it.each([
    ['by dates, if a statement has one', [{ order: 1 }, { date: '2019' }], 'date'],
    ['by dates, although each has an order', [{ order: 2, date: '2019' }, { order: 1 }], 'date'],
    ['by order, if none has a date', [{ order: 1 }, {}], 'order'],
    ['not at all, if none has either', [{}, { until: '2019' }], null],
  ] as const)('%s', (_name, times, kind) => {
    const dataset = of(...times);
    expect(timeKindOf(dataset.statements)).toBe(kind);
    expect(timelineOf(dataset)?.kind ?? null).toBe(kind);
  });
});

test('where an order contradicts dates, slider, filters and table all go by the dates', () => {
  const dataset = of(
    { date: '2019-01-03', order: 1 },
    { date: '2019-01-01', order: 3 },
    { order: 2 },
    { date: '2019-01-02' },
  );
  const { moments, undated } = timelineOf(dataset)!;
  expect(moments.map(({ said }) => said)).toEqual([['s1'], ['s3'], ['s0']]);
  expect(undated).toBe(1);
  expect(passing(dataset, { asOf: '2019-01-02', undated: 'hide' })).toEqual(['s1', 's3']);
  expect(passing(dataset, { undated: 'hide' })).toEqual(['s0', 's1', 's3']);
  const ranks = timeRanks(dataset.statements);
  expect(dataset.statements.map((each) => ranks.get(each))).toEqual([2, 0, 3, 1]);
});

test('an order sorts statements of the same date in the table', () => {
  const { statements } = of({ date: '2019-01-01', order: 2 }, { date: '2019-01-01', order: 1 }, { date: '2019-01-01' });
  const ranks = timeRanks(statements);
  expect(statements.map((each) => ranks.get(each))).toEqual([1, 0, 2]);
});

test('in any dataset', () => {
  fc.assert(
    fc.property(arbitraryDataset, (input) => {
      const dataset = parseDataset(input);
      const { statements } = dataset;
      const timeline = timelineOf(dataset);
      const ranks = timeRanks(statements);
      const undated = statements.length - passing(dataset, { undated: 'hide' }).length;
      if (timeline === null) {
        expect([undated, ranks.size]).toEqual([statements.length, 0]);
        return;
      }
      // What the slider counts as undated is what the filter hides, and follows in the table.
      expect(undated).toBe(timeline.undated);
      const places = new Map(timeline.moments.flatMap(({ said }, i) => said.map((id) => [id, i] as const)));
      for (const [i, { asOf }] of timeline.moments.entries())
        expect(passing(dataset, { asOf, undated: 'hide' })).toEqual(
          statements.filter(({ id }) => (places.get(id) ?? Infinity) <= i).map(({ id }) => id),
        );
      // A statement of a later moment has a later rank, and those that are undated have the last ones.
      for (const a of statements)
        for (const b of statements)
          if ((places.get(a.id) ?? Infinity) < (places.get(b.id) ?? Infinity))
            expect(ranks.get(a)!).toBeLessThan(ranks.get(b) ?? Infinity);
    }),
  );
});

describe('there is a slider', () => {
  const hasSlider = (...times: readonly Json[]): boolean => reservedRows(of(...times), () => true).time === true;

  it.each([
    ['two dates', [{ date: '2019-01-01' }, { date: '2019-01-02' }], true],
    ['a date, and another one on which it ends', [{ date: '2019-01-01', until: '2019-02' }], true],
    ['two places in an order', [{ order: 1 }, { order: 2 }], true],
    ['one date, several times', [{ date: '2019-01-01' }, { date: '2019-01-01' }, {}], false],
    [
      'one date, and an order that does not count beside it',
      [{ date: '2019-01-01' }, { order: 2 }, { order: 3 }],
      false,
    ],
    ['one place in an order', [{ order: 1 }, { order: 1 }, {}], false],
    ['no time', [{}, {}], false],
  ] as const)('for %s: %s', (_name, times, expected) => {
    expect(hasSlider(...times)).toBe(expected);
    const { moments = [] } = timelineOf(of(...times)) ?? {};
    expect(moments.length > 1).toBe(expected);
  });
});

/** Moments: where a slider of time can stand, and what each of them brings. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildGraph } from '../../../src/model/build-graph.js';
import { newCounts, diffAt } from '../../../src/model/time/snapshot-diff.js';
import { relationsOf } from '../../../src/model/graph-queries.js';
import { newAt, placeIn, timelineOf, type Timeline } from '../../../src/model/time/timeline.js';
import { endsOf } from '../../../src/model/filter/filter-steps.js';
import { isTime, orderOf, saidTest } from '../../../src/model/filter/time-filter.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { article } from '../../scenes/make.js';
import { recognition, RECOGNITION } from '../../scenes/recognition.js';
import { actor, parse, statement, type Json } from '../data/datasets.js';

const said = (times: readonly Json[], more: Json = {}): ReturnType<typeof parse> =>
  parse({
    actors: [actor('us'), actor('guaido')],
    statements: times.map((time, i) => statement({ id: `s${i}`, from: 'us', to: 'guaido', ...time })),
    ...more,
  });
const of = (times: readonly Json[]): Timeline => timelineOf(said(times))!;
const places = (timeline: Timeline): string[] => timeline.moments.map(({ asOf }) => asOf);

describe('the moments of dates', () => {
  it.each([
    ['days within a quarter of a year', ['2019-01-10', '2019-01-24', '2019-01-10'], ['2019-01-10', '2019-01-24']],
    ['months within ten years', ['2019-01-10', '2021-03-24', '2021-03-01'], ['2019-01', '2021-03']],
    ['years beyond', ['1803-05-02', '1917-04-06', '1917'], ['1803', '1917']],
    ['no finer than half of the dates', ['2019-01', '2019-02', '2019-03-04'], ['2019-01', '2019-02', '2019-03']],
    [
      'as fine as half of them, the others from their first day on',
      ['2019', '2019-01-20'],
      ['2019-01-01', '2019-01-20'],
    ],
  ])('are %s', (_name, dates, moments) => {
    expect(places(of(dates.map((date) => ({ date }))))).toEqual(moments);
  });

  it('include the first day on which a statement no longer holds', () => {
    const { moments } = of([{ date: '1835', until: '1861' }, { date: '1900', until: '1917-04-06' }, { date: '2000' }]);
    expect(moments.map(({ asOf, said: ids, ended }) => [asOf, ids, ended])).toEqual([
      ['1835', ['s0'], []],
      ['1862', [], ['s0']],
      ['1900', ['s1'], []],
      ['1917', [], ['s1']],
      ['2000', ['s2'], []],
    ]);
  });

  it('are used if there are orders as well, and statements without a date are counted', () => {
    expect(of([{ order: 1 }, { date: '2019' }, {}])).toMatchObject({
      kind: 'date',
      undated: 2,
      moments: [{ asOf: '2019', words: [] }],
    });
  });

  it('do not include an end after the last possible date', () => {
    expect(places(of([{ date: '9999', until: '9999' }]))).toEqual(['9999']);
  });
});

describe('the moments of an order', () => {
  it('have the different words of the source, in its language', () => {
    const dataset = said(
      [
        { order: 2, when: 'el jueves' },
        { order: 1, when: 'antes' },
        { order: 2, when: 'El jueves' },
        { order: 2, when: 'ayer' },
        {},
      ],
      { sources: [{ id: 'd', kind: 'dataset', language: 'es' }] },
    );
    expect(timelineOf(dataset)).toMatchObject({
      kind: 'order',
      undated: 1,
      moments: [
        { asOf: 'order:1', said: ['s1'], words: [{ text: 'antes', language: 'es' }] },
        { asOf: 'order:2', said: ['s0', 's2', 's3'] },
      ],
    });
    expect(timelineOf(dataset)!.moments[1]!.words.map(({ text }) => text.toLowerCase())).toEqual(['el jueves', 'ayer']);
  });

  it('of the article are three in number', () => {
    const timeline = timelineOf(parseDataset(article))!;
    expect(timeline.moments.map(({ asOf, words, said: ids }) => [asOf, words[0]!.text, ids.length])).toEqual([
      ['order:1', 'in the past few days', 1],
      ['order:2', 'Wednesday', 1],
      ['order:3', 'on Thursday', 2],
    ]);
    expect(timeline.undated).toBe(11);
  });

  it('can be set as a filter, however the number is written', () => {
    const { moments } = of([{ order: 1e21 }, { order: -0.5 }, { order: 1e-7 }]);
    expect(places({ kind: 'order', moments, undated: 0 })).toEqual(['order:-0.5', 'order:1e-7', 'order:1e+21']);
    expect(moments.every(({ asOf }) => isTime(asOf))).toBe(true);
  });
});

test('a dataset without times has no timeline', () => {
  expect(timelineOf(said([{}, { when: 'lately' }]))).toBeNull();
});

describe('the place of a time among the moments', () => {
  const years = of([{ date: '1803' }, { date: '1917-04-06' }, { date: '2000-12-31' }]);
  it.each([
    ['1700', -1],
    ['1803', 0],
    ['1850', 0],
    ['1917', 1],
    ['1917-02', 1],
    ['2024-01-01', 2],
    ['order:1', 2],
  ])('%s: at %i', (asOf, place) => {
    expect(placeIn(years, asOf)).toBe(place);
  });

  it('gives what is new at a moment or within it, and nothing between two moments', () => {
    expect(newAt(years, '1917').said).toEqual(['s1']);
    expect(newAt(years, '1917-05').said).toEqual(['s1']);
    expect(newAt(years, '1850')).toEqual({ said: [], ended: [] });
    expect(newAt(years, '1700')).toEqual({ said: [], ended: [] });
  });
});

const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 1912 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([y, m, d, length]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`.slice(0, length));
const dated = fc.array(
  fc.record({ date: fc.option(date, { nil: undefined }), until: fc.option(date, { nil: undefined }) }),
  { minLength: 1, maxLength: 12 },
);

test('over all moments, every statement is new once, at the first moment that shows it, and ends once', () => {
  fc.assert(
    fc.property(dated, (times) => {
      const dataset = said(
        times.map(
          (time) => Object.fromEntries(Object.entries(time).filter(([, value]) => value !== undefined)) as Json,
        ),
      );
      const timeline = timelineOf(dataset);
      if (timeline === null) return times.every((time) => time.date === undefined);
      const { moments } = timeline;
      expect(places(timeline)).toEqual(places(timeline).toSorted());
      for (const one of dataset.statements.filter((other) => other.date !== undefined)) {
        const isSaid = (asOf: string): boolean => saidTest(dataset, { asOf })(one);
        const first = moments.findIndex(({ asOf }) => isSaid(asOf));
        expect(moments.flatMap(({ said: ids }, i) => (ids.includes(one.id) ? [i] : []))).toEqual([first]);
        const end =
          one.until === undefined
            ? -1
            : moments.findIndex(({ asOf }) => isSaid(asOf) && endsOf(dataset, { asOf }).has(one));
        // A moment within which something ends shows it as ended only where that lies before its end.
        if (one.until !== undefined) expect(end).toBeGreaterThanOrEqual(0);
        expect(moments.flatMap(({ ended }, i) => (ended.includes(one.id) ? [i] : []))).toEqual(end < 0 ? [] : [end]);
      }
      return true;
    }),
  );
});

test('the new edges of a moment are those that the graph of the moment before does not have', () => {
  const dataset = parse({
    actors: ['us', 'guaido', 'maduro', 'eu'].map((id) => actor(id)),
    statements: [
      statement({ id: '1', from: 'us', to: 'guaido', date: '1901' }),
      statement({ id: '2', from: 'us', to: 'guaido', date: '1950' }),
      statement({ id: '3', from: 'us', to: 'maduro', date: '1950', until: '1960-02-03' }),
      statement({ id: '4', from: 'eu', to: 'maduro' }),
    ],
  });
  const timeline = timelineOf(dataset)!;
  const at = (asOf: string): ReturnType<typeof diffAt> => diffAt(buildGraph(dataset, { asOf }), timeline);
  expect(at('1950')).toMatchObject({ fresh: [{ id: 'us/support/guaido' }, { id: 'us/support/maduro' }], ended: [] });
  // Of the European Union and Maduro an undated statement speaks at all times.
  expect([...at('1950')!.actors]).toEqual([]);
  expect([...at('1901')!.actors]).toEqual(['us', 'guaido']);
  expect(at('1960')).toMatchObject({ fresh: [], ended: [{ id: 'us/support/maduro', ended: '1960-02-03' }] });
  expect(diffAt(buildGraph(dataset), timeline)).toBeNull();
  expect(newCounts(buildGraph(dataset), timeline)).toEqual([1, 2, 0]);
  expect(newCounts(buildGraph(dataset, { relations: [] }), timeline)).toEqual([0, 0, 0]);
});

const table = recognition();
test.skipIf(table === undefined)(
  `two hundred years of recognition (${RECOGNITION}${table === undefined ? ', which is absent' : ''}) are years, and counts agree with the graphs`,
  () => {
    const dataset = parseDataset(table);
    const timeline = timelineOf(dataset)!;
    expect(dataset.statements).toHaveLength(753);
    expect([timeline.kind, timeline.moments.at(0)!.asOf, timeline.moments.at(-1)!.asOf, timeline.undated]).toEqual([
      'date',
      '1777',
      '2021',
      87,
    ]);
    const counts = newCounts(buildGraph(dataset), timeline);
    for (const i of [0, 20, 90, 130, timeline.moments.length - 1]) {
      const graph = buildGraph(dataset, { asOf: timeline.moments[i]!.asOf });
      expect(diffAt(graph, timeline)!.fresh).toHaveLength(counts[i]!);
    }
    // What has no date ends with nothing; without it, the war has ended the relations with Germany.
    const in1918 = relationsOf(buildGraph(dataset, { asOf: '1918', undated: 'hide' }));
    expect(in1918.find(({ id }) => id === 'us/diplomatic-relations/germany')?.ended).toBe('1917');
    expect(in1918.find(({ id }) => id === 'us/severed-ties/germany')?.ended).toBeNull();
    expect(timeline.moments.every(({ asOf }) => orderOf(asOf) === null)).toBe(true);
  },
);

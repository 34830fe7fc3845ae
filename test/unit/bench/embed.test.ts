import { describe, expect, test } from 'vitest';
import type { Cost } from '../../bench/embed/measure.js';
import type { SubjectName } from '../../bench/embed/names.js';
import { readOptions } from '../../bench/embed/options.js';
import { readData } from '../../bench/embed/pages.js';
import { ratios, table, toRows, type Load } from '../../bench/embed/results.js';
import { toText, verdicts } from '../../bench/embed/verdicts.js';

const MB = 1_000_000;
const cost = (part: Partial<Cost> = {}): Cost => ({
  first: 100,
  sight: 100,
  settled: 100,
  longest: 0,
  busy: 50,
  scriptFirst: 60_000,
  script: 90_000,
  data: 11_000,
  heap: 2 * MB,
  canvas: 0,
  process: 40 * MB,
  nodes: 100,
  lost: 0,
  ...part,
});
const load = (subject: SubjectName, part: Partial<Cost> = {}, count = 1): Load => ({
  subject,
  count,
  cost: cost(part),
});
const judged = (...loads: readonly Load[]): string[] => verdicts(toRows(loads)).map((verdict) => toText(verdict));

describe('loads of a page', () => {
  test('are told by their median and what lies about it; once where all are the same', () => {
    const text = table(
      toRows([load('ours', { first: 300 }), load('ours', { first: 100 }), load('ours', { first: 200 })]),
      1,
    );
    expect(text).toContain('| 200 (100–300) | 100 | 100 | < 50 | 50 | 60.0 |');
  });

  test('that never come to rest, take long or lose a context say so', () => {
    const text = table(
      toRows([load('sigma', { settled: Number.POSITIVE_INFINITY, longest: 71, lost: 24, process: Number.NaN }, 40)]),
      40,
    );
    expect(text).toContain('sigma and d3-force (24 WebGL contexts taken away) | 100 | 100 | > 60000 | 71 |');
    expect(text).toContain('| not told |');
  });

  test('of ours are told by the first frame of the bare page with as many graphs', () => {
    const text = ratios(
      toRows([
        load('ours', { first: 120, settled: 150 }),
        load('bare', { settled: 5000 }),
        load('bare', { first: 10 }, 10),
      ]),
    );
    expect(text.split('\n').slice(2)).toEqual(['| ours, laid out in the page | 1 | 1.20 | 1.50 |']);
  });
});

describe('verdicts', () => {
  test('hold at the bound and fail beyond it', () => {
    expect(judged(load('ours', { first: 150, settled: 150 }), load('bare'))[0]).toMatch(/^HOLDS: \(a\)/);
    const [first] = judged(load('ours', { first: 150, settled: 151 }), load('bare'));
    expect(first).toMatch(/^FAILS \(1 of 2\): \(a\)/);
    expect(first).toContain('fails  settled 151 ms, 1.51 times first frame of the bare page (100 ms)');
  });

  test('compare with every other, each in its own number of graphs, and never ours with ours', () => {
    const [, second] = judged(
      load('ours', { first: 90 }),
      load('stored', { first: 1 }),
      load('echarts', { first: 80 }),
      load('echarts', { first: 91 }, 10),
    ).slice(3);
    expect(second).toMatch(/^FAILS \(1 of 2\): \(b\) ours, laid out/);
    expect(second).toContain('fails  first picture 90 ms, 1.13 times ECharts, graph, force, one graph (80 ms)');
    expect(second).not.toContain('stored');
  });

  test('take what was given up as later than all else', () => {
    const endless = { settled: Number.POSITIVE_INFINITY };
    expect(judged(load('ours'), load('echarts', endless))[1]).toContain('holds  settled 100 ms, within ECharts');
    expect(judged(load('ours', endless), load('echarts'))[1]).toMatch(/^FAILS \(1 of 2\)/);
    expect(judged(load('ours', endless), load('echarts', endless))[1]).toMatch(/^HOLDS: \(b\)/);
  });

  test('on many graphs look at time and memory; without them they are not judged', () => {
    const many = judged(load('ours', { heap: 5 * MB, settled: 250 }, 40), load('bare', { settled: 5000 }, 40));
    expect(many[0]).toMatch(/^NOT JUDGED: \(a\)/);
    expect(many[2]).toMatch(/^FAILS \(2 of 5\): \(c\)/);
    expect(many[2]).toContain('fails  settled 250 ms, 2.50 times first picture of 40 bare ones (100 ms)');
    expect(many[2]).toContain('fails  heap 5.0 MB, 2.50 times heap of 40 bare ones (2.0 MB)');
    expect(judged(load('ours'), load('bare'))[2]).toMatch(/^NOT JUDGED: \(c\)/);
  });
});

describe('what is asked for', () => {
  test('is read, with defaults', () => {
    expect(readOptions(['--counts', '1,40', '--only', 'ours,bare'])).toMatchObject({
      rounds: 5,
      counts: [1, 40],
      only: ['ours', 'bare'],
      data: 'graph-data/venezuela-2019.json',
    });
    expect(() => readOptions(['--only', 'ours,theirs'])).toThrow('there is no "theirs"');
    expect(() => readOptions(['--counts', '0'])).toThrow('--counts: found "0"');
  });
});

describe('a dataset', () => {
  test('that carries a layout is measured with and without; one that carries none, without', () => {
    const text = JSON.stringify({ format: 1, actors: [], layout: { places: {} } });
    const { plain, stored } = readData(text);
    expect(stored).toBe(text);
    expect(JSON.parse(plain)).toEqual({ format: 1, actors: [] });
    expect(readData('{"format":1}')).toEqual({ plain: '{"format":1}', stored: null });
  });
});

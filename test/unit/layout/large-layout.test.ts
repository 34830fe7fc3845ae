/** The layout of graphs of many actors: the same every time, within its frame, with groups that stay together. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largeLayout, type LargeInput } from '../../../src/layout/large/large-layout.js';
import type { Coordinates } from '../../../src/layout/large/pivot-mds.js';
import { separateMarks } from '../../../src/layout/large/separate-marks.js';
import { isCrowded, spreadMarks } from '../../../src/layout/large/spread-marks.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { runs } from '../../tools/runs.js';

const FRAME = { width: 960, height: 640 };

function run(input: Partial<LargeInput> & Pick<LargeInput, 'count' | 'pairs'>): Coordinates {
  const weights = new Float64Array(input.pairs.length / 2).fill(1);
  const steps = largeLayout({ ...FRAME, weights, seed: 1, ...input });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Actors in groups of as many, with many pairs within and few between. */
function groups(count: number, ofGroup: number, seed = 1): Int32Array {
  const random = seededRandom(seed);
  const pairs = new Map<string, readonly [number, number]>();
  const add = (a: number, b: number): void => {
    if (a !== b) pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]);
  };
  for (let i = 0; i < count; i += 1) {
    const group = Math.floor(i / ofGroup) * ofGroup;
    for (let k = 0; k < 5; k += 1) add(i, group + Math.floor(random() * ofGroup));
    add(i, Math.floor(random() * count));
  }
  return Int32Array.from([...pairs.values()].flat());
}

const arbitraryGraph = fc.integer({ min: 1, max: 60 }).chain((count) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), {
      maxLength: 150,
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    })
    .map((all) => ({
      count,
      pairs: Int32Array.from(all.filter(([a, b]) => a !== b).flatMap(([a, b]) => [Math.min(a, b), Math.max(a, b)])),
    })),
);

describe('a layout of many', () => {
  test('has every actor within the frame, whatever the graph', () => {
    fc.assert(
      fc.property(arbitraryGraph, fc.integer({ min: -5, max: 1000 }), (graph, seed) => {
        const { x, y } = run({ ...graph, seed });
        expect(x.every((at) => at >= -1e-6 && at <= FRAME.width + 1e-6)).toBe(true);
        expect(y.every((at) => at >= -1e-6 && at <= FRAME.height + 1e-6)).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });

  test('is the same every time, and another one with another seed', () => {
    const graph = { count: 120, pairs: groups(120, 20) };
    expect(run(graph)).toEqual(run(graph));
    expect(run({ ...graph, seed: 2 })).not.toEqual(run(graph));
  });

  test('does not depend on the scale of the weights', () => {
    const graph = { count: 90, pairs: groups(90, 15) };
    const weights = Float64Array.from({ length: graph.pairs.length / 2 }, (_, i) => 1 + (i % 7));
    const { x } = run({ ...graph, weights });
    const { x: scaled } = run({ ...graph, weights: weights.map((weight) => weight * 1024) });
    x.forEach((at, i) => expect(scaled[i]).toBeCloseTo(at, 3));
  });

  test.each([
    [200, 25],
    [1000, 50],
  ])('of %i keeps groups of %i together: most of the nearest are of the same group', (count, ofGroup) => {
    const { x, y } = run({ count, pairs: groups(count, ofGroup) });
    let same = 0;
    for (let i = 0; i < count; i += 1) {
      const near = Array.from(x, (_, j) => j)
        .filter((j) => j !== i)
        .sort((a, b) => (x[a]! - x[i]!) ** 2 + (y[a]! - y[i]!) ** 2 - (x[b]! - x[i]!) ** 2 - (y[b]! - y[i]!) ** 2)
        .slice(0, 8);
      same += near.filter((j) => Math.floor(j / ofGroup) === Math.floor(i / ofGroup)).length / 8;
    }
    expect(same / count).toBeGreaterThan(0.75);
  });

  test('gives each component a box of its own, and those without a line one together', () => {
    const triangle = (from: number): number[] => [from, from + 1, from + 1, from + 2, from, from + 2];
    const { x, y } = run({ count: 12, pairs: Int32Array.from([...triangle(0), ...triangle(3), ...triangle(6)]) });
    const boxes = [0, 3, 6, 9].map((from) => {
      const [xs, ys] = [x.slice(from, from + 3), y.slice(from, from + 3)];
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
    });
    boxes.forEach((a, i) =>
      boxes.slice(i + 1).forEach((b) => {
        expect(a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1]).toBe(true);
      }),
    );
  });

  test('puts those without a line in rows beneath the others, as high as their names need', () => {
    const pairs = Int32Array.from(groups(60, 20));
    const { y } = run({ count: 75, pairs });
    const lowest = Math.max(...y.slice(0, 60));
    expect(Math.min(...y.slice(60))).toBeGreaterThan(lowest);
    expect(lowest).toBeGreaterThan(FRAME.height * 0.85);
    expect(new Set(y.slice(60)).size).toBe(2);
    const { y: many } = run({ count: 700, pairs });
    expect(Math.max(...many.slice(0, 60))).toBeGreaterThan(FRAME.height * 0.5);
  });

  test('of nobody, of one, and of two', () => {
    expect(run({ count: 0, pairs: new Int32Array(0) }).x).toHaveLength(0);
    expect([...run({ count: 1, pairs: new Int32Array(0) }).x]).toEqual([480]);
    const { x } = run({ count: 2, pairs: Int32Array.of(0, 1) });
    expect(Math.abs(x[0]! - x[1]!)).toBeGreaterThan(300);
  });
});

describe('marks', () => {
  test('are set apart, and stay in the plot', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(400), fc.nat(300), fc.integer({ min: 2, max: 14 })), { minLength: 2, maxLength: 60 }),
        (marks) => {
          const place = { x: Float64Array.from(marks, ([x]) => x), y: Float64Array.from(marks, ([, y]) => y) };
          const reach = Float64Array.from(marks, ([, , r]) => r);
          const plot = { reach, fixed: new Uint8Array(marks.length), width: 400, height: 300, gap: 1 };
          expect(separateMarks(place, plot)).toBe(0);
          marks.forEach((_, i) => {
            expect(place.x[i]! >= reach[i]! && place.x[i]! <= 400 - reach[i]!).toBe(true);
            for (let j = 0; j < i; j += 1) {
              const apart = Math.hypot(place.x[i]! - place.x[j]!, place.y[i]! - place.y[j]!);
              expect(apart).toBeGreaterThanOrEqual(reach[i]! + reach[j]!);
            }
          });
        },
      ),
      { numRuns: runs(120) },
    );
  });

  test('that are fixed stay, and no other lies in a box that is kept', () => {
    const place = { x: Float64Array.of(100, 130, 150, 300), y: Float64Array.of(100, 102, 98, 100) };
    const box = { x: 150, y: 100, width: 80, height: 14 };
    const fixed = Uint8Array.of(1, 0, 0, 0);
    separateMarks(place, {
      reach: Float64Array.of(8, 3, 3, 3),
      fixed,
      width: 400,
      height: 200,
      gap: 1,
      kept: [{ owner: 0, box }],
    });
    expect([place.x[0], place.y[0], place.x[3]]).toEqual([100, 100, 300]);
    for (const i of [1, 2]) expect(Math.abs(place.y[i]! - 100)).toBeGreaterThan(7 + 3);
  });

  test('in a crowd are spread around the boxes that are kept, whatever overlaps', () => {
    const random = seededRandom(1);
    const place = { x: Float64Array.from({ length: 400 }, random), y: Float64Array.from({ length: 400 }, random) };
    place.x.forEach((x, i) => {
      place.x[i] = 80 + 40 * x;
      place.y[i] = 40 + 20 * place.y[i]!;
    });
    [place.x[0], place.y[0]] = [60, 50];
    const kept = [{ owner: 0, box: { x: 100, y: 50, width: 80, height: 14 } }];
    const fixed = new Uint8Array(400).fill(1, 0, 1);
    const marks = { reach: new Float64Array(400).fill(2.5), fixed, width: 200, height: 100, kept };
    expect(isCrowded(marks)).toBe(true);
    expect(isCrowded({ ...marks, width: 2000 })).toBe(false);
    let rounds = 0;
    for (const _ of spreadMarks(place, marks, [
      { filled: 0.8, rounds: 60 },
      { filled: 0.5, rounds: 100 },
    ]))
      rounds += 1;
    expect(rounds).toBeLessThanOrEqual(160);
    const under = Array.from(place.x, (x, i) => Math.abs(x - 100) < 43 && Math.abs(place.y[i]! - 50) < 10);
    expect(under.filter((is, i) => is && i > 0)).toEqual([]);
    const nearest = Array.from(place.x, (x, i) =>
      place.x.reduce(
        (least, other, j) => (i === j ? least : Math.min(least, Math.hypot(other - x, place.y[j]! - place.y[i]!))),
        Infinity,
      ),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(2.4);
  });
});

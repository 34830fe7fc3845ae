/** Communities: what was planted is found, nothing that is not joined comes together, and always the same. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communities, type WeightedTies } from '../../../src/model/groups/communities.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { runs } from '../../tools/runs.js';

type Pair = readonly [a: number, b: number, weight: number];

function tiesOf(count: number, pairs: readonly Pair[]): WeightedTies {
  const sums = new Map<number, number>();
  for (const [a, b, weight] of pairs) {
    const key = Math.min(a, b) * count + Math.max(a, b);
    if (a !== b) sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  const keys = [...sums.keys()];
  return {
    count,
    pairs: Int32Array.from(keys.flatMap((key) => [Math.floor(key / count), key % count])),
    weights: Float64Array.from(sums.values()),
  };
}

/** Modularity by its definition (Newman 2004). */
function modularity({ count, pairs, weights }: WeightedTies, of: ArrayLike<number>): number {
  const strength = new Float64Array(count);
  let within = 0;
  weights.forEach((weight, k) => {
    const [a, b] = [pairs[2 * k]!, pairs[2 * k + 1]!];
    strength[a]! += weight;
    strength[b]! += weight;
    if (of[a] === of[b]) within += 2 * weight;
  });
  const total = strength.reduce((sum, each) => sum + each, 0);
  const held = new Map<number, number>();
  strength.forEach((each, i) => held.set(of[i]!, (held.get(of[i]!) ?? 0) + each));
  return within / total - [...held.values()].reduce((sum, each) => sum + (each / total) ** 2, 0);
}

/** Blocs of so many nodes each, with ties within and few between. */
function planted(blocs: number, size: number, within: number, between: number, seed: number): WeightedTies {
  const random = seededRandom(seed);
  const count = blocs * size;
  const pairs: Pair[] = [];
  for (let bloc = 0; bloc < blocs; bloc += 1)
    for (let i = 0; i < size * within; i += 1)
      pairs.push([
        bloc * size + Math.floor(random() * size),
        bloc * size + Math.floor(random() * size),
        0.5 + random(),
      ]);
  for (let i = 0; i < count * between; i += 1)
    pairs.push([Math.floor(random() * count), Math.floor(random() * count), 0.5 + random()]);
  return tiesOf(count, pairs);
}

describe('communities', () => {
  test.each([
    [4, 10, 4, 0.5],
    [8, 25, 5, 1],
    [20, 100, 5, 1],
  ])('finds %i planted blocs of %i', (blocs, size, within, between) => {
    const found = communities(planted(blocs, size, within, between, 7));
    // Of each bloc nearly all are in one community, and no two blocs share it.
    const main = Array.from({ length: blocs }, (_, bloc) => {
      const counts = new Map<number, number>();
      for (const each of found.slice(bloc * size, (bloc + 1) * size)) counts.set(each, (counts.get(each) ?? 0) + 1);
      const [community, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
      expect(count / size).toBeGreaterThanOrEqual(0.9);
      return community;
    });
    expect(new Set(main).size).toBe(blocs);
  });

  test('takes a clique for one community, and what has no ties for one each', () => {
    expect([
      ...communities(
        tiesOf(4, [
          [0, 1, 1],
          [0, 2, 1],
          [1, 2, 1],
        ]),
      ),
    ]).toEqual([0, 0, 0, 1]);
    expect([...communities(tiesOf(3, []))]).toEqual([0, 1, 2]);
    expect([...communities(tiesOf(0, []))]).toEqual([]);
  });

  const arbitraryTies = fc
    .record({
      count: fc.integer({ min: 1, max: 30 }),
      pairs: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.double({ min: 0.001, max: 5, noNaN: true })), { maxLength: 90 }),
    })
    .map(({ count, pairs }) =>
      tiesOf(
        count,
        pairs.map(([a, b, weight]) => [a % count, b % count, weight]),
      ),
    );

  test('numbers them by their first nodes, is as good as no communities at all, and gives the same twice', () => {
    fc.assert(
      fc.property(arbitraryTies, (ties) => {
        const found = [...communities(ties)];
        expect(found).toHaveLength(ties.count);
        expect([...new Set(found)]).toEqual([...new Set(found)].map((_, i) => i));
        expect([...communities(ties)]).toEqual(found);
        if (ties.weights.length === 0) return;
        const apart = modularity(ties, Int32Array.from(found.keys()));
        expect(modularity(ties, found)).toBeGreaterThanOrEqual(Math.max(0, apart) - 1e-9);
      }),
      { numRuns: runs(300) },
    );
  });

  test('joins nothing that no way leads between', () => {
    fc.assert(
      fc.property(arbitraryTies, arbitraryTies, (one, other) => {
        const both: WeightedTies = {
          count: one.count + other.count,
          pairs: Int32Array.from([...one.pairs, ...[...other.pairs].map((node) => node + one.count)]),
          weights: Float64Array.from([...one.weights, ...other.weights]),
        };
        const found = communities(both);
        const first = new Set(found.slice(0, one.count));
        expect(found.slice(one.count).some((each) => first.has(each))).toBe(false);
      }),
      { numRuns: runs(200) },
    );
  });
});

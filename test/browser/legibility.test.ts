/** Whole pictures, measured as a browser renders them: what the benchmark counts over many seeds, for a few. */
import { describe, expect, test } from 'vitest';
import { toSvg } from '../../src/static.js';
import { GRAPHS, PLANAR } from '../scenes/graphs.js';
import { HARD_FAULTS, type Legibility } from '../scenes/legibility.js';
import type { Size } from '../scenes/make.js';
import { measureSvg } from '../scenes/read-svg.js';
import { openFresh } from './harness.js';

const SIZES: readonly Size[] = [
  [390, 560],
  [960, 640],
  [1600, 900],
];

async function measured(dataset: unknown, [width, height]: Size, seeds: readonly number[]): Promise<Legibility[]> {
  const { page } = await openFresh('/blank.html', {
    pages: { '/blank.html': { body: '<!doctype html><title>Blank</title>' } },
    context: { viewport: { width, height } },
  });
  const all: Legibility[] = [];
  for (const seed of seeds)
    all.push(await measureSvg(page, await toSvg(dataset, { width, height, seed, evidence: 'none', data: false })));
  return all;
}

/** What makes a picture unfit to print, by kind. */
const hard = (legibility: Legibility): string[] =>
  HARD_FAULTS.flatMap((kind) => legibility[kind].map((fault) => `${kind}: ${fault}`));

describe.each(['article', 'crisis-8', 'crisis-20', 'nations'])('%s', (name) => {
  const { dataset } = GRAPHS[name]!();

  test.skipIf(dataset === null).each(SIZES)(
    'at %i × %i px has nothing hidden or cut, and what it may have of crossings and unnamed lines',
    async (...size) => {
      for (const [i, legibility] of (await measured(dataset, size, [1, 2])).entries()) {
        const seed = `seed ${i + 1}`;
        expect(hard(legibility), seed).toEqual([]);
        expect(legibility.unnamedActors, seed).toEqual([]);
        expect(legibility.hiddenLines, seed).toEqual([]);
        expect(legibility.smallestText, seed).toBeGreaterThanOrEqual(10.9);
        if (PLANAR.includes(name)) {
          expect(legibility.crossings, seed).toBe(0);
          expect(legibility.unnamedRelations.length, seed).toBeLessThanOrEqual(size[0] < 960 ? 1 : 0);
        }
      }
    },
  );
});

describe('crisis-40', () => {
  const { dataset } = GRAPHS['crisis-40']!();

  test.each<Size>([
    [960, 640],
    [390, 560],
  ])('at %i × %i px has nothing hidden or cut', async (...size) => {
    const [legibility] = (await measured(dataset, size, [1])) as [Legibility];
    expect(hard(legibility)).toEqual([]);
    expect(legibility.unnamedActors).toEqual([]);
    if (size[0] === 960) expect(legibility.unnamedRelations.length).toBeLessThanOrEqual(70 / 2);
  });
});

/** Graphs that change while a painter shows them: after every change each painter shows what a new SVG shows. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { STANDINGS } from '../../src/data/vocabulary.js';
import type { Places } from '../../src/layout/types.js';
import type { Filter } from '../../src/model/types.js';
import { buildScene } from '../../src/scene/build-scene.js';
import { DARK, LIGHT } from '../../src/scene/theme.js';
import type { Scene } from '../../src/scene/types.js';
import { generatedDataset, generatedPlaces } from '../scenes/generated.js';
import { graphOf, optionsFor, type Size } from '../scenes/make.js';
import { parity, WHOLE } from '../scenes/parity.js';
import type { Picture } from '../scenes/pixels.js';
import { openPainters } from './painters.js';
import { screenOf } from './screen.js';

/** Frames by the number of actors, px. */
const FRAMES: Readonly<Record<number, Size>> = { 12: [360, 270], 40: [560, 420], 120: [800, 600] };
/**
 * What each line, glyph and mark must reach. It is less than in pictures that are laid out, since actors may stand so
 * close here that glyphs lie over one another, where anti-aliased borders add up. In pictures with glyphs at the angle
 * of another layout, the worst glyph reached 0.17.
 */
const ELEMENT = 0.85;
const HOME = { scale: 1, x: 0, y: 0 };

/**
 * What happens to a graph, in this order. Several scenes of one state are painted one after the other, and the last is
 * judged.
 */
type States = readonly (readonly [state: string, ...scenes: readonly Scene[]])[];

const known = new Map<string, States>();

function statesOf(actors: number, seed: number): States {
  const key = `${actors} ${seed}`;
  const states = known.get(key) ?? makeStates(actors, seed);
  known.set(key, states);
  return states;
}

function makeStates(actors: number, seed: number): States {
  const dataset = generatedDataset(actors, seed);
  const [width, height] = FRAMES[actors]!;
  const plot: Size = [width - 40, height - 40];
  const all: Filter = { standings: STANDINGS };
  const some: Filter = { standings: ['stated', 'called-for'] };
  const scene = (places: Places, filter = all, theme = LIGHT): Scene => ({
    ...buildScene(graphOf(dataset, filter), places, optionsFor([width, height], { furniture: null, theme })),
    // Names are the same SVG over all painters, and would hide what differs beneath.
    labels: [],
  });
  const draft = generatedPlaces(actors, seed, plot);
  const final = generatedPlaces(actors, seed + 100, plot);
  /** Moves a0, which has many relations, towards the middle by a share of 30 px along both axes. */
  const dragged = (share: number): Places => {
    const { x, y, label } = final.get('a0')!;
    const by = (value: number, side: number): number => value + (value < side / 2 ? 30 : -30) * share;
    return new Map([...final, ['a0', { x: by(x, plot[0]), y: by(y, plot[1]), label }]]);
  };
  return [
    ['first', scene(draft)],
    ['improved', scene(final)],
    ['dragged', scene(dragged(0.5)), scene(dragged(1))],
    ['dark', scene(dragged(1), all, DARK)],
    ['filtered', scene(dragged(1), some, DARK)],
    ['filtered, in light', scene(final, some)],
  ];
}

/** What stands on the stages of a page, from the top.
 *
 * @param count Number of stages.
 */
async function picturesOf(page: Page, [width, height]: Size, count: number): Promise<Picture[]> {
  const clip = { x: 0, y: 0, width, height: height * count };
  const whole = await screenOf(page, clip);
  const rows = whole.height / count;
  const bytes = whole.width * rows * 4;
  return Array.from({ length: count }, (_, i) => ({
    width: whole.width,
    height: rows,
    rgba: whole.rgba.subarray(i * bytes, (i + 1) * bytes),
  }));
}

/** Compares painters with SVG, on one page, over the states of one graph for each seed. */
async function compare(
  kinds: readonly ('canvas' | 'webgl')[],
  actors: number,
  ratio: number,
  seeds: readonly number[],
): Promise<void> {
  const size = FRAMES[actors]!;
  const stages = ['svg', ...kinds] as const;
  const { page, complaints } = await openPainters({ width: size[0], height: size[1] * stages.length, ratio });
  for (const seed of seeds) {
    const states = statesOf(actors, seed);
    await page.evaluate(([each, [width, height]]) => window.painters.putUp(each, width, height), [
      stages,
      size,
    ] as const);
    for (const [state, ...scenes] of states) {
      for (const scene of scenes) await page.evaluate((json) => window.painters.showOnAll(json), JSON.stringify(scene));
      const [svg, ...others] = await picturesOf(page, size, stages.length);
      others.forEach((picture, i) => {
        const { whole, worst } = parity(svg!, picture, scenes.at(-1)!, HOME, ratio);
        const what = `${kinds[i]}, seed ${seed}, ${state}`;
        expect.soft(whole, what).toBeGreaterThanOrEqual(WHOLE);
        expect.soft(worst.score, `${what}: ${worst.name}`).toBeGreaterThanOrEqual(ELEMENT);
      });
    }
  }
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => window.painters.failures)).toEqual([]);
}

describe.each([1, 2])('at a pixel ratio of %d', (ratio) => {
  describe.each([12, 40, 120])('a graph of %d actors is painted alike after every change', (actors) => {
    // Quick tier: one graph of each size, by both painters.
    test('by canvas and WebGL', { timeout: 60_000 }, () => compare(['canvas', 'webgl'], actors, ratio, [1]));
    // Full tier: four more, by WebGL alone, which is the one that keeps attributes from frame to frame.
    test('by WebGL, four more graphs', { timeout: 120_000 }, () => compare(['webgl'], actors, ratio, [2, 3, 4, 5]));
  });
});

/** Layouts that a dataset carries save work and change no picture; those that it has outgrown are ignored. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeActors, layoutInFrame, storedIn } from '../../src/compose.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { frameFor, shapeOf, SHAPES } from '../../src/layout/frames.js';
import type { Places } from '../../src/layout/types.js';
import { frameOf } from '../../src/scene/build-scene.js';
import { roomFor } from '../../src/scene/room-for.js';
import { staleLayout, toLayout, toSvg } from '../../src/static.js';
import { wordsFor } from '../../src/i18n/languages.js';
import { article, graphOf, optionsFor, randomDataset, small, type Size } from '../scenes/make.js';
import { runs } from '../tools/runs.js';

interface File {
  title: string;
  actors: { id: string; name: string; names?: Record<string, string> }[];
  statements: object[];
  layout?: Awaited<ReturnType<typeof toLayout>>;
}
const carrying = article as File;
const changed = (change: (file: File) => void): File => {
  const copy = structuredClone(carrying);
  change(copy);
  return copy;
};
const without = changed((file) => delete file.layout);
/** Drafts come where stored places need to be fitted to a frame, or a layout takes long. */
const placed = async (input: unknown, size: Size, more = {}, draft?: (places: Places) => void): Promise<Places> =>
  (await placeActors(graphOf(input), optionsFor(size, more), { draft })).places;

describe('the shipped dataset', () => {
  test('carries the layouts that it would be given today', async () => {
    expect(await toLayout(without)).toEqual(carrying.layout);
    expect(await staleLayout(carrying)).toEqual([]);
  });

  test.for<Size>([
    [390, 388],
    [660, 351],
    [883, 541],
    [1325, 573],
    [400, 700],
  ])('stands in a frame of %i × %i px where it would stand without', async (size) => {
    const bare = { furniture: null };
    expect([...(await placed(carrying, size, bare))]).toEqual([...(await placed(without, size, bare))]);
  });

  test('is the same SVG without', async () => {
    expect(await toSvg(carrying, { data: false })).toBe(await toSvg(without, { data: false }));
    expect(await toSvg(carrying, { data: false, locale: 'es', sides: ['guaido', 'maduro'], width: 600 })).toBe(
      await toSvg(without, { data: false, locale: 'es', sides: ['guaido', 'maduro'], width: 600 }),
    );
  });

  test('needs no layout on a desktop: its places are those of the file, scaled and kept within', async () => {
    const size: Size = [883, 541];
    const options = optionsFor(size, { furniture: null });
    const places = await placed(carrying, size, { furniture: null });
    const { plot } = frameOf(graphOf(carrying), options);
    const frame = frameFor('wide', carrying.actors.length);
    const us = carrying.layout!.wide!.places.find(({ actor }) => actor === 'us')!;
    expect(places.get('us')!.x).toBeCloseTo((us.x * plot.width) / frame.width, 6);
    for (const [id, { x, y }] of places) {
      const { radius } = roomFor(graphOf(carrying), plot, options).extents.get(id)!;
      expect(x - radius >= 0 && y - radius >= 0 && x + radius <= plot.width && y + radius <= plot.height, id).toBe(
        true,
      );
    }
  });

  test('on a small frame, where its places need work, is shown at once as it was', async () => {
    const drafts: Places[] = [];
    await placed(carrying, [300, 288], { furniture: null }, (places) => drafts.push(places));
    expect(drafts).toHaveLength(1);
  });
});

describe('a stored layout', () => {
  const options = optionsFor([960, 640]);
  const known = (input: unknown, more = {}): number =>
    SHAPES.filter((shape) => storedIn(graphOf(input), shape, { ...options, ...more }) !== null).length;

  test('is ignored after a change of a name, a line, the number of actors or their order', async () => {
    expect(known(carrying)).toBe(3);
    expect(known(changed(({ actors }) => (actors[0]!.name = 'The United States of America')))).toBe(0);
    expect(known(changed(({ statements }) => statements.splice(0, 1)))).toBe(0);
    expect(known(changed(({ actors }) => actors.push({ ...actors[0]!, id: 'another' })))).toBe(0);
    expect(known(changed(({ actors }) => actors.reverse()))).toBe(0);
    expect(known(carrying, { locale: 'es', words: await wordsFor('es') })).toBe(0);
  });

  test('is kept after changes of titles, claims and other texts', () => {
    expect(known(changed((file) => (file.title = 'Another')))).toBe(3);
    expect(known(carrying, { width: 500, height: 900 })).toBe(3);
  });

  test('is reported as stale after a change, and for another language', async () => {
    expect(await staleLayout(changed(({ actors }) => (actors[0]!.name = 'USA, the')))).toEqual([
      'wide',
      'square',
      'tall',
    ]);
    expect(await staleLayout(carrying, { locale: 'es' })).toEqual(['wide', 'square', 'tall']);
    expect(await staleLayout(without)).toEqual([]);
  });

  test('with invalid places is an error that names the place', () => {
    const wrong = changed((file) =>
      Object.assign(file, { layout: { wide: { hash: 'x', places: [{ actor: 'us', x: '12', y: 3, label: 0 }] } } }),
    );
    expect(() => parseDataset(wrong)).toThrow('layout.wide, place 1, x: found "12", expected a number of pixels');
  });
});

test('any small graph stands the same with what was stored as without, in any frame', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 9 }),
      fc.integer(),
      fc.integer({ min: 240, max: 1400 }),
      fc.integer({ min: 240, max: 900 }),
      async (size, seed, width, height) => {
        const input = randomDataset(size, seed);
        const stored = { ...input, layout: await toLayout(input) };
        expect(await staleLayout(stored)).toEqual([]);
        expect([...(await placed(stored, [width, height]))]).toEqual([...(await placed(input, [width, height]))]);
      },
    ),
    { numRuns: runs(12) },
  );
});

test('an actor that the reader has moved keeps its place', async () => {
  const [graph, options] = [graphOf(carrying), optionsFor([883, 541], { furniture: null })];
  const { places } = await placeActors(graph, options, { pinned: new Map([['us', { x: 0.03125, y: 0.375 }]]) });
  const { width, height } = frameOf(graph, options).plot;
  expect(places.get('us')).toMatchObject({ x: width * 0.03125, y: height * 0.375 });
});

test('ids like __proto__ are ids in a stored layout, too', async () => {
  const input = small(['__proto__', 'constructor'], ['__proto__ support constructor']);
  const graph = graphOf({ ...input, layout: await toLayout(input) });
  expect([...storedIn(graph, 'wide', optionsFor())!.places.keys()]).toEqual(['__proto__', 'constructor']);
});

test('a graph of 300 looks the same in every frame of one shape: only marks that would meet are moved', async () => {
  const graph = graphOf(randomDataset(300, 5));
  const frames = [optionsFor([1600, 900]), optionsFor([1000, 600])];
  const shares = await Promise.all(
    frames.map(async (options) => {
      const { plot } = frameOf(graph, options);
      const { places } = await placeActors(graph, options);
      return [...places.values()].map(({ x, y }) => [x / plot.width, y / plot.height] as const);
    }),
  );
  const moves = shares[0]!.map(([x, y], i) => Math.hypot(x - shares[1]![i]![0], y - shares[1]![i]![1]));
  expect(moves).toHaveLength(300);
  expect(moves.toSorted((a, b) => a - b)[150]).toBeLessThan(0.02);
  expect(Math.max(...moves)).toBeLessThan(0.15);
});

test('a large graph carries no layout, and one that it carries is stale', async () => {
  const dataset = randomDataset(120, 5);
  expect(await toLayout(dataset)).toEqual({});
  const places = parseDataset(dataset).actors.map(({ id }) => ({ actor: id, x: 1, y: 1, label: 0 }));
  expect(await staleLayout({ ...dataset, layout: { wide: { hash: 'x', places } } })).toEqual(['wide']);
});

describe('frames', () => {
  test('are chosen by their shape', () => {
    expect(
      [
        [843, 501],
        [370, 368],
        [380, 580],
        [1285, 533],
        [600, 281],
        [100, 900],
      ].map(([width, height]) => shapeOf({ width: width!, height: height! })),
    ).toEqual(['wide', 'square', 'tall', 'wide', 'wide', 'tall']);
  });

  test('grow with the number of actors, so that each has as much room', () => {
    for (const shape of SHAPES) {
      const [few, many] = [frameFor(shape, 5), frameFor(shape, 1700)];
      expect(frameFor(shape, 17)).toEqual(few);
      expect((many.width * many.height) / (few.width * few.height)).toBeCloseTo(100, 0);
    }
  });
});

test('a layout that is settled tells the hash that is looked for, and whole hundredths of a px', async () => {
  const graph = graphOf(without);
  const { hash, places } = await layoutInFrame(graph, 'square', optionsFor());
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(hash).toBe(carrying.layout!.square!.hash);
  for (const { x, y } of places.values())
    expect([Math.round(x * 100) / 100, Math.round(y * 100) / 100]).toEqual([x, y]);
});

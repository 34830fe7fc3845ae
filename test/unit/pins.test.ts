/** The pins of a dataset: their actors stand there in every frame, and everywhere the same. */
import { describe, expect, test } from 'vitest';
import { layoutInFrame, placeActors } from '../../src/compose.js';
import { SHAPES } from '../../src/layout/frames.js';
import { frameOf } from '../../src/scene/build-scene.js';
import { staleLayout, toLayout, toSvg, type ToSvgOptions } from '../../src/static.js';
import { article, graphOf, optionsFor, sceneOf, type Size } from '../scenes/make.js';

const { layout: _layout, ...bare } = article as { layout: unknown; actors: { id: string }[] };
const PINS = [
  { actor: 'us', x: 0.125, y: 0.75 },
  { actor: 'guaido', x: 0.5, y: 0.5 },
];
const pinned = { ...bare, pins: PINS };

describe('an actor with a pin', () => {
  test.for<Size>([
    [960, 640],
    [390, 560],
    [1600, 900],
    [500, 480],
  ])('stands at its share of the plot in a frame of %i × %i px', async (size) => {
    const graph = graphOf(pinned);
    const { places } = await placeActors(graph, optionsFor(size));
    const { plot } = frameOf(graph, optionsFor(size));
    for (const { actor, x, y } of PINS)
      expect(places.get(actor)).toMatchObject({ x: x * plot.width, y: y * plot.height });
  });

  test('makes the others stand where they hide nothing', async () => {
    const { actors } = await sceneOf(pinned);
    for (const one of actors)
      for (const other of actors)
        if (one !== other)
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
  });

  test('stands there with a filter, too, and a pin of an actor that is filtered away is no matter', async () => {
    const graph = graphOf({ ...bare, pins: [...PINS, { actor: 'russia', x: 0.1, y: 0.1 }] }, { focus: 'us' });
    const { places } = await placeActors(graph, optionsFor());
    expect(places.has('russia')).toBe(false);
    expect(places.get('us')!.x).toBe(0.125 * frameOf(graph, optionsFor()).plot.width);
  });

  test('stands where the reader has put it instead', async () => {
    const pin = { x: 0.25, y: 0.125 };
    const { places } = await placeActors(graphOf(pinned), optionsFor(), { pinned: new Map([['us', pin]]) });
    const { width, height } = frameOf(graphOf(pinned), optionsFor()).plot;
    expect(places.get('us')).toMatchObject({ x: pin.x * width, y: pin.y * height });
  });

  test('stands by its side where two are set against each other: a place says then who stands with whom', async () => {
    const options = optionsFor([960, 640], { sides: ['guaido', 'maduro'] });
    expect([...(await placeActors(graphOf(pinned), options)).places]).toEqual([
      ...(await placeActors(graphOf(bare), options)).places,
    ]);
  });
});

describe('a stored layout', () => {
  const settled = toLayout(pinned);

  test('has the actors where they are pinned, and another hash', async () => {
    const layout = await settled;
    for (const shape of SHAPES) {
      const { hash } = await layoutInFrame(graphOf(bare), shape, optionsFor());
      expect(layout[shape]!.hash).not.toBe(hash);
    }
    expect(await staleLayout({ ...pinned, layout })).toEqual([]);
  });

  test('is ignored after a pin was moved, added or removed', async () => {
    const layout = await settled;
    const [first, second] = PINS;
    for (const pins of [
      [{ ...first, x: 0.13 }, second],
      [{ ...first, y: 0.76 }, second],
      [...PINS, { actor: 'maduro', x: 0.9, y: 0.5 }],
      [first],
      [],
    ])
      expect(await staleLayout({ ...bare, pins, layout }), JSON.stringify(pins)).toEqual(['wide', 'square', 'tall']);
  });

  test('is ignored after the first pin was set', async () => {
    expect(await staleLayout({ ...(article as object), pins: PINS })).toEqual(['wide', 'square', 'tall']);
  });

  test.each<ToSvgOptions>([
    {},
    { width: 390, height: 560 },
    { sides: ['guaido', 'maduro'] },
    { relations: ['support'] },
  ])('changes no byte of the picture with %j', async (options) => {
    const carrying = { ...pinned, layout: await settled };
    const look = { ...options, data: false };
    expect(await toSvg(carrying, look)).toBe(await toSvg(pinned, look));
  });
});

test('an empty list of pins changes nothing', async () => {
  const { layout } = article as { layout: object };
  expect(await staleLayout({ ...bare, pins: [], layout })).toEqual([]);
  expect(await toSvg({ ...bare, pins: [] }, { data: false })).toBe(await toSvg(article, { data: false }));
});

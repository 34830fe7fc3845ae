/** Sizes that are measured once, and handed to layout and scene. */
import { describe, expect, test } from 'vitest';
import { placeActors } from '../../../src/compose.js';
import { buildScene, frameOf } from '../../../src/scene/build-scene.js';
import { roomFor } from '../../../src/scene/room-for.js';
import { layoutRoomOf, measure } from '../../../src/scene/measure.js';
import { lineNumbers } from '../../../src/scene/notes/line-numbers.js';
import { article, graphOf, optionsFor, randomDataset, type Size } from '../../scenes/make.js';

const measured = (input: unknown, size: Size, placed?: number) => {
  const graph = graphOf(input);
  const options = optionsFor(size);
  return measure(graph, frameOf(graph, options), options, placed);
};

describe('sizes that are handed on', () => {
  test('give the scene that is built where they are not', async () => {
    const graph = graphOf(article);
    for (const more of [{}, { furniture: null }, { numbers: lineNumbers }]) {
      const options = optionsFor([700, 520], more);
      const placed = await placeActors(graph, options);
      expect(buildScene(graph, placed.places, options, placed.measured())).toEqual(
        buildScene(graph, placed.places, options),
      );
    }
  });

  test('are those by which a layout is made', () => {
    const graph = graphOf(article);
    const options = optionsFor([960, 640]);
    const frame = frameOf(graph, options);
    expect(layoutRoomOf(graph, measure(graph, frame, options), options)).toEqual(roomFor(graph, frame.plot, options));
  });
});

test('a filter changes no size: all actors that have a place count', () => {
  const few = measured(randomDataset(8, 1), [960, 640]);
  const amongMany = measured(randomDataset(8, 1), [960, 640], 80);
  expect(amongMany.sizes.mark).toBeLessThan(few.sizes.mark);
  expect(amongMany.actors[0]!.radius).toBeLessThan(few.actors[0]!.radius);
});

test('actors are measured anew in another frame only where its sizes are others', () => {
  const graph = graphOf(article);
  const inFrame = (size: Size, known?: ReturnType<typeof measure>) => {
    const options = optionsFor(size);
    return measure(graph, frameOf(graph, options), options, 0, known);
  };
  const known = inFrame([1000, 640]);
  expect(inFrame([1010, 640], known).actors).toBe(known.actors);
  const phone = inFrame([390, 560], known);
  expect(phone.sizes).not.toEqual(known.sizes);
  expect(phone).toEqual(inFrame([390, 560]));
});

/** Pictures of graphs of many shapes: nothing lies over anything, the plot is used, and equals are treated as equals. */
import { describe, expect, test } from 'vitest';
import { placeActors } from '../../../src/compose.js';
import { ZOOM_SCALES } from '../../../src/scene/large/zoom-scales.js';
import type { Scene } from '../../../src/scene/types.js';
import { CLEAR, judged } from '../../scenes/judge-large.js';
import { graphOf, optionsFor, sceneOf, type Size } from '../../scenes/make.js';
import { blocs, clique, hubs, ofPairs, ring, SHAPES } from '../../scenes/shapes.js';
import { some } from '../../tools/runs.js';

const WIDE: Size = [1000, 640];
const PHONE: Size = [390, 560];

/** Marks of up to 300 actors lie on no other, at any size; of more, where there is room for them. */
const faultsOf = (scene: Scene): object => {
  const { marksOnMarks, namesOnNames, namesOnMarks, outside } = judged(scene);
  return { marksOnMarks, namesOnNames, namesOnMarks, outside };
};

describe.each(some(SHAPES))('%s', (_name, make, named) => {
  test('has no fault, and uses its plot', async () => {
    const dataset = make();
    const wide = await sceneOf(dataset, WIDE);
    expect(judged(wide)).toMatchObject(CLEAR);
    expect(judged(wide).used).toBeGreaterThan(0.7);
    expect(judged(wide).named).toBeGreaterThanOrEqual(named);
    const phone = await sceneOf(dataset, PHONE);
    expect(faultsOf(phone)).toEqual(CLEAR);
    expect(judged(phone).used).toBeGreaterThan(0.7);
  });

  test('has none when a reader comes nearer', async () => {
    const graph = graphOf(make());
    const options = optionsFor(WIDE, { furniture: null });
    const { places, byScale } = await placeActors(graph, options);
    for (const scale of some(ZOOM_SCALES)) {
      expect(faultsOf(byScale!.atScale(graph, places, options, scale)), `at ${scale}`).toEqual(CLEAR);
    }
  });
});

describe('equals', () => {
  const namesIn = ({ labels, spareLabels = [] }: Scene): number[] =>
    [...labels, ...spareLabels].filter(({ of }) => of === 'actor').map(({ lines: [line] }) => line!.size);

  test('have names of one size', async () => {
    expect(new Set(namesIn(await sceneOf(ofPairs(150, ring(150)), WIDE)))).toEqual(new Set([11]));
    const mixed = namesIn(await sceneOf(ofPairs(200, blocs(20, 10)), WIDE));
    // The one of each bloc that is tied to two others.
    expect(mixed.filter((size) => size > 11)).toHaveLength(20);
  });

  test('have about as many lines that stand out', async () => {
    const { edges } = await sceneOf(ofPairs(60, clique(60)), WIDE);
    const strong = edges.filter(({ emphasised }) => emphasised === undefined);
    const lines = new Map<string, number>();
    for (const { from, to } of strong) for (const id of [from, to]) lines.set(id, (lines.get(id) ?? 0) + 1);
    expect(lines.size).toBeGreaterThan(50);
    expect(Math.max(...lines.values())).toBeLessThanOrEqual(5);
  });
});

test.each([
  [300, 3],
  [1000, 5],
])('of %i actors at %i hubs, all hubs are named, whatever lies around them', async (count, of) => {
  const { labels } = await sceneOf(ofPairs(count, hubs(count, of)), WIDE);
  const named = new Set(labels.map(({ owner }) => owner));
  expect(Array.from({ length: of }, (_, i) => `a${i}`).filter((id) => !named.has(id))).toEqual([]);
});

test('actors without a line stand beneath the others, in rows, and do not take their room', async () => {
  const { actors, plot, edges } = await sceneOf(ofPairs(200, clique(10)), WIDE);
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const [own, alone] = [actors.filter(({ id }) => tied.has(id)), actors.filter(({ id }) => !tied.has(id))];
  const lowest = Math.max(...own.map(({ y }) => y));
  expect(lowest - plot.y).toBeGreaterThan(plot.height * 0.5);
  // Some are pushed up between the others where names are given room.
  expect(alone.filter(({ y }) => y < lowest).length).toBeLessThan(alone.length * 0.2);
  expect(Math.min(...alone.map(({ radius }) => radius))).toBeGreaterThan(2);
});

/** Pictures of many actors: nothing lies over a name, what matters most is named, and a zoom shows more. */
import { describe, expect, test } from 'vitest';
import { placeActors } from '../../../src/compose.js';
import { isLarge } from '../../../src/model/is-large.js';
import { ZOOM_SCALES } from '../../../src/scene/large/zoom-scales.js';
import { placeFootnotes } from '../../../src/scene/notes/footnotes.js';
import { lineNumbers } from '../../../src/scene/notes/line-numbers.js';
import type { Scene } from '../../../src/scene/types.js';
import { CLEAR, judged } from '../../scenes/judge-large.js';
import { large } from '../../scenes/large.js';
import { graphOf, optionsFor, sceneOf, type Size } from '../../scenes/make.js';
import { gdelt, grouped, GDELT } from '../../scenes/world.js';
import { some } from '../../tools/runs.js';

const PHONE: Size = [390, 560];
const WIDE: Size = [1000, 640];

/** Name, dataset, frame, and how many of its actors are named at least. */
const CASES: readonly (readonly [name: string, dataset: () => object | null, size: Size, named: number])[] = [
  ['60 actors, 600 lines', () => large(60, 600), WIDE, 55],
  ['60 actors, 600 lines', () => large(60, 600), PHONE, 45],
  ['60 actors, 120 lines', () => large(60, 120), WIDE, 58],
  ['60 actors, 120 lines', () => large(60, 120), PHONE, 45],
  ['100 actors, 200 lines', () => large(100, 200), WIDE, 90],
  ['120 actors, 240 lines', () => large(120, 240), WIDE, 100],
  ['120 actors, 1200 lines', () => large(120, 1200), PHONE, 45],
  ['200 actors in groups, 2000 lines', () => grouped(200, 2000), WIDE, 65],
  ['300 actors, 600 lines', () => large(300, 600), WIDE, 120],
  ['300 actors in groups, 3000 lines', () => grouped(300, 3000), PHONE, 13],
  ['2000 actors in groups, 10000 lines', () => grouped(2000, 10_000), PHONE, 14],
  // As dense as 10,000 actors in a plot of four times the area.
  ['2500 actors in groups, 6000 lines', () => grouped(2500, 6000), [500, 320], 6],
  ['5000 actors in groups, 20000 lines', () => grouped(5000, 20_000), WIDE, 35],
  ['200 states of GDELT', gdelt, WIDE, 140],
  ['200 states of GDELT', gdelt, PHONE, 40],
];

test.each(CASES)(
  'nothing lies over a name or a mark, and the plot is used: %s, dataset %#',
  async (_name, make, size, named) => {
    const dataset = make();
    if (dataset === null) {
      console.warn(`${GDELT} is absent: left out.`);
      return;
    }
    const result = judged(await sceneOf(dataset, size));
    expect(result).toMatchObject(CLEAR);
    expect(result.used).toBeGreaterThan(0.7);
    expect(result.named).toBeGreaterThanOrEqual(named);
  },
);

test('the pictures of few stay as they were: forty actors with few lines are not large', () => {
  expect(isLarge(graphOf(large(40, 150)))).toBe(false);
  expect(isLarge(graphOf(large(50, 100)))).toBe(false);
  expect(isLarge(graphOf(large(51, 50)))).toBe(true);
  expect(isLarge(graphOf(large(41, 165)))).toBe(true);
});

test('what matters most is named, and has the larger mark and name', async () => {
  const scene = await sceneOf(large(300, 1500), WIDE);
  const graph = graphOf(large(300, 1500));
  const lines = new Map(scene.actors.map(({ id }) => [id, graph.degree(id)]));
  const first = [...lines].sort((a, b) => b[1] - a[1]).slice(0, 12);
  const named = new Map(scene.labels.map(({ owner, lines: [line] }) => [owner, line!.size]));
  const radius = new Map(scene.actors.map((mark) => [mark.id, mark.radius]));
  expect(first.filter(([id]) => !named.has(id))).toEqual([]);
  expect(Math.min(...first.map(([id]) => named.get(id)!))).toBe(14);
  const last = [...lines].sort((a, b) => a[1] - b[1])[0]!;
  expect(radius.get(first[0]![0])).toBeGreaterThan(radius.get(last[0])! * 1.5);
});

test('in a crowd of marks, too, those are named who matter most', async () => {
  const scene = await sceneOf(grouped(2500, 6000), [500, 320]);
  const lines = new Map<string, number>();
  for (const { from, to } of scene.edges) for (const id of [from, to]) lines.set(id, (lines.get(id) ?? 0) + 1);
  const first = [...lines].sort((a, b) => b[1] - a[1]).slice(0, 25);
  const named = new Set(scene.labels.filter(({ of }) => of === 'actor').map(({ owner }) => owner));
  expect(first.filter(([id]) => named.has(id)).length).toBeGreaterThanOrEqual(5);
});

test('the lines that tie most closely have their colours, the others are paler, and all come back when pointed at', async () => {
  const { edges } = await sceneOf(grouped(200, 2000), WIDE);
  const pale = edges.filter(({ emphasised }) => emphasised !== undefined);
  expect(pale.length).toBeGreaterThan(1000);
  const strong = edges.filter(({ emphasised }) => emphasised === undefined);
  expect(strong.length).toBeGreaterThan(50);
  const [own] = strong;
  for (const { line, emphasised } of pale) {
    expect(line.color).not.toBe(own!.line.color);
    expect(emphasised!.line.color).toBe(own!.line.color);
  }
  // Pale ones lie beneath.
  expect(edges.findIndex(({ emphasised }) => emphasised === undefined)).toBe(pale.length);
});

test('whoever is not named has a name to be shown when pointed at', async () => {
  const scene = await sceneOf(large(300, 600), PHONE);
  const named = new Set(scene.labels.filter(({ of }) => of === 'actor').map(({ owner }) => owner));
  const spare = scene.spareLabels!.map(({ owner }) => owner);
  expect(new Set([...named, ...spare]).size).toBe(300);
  expect(spare.filter((id) => named.has(id))).toEqual([]);
});

describe('nearer', () => {
  const shown = async (dataset: object): Promise<Scene[]> => {
    const graph = graphOf(dataset);
    const options = optionsFor(WIDE, { furniture: null });
    const { places, byScale } = await placeActors(graph, options);
    return some(ZOOM_SCALES).map((scale) => byScale!.atScale(graph, places, options, scale));
  };
  const namesIn = ({ labels }: Scene): string[] => labels.filter(({ of }) => of === 'actor').map(({ owner }) => owner);

  test.each([
    ['200 in groups', () => grouped(200, 2000)],
    ['2000', () => large(2000, 4000)],
  ])('more are named, none lies over anything, and hardly any name is lost: %s', async (_name, make) => {
    const scenes = await shown(make());
    scenes.forEach((scene, i) => {
      expect(judged(scene)).toMatchObject({ namesOnNames: 0, namesOnMarks: 0, outside: 0 });
      if (i === 0) return;
      const [before, now] = [namesIn(scenes[i - 1]!), namesIn(scene)];
      expect(now.length).toBeGreaterThanOrEqual(before.length);
      const lost = before.filter((id) => !now.includes(id));
      expect(lost.length).toBeLessThanOrEqual(before.length * 0.03);
    });
  });

  test('every actor stands where it stood, on the larger scale', async () => {
    const [whole, near] = await shown(grouped(200, 800));
    const scale = near!.width / whole!.width;
    expect(scale).toBeGreaterThan(1);
    near!.actors.forEach(({ x }, i) => expect(x).toBeCloseTo(whole!.actors[i]!.x * scale, 6));
  });
});

describe('places', () => {
  const graph = graphOf(grouped(150, 700));

  test('that are given are kept, and neighbours follow', async () => {
    const options = optionsFor(WIDE);
    const free = await placeActors(graph, options);
    const pinned = new Map([['a0', { x: 0.1, y: 0.1 }]]);
    const { places, measured } = await placeActors(graph, options, { pinned });
    const { plot } = measured().frame;
    expect(places.get('a0')).toMatchObject({ x: plot.width * 0.1, y: plot.height * 0.1 });
    const towards = (id: string): number => {
      const [a, b] = [free.places.get(id)!, places.get(id)!];
      return (
        Math.hypot(a.x - plot.width * 0.1, a.y - plot.height * 0.1) -
        Math.hypot(b.x - plot.width * 0.1, b.y - plot.height * 0.1)
      );
    };
    const moves = graph.neighbors('a0').map(towards);
    expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeGreaterThan(5);
  });

  test('of two rivals are at the two sides', async () => {
    const scene = await sceneOf(grouped(150, 700), WIDE, { sides: ['a0', 'a1'] });
    const at = new Map(scene.actors.map(({ id, x }) => [id, (x - scene.plot.x) / scene.plot.width]));
    expect(at.get('a0')).toBeLessThan(0.2);
    expect(at.get('a1')).toBeGreaterThan(0.8);
    expect(judged(scene)).toMatchObject(CLEAR);
  });
});

test('lines have their numbers where notes are printed', async () => {
  const scene = await sceneOf(large(110, 130), WIDE, { numbers: lineNumbers, notes: placeFootnotes });
  const numbers = scene.labels.filter(({ of }) => of === 'edge');
  expect(numbers.length).toBeGreaterThan(100);
  expect(scene.notes!.notes.filter(({ number }) => number !== null)).toHaveLength(130);
});

/** Where room is scarce, or somebody has no ties, or a place already. */
import { describe, expect, test } from 'vitest';
import { placeActors } from '../../../src/compose.js';
import { polyline } from '../../../src/geometry/curve.js';
import { boxesOverlap, boxMeetsCircle } from '../../../src/geometry/oriented-box.js';
import { segmentDistance2 } from '../../../src/geometry/plane.js';
import { runLayout } from '../../../src/layout/run-layout.js';
import type { Places } from '../../../src/layout/types.js';
import { stancesOf, type Sides } from '../../../src/model/sides/stances.js';
import { buildScene, frameOf } from '../../../src/scene/build-scene.js';
import { boxOfText, countFaultsOfScene } from '../../../src/scene/scene-faults.js';
import type { Scene } from '../../../src/scene/types.js';
import { crisis, smallCrisis } from '../../scenes/crises.js';
import { article, graphOf, optionsFor, randomDataset, sceneOf, small, type Size } from '../../scenes/make.js';

/** What of a scene cannot be read at all, in words: names on names or marks, marks on marks, lines through marks. */
function hidden({ actors, labels, edges }: Scene): string[] {
  const names = labels
    .filter(({ of }) => of === 'actor')
    .flatMap(({ owner, lines }) => lines.map((line) => ({ owner, box: boxOfText(line) })));
  return [
    ...names.flatMap((a, i) =>
      names
        .slice(i + 1)
        .filter((b) => a.owner !== b.owner && boxesOverlap(a.box, b.box))
        .map((b) => `${a.owner}’s name on ${b.owner}’s`),
    ),
    ...names.flatMap(({ owner, box }) =>
      actors
        .filter(({ id, x, y, radius }) => id !== owner && boxMeetsCircle(box, [x, y], radius))
        .map(({ id }) => `${owner}’s name on ${id}`),
    ),
    ...actors.flatMap((a, i) =>
      actors
        .slice(i + 1)
        .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius)
        .map((b) => `${a.id} on ${b.id}`),
    ),
    ...edges.flatMap(({ id, from, to, line }) => {
      const points = polyline(line.path);
      return actors
        .filter(
          (actor) =>
            actor.id !== from &&
            actor.id !== to &&
            points.some(
              ([x, y], i) =>
                i > 0 &&
                segmentDistance2(actor.x, actor.y, points[i - 1]![0], points[i - 1]![1], x, y) < actor.radius ** 2,
            ),
        )
        .map((actor) => `${id} through ${actor.id}`);
    }),
  ];
}

const PHONE: Size = [390, 560];

test('forty actors in the frame of a phone do not hide each other', async () => {
  const graph = graphOf(crisis(40, 70, 40));
  const options = optionsFor(PHONE);
  const { places } = await placeActors(graph, options, { seed: 5 });
  expect(places.size).toBe(40);
  expect(hidden(buildScene(graph, places, options))).toEqual([]);

  // The count sees what it counts: somebody in another's place, by either account.
  const [one, other] = [...places.keys()] as [string, string];
  const heaped: Places = new Map(places).set(one, {
    ...places.get(one)!,
    x: places.get(other)!.x + 3,
    y: places.get(other)!.y,
  });
  expect(hidden(buildScene(graph, heaped, options))).toContain(`${one} on ${other}`);
  expect(countFaultsOfScene(buildScene(graph, heaped, options))).toBeGreaterThan(
    countFaultsOfScene(buildScene(graph, places, options)),
  );
});

/** Width and height of what some actors take, marks and names; px. */
function extentOf(scene: Scene, ids: readonly string[]): { width: number; height: number } {
  const boxes = scene.labels
    .filter(({ of, owner }) => of === 'actor' && ids.includes(owner))
    .flatMap(({ lines }) => lines.map(boxOfText));
  const marks = scene.actors.filter(({ id }) => ids.includes(id));
  const [xs, ys] = [
    [
      ...boxes.flatMap(({ x, width }) => [x - width / 2, x + width / 2]),
      ...marks.flatMap(({ x, radius }) => [x - radius, x + radius]),
    ],
    [
      ...boxes.flatMap(({ y, height }) => [y - height / 2, y + height / 2]),
      ...marks.flatMap(({ y, radius }) => [y - radius, y + radius]),
    ],
  ];
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}

/** All marks and names lie in the plot. */
function expectWithin(scene: Scene): void {
  const { x, y, width, height } = scene.plot;
  for (const actor of scene.actors)
    expect(
      Math.min(
        actor.x - actor.radius - x,
        actor.y - actor.radius - y,
        x + width - actor.x - actor.radius,
        y + height - actor.y - actor.radius,
      ),
      actor.id,
    ).toBeGreaterThanOrEqual(0);
  for (const { of, owner, lines } of scene.labels) {
    for (const box of of === 'actor' ? lines.map(boxOfText) : [])
      expect(
        Math.min(
          box.x - box.width / 2 - x,
          box.y - box.height / 2 - y,
          x + width - box.x - box.width / 2,
          y + height - box.y - box.height / 2,
        ),
        owner,
      ).toBeGreaterThanOrEqual(-1);
  }
}

describe.each<Size>([[960, 640], PHONE])('at %i × %i px', (...size) => {
  test('those without ties stand in the frame, and leave most of it to the others', async () => {
    const input = smallCrisis() as { readonly actors: readonly { readonly id: string }[] };
    const alone = ['Galdor', 'Hollin', 'Isk', 'Kastor'].map((id) => ({ id, kind: 'state', name: id }));
    const scene = await sceneOf({ ...input, actors: [...input.actors, ...alone] }, size);
    expectWithin(scene);
    expect(hidden(scene)).toEqual([]);
    const { width, height } = extentOf(
      scene,
      input.actors.map(({ id }) => id),
    );
    expect((width * height) / (scene.plot.width * scene.plot.height)).toBeGreaterThan(0.6);
  });

  test('pairs that have nothing to do with each other stand in the frame, apart, and use it', async () => {
    const pairs = [
      ['Arcadia', 'Borduria'],
      ['Caledon', 'Dravia'],
      ['Estmark', 'Fenwick'],
      ['Galdor', 'Hollin'],
    ] as const;
    const scene = await sceneOf(
      small(
        pairs.flat(),
        pairs.map(([a, b]) => `${a} support ${b}`),
      ),
      size,
    );
    expectWithin(scene);
    expect(hidden(scene)).toEqual([]);
    expect(countFaultsOfScene(scene)).toBe(0);
    const { width, height } = extentOf(scene, pairs.flat());
    expect((width * height) / (scene.plot.width * scene.plot.height)).toBeGreaterThan(0.6);
  });
});

test('in a large graph, too, those without ties do not press the others together', async () => {
  const input = randomDataset(120, 2) as { readonly actors: readonly { readonly id: string }[] };
  const alone = Array.from({ length: 20 }, (_, i) => ({ id: `alone${i}`, kind: 'state', name: `A ${i}` }));
  const [width, height] = [1600, 900];
  const places = await runLayout(graphOf({ ...input, actors: [...input.actors, ...alone] }), { width, height });
  const at = input.actors.map(({ id }) => places.get(id)!);
  const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  expect((span(at.map(({ x }) => x)) * span(at.map(({ y }) => y))) / (width * height)).toBeGreaterThan(0.6);
});

test('between two rivals, an actor that was put somewhere stays there, and the others keep to their sides', async () => {
  const sides: Sides = ['guaido', 'maduro'];
  const options = { ...optionsFor([960, 640]), sides };
  const graph = graphOf(article);
  const { plot } = frameOf(graph, options);
  // On the wrong side, in the way of all others.
  const pinned = new Map([
    ['canada', { x: 0.875, y: 0.5 }],
    ['guaido', { x: 0.25, y: 0.0625 }],
  ]);
  const { places } = await placeActors(graph, options, { seed: 1, pinned });
  for (const [id, { x, y }] of pinned) expect(places.get(id)).toMatchObject({ x: x * plot.width, y: y * plot.height });
  const stances = stancesOf(graph, sides);
  const xs = (on: (stance: number) => boolean): number[] =>
    [...places].filter(([id]) => !pinned.has(id) && on(stances.get(id)!)).map(([, { x }]) => x);
  expect(Math.max(...xs((stance) => stance < -0.3))).toBeLessThan(Math.min(...xs((stance) => stance > 0.3)));
});

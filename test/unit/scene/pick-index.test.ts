/** The index of a large scene answers as the search through all marks does. */
import { array, assert, constantFrom, integer, oneof, option, property, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { indexedPicker } from '../../../src/scene/picking/pick-index.js';
import { pick } from '../../../src/scene/picking/pick.js';
import type { Cubic, Point } from '../../../src/geometry/types.js';
import type { ActorMark, EdgeMark, Glyph, Scene } from '../../../src/scene/types.js';
import { runs } from '../../tools/runs.js';

/** On a coarse grid, so that lines meet and marks are equally near. */
const point = tuple(integer({ min: 0, max: 8 }), integer({ min: 0, max: 6 })).map(([x, y]): [number, number] => [
  x * 40,
  y * 40,
]);
const GLYPH: Glyph = { outline: { centre: [0, 0], radius: 4 }, fill: '#000000', stroke: '#000000', strokeWidth: 0 };

const anywhere = tuple(integer({ min: -20, max: 340 }), integer({ min: -20, max: 260 })).map(
  ([x, y]): [number, number] => [x, y],
);

const actors = array(record({ at: point, radius: constantFrom(6, 9, 14) }), { maxLength: 12 }).map((all) =>
  all.map(({ at: [x, y], radius }, i) => ({ id: `a${i}`, x, y, radius, glyph: GLYPH }) as unknown as ActorMark),
);
const edges = array(
  record({ path: tuple(point, point, point, point), tip: option(point), width: constantFrom(1, 2, 3.5) }),
  { maxLength: 30 },
).map((all) =>
  all.map(({ path, tip, width }, i) => {
    // An arrowhead begins where its line ends.
    const head =
      tip === null
        ? []
        : [{ ...GLYPH, outline: { points: [[path[3][0] + (tip[0] % 9), path[3][1] + (tip[1] % 9)] as Point] } }];
    return {
      id: `e${i}`,
      line: { path: path as unknown as Cubic, color: '#000000', width, dash: null },
      glyphs: head,
    } as unknown as EdgeMark;
  }),
);

test('whatever the scene, the point and the reach', () => {
  const picker = indexedPicker();
  let hits = 0;
  assert(
    property(
      actors,
      edges,
      array(oneof(point, anywhere), { minLength: 1, maxLength: 10 }),
      constantFrom(0.5, 3, 7, 14, 30),
      (someActors, someEdges, points, reach) => {
        const scene = { actors: someActors, edges: someEdges } as unknown as Scene;
        for (const at of points) {
          const plain = pick(scene, at, reach);
          if (plain !== null) hits += 1;
          expect(picker(scene, at, reach)).toEqual(plain);
        }
      },
    ),
    { numRuns: runs(400) },
  );
  expect(hits).toBeGreaterThan(runs(400));
});

test('an empty scene holds nothing, and a scene that follows it is looked at anew', () => {
  const picker = indexedPicker();
  const empty = { actors: [], edges: [] } as unknown as Scene;
  expect(picker(empty, [10, 10], 7)).toBeNull();
  const one = { actors: [{ id: 'a', x: 10, y: 10, radius: 8 }], edges: [] } as unknown as Scene;
  expect(picker(one, [12, 10], 7)).toEqual({ kind: 'actor', id: 'a' });
  expect(picker(empty, [10, 10], 7)).toBeNull();
});

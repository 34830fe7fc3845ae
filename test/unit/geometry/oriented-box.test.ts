import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { polyline } from '../../../src/geometry/curve.js';
import {
  boxesOverlap,
  boxMeetsCircle,
  boxMeetsLine,
  boxMeetsPolyline,
  levelBox,
  type OrientedBox,
} from '../../../src/geometry/oriented-box.js';
import { outline } from '../../../src/geometry/plane.js';
import { overlap, passes, type Convex } from '../../scenes/legibility.js';
import { runs } from '../../tools/runs.js';

/** Whole places and Pythagorean turns; sides with a fraction that no other sum has, so that nothing merely touches. */
const turn = fc.constantFrom([1, 0], [0.6, 0.8], [0.8, -0.6], [0, -1], [5 / 13, 12 / 13]);
const place = fc.integer({ min: -60, max: 60 });
const box: fc.Arbitrary<OrientedBox> = fc
  .tuple(place, place, fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 30 }), turn)
  .map(([x, y, width, height, [cos, sin]]) => ({ x, y, width: width + 0.0137, height: height + 0.0071, cos, sin }));
const cornersOf = ({ x, y, width, height, cos, sin }: OrientedBox): Convex =>
  [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([a, b]) => [x + (a! * width * cos - b! * height * sin) / 2, y + (a! * width * sin + b! * height * cos) / 2]);

test('two boxes overlap where the measure of legibility says so', () => {
  fc.assert(
    fc.property(box, box, (a, b) => boxesOverlap(a, b) === overlap(cornersOf(a), cornersOf(b))),
    { numRuns: runs(2_000) },
  );
});

test('a polyline meets a box where the measure of legibility says so', () => {
  const points = fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 6 });
  // A point twice in a row is a segment without a direction.
  const moving = points
    .map((list) => list.filter((p, i) => i === 0 || p[0] !== list[i - 1]![0] || p[1] !== list[i - 1]![1]))
    .filter(({ length }) => length > 1);
  fc.assert(
    fc.property(box, moving, (own, line) => boxMeetsPolyline(own, line) === passes(line, cornersOf(own))),
    { numRuns: runs(2_000) },
  );
});

test('the quick test of a line gives the same as the test of all its points, whether it is straight, bends or returns to its start', () => {
  const point = fc.tuple(place, place);
  const line = fc
    .tuple(point, point, point, fc.option(point, { nil: null }))
    .map(([p, c, d, q]) => polyline([p, c, d, q ?? p]));
  fc.assert(
    fc.property(box, line, (own, points) => boxMeetsLine(own, outline(points)) === boxMeetsPolyline(own, points)),
    { numRuns: runs(5_000) },
  );
});

test('boxes overlap if they share an area, whether rotated or not', () => {
  const level = fc
    .tuple(place, place, fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 30 }))
    .map(([x, y, width, height]) => levelBox(x, y, width + 0.0137, height + 0.0071));
  fc.assert(
    fc.property(level, level, (a, b) => boxesOverlap(a, b) === overlap(cornersOf(a), cornersOf(b))),
    { numRuns: runs(2_000) },
  );
});

test('a circle meets a box that holds its centre, and one whose side or corner is nearer than its radius', () => {
  const tilted: OrientedBox = { x: 10, y: 20, width: 40, height: 10, cos: 0.6, sin: 0.8 };
  /** A point by its place in the frame of the box. */
  const at = (along: number, aside: number): [number, number] => [
    10 + along * 0.6 - aside * 0.8,
    20 + along * 0.8 + aside * 0.6,
  ];
  for (const [along, aside, meets] of [
    [0, 0, true],
    [19, -4, true],
    [0, 10.9, true],
    [0, 11.1, false],
    [-25.9, 0, true],
    [-26.1, 0, false],
    [24, 9, true],
    [24.5, 9.5, false],
  ] as const) {
    expect(boxMeetsCircle(tilted, at(along, aside), 6), `${along}, ${aside}`).toBe(meets);
  }
});

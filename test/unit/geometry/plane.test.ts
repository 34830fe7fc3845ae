import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesMeet, segmentDistance2, segmentMeetsBox, type Box } from '../../../src/geometry/plane.js';
import { boxDistance2, segmentsCross } from '../../../src/geometry/crossings.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { runs } from '../../tools/runs.js';

type Four = [number, number, number, number];
// Whole numbers, so that no answer hangs on a rounding.
const unit = fc.integer({ min: -50, max: 50 });
const segment: fc.Arbitrary<Four> = fc.tuple(unit, unit, unit, unit);
const box: fc.Arbitrary<Box> = segment.map(([a, b, c, d]) => ({
  x0: Math.min(a, c),
  y0: Math.min(b, d),
  x1: Math.max(a, c),
  y1: Math.max(b, d),
}));
const back = ([ax, ay, bx, by]: Four): Four => [bx, by, ax, ay];
const flip = ([ax, ay, bx, by]: Four): Four => [ay, ax, by, bx];
const flipBox = ({ x0, y0, x1, y1 }: Box): Box => ({ x0: y0, y0: x0, x1: y1, y1: x1 });

/** Whether no end of one segment lies on the line of the other: then crossing is beyond doubt. */
const general = ([ax, ay, bx, by]: Four, [cx, cy, dx, dy]: Four): boolean =>
  [
    [cx, cy],
    [dx, dy],
  ].every(([x, y]) => (bx - ax) * (y! - ay) !== (by - ay) * (x! - ax)) &&
  [
    [ax, ay],
    [bx, by],
  ].every(([x, y]) => (dx - cx) * (y! - cy) !== (dy - cy) * (x! - cx));

describe('segments', () => {
  test('the diagonals of a square cross, its sides do not, and a T that does not reach does not', () => {
    expect(segmentsCross(0, 0, 2, 2, 0, 2, 2, 0)).toBe(true);
    expect(segmentsCross(0, 0, 2, 0, 0, 2, 2, 2)).toBe(false);
    expect(segmentsCross(0, 0, 4, 0, 2, 1, 2, 5)).toBe(false);
  });

  test('crossing does not depend on the order of segments, their direction or the axes', () => {
    fc.assert(
      fc.property(segment, segment, (p, q) => {
        fc.pre(general(p, q));
        const crosses = segmentsCross(...p, ...q);
        for (const [a, b] of [
          [q, p],
          [back(p), q],
          [p, back(q)],
          [flip(p), flip(q)],
        ] as const)
          expect(segmentsCross(...a, ...b)).toBe(crosses);
      }),
    );
  });

  test('if two segments cross, the ends of each lie on both sides of the other', () => {
    fc.assert(
      fc.property(segment, segment, (p, q) => {
        fc.pre(general(p, q));
        const side = ([ax, ay, bx, by]: Four, x: number, y: number): number =>
          Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
        const apart = (a: Four, b: Four): boolean => side(a, b[0], b[1]) === side(a, b[2], b[3]);
        expect(segmentsCross(...p, ...q)).toBe(!apart(p, q) && !apart(q, p));
      }),
    );
  });

  test('the distance to a segment is that to its nearest point, also beyond its ends and for a single point', () => {
    expect(segmentDistance2(5, 3, 0, 0, 10, 0)).toBe(9);
    expect(segmentDistance2(-3, 4, 0, 0, 10, 0)).toBe(25);
    expect(segmentDistance2(13, -4, 0, 0, 10, 0)).toBe(25);
    expect(segmentDistance2(3, 4, 0, 0, 0, 0)).toBe(25);
  });

  test('the distance to a segment is symmetric and never more than to any of its points', () => {
    fc.assert(
      fc.property(unit, unit, segment, fc.integer({ min: 0, max: 8 }), (x, y, s, eighths) => {
        const distance2 = segmentDistance2(x, y, ...s);
        expect(distance2).toBeCloseTo(segmentDistance2(x, y, ...back(s)), 6);
        expect(distance2).toBeCloseTo(segmentDistance2(y, x, ...flip(s)), 6);
        const [px, py] = [s[0] + ((s[2] - s[0]) * eighths) / 8, s[1] + ((s[3] - s[1]) * eighths) / 8];
        expect(distance2).toBeLessThanOrEqual((px - x) ** 2 + (py - y) ** 2 + 1e-6);
      }),
    );
  });
});

describe('boxes', () => {
  const square: Box = { x0: 0, y0: 0, x1: 10, y1: 10 };

  test('a segment meets a box that it ends in, passes through or touches when grown, and no other', () => {
    expect(segmentMeetsBox(5, 5, 50, 50, square)).toBe(true);
    expect(segmentMeetsBox(-5, 4, 15, 6, square)).toBe(true);
    expect(segmentMeetsBox(-5, 8, 8, 21, square)).toBe(false);
    expect(segmentMeetsBox(-5, 12, 15, 12, square)).toBe(false);
    expect(segmentMeetsBox(-5, 12, 15, 12, square, 3)).toBe(true);
  });

  test('a segment meets a box exactly when it has an end in it or crosses one of its diagonals', () => {
    fc.assert(
      fc.property(segment, box, (s, b) => {
        const diagonals: Four[] = [
          [b.x0, b.y0, b.x1, b.y1],
          [b.x0, b.y1, b.x1, b.y0],
        ];
        fc.pre(b.x0 < b.x1 && b.y0 < b.y1 && diagonals.every((d) => general(s, d)));
        const inside = (x: number, y: number): boolean => boxDistance2(x, y, b) === 0;
        const meets = inside(s[0], s[1]) || inside(s[2], s[3]) || diagonals.some((d) => segmentsCross(...s, ...d));
        expect(segmentMeetsBox(...s, b)).toBe(meets);
        expect(segmentMeetsBox(...back(s), b)).toBe(meets);
        expect(segmentMeetsBox(...flip(s), flipBox(b))).toBe(meets);
      }),
      { numRuns: runs(500) },
    );
  });

  test('two boxes meet in either order, when they share an area or are nearer than the gap', () => {
    const right: Box = { x0: 12, y0: 0, x1: 20, y1: 10 };
    expect([boxesMeet(square, right), boxesMeet(square, right, 2), boxesMeet(square, right, 3)]).toEqual([
      false,
      false,
      true,
    ]);
    fc.assert(
      fc.property(box, box, fc.integer({ min: 0, max: 9 }), (a, b, gap) => {
        expect(boxesMeet(a, b, gap)).toBe(boxesMeet(b, a, gap));
        expect(boxesMeet(a, b, gap)).toBe(boxesMeet(flipBox(a), flipBox(b), gap));
        if (boxesMeet(a, b)) expect(boxesMeet(a, b, gap)).toBe(true);
      }),
    );
  });

  test('the distance to a box is nothing inside, and that to its nearest side or corner outside', () => {
    expect([
      boxDistance2(5, 5, square),
      boxDistance2(10, 10, square),
      boxDistance2(13, 5, square),
      boxDistance2(-3, 14, square),
    ]).toEqual([0, 0, 9, 25]);
  });
});

describe('the random source', () => {
  test('numbers lie in [0, 1), fill it evenly and are the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [first, second] = [seededRandom(seed), seededRandom(seed)];
        const numbers = Array.from({ length: 400 }, () => first());
        expect(numbers.every((n) => n >= 0 && n < 1)).toBe(true);
        expect(numbers).toEqual(Array.from({ length: 400 }, () => second()));
        expect(Math.abs(numbers.reduce((sum, n) => sum + n, 0) / 400 - 0.5)).toBeLessThan(0.1);
      }),
    );
  });

  test('neighbouring seeds give other numbers', () => {
    const firsts = Array.from({ length: 1000 }, (_, seed) => seededRandom(seed)());
    expect(new Set(firsts).size).toBe(1000);
  });
});

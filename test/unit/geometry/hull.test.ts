/** Outlines around circles hold them all, and are convex. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hullAround, isInHull } from '../../../src/geometry/hull.js';
import { runs } from '../../tools/runs.js';

const circle = fc.record({
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.double({ min: -500, max: 500, noNaN: true }),
  radius: fc.double({ min: 1, max: 40, noNaN: true }),
});

test('an outline holds the middles of its circles and most of their borders, and turns one way', () => {
  fc.assert(
    fc.property(fc.array(circle, { minLength: 1, maxLength: 20 }), (circles) => {
      const outline = hullAround(circles);
      expect(outline.length).toBeGreaterThanOrEqual(16);
      for (const { x, y, radius } of circles) {
        expect(isInHull(outline, [x, y])).toBe(true);
        // Between two of the sixteen directions, the border of a circle may lie 2 % of its radius outside.
        for (const [dx, dy] of [
          [0.8, 0.6],
          [-0.6, 0.8],
          [-0.8, -0.6],
          [0.6, -0.8],
        ] as const)
          expect(isInHull(outline, [x + dx * radius * 0.98, y + dy * radius * 0.98])).toBe(true);
      }
      const all = circles.map(({ x, radius }) => x + radius);
      expect(isInHull(outline, [Math.max(...all) + 1, 0])).toBe(false);
    }),
    { numRuns: runs(200) },
  );
});

test('there is no outline around nothing', () => {
  expect(hullAround([])).toEqual([]);
  expect(isInHull([], [0, 0])).toBe(false);
});

/** A canvas covers its stage and is a whole number of pixels of the device. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePixels } from '../../../../src/render/webgl/whole-pixels.js';

test('at every step of zoom that browsers have, on screens of one, one and a half, and two pixels', () => {
  const zooms = [0.25, 0.5, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5];
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 5000, noNaN: true }),
      fc.constantFrom(...zooms),
      fc.constantFrom(1, 1.5, 2),
      (length, zoom, screen) => {
        const whole = wholePixels(length, zoom * screen);
        expect(Number.isInteger(whole)).toBe(true);
        expect(whole).toBeGreaterThanOrEqual(Math.max(1, length));
        expect(whole).toBeLessThanOrEqual(Math.max(1, length) + 40);
        expect(Math.abs(whole * zoom * screen - Math.round(whole * zoom * screen))).toBeLessThan(0.01);
      },
    ),
  );
});

test('and no larger than it has to be', () => {
  expect(wholePixels(640, 1)).toBe(640);
  expect(wholePixels(640.2, 2)).toBe(641);
  expect(wholePixels(641, 1.25)).toBe(644);
  expect(wholePixels(641, 1.1)).toBe(650);
  // A ratio that no length within reach makes whole: as near as can be.
  expect(wholePixels(640.5, Math.PI)).toBe(641);
});

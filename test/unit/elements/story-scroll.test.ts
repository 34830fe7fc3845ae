/** Which step is read at which place of scrolling. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scrollPlaceOf, stepAt, type StepExtent } from '../../../src/elements/story/story-scroll.js';

/** Steps one after the other, of some heights, in a list of some height, px. */
const lists = fc
  .record({
    heights: fc.array(fc.integer({ min: 24, max: 2000 }), { minLength: 1, maxLength: 12 }),
    size: fc.integer({ min: 60, max: 900 }),
  })
  .map(({ heights, size }) => {
    let length = 0;
    const steps: StepExtent[] = heights.map((height) => ({ start: length, end: (length += height) }));
    return { steps, size, length: Math.max(length, size) };
  });

test('at the beginning it is the first, at the end the last, and who scrolls on is never led back', () => {
  fc.assert(
    fc.property(lists, ({ steps, size, length }) => {
      if (length <= size) return;
      const read = Array.from({ length: 101 }, (_, i) => stepAt(steps, ((length - size) * i) / 100, size, length));
      expect(read[0]).toBe(0);
      expect(read[100]).toBe(steps.length - 1);
      expect(read).toEqual(read.toSorted((first, second) => first - second));
    }),
  );
});

test('where a step is scrolled to, it is the one that is read: scrolling and telling agree', () => {
  fc.assert(
    fc.property(lists, ({ steps, size, length }) => {
      // A list that hardly scrolls has no place for each.
      if (length - size < (2 * length) / 24) return;
      steps.forEach((step, i) => {
        const at = scrollPlaceOf(step, size, length);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(length - size);
        expect(stepAt(steps, at, size, length)).toBe(i);
      });
    }),
  );
});

test('a step that is scrolled to begins in sight', () => {
  fc.assert(
    fc.property(lists, ({ steps, size, length }) => {
      for (const step of steps) {
        const at = scrollPlaceOf(step, size, length);
        expect(step.start - at).toBeLessThanOrEqual(size);
        if (step.end - step.start >= 24 && length > size) expect(step.start - at).toBeGreaterThanOrEqual(-2);
      }
    }),
  );
});

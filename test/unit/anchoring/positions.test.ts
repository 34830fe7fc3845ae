/** Where things go beside words: the way that a box scrolls, and the place of the bar. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { popoverPosition } from '../../../src/anchoring/popover-position.js';
import { nearest } from '../../../src/anchoring/scroll-into-view.js';

describe('the way that a box has to scroll', () => {
  const room = { top: 100, bottom: 500 };

  it.each([
    ['nothing for words that are seen', { top: 100, bottom: 500 }, 0],
    ['up, with room above them', { top: 90, bottom: 120 }, -34],
    ['down, with room below them', { top: 480, bottom: 510 }, 34],
    ['as much room as there is', { top: 520, bottom: 910 }, 415],
    ['to the beginning of what is taller', { top: 300, bottom: 900 }, 200],
  ])('%s', (_what, words, way) => {
    expect(nearest(words, room, 24)).toBe(way);
  });

  it('brings a span that fits into the box; then the distance is 0', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 100 }),
        (top, height, margin) => {
          const way = nearest({ top, bottom: top + height }, room, margin);
          const moved = { top: top - way, bottom: top + height - way };
          expect(moved.top).toBeGreaterThanOrEqual(room.top);
          expect(moved.bottom).toBeLessThanOrEqual(room.bottom);
          expect(nearest(moved, room, margin)).toBe(0);
        },
      ),
    );
  });
});

describe('the place of the bar', () => {
  const window = { width: 800, height: 600 };
  const bar = { width: 300, height: 44 };

  it.each([
    ['below the words', { left: 100, right: 300, top: 200, bottom: 220 }, { left: 50, top: 228 }],
    ['above them at the end of the window', { left: 100, right: 300, top: 550, bottom: 570 }, { left: 50, top: 498 }],
    ['at the lower border where they fill it', { left: 0, right: 800, top: 10, bottom: 590 }, { left: 250, top: 548 }],
    ['within the window at its left', { left: 0, right: 40, top: 200, bottom: 220 }, { left: 8, top: 228 }],
    ['within the window at its right', { left: 760, right: 800, top: 200, bottom: 220 }, { left: 492, top: 228 }],
    [
      'at the border by which they were scrolled away',
      { left: 0, right: 800, top: -300, bottom: -280 },
      { left: 250, top: 8 },
    ],
    ['at the other border likewise', { left: 0, right: 800, top: 900, bottom: 920 }, { left: 250, top: 548 }],
  ])('is %s', (_where, words, place) => {
    expect(popoverPosition(words, bar, window)).toEqual(place);
  });

  it('covers words only where they leave no room, and is always within the window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900, max: 1500 }),
        fc.integer({ min: 10, max: 700 }),
        fc.integer({ min: 0, max: 700 }),
        (top, height, left) => {
          const words = { left, right: left + 100, top, bottom: top + height };
          const at = popoverPosition(words, bar, window);
          expect(at.left).toBeGreaterThanOrEqual(0);
          expect(at.left + bar.width).toBeLessThanOrEqual(window.width);
          expect(at.top).toBeGreaterThanOrEqual(0);
          expect(at.top + bar.height).toBeLessThanOrEqual(window.height);
          const room = words.top >= bar.height + 16 || window.height - words.bottom >= bar.height + 16;
          if (room) expect(at.top >= words.bottom || at.top + bar.height <= words.top).toBe(true);
        },
      ),
    );
  });
});

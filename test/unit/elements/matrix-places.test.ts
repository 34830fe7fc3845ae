/** Where keys lead in a matrix, and where its rows, columns and names stand. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CELL_SIZES,
  holdsPart,
  indexAt,
  namedPlaces,
  nextSize,
  openingSize,
  partInView,
  scrolledTo,
  type MatrixPlace,
} from '../../../src/elements/matrix/matrix-geometry.js';
import { placeAfterKey } from '../../../src/elements/matrix/matrix-keys.js';
import { eventCounts } from '../../../src/model/event-counts.js';
import { matrixOf, type Matrix } from '../../../src/model/matrix/matrix.js';
import { graphOf, small } from '../../scenes/make.js';
import { runs } from '../../tools/runs.js';

/** Five actors; a supports c and e, c supports a, d supports c. */
function five(): Matrix {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const graph = graphOf(small(names, ['a support c', 'a support e', 'c support a', 'd support c']));
  return matrixOf(graph, names, eventCounts(graph));
}
const matrix = five();
const HELD = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
/** Where a key leads, as the names of row and column; a dot for the names themselves. */
function after(from: string, key: string, held: Partial<typeof HELD> = {}, isRtl = false): string | null {
  const at = (letter: string | undefined): number => matrix.actors.indexOf(letter!);
  const place = { row: at(from[0]), column: at(from[1]) };
  const to = placeAfterKey(matrix, place, { key, ...HELD, ...held }, isRtl, 3);
  const letter = (index: number): string => matrix.actors[index] ?? '.';
  return to === null ? null : `${letter(to.row)}${letter(to.column)}`;
}

describe('keys', () => {
  test('arrows go to the next cell, to the names, and not beyond', () => {
    expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map((key) => after('cc', key))).toEqual([
      'bc',
      'dc',
      'cb',
      'cd',
    ]);
    expect(after('ac', 'ArrowUp')).toBe('.c');
    expect(after('.c', 'ArrowUp')).toBe('.c');
    expect(after('ca', 'ArrowLeft')).toBe('c.');
    expect(after('c.', 'ArrowLeft')).toBe('c.');
    expect(after('ee', 'ArrowDown')).toBe('ee');
    expect(after('ee', 'ArrowRight')).toBe('ee');
    // The corner is no place.
    expect(after('.a', 'ArrowLeft')).toBe('.a');
    expect(after('a.', 'ArrowUp')).toBe('a.');
  });

  test('in a text from right to left the left arrow goes to the next column', () => {
    expect(after('cc', 'ArrowLeft', {}, true)).toBe('cd');
    expect(after('aa', 'ArrowLeft', { ctrlKey: true }, true)).toBe('ac');
  });

  test.each([{ ctrlKey: true }, { metaKey: true }])('with %o arrows go to the next cell that has lines', (held) => {
    expect(after('aa', 'ArrowRight', held)).toBe('ac');
    expect(after('ac', 'ArrowRight', held)).toBe('ae');
    expect(after('ac', 'ArrowDown', held)).toBe('dc');
    expect(after('dc', 'ArrowUp', held)).toBe('ac');
    // Where there is none, to the last cell, or to the name.
    expect(after('ae', 'ArrowRight', held)).toBe('ae');
    expect(after('bb', 'ArrowRight', held)).toBe('be');
    expect(after('ac', 'ArrowLeft', held)).toBe('a.');
    expect(after('ac', 'ArrowUp', held)).toBe('.c');
    expect(after('.c', 'ArrowDown', held)).toBe('ac');
    expect(after('.c', 'ArrowLeft', held)).toBe('.a');
  });

  test('Home and End go through the row, with Ctrl through the matrix; Page keys by what is in view', () => {
    expect(after('cc', 'Home')).toBe('c.');
    expect(after('cc', 'End')).toBe('ce');
    expect(after('cc', 'Home', { ctrlKey: true })).toBe('aa');
    expect(after('cc', 'End', { ctrlKey: true })).toBe('ee');
    expect(after('ac', 'PageDown')).toBe('dc');
    expect(after('dc', 'PageDown')).toBe('ec');
    expect(after('ec', 'PageUp')).toBe('bc');
    expect(after('bc', 'PageUp')).toBe('ac');
  });

  test('other keys, and keys with Alt or Shift, do not move', () => {
    for (const key of ['Enter', 'a', '/', 'Tab', 'constructor']) expect(after('cc', key), key).toBeNull();
    expect(after('cc', 'ArrowDown', { altKey: true })).toBeNull();
    expect(after('cc', 'ArrowDown', { shiftKey: true })).toBeNull();
  });
});

const geometry = { count: 200, cell: 12, headInline: 120, headBlock: 100 };

describe('sizes', () => {
  test('a matrix opens as large as has room, but never so small that it cannot be hit', () => {
    expect(openingSize({ ...geometry, count: 17 }, 800, 600, 12)).toBe(28);
    expect(openingSize({ ...geometry, count: 30 }, 800, 600, 12)).toBe(16);
    expect(openingSize(geometry, 800, 600, 12)).toBe(12);
    expect(openingSize(geometry, 800, 600, 24)).toBe(24);
    expect(openingSize({ ...geometry, count: 0 }, 800, 600, 12)).toBe(28);
  });

  test('go up and down by steps, and end', () => {
    expect(nextSize(12, 1)).toBe(16);
    expect(nextSize(12, -1)).toBe(10);
    expect(nextSize(CELL_SIZES[0], -1)).toBe(CELL_SIZES[0]);
    expect(nextSize(28, 1)).toBe(28);
  });

  test('where cells are smaller than names, names stand a line apart, the most important of all among them', () => {
    const order = Array.from({ length: 200 }, (_, i) => (i * 67) % 200);
    const named = namedPlaces({ ...geometry, cell: 4 }, order);
    const sorted = [...named].sort((a, b) => a - b);
    expect(named.has(order[0]!)).toBe(true);
    for (const [i, place] of sorted.slice(1).entries()) expect(place - sorted[i]!).toBeGreaterThanOrEqual(3);
    // No further name would have room.
    for (let place = 0; place < 200; place += 1)
      expect([...named].some((other) => Math.abs(other - place) < 3)).toBe(true);
    expect(namedPlaces(geometry, order).size).toBe(200);
  });
});

describe('what is in view', () => {
  test('holds every cell of which a pixel is seen, and with a margin more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.constantFrom(...CELL_SIZES),
        (inline, block, cell) => {
          const own = { ...geometry, cell };
          const view = { inline, block, width: 800, height: 600 };
          const part = partInView(own, view, 0);
          for (const [x, y] of [
            [0, 0],
            [679, 499],
          ] as const) {
            const column = indexAt(own, inline + x);
            const row = indexAt(own, block + y);
            if (column !== null) expect(column >= part.firstColumn && column < part.endColumn).toBe(true);
            if (row !== null) expect(row >= part.firstRow && row < part.endRow).toBe(true);
          }
          expect(holdsPart(partInView(own, view, 240), part)).toBe(true);
          const moved = partInView(own, { ...view, block: block + 900 }, 0);
          if (moved.endRow > part.endRow + 240 / cell) expect(holdsPart(partInView(own, view, 240), moved)).toBe(false);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test('is scrolled as little as brings a place into it', () => {
    expect(scrolledTo(geometry, 10, 0, 300)).toBe(0);
    expect(scrolledTo(geometry, 30, 0, 300)).toBe(31 * 12 - 300);
    expect(scrolledTo(geometry, 10, 500, 300)).toBe(120);
    // Names are always in view.
    expect(scrolledTo(geometry, -1, 500, 300)).toBe(500);
  });

  test('a place before the first or after the last is none', () => {
    const at = (px: number): MatrixPlace['row'] | null => indexAt(geometry, px);
    expect([at(-1), at(0), at(11.9), at(12), at(2399), at(2400)]).toEqual([-1, 0, 0, 1, 199, null]);
  });
});

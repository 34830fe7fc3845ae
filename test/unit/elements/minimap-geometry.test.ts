/** The mini map as numbers: its size, what is in view, and where a press leads. */
import { describe, expect, test } from 'vitest';
import { fitView } from '../../../src/elements/core/fit-view.js';
import { frameInMinimap, minimapSize, panToCentre } from '../../../src/elements/minimap/minimap-geometry.js';

const DESK = { width: 880, height: 560 };
const PHONE = { width: 390, height: 500 };

describe('its size', () => {
  test.each([
    ['on a desktop', DESK, 160, 102],
    ['on a phone', PHONE, 86, 110],
    ['in a flat stage', { width: 900, height: 260 }, 160, 46],
  ])('%s has the shape of the picture', (_name, stage, width, height) => {
    expect(minimapSize(stage, stage)).toMatchObject({ width, height });
  });

  test('is the same for the larger scene of a zoom', () => {
    const size = minimapSize({ width: 3 * DESK.width, height: 3 * DESK.height }, DESK)!;
    expect(size).toMatchObject({ width: 160, height: 102 });
    expect(size.scale).toBeCloseTo(160 / (3 * DESK.width));
  });

  test('is none where the stage has no room', () => {
    expect(minimapSize({ width: 300, height: 140 }, { width: 300, height: 140 })).toBeNull();
  });
});

describe('what is in view', () => {
  const size = minimapSize(DESK, DESK)!;

  test('is all of it without a zoom', () => {
    const { x, y, width, height } = frameInMinimap(fitView(DESK, DESK), DESK, size);
    expect([x, y]).toEqual([0, 0]);
    expect(width).toBeCloseTo(160);
    expect(height).toBeCloseTo(102, 0);
  });

  test('is a quarter of each side at four times the size, where the view is', () => {
    const view = fitView(DESK, DESK, { k: 4, x: -880, y: -1120 });
    const frame = frameInMinimap(view, DESK, size);
    expect(frame.width).toBeCloseTo(40);
    expect(frame.x).toBeCloseTo(40);
    expect(frame.y / (102 / 2)).toBeCloseTo(1, 1);
  });

  test.each([
    ['left', -4000],
    ['right', 4000],
  ])('stays within the mini map when the view leaves the picture to the %s', (_side, x) => {
    const frame = frameInMinimap({ scale: 4, x, y: 0 }, DESK, size);
    expect(frame.x).toBeGreaterThanOrEqual(0);
    expect(frame.x + frame.width).toBeLessThanOrEqual(size.width);
    expect(frame.width).toBeGreaterThanOrEqual(6);
  });
});

test('a press leads to the view in whose middle the point is', () => {
  const size = minimapSize(DESK, DESK)!;
  const view = { scale: 4, x: -500, y: -700 };
  const [dx, dy] = panToCentre([120, 30], view, DESK, size);
  const moved = { ...view, x: view.x + dx, y: view.y + dy };
  const { x, y, width, height } = frameInMinimap(moved, DESK, size);
  expect(x + width / 2).toBeCloseTo(120);
  expect(y + height / 2).toBeCloseTo(30);
});

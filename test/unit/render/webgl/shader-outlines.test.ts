/** What the shader of marks is told about an outline: the same points lie within. */
import { describe, expect, test } from 'vitest';
import { MARKERS } from '../../../../src/data/vocabulary.js';
import type { Point } from '../../../../src/geometry/types.js';
import { shaderOutlineOf, type ShaderOutline } from '../../../../src/render/webgl/shader-outlines.js';
import { crossGlyph, headGlyph, markerGlyphs } from '../../../../src/scene/style/glyphs.js';
import { outlineOf, SHAPE_OF } from '../../../../src/scene/style/shapes.js';
import type { Glyph, Outline } from '../../../../src/scene/types.js';

const AT: Point = [120.25, 77.5];
const ALONG: Point = [0.6, -0.8];
const [INK, PAPER] = ['#101010', '#ffffff'];

const GLYPHS: Readonly<Record<string, readonly Glyph[]>> = {
  ...Object.fromEntries(
    MARKERS.map((marker) => [`marker ${marker}`, markerGlyphs(marker, AT, ALONG, 2.2, INK, PAPER)]),
  ),
  'filled head': [
    headGlyph(
      [
        [120, 80],
        [111, 84],
        [112, 75],
      ],
      false,
      INK,
      PAPER,
    ),
  ],
  'open head, the other way round': [
    headGlyph(
      [
        [120, 80],
        [112, 75],
        [111, 84],
      ],
      true,
      INK,
      PAPER,
    ),
  ],
  cross: [crossGlyph(AT, INK, PAPER)],
  ...Object.fromEntries(
    Object.values(SHAPE_OF).map((shape) => [
      `mark ${shape}`,
      [{ outline: outlineOf(shape, ...AT, 9), fill: INK, stroke: INK, strokeWidth: 1.5 }],
    ]),
  ),
};

/** By the even-odd rule. */
function within(outline: Outline, [x, y]: Point): boolean {
  if (!('points' in outline)) return Math.hypot(x - outline.centre[0], y - outline.centre[1]) < outline.radius;
  const { points } = outline;
  return (
    points.filter(([ax, ay], i) => {
      const [bx, by] = points[(i + 1) % points.length]!;
      return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    }).length %
      2 ===
    1
  );
}

/** As the shader does it: on the inner side of all sides; of a cross, of the bar on whose way the point lies. */
function isInside({ kind, centre, radius, sides }: ShaderOutline, [x, y]: Point): boolean {
  let [px, py] = [x - centre[0], y - centre[1]];
  if (kind === 'circle') return Math.hypot(px, py) < radius;
  const [[nx, ny]] = sides as [ShaderOutline['sides'][number]];
  if (kind === 'cross' && Math.abs(px * nx + py * ny) < Math.abs(py * nx - px * ny)) [px, py] = [-py, px];
  return sides.every(([sx, sy, offset]) => px * sx + py * sy < offset);
}

describe('an outline for the shader', () => {
  test.each(Object.entries(GLYPHS))('of a %s holds the points that the outline holds', (_, glyphs) => {
    for (const glyph of glyphs) {
      const shape = shaderOutlineOf(glyph);
      const grid = Array.from({ length: 130 * 130 }, (__, i): Point => [
        100.0137 + (i % 130) * 0.31371,
        58.0071 + Math.floor(i / 130) * 0.30713,
      ]);
      const held = grid.filter((point) => isInside(shape, point));
      expect(held).toEqual(grid.filter((point) => within(glyph.outline, point)));
      expect(held.length).toBeGreaterThan(50);
      expect(
        held.filter(([x, y]) => Math.max(Math.abs(x - shape.centre[0]), Math.abs(y - shape.centre[1])) > shape.reach),
      ).toEqual([]);
      for (const [sx, sy] of shape.sides) expect(Math.hypot(sx, sy)).toBeCloseTo(1);
    }
  });

  test('reaches as far as its mitres do', () => {
    // The mitre of a right angle is √2 times the stroke, half of it outside.
    expect(
      shaderOutlineOf({
        outline: {
          points: [
            [-1, 0],
            [0, -1],
            [1, 0],
            [0, 1],
          ],
        },
        fill: INK,
        stroke: INK,
        strokeWidth: 2,
      }).reach,
    ).toBeCloseTo(1 + Math.SQRT2);
    expect(
      shaderOutlineOf({ outline: { centre: [0, 0], radius: 3 }, fill: INK, stroke: INK, strokeWidth: 2 }).reach,
    ).toBe(4);
  });

  const polygon = (...points: Point[]): Glyph => ({ outline: { points }, fill: INK, stroke: INK, strokeWidth: 1 });
  const cross = crossGlyph(AT, INK, PAPER).outline as { points: readonly Point[] };
  test.each([
    ['of two points', polygon([0, 0], [1, 1])],
    ['that is not convex', polygon([0, 0], [4, 1], [0, 2], [1, 1])],
    ['of points on one line', polygon([0, 0], [1, 1], [2, 2])],
    ['that crosses itself', polygon([0, 0], [2, 2], [2, 0], [0, 2])],
    [
      'of seven corners',
      polygon(
        ...Array.from({ length: 7 }, (_, i): Point => [
          9 * Math.cos((i * 2 * Math.PI) / 7),
          9 * Math.sin((i * 2 * Math.PI) / 7),
        ]),
      ),
    ],
    [
      'of twelve points that are no cross',
      polygon(
        ...Array.from({ length: 12 }, (_, i): Point => [
          9 * Math.cos((i * Math.PI) / 6),
          9 * Math.sin((i * Math.PI) / 6),
        ]),
      ),
    ],
    ['of a cross with a bent arm', polygon(...cross.points.map(([x, y], i): Point => [x + (i === 1 ? 0.5 : 0), y]))],
    ['too sharp for its mitre', polygon([0, 0], [9, 1], [9, -1])],
  ])('is refused to an outline %s', (_, glyph) => {
    expect(() => shaderOutlineOf(glyph)).toThrow(RangeError);
  });

  test('may be sharp where it has no stroke', () => {
    expect(shaderOutlineOf({ ...polygon([0, 0], [9, 1], [9, -1]), strokeWidth: 0 }).sides).toHaveLength(3);
  });
});

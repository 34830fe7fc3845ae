/** Names and markers of lines, placed together. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../../src/data/steps.js';
import { pointOnRail, straight, toRail } from '../../../src/geometry/curve.js';
import {
  boxesOverlap,
  boxMeetsCircle,
  boxMeetsPolyline,
  boxWithin,
  levelBox,
} from '../../../src/geometry/oriented-box.js';
import type { Point } from '../../../src/geometry/types.js';
import {
  edgeLabelSteps,
  type Labelled,
  type Obstacles,
  type Placement,
} from '../../../src/scene/lines/edge-label-placement.js';
import { runs } from '../../tools/runs.js';

const placeEdgeLabels = (lines: readonly Labelled[], obstacles: Obstacles): Placement =>
  atOnce(edgeLabelSteps(lines, obstacles));

const FREE: Obstacles = { names: [], marks: [], width: 400, height: 300 };

/** A straight line, whose marker may stand at these shares of its length. */
function line(
  from: Point,
  to: Point,
  { width = 60, shares = [0.5] }: { width?: number; shares?: readonly number[] } = {},
): Labelled {
  const rail = toRail(straight(from, to));
  return {
    rail,
    texts: [{ width, height: 10 }],
    half: 1,
    bundle: [...from, ...to].join(' '),
    numbered: false,
    twin: null,
    head: [],
    signs: shares.map((share) => [{ at: pointOnRail(rail, rail.length * share), reach: 6 }]),
  };
}

describe('a line whose name has room nowhere else', () => {
  // Names above and below leave a strip of 14 px on either side of the line.
  const strip: Obstacles = { ...FREE, names: [levelBox(0, 100, 400, 36), levelBox(0, 164, 400, 36)] };
  const from: Point = [100, 150];
  const to: Point = [200, 150];

  test('has its marker leave the middle', () => {
    const lines = [line(from, to, { width: 70, shares: [0.5, 0.05] })];
    const { labels, signs } = placeEdgeLabels(lines, strip);
    expect(signs).toEqual([1]);
    expect(boxMeetsCircle(labels[0]!.box, lines[0]!.signs[1]![0]!.at, 6)).toBe(false);
  });

  test('has the marker of another line make room as well', () => {
    // It runs down through the only place, with signs on either side there.
    const other: Labelled = {
      ...line([150, 60], [150, 240]),
      texts: [],
      signs: [
        [
          { at: [150, 142], reach: 6 },
          { at: [150, 158], reach: 6 },
        ],
        [{ at: [150, 80], reach: 6 }],
      ],
    };
    const { labels, signs } = placeEdgeLabels([line(from, to, { width: 70, shares: [0.02] }), other], strip);
    expect(labels[0]).not.toBeNull();
    expect(signs).toEqual([0, 1]);
  });

  test('has no name where the marker can go nowhere', () => {
    expect(placeEdgeLabels([line(from, to, { width: 70, shares: [0.5, 0.45] })], strip)).toEqual({
      labels: [null],
      signs: [0],
    });
  });

  test('and whose name leaves the marker alone keeps it where it is liked best', () => {
    const { labels, signs } = placeEdgeLabels([line(from, to, { width: 30, shares: [0.5, 0.05] })], strip);
    expect(labels[0]).not.toBeNull();
    expect(signs).toEqual([0]);
  });
});

test('a name that stands level beside its line lies across no other, whose it would seem to be', () => {
  // Too short for a name along it; to its right another line, to its left the border.
  const steep = line([20, 120], [20, 170], { width: 60, shares: [0.1] });
  const beside = placeEdgeLabels([steep], FREE).labels[0]!;
  expect([beside.box.cos, beside.box.x > 20]).toEqual([1, true]);
  expect(placeEdgeLabels([steep, { ...line([40, 20], [40, 280]), texts: [] }], FREE).labels).toEqual([null, null]);
});

test('whatever the lines: no name lies on a name, a mark, an arrowhead or a marker, or leaves the frame', () => {
  const point = fc.tuple(fc.integer({ min: 10, max: 390 }), fc.integer({ min: 10, max: 290 }));
  const some = fc.array(fc.tuple(point, point, fc.integer({ min: 20, max: 90 })), { minLength: 1, maxLength: 14 });
  let named = 0;
  fc.assert(
    fc.property(some, fc.array(point, { maxLength: 4 }), fc.array(point, { maxLength: 4 }), (ends, names, marks) => {
      const lines = ends.map(([from, to, width]): Labelled => ({
        ...line(from, to, { width, shares: [0.5, 0.3, 0.7] }),
        head: [{ at: to, reach: 5 }],
      }));
      const obstacles: Obstacles = {
        ...FREE,
        names: names.map(([x, y]) => levelBox(x, y, 50, 14)),
        marks: marks.map(([x, y]) => ({ x, y, reach: 9 })),
      };
      const { labels, signs } = placeEdgeLabels(lines, obstacles);
      labels.forEach((label, i) => {
        if (label === null) return;
        named += 1;
        const { box } = label;
        const covered = [
          ...labels.filter((other, j) => j > i && other !== null && boxesOverlap(box, other.box)),
          ...obstacles.names.filter((name) => boxesOverlap(box, name)),
          ...obstacles.marks.filter(({ x, y, reach }) => boxMeetsCircle(box, [x, y], reach)),
          ...lines
            .flatMap(({ head, signs: places }, j) => [...head, ...places[signs[j]!]!])
            .filter(({ at, reach }) => boxMeetsCircle(box, at, reach)),
        ];
        expect(covered).toEqual([]);
        expect(boxWithin(box, 0, 0, 400, 300)).toBe(true);
        expect(lines.filter(({ rail }, j) => j !== i && boxMeetsPolyline(box, rail.points)).length).toBeLessThanOrEqual(
          2,
        );
      });
    }),
    { numRuns: runs(300) },
  );
  expect(named).toBeGreaterThan(300);
});

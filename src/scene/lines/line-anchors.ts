/** Finds the points of a line at which its marker may be drawn. */
import { direction, distance, pointOnRail, type Rail } from '../../geometry/curve.js';
import { levelBox } from '../../geometry/oriented-box.js';
import type { Point } from '../../geometry/types.js';
import { covers, type Obstacles, type Sign } from './edge-label-placement.js';
import { CROSS_REACH, markerReach } from '../style/glyphs.js';
import type { DrawnLine } from './draw-lines.js';

/** A point of a line for its marker, and another one beside it for the sign of a denial. */
export interface LineAnchor {
  readonly point: Point;
  /** Direction of the line at the point, a unit vector. */
  readonly along: Point;
  readonly second: Point;
}

/** Where a marker may make room for a name, as shares of the length of its line. */
const ASIDE_SHARES = [0.35, 0.65, 0.2, 0.8];

/**
 * The points that the marker of each line may take, best liked first: one at least for each line. Markers stand
 * neither under names nor on marks, where there is another point for them.
 */
export function anchorsOf(lines: readonly DrawnLine[], { names, marks }: Obstacles): LineAnchor[][] {
  const taken = [...names, ...marks.map(({ x, y, reach }) => levelBox(x - reach, y - reach, 2 * reach, 2 * reach))];
  const rails = lines.map(({ rail }) => rail);
  return lines.map((line, i) => {
    const { rail } = line;
    const anchors = [clearPoint(rail, i, rails, marks), ...ASIDE_SHARES.map((share) => anchorAtShare(rail, share))];
    const isFree = (anchor: LineAnchor): boolean => {
      const signs = signsOf(line, anchor);
      return !taken.some((box) => covers(box, signs));
    };
    const free = anchors.filter(isFree);
    return free.length > 0 ? free : anchors;
  });
}

/** What is drawn on a line at an anchor: its marker, and the cross of a denial. An affiliation has neither. */
export function signsOf({ edge, style }: DrawnLine, { point, second }: LineAnchor): Sign[] {
  if (edge.type === 'affiliation') return [];
  const marker = { at: point, reach: markerReach(edge.relation.marker, style.fullWidth) };
  const crossed = edge.standing === 'denied' || edge.disputed;
  return crossed ? [marker, { at: second, reach: CROSS_REACH }] : [marker];
}

function anchorAtShare(rail: Rail, share: number): LineAnchor {
  const at = (where: number): Point => pointOnRail(rail, rail.length * where);
  return {
    point: at(share),
    along: direction(at(share - 0.02), at(share + 0.02)),
    second: at(share > 0.5 ? share - 0.14 : share + 0.14),
  };
}

/** Shares of the length of a line between a third and two thirds of it, the middle first. */
const MIDDLE_SHARES = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66];
/** A point that is so far from everything else is clear enough, px. */
const CLEAR_ENOUGH = 14;
/** Another point is taken where it is farther from everything else by so much, px. */
const WORTHWHILE = 1;

/**
 * The point in the middle third of a line that is farthest from other lines and marks, near the middle if all are
 * alike.
 */
function clearPoint(rail: Rail, index: number, rails: readonly Rail[], marks: Obstacles['marks']): LineAnchor {
  let best = 0.5;
  let most = -Infinity;
  for (const share of MIDDLE_SHARES) {
    const point = pointOnRail(rail, rail.length * share);
    const free = freeAround(point, index, rails, marks);
    if (free > most + WORTHWHILE) {
      most = free;
      best = share;
    }
  }
  return anchorAtShare(rail, best);
}

/** Index of the middle of a rail, which has 25 points. */
const MIDDLE_POINT = 12;

/** Distance from a point to the nearest mark or other line, px; {@link CLEAR_ENOUGH} at most. */
function freeAround(point: Point, index: number, rails: readonly Rail[], marks: Obstacles['marks']): number {
  let free = CLEAR_ENOUGH;
  rails.forEach(({ points, length }, i) => {
    // No point of a line is farther from its middle than the length of the line.
    if (i === index || distance(point, points[MIDDLE_POINT]!) >= free + length) return;
    for (const other of points) free = Math.min(free, distance(point, other));
  });
  for (const { x, y, reach } of marks) free = Math.min(free, distance(point, [x, y]) - reach);
  return free;
}

/** Where the lines of a large picture have their markers: those that tie most closely, as far as there is room. */
import { boxMeetsCircle, levelBox, type OrientedBox } from '../../geometry/oriented-box.js';
import type { Point } from '../../geometry/types.js';
import type { EdgeAttributes } from '../../model/types.js';
import type { Obstacles } from '../lines/edge-label-placement.js';
import type { LineAnchor } from '../lines/line-anchors.js';
import { anchorOn, MARKER_REACH, WITH_MARKER, type LineMarkContext } from './line-marks.js';
import { mostMarkers } from './line-strengths.js';
import { boundsOf, PlotGrid } from './plot-grid.js';
import type { StraightLine } from './straight-lines.js';

/**
 * They are found at once, so that what stands in their way need not be kept until a line stands out.
 *
 * @param closenessOf How closely an edge ties its actors, 0 to 1.
 */
export function markerAnchors(
  lines: readonly StraightLine[],
  obstacles: Obstacles,
  closenessOf: (edge: EdgeAttributes) => number,
): LineMarkContext['anchorOf'] {
  const anchors = anchorsOfClosest(lines, obstacles, closenessOf);
  return ({ edge }) => anchors.get(edge) ?? null;
}

function anchorsOfClosest(
  lines: readonly StraightLine[],
  { marks, names, width, height }: Obstacles,
  closenessOf: (edge: EdgeAttributes) => number,
): Map<EdgeAttributes, LineAnchor | null> {
  const closest = lines
    .filter(({ edge, length }) => edge.type === 'relation' && length >= WITH_MARKER)
    .map((line) => ({ line, closeness: closenessOf(line.edge) }))
    .sort((a, b) => b.closeness - a.closeness);
  // Each thing lies in all cells in which the middle of a marker could be that touches it.
  const marksNear = new PlotGrid(width, height, marks, ({ x, y, reach }) => {
    const far = reach + MARKER_REACH;
    return [x - far, y - far, x + far, y + far];
  });
  const namesNear = new PlotGrid<OrientedBox>(width, height, names, (box) => {
    const [left, top, right, bottom] = boundsOf(box);
    return [left - MARKER_REACH, top - MARKER_REACH, right + MARKER_REACH, bottom + MARKER_REACH];
  });
  const isClear = ([x, y]: Point): boolean => {
    const here = levelBox(x, y, 0, 0);
    return (
      !marksNear.some(here, (mark) => (mark.x - x) ** 2 + (mark.y - y) ** 2 < (mark.reach + MARKER_REACH) ** 2) &&
      !namesNear.some(here, (box) => boxMeetsCircle(box, [x, y], MARKER_REACH))
    );
  };
  return new Map(closest.slice(0, mostMarkers(width, height)).map(({ line }) => [line.edge, anchorOn(line, isClear)]));
}

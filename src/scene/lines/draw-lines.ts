/** Computes the style and the course of each line of a picture. */
import { toRail, type Rail } from '../../geometry/curve.js';
import { outline, type Outlined } from '../../geometry/plane.js';
import type { EdgeAttributes } from '../../model/types.js';
import { placeLines, type End, type Track } from './edge-routing.js';
import { edgeStyleOf, type EdgeStyle } from '../style/edge-style.js';
import type { Sizes } from '../style/style.js';
import type { Theme } from '../theme.js';
import type { Rect } from '../types.js';

/** A line that has its place. */
export interface DrawnLine {
  readonly edge: EdgeAttributes;
  readonly style: EdgeStyle;
  readonly track: Track;
  /** The body of the track as a polyline of 24 parts, measured along its length. */
  readonly rail: Rail;
}

/**
 * @param edges Edges of the graph; the lines come in the same order.
 * @param ends The marks of all actors, by actor id.
 * @param colors Colour of each relation, by id.
 */
export function drawLines(
  edges: readonly EdgeAttributes[],
  ends: ReadonlyMap<string, End>,
  colors: ReadonlyMap<string, string>,
  theme: Theme,
  { lineGap }: Sizes,
  plot: Rect,
): DrawnLine[] {
  const styles = edges.map((edge) => edgeStyleOf(edge, colors, theme));
  const lines = edges.map((edge, i) => ({
    id: edge.id,
    kind: edge.type === 'relation' ? edge.relation.id : '',
    from: ends.get(edge.from)!,
    to: ends.get(edge.to)!,
    width: styles[i]!.fullWidth,
    head: edge.type === 'relation',
    openHead: styles[i]!.open,
  }));
  const tracks = placeLines(lines, lineGap, [...ends.values()], plot);
  return tracks.map((track, i) => ({ edge: edges[i]!, style: styles[i]!, track, rail: toRail(track.body) }));
}

/** All that is drawn of a line but its markers: its rail and its arrowhead. */
export function outlineWithHead({ rail, track }: DrawnLine): Outlined {
  return track.head === null ? rail : outline([...rail.points, ...track.head]);
}

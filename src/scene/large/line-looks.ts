/** How strong and how wide the lines of one large picture are, beside each other. */
import type { EventCounts } from '../../model/event-counts.js';
import { groupOfMark } from '../../model/groups/group-marks.js';
import type { EdgeAttributes } from '../../model/types.js';
import type { LineMarkContext } from './line-marks.js';
import { bundleWidth, shadesOf, standingOut } from './line-strengths.js';
import type { StraightLine } from './straight-lines.js';

const isMarkId = (id: string): boolean => groupOfMark(id) !== null;

/** Lines at folded groups are as wide as their events are many; null for any other line. */
export function bundleWidths(edges: readonly EdgeAttributes[], { byEdge }: EventCounts): LineMarkContext['widthOf'] {
  const eventsOf = ({ id }: EdgeAttributes): number => byEdge.get(id) ?? 1;
  const bundles = edges.filter(({ type, from, to }) => type === 'relation' && [from, to].some(isMarkId));
  const most = bundles.reduce((greatest, edge) => Math.max(greatest, eventsOf(edge)), 1);
  const widths = new Map(bundles.map((edge) => [edge, bundleWidth(eventsOf(edge), most)]));
  return (edge) => widths.get(edge) ?? null;
}

/**
 * The share of its own colour that each line of a plot has, 0 to 1.
 *
 * @param backbone Ids of the edges that stand out where there is room, the most important first.
 */
export function shadesIn(
  { width, height }: { readonly width: number; readonly height: number },
  lines: readonly StraightLine[],
  backbone: readonly string[],
): number[] {
  const lengths = new Map(lines.map(({ edge, length }) => [edge.id, length]));
  const strong = standingOut(backbone, lengths, width, height);
  return shadesOf(
    lines.map(({ edge, length }) => ({ length, isStrong: strong.has(edge.id) })),
    width,
    height,
  );
}

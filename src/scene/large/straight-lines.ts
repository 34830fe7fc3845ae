/** The courses of the lines of a large picture: straight, side by side where two actors have several. */
import { distance, straight } from '../../geometry/curve.js';
import type { Cubic, Point } from '../../geometry/types.js';
import type { EdgeAttributes } from '../../model/types.js';
import { pairKey, placeLines, type End } from '../lines/edge-routing.js';

/** A line in its place, px of the plot. */
export interface StraightLine {
  readonly edge: EdgeAttributes;
  readonly start: Point;
  readonly end: Point;
  /** The course of a line from an actor to itself; null where it is straight. */
  readonly loop: Cubic | null;
  /** Length of the part between the marks, px. */
  readonly length: number;
  /** Its course as a unit vector. */
  readonly along: Point;
}

/** The course of a line. It is not kept, since there are thousands of them. */
export const pathOf = ({ start, end, loop }: StraightLine): Cubic => loop ?? straight(start, end);

/** Greatest distance of two neighbouring lines of a pair, px. */
const WIDEST_GAP = 6;
/** All lines of a pair together take this share of the width of its smaller mark. */
const OF_MARK = 0.8;

/** @param ends The marks of all actors, by actor id. */
export function straightLines(
  edges: readonly EdgeAttributes[],
  ends: ReadonlyMap<string, End>,
  plot: { readonly width: number; readonly height: number },
): StraightLine[] {
  const pairs = new Map<string, EdgeAttributes[]>();
  for (const edge of edges) {
    const key = pairKey(edge.from, edge.to);
    const own = pairs.get(key);
    if (own === undefined) pairs.set(key, [edge]);
    else own.push(edge);
  }
  const lines = new Map<string, StraightLine>();
  for (const own of pairs.values()) {
    const placed = own[0]!.from === own[0]!.to ? loops(own, ends, plot) : sideBySide(own, ends);
    for (const line of placed) lines.set(line.edge.id, line);
  }
  return edges.map(({ id }) => lines.get(id)!);
}

function sideBySide(edges: readonly EdgeAttributes[], ends: ReadonlyMap<string, End>): StraightLine[] {
  const [a, b] = [ends.get(edges[0]!.from)!, ends.get(edges[0]!.to)!];
  const smaller = Math.min(a.radius, b.radius);
  const gap = edges.length > 1 ? Math.min(WIDEST_GAP, (2 * smaller * OF_MARK) / (edges.length - 1)) : 0;
  const kindOf = (edge: EdgeAttributes): string => (edge.type === 'relation' ? edge.relation.id : '');
  const kinds = [...new Set(edges.map(kindOf))];
  const low = a.id < b.id ? a.id : b.id;
  const ordered = kinds.flatMap((kind) => {
    const alike = edges.filter((edge) => kindOf(edge) === kind);
    return [...alike.filter(({ from }) => from === low), ...alike.filter(({ from }) => from !== low)];
  });
  return ordered.map((edge, i) => {
    const aside = (i - (ordered.length - 1) / 2) * gap * (edge.from === low ? 1 : -1);
    return between(edge, ends.get(edge.from)!, ends.get(edge.to)!, aside);
  });
}

/** @param aside How far the line runs to the right of the centres of both marks, px. */
function between(edge: EdgeAttributes, from: End, to: End, aside: number): StraightLine {
  const apart = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2) || 1;
  const along: Point = [(to.x - from.x) / apart, (to.y - from.y) / apart];
  const inside = (end: End): number => Math.sqrt(Math.max(0, end.radius * end.radius - aside * aside));
  let start = inside(from);
  let end = apart - inside(to);
  // Marks that overlap leave nothing between them.
  if (end - start < 0.5) [start, end] = [apart * 0.45, apart * 0.55 + 0.01];
  const at = (far: number): Point => [
    from.x + along[0] * far - along[1] * aside,
    from.y + along[1] * far + along[0] * aside,
  ];
  return { edge, start: at(start), end: at(end), loop: null, length: end - start, along };
}

function loops(
  edges: readonly EdgeAttributes[],
  ends: ReadonlyMap<string, End>,
  plot: { readonly width: number; readonly height: number },
): StraightLine[] {
  const end = ends.get(edges[0]!.from)!;
  const lines = edges.map((edge) => ({
    id: edge.id,
    kind: '',
    from: end,
    to: end,
    width: 1,
    head: false,
    openHead: false,
  }));
  return placeLines(lines, WIDEST_GAP, [...ends.values()], plot).map(({ body }, i) => ({
    edge: edges[i]!,
    start: body[0],
    end: body[3],
    loop: body,
    length: 3 * distance(body[0], body[1]),
    along: [1, 0],
  }));
}

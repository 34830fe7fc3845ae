/** Turns a graph and the sizes of its marks and labels into the numbers that a layout takes. */
import type { StatementGraph } from '../model/types.js';
import { sideShare } from './frames.js';
import { BOX_STRIDE, type ActorExtent, type LayoutInput, type LayoutOptions, type Places } from './types.js';

const DEFAULT_EXTENT: ActorExtent = {
  radius: 10,
  labels: [
    { dx: -45, dy: 13, width: 90, height: 16, cost: 0 },
    { dx: -45, dy: -29, width: 90, height: 16, cost: 0.12 },
  ],
};
/** The weight of the crossings of affiliations, which matter less than those of relations (1). */
const AFFILIATION_WEIGHT = 0.5;

/** The frame must have an area, and the seed be an integer: see `checkFrame`. */
export function toLayoutInput(graph: StatementGraph, options: LayoutOptions = {}): LayoutInput {
  const { width = 960, height = 640, seed = 1, lineGap = 16 } = options;
  const ids = graph.mapNodes((_key, { id }) => id);
  const index = new Map(ids.map((id, i) => [id, i]));
  const extents = ids.map((id) => options.extents?.get(id) ?? DEFAULT_EXTENT);
  const pairs = new Map<string, { a: number; b: number; lines: number; relations: number; need: number }>();
  graph.forEachEdge((_key, edge) => {
    const from = index.get(edge.from)!;
    const to = index.get(edge.to)!;
    if (from === to) return;
    const a = Math.min(from, to);
    const b = Math.max(from, to);
    const key = `${a} ${b}`;
    const pair = pairs.get(key) ?? { a, b, lines: 0, relations: 0, need: 0 };
    pair.lines += 1;
    if (edge.type === 'relation') pair.relations += 1;
    pair.need = Math.max(pair.need, options.needs?.get(edge.id) ?? 0);
    pairs.set(key, pair);
  });
  const links = [...pairs.values()];
  const boxStart = new Int32Array(ids.length + 1);
  extents.forEach(({ labels }, i) => {
    boxStart[i + 1] = boxStart[i]! + labels.length;
  });
  const boxes = new Float64Array(boxStart[ids.length]! * BOX_STRIDE);
  extents
    .flatMap(({ labels }) => labels)
    .forEach((label, i) => boxes.set([label.dx, label.dy, label.width, label.height, label.cost], i * BOX_STRIDE));
  const wanted = Float64Array.from(ids, (id) => sideShare(options.stances?.get(id)));
  const pinned = new Float64Array(ids.length * 2).fill(NaN);
  ids.forEach((id, i) => {
    const place = options.pinned?.get(id);
    if (place !== undefined) pinned.set([place.x, place.y], 2 * i);
  });
  const { start } = options;
  return {
    width,
    height,
    seed,
    lineGap,
    boxStart,
    wanted,
    boxes,
    pinned,
    start: Float64Array.from(start === undefined ? [] : ids.flatMap((id) => placeIn(start, id))),
    radius: Float64Array.from(extents, ({ radius }) => radius),
    pairs: Int32Array.from(links.flatMap(({ a, b }) => [a, b])),
    lines: Int32Array.from(links, ({ lines }) => lines),
    weight: Float64Array.from(links, ({ relations }) => (relations > 0 ? 1 : AFFILIATION_WEIGHT)),
    need: Float64Array.from(links, ({ need }) => need),
  };
}

function placeIn(places: Places, id: string): number[] {
  const { x = 0, y = 0, label = 0 } = places.get(id) ?? {};
  return [x, y, label];
}

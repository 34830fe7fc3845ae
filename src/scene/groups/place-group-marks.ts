/** Where the marks of folded groups stand: in the middle of their members, and clear of all other marks. */
import type { Place, Places } from '../../layout/types.js';
import { isGroupMark } from '../../model/groups/group-marks.js';
import { actorsOf } from '../../model/graph-queries.js';
import type { StatementGraph } from '../../model/types.js';
import type { Measured } from '../measure.js';

/** Least distance from the mark of a group to any other mark, px. */
const GAP = 4;
/** How far apart the places are that are tried, px. */
const STEP = 6;

/**
 * Gives each mark of a group a place, if it has none.
 *
 * @param places Of the members, px of the plot, and of marks that have been moved.
 * @returns the same object where no mark needs a place.
 */
export function placesWithMarks(graph: StatementGraph, places: Places, { frame, actors }: Measured): Places {
  const nodes = actorsOf(graph);
  const isHomeless = (i: number): boolean => isGroupMark(nodes[i]!.actor) && !places.has(nodes[i]!.id);
  const homeless = nodes.map((_, i) => i).filter(isHomeless);
  if (homeless.length === 0) return places;
  const { width, height } = frame.plot;
  const stand = nodes.flatMap(({ id }, i) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ x: place.x, y: place.y, reach: actors[i]!.reach }];
  });
  const found = new Map<string, Place>(places);
  // The greatest have the first choice.
  for (const i of homeless.sort((a, b) => actors[b]!.reach - actors[a]!.reach || a - b)) {
    const { reach } = actors[i]!;
    const members = nodes[i]!.agents.flatMap(({ id }) => places.get(id) ?? []);
    const mean = (axis: 'x' | 'y', size: number): number =>
      members.length === 0 ? size / 2 : members.reduce((sum, place) => sum + place[axis], 0) / members.length;
    const isFree = (x: number, y: number): boolean =>
      x >= reach &&
      y >= reach &&
      x <= width - reach &&
      y <= height - reach &&
      stand.every((other) => (other.x - x) ** 2 + (other.y - y) ** 2 >= (other.reach + reach + GAP) ** 2);
    const place = nearestFree(mean('x', width), mean('y', height), Math.max(width, height), isFree);
    stand.push({ ...place, reach });
    found.set(nodes[i]!.id, { ...place, label: 0 });
  }
  return found;
}

/** The first free place on squares around a point, from the inside out; the point itself where there is none. */
function nearestFree(
  x: number,
  y: number,
  farthest: number,
  isFree: (x: number, y: number) => boolean,
): { readonly x: number; readonly y: number } {
  for (let ring = 0; ring * STEP <= farthest; ring += 1) {
    const side = ring * STEP;
    let best: { readonly x: number; readonly y: number } | null = null;
    let nearest = Infinity;
    for (let along = -side; along <= side; along += STEP) {
      for (const [dx, dy] of [
        [along, -side],
        [along, side],
        [-side, along],
        [side, along],
      ] as const) {
        const away = dx * dx + dy * dy;
        if (away >= nearest || !isFree(x + dx, y + dy)) continue;
        nearest = away;
        best = { x: x + dx, y: y + dy };
      }
    }
    if (best !== null) return best;
  }
  return { x, y };
}

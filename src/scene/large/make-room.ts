/** Chooses the names for which room is made in a large picture: lesser marks are moved out from under them. */
import { boxesOverlap, boxMeetsCircle, type OrientedBox } from '../../geometry/oriented-box.js';
import { boxAt, CLEAR, isUnder, isWithin, reachedFrom, widened, type NameCandidate } from './names-with-room.js';
import { PlotGrid } from './plot-grid.js';

/**
 * Room is made for no more names than would fill this share of the plot: else the little ones at the rim would all have
 * room, and the great ones in the crowd not.
 */
const FILLED = 0.3;

/** The room of a name, px of the plot. */
export interface NameRoom {
  /** Index of the actor whose name it is. */
  readonly owner: number;
  /** The name, and what lies between it and the middle of its mark. */
  readonly box: OrientedBox;
  readonly name: OrientedBox;
}

/** What the rooms of names leave to the marks. */
export interface RoomLimits {
  /** Least distance between two rooms, and between a room and the border of the plot, px. */
  readonly lane: number;
  /** The share of the plot that all rooms may take, half of the lanes around them included. */
  readonly share: number;
}

/**
 * Gives room to the names of the most important actors, each at the place where it covers least. It lies on no other
 * name that has room, and on no mark that matters more. Without this, those in a crowd could not be named.
 * Pauses after each name.
 *
 * @param fixed 1 for the marks that cannot be moved.
 * @param limits Null where names may stand beside each other, as many as there are.
 */
export function* roomForNames(
  actors: readonly NameCandidate[],
  fixed: Uint8Array,
  width: number,
  height: number,
  limits: RoomLimits | null = null,
): Generator<undefined, NameRoom[]> {
  const order = actors.map((_, i) => i).sort((i, j) => actors[i]!.rank - actors[j]!.rank);
  const rooms: NameRoom[] = [];
  const marks = new PlotGrid(width, height, [...actors.keys()], (i) => {
    const { x, y, reach } = actors[i]!;
    return [x - reach, y - reach, x + reach, y + reach];
  });
  /** Indices of the marks that a name covers. */
  const coveredBy = (actor: NameCandidate, box: OrientedBox): ReadonlySet<number> => {
    const covered = new Set<number>();
    marks.some(widened(reachedFrom(actor, box), CLEAR), (j) => {
      if (actors[j] !== actor && isUnder(actor, box, actors[j]!, CLEAR)) covered.add(j);
      return false;
    });
    return covered;
  };
  const hasLanes = (box: OrientedBox, lane: number): boolean => {
    const around = widened(box, lane);
    return isWithin(around, width, height) && !rooms.some((other) => boxesOverlap(other.box, around));
  };
  const most = mostNames(actors, width, height);
  let left = limits === null ? Infinity : limits.share * width * height;
  for (const i of order.slice(0, most)) {
    yield;
    const actor = actors[i]!;
    // A mark that is moved takes its name to a place that is not known yet.
    if (rooms.some(({ box }) => boxMeetsCircle(box, [actor.x, actor.y], actor.reach + CLEAR))) continue;
    let best: NameRoom | null = null;
    let least = Infinity;
    for (const way of actor.places.keys()) {
      const box = boxAt(actor, way);
      if (!isWithin(box, width, height) || rooms.some((other) => boxesOverlap(other.name, box))) continue;
      const own = reachedFrom(actor, box);
      if (limits !== null && !hasLanes(own, limits.lane)) continue;
      const covered = coveredBy(actor, box);
      const isMovable = [...covered].every((j) => actors[j]!.rank > actor.rank && fixed[j] !== 1);
      if (!isMovable || covered.size >= least) continue;
      least = covered.size;
      best = { owner: i, box: own, name: box };
      if (least === 0) break;
    }
    if (best === null) continue;
    if (limits !== null) left -= areaOf(widened(best.box, limits.lane / 2));
    if (left < 0) break;
    rooms.push(best);
  }
  return rooms;
}

const areaOf = ({ width, height }: OrientedBox): number => width * height;

/** How many names are given room, if they find it. */
function mostNames(actors: readonly NameCandidate[], width: number, height: number): number {
  const area = actors.reduce((sum, { places: [place] }) => sum + place!.width * place!.height, 0) / actors.length;
  return Math.min(actors.length, Math.ceil((FILLED * width * height) / area));
}

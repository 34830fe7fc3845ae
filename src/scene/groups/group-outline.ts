/** The outline around the members of a group. */
import { hullAround, isInHull } from '../../geometry/hull.js';
import type { Point } from '../../geometry/types.js';
import type { ActorGroup } from '../../model/groups/actor-groups.js';
import type { ActorMark } from '../types.js';

/** A mark as far as outlines are concerned. */
export type OutlinedMark = Pick<ActorMark, 'id' | 'x' | 'y' | 'radius'>;

/** Fewer members that are shown have no outline. */
const LEAST_MEMBERS = 3;
/** An outline holds at least this share of the members that are shown: others may stand far off. */
const LEAST_SHARE = 0.7;
/** This share of them is left out at once. */
const LEFT_OUT = 0.1;
/** Of those who stand inside, at most this share may be no members: else the outline would say what is not so. */
const MOST_FOREIGN = 0.3;
/** How far an outline stays from the marks inside, px. */
const MARGIN = 12;

/**
 * The outline around the members who stand together: those that stand farthest off are left out, some at a time, as
 * long as too many others are inside. Null where too few members are left.
 */
export function outlineOfGroup({ members }: ActorGroup, actors: readonly OutlinedMark[]): readonly Point[] | null {
  const ids = new Set(members.map(({ id }) => id));
  const own = actors.filter(({ id }) => ids.has(id));
  const others = actors.filter(({ id }) => !ids.has(id));
  const least = Math.max(LEAST_MEMBERS, own.length * LEAST_SHARE);
  const atOnce = Math.ceil(own.length * LEFT_OUT);
  for (let inner = own; inner.length >= least; inner = withoutFarthest(inner, atOnce)) {
    const outline = hullAround(inner.map(({ x, y, radius }) => ({ x, y, radius: radius + MARGIN })));
    const isInside = insideOf(outline);
    // At so many others it is known that they are too many, which saves most of the work where groups mix.
    const most = (own.filter(isInside).length * MOST_FOREIGN) / (1 - MOST_FOREIGN);
    let foreign = 0;
    if (!others.some((mark) => isInside(mark) && (foreign += 1) > most)) return outline;
  }
  return null;
}

/** Whether a mark stands in an outline; most are told by its box. */
function insideOf(outline: readonly Point[]): (mark: OutlinedMark) => boolean {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return ({ x, y }) => x >= left && x <= right && y >= top && y <= bottom && isInHull(outline, [x, y]);
}

/** All but so many marks that are farthest from the middle of all. */
function withoutFarthest(marks: readonly OutlinedMark[], count: number): OutlinedMark[] {
  const mean = (axis: 'x' | 'y'): number => marks.reduce((sum, mark) => sum + mark[axis], 0) / marks.length;
  const [x, y] = [mean('x'), mean('y')];
  const away = (mark: OutlinedMark): number => (mark.x - x) ** 2 + (mark.y - y) ** 2;
  return marks.toSorted((a, b) => away(a) - away(b)).slice(0, -count);
}

/**
 * Chooses which actors of a large picture are named, and where their names stand: those that matter most first, as many
 * as there is room for.
 */
import { boxesOverlap, boxMeetsCircle, levelBox, type OrientedBox } from '../../geometry/oriented-box.js';
import type { LabelCandidate } from '../../layout/types.js';
import { boundsOf, PlotGrid } from './plot-grid.js';

/** An actor whose name may be shown. */
export interface NameCandidate {
  /** Centre of its mark, px of the plot. */
  readonly x: number;
  readonly y: number;
  /** How far the mark reaches, px. */
  readonly reach: number;
  /** Rank among all actors; 0 is the most important. */
  readonly rank: number;
  readonly places: readonly LabelCandidate[];
}

/** For each actor, by its id, the index of the place of its name, or −1. */
export type NamesAtZoom = ReadonlyMap<string, number>;

/** What {@link namesWithRoom} returns where nobody is named. */
export const noNames = (actors: number): Int8Array => new Int8Array(actors).fill(-1);

/** So many actors are tried, the most important ones: beyond, hardly any has room, and each try takes time. */
const TRIED = 1500;
/** Names stand so far from each other, px: in a row, and above each other. */
const ASIDE = 4;
const ABOVE = 1;
/** Names stand so far from the marks of others, px: as the first choice, to show whose they are, and at least. */
const WELL_CLEAR = 6;
export const CLEAR = 1;
/** Names stand so far from the border of the plot, px. */
const BORDER = 1;

/**
 * @param before What was chosen for the picture at the zoom before: those names come first, and keep their places where
 *   they can, so that few change while a reader zooms.
 * @param kept Boxes on which no name may lie, px of the plot.
 * @returns for each actor the index of its place, or −1.
 */
export function namesWithRoom(
  actors: readonly NameCandidate[],
  width: number,
  height: number,
  before: Int8Array | null = null,
  kept: readonly OrientedBox[] = [],
): Int8Array {
  const marks = new PlotGrid(width, height, actors, ({ x, y, reach }) => [x - reach, y - reach, x + reach, y + reach]);
  const names = new PlotGrid<OrientedBox>(width, height, kept, boundsOf);
  const chosen = noNames(actors.length);
  const order = actors.map((_, i) => i).sort((i, j) => actors[i]!.rank - actors[j]!.rank);
  const place = (i: number): void => {
    if (chosen[i]! >= 0) return;
    const { places } = actors[i]!;
    const usual = before?.[i] ?? -1;
    const ways = usual > 0 ? [usual, ...places.keys()] : [...places.keys()];
    const isFreeBy = (clear: number) => (way: number) => isFree(actors[i]!, way, clear);
    const free = ways.filter(isFreeBy(CLEAR));
    const found = free.find(isFreeBy(WELL_CLEAR)) ?? free[0];
    if (found === undefined) return;
    chosen[i] = found;
    names.add(boxAt(actors[i]!, found));
  };
  const isFree = (actor: NameCandidate, way: number, clear: number): boolean => {
    const box = boxAt(actor, way);
    return (
      isWithin(box, width, height) &&
      !names.some(padded(box), (other) => boxesOverlap(padded(box), other)) &&
      !marks.some(
        widened(reachedFrom(actor, box), clear),
        (other) => other !== actor && isUnder(actor, box, other, clear),
      )
    );
  };
  if (before !== null) order.filter((i) => before[i]! >= 0).forEach(place);
  order.slice(0, TRIED).forEach(place);
  return chosen;
}

/** The box of a name at one of its places, px of the plot. */
export function boxAt({ x, y, places }: NameCandidate, way: number): OrientedBox {
  const { dx, dy, width, height } = places[way]!;
  return levelBox(x + dx, y + dy, width, height);
}

/**
 * Whether a mark lies under a name, or between the name and the middle of the mark that it names. There it would come
 * to lie under the name as the distances grow with a zoom; and it might be taken for the mark that is named.
 *
 * @param clear How far the mark has to stay from the name, px.
 */
export function isUnder(
  actor: NameCandidate,
  box: OrientedBox,
  { x, y, reach }: Pick<NameCandidate, 'x' | 'y' | 'reach'>,
  clear: number,
): boolean {
  return boxMeetsCircle(reachedFrom(actor, box), [x, y], reach + clear);
}

/** The box around a name and the middle of the mark that it names. */
export function reachedFrom({ x, y }: Pick<NameCandidate, 'x' | 'y'>, box: OrientedBox): OrientedBox {
  const left = Math.min(x, box.x - box.width / 2);
  const top = Math.min(y, box.y - box.height / 2);
  const right = Math.max(x, box.x + box.width / 2);
  const bottom = Math.max(y, box.y + box.height / 2);
  return levelBox(left, top, right - left, bottom - top);
}

export const widened = (box: OrientedBox, by: number): OrientedBox => ({
  ...box,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

const padded = (box: OrientedBox): OrientedBox => ({
  ...box,
  width: box.width + 2 * ASIDE,
  height: box.height + 2 * ABOVE,
});

/** Whether a name keeps to the plot. */
export const isWithin = ({ x, y, width: w, height: h }: OrientedBox, width: number, height: number): boolean =>
  x - w / 2 >= BORDER && y - h / 2 >= BORDER && x + w / 2 <= width - BORDER && y + h / 2 <= height - BORDER;

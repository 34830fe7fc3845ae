/** Divides a frame among the components of a graph, and places those actors that have no line. */
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import type { BoxInFrame } from './fit-to-box.js';
import type { Coordinates } from './pivot-mds.js';

/** Empty border of the box of each component, as a share of its shorter side. */
const PADDING = 0.04;

/** The room of an actor without a line, px: a small mark with a name of a few words beside it. */
const ROOM = { width: 96, height: 22 } as const;
/** Actors without a line take this share of the frame at most: what a graph tells is in its lines. */
const OF_FRAME = 0.4;
/** Where there is no room for their names, each has this share of the room of an actor with lines. */
const WITHOUT_NAME = 0.5;

export interface ComponentBoxes {
  /** A box for each component of two actors or more, in their order, in proportion to its number of actors. */
  readonly tied: readonly BoxInFrame[];
  /** The box of all actors without a line, at the bottom of the frame. */
  readonly single: BoxInFrame;
}

/**
 * Boxes that together fill the frame.
 *
 * @param sizes Number of actors of each component of two or more.
 * @param singles Number of actors without a line.
 */
export function componentBoxes(
  sizes: readonly number[],
  singles: number,
  { width, height }: Pick<BoxInFrame, 'width' | 'height'>,
): ComponentBoxes {
  const bottom = height * shareOfSingles(sizes, singles, width, height);
  return {
    tied: boxesFor(sizes, { width, height: height - bottom }, singles > 0),
    single: { x: 0, y: height - bottom, width, height: bottom },
  };
}

function shareOfSingles(sizes: readonly number[], singles: number, width: number, height: number): number {
  const tied = sizes.reduce((sum, size) => sum + size, 0);
  if (tied === 0) return 1;
  const wanted = Math.ceil((singles * ROOM.width) / width) * (ROOM.height / height);
  const even = singles / (tied + singles);
  if (wanted <= Math.min(even, OF_FRAME)) return wanted;
  return Math.min(OF_FRAME, (singles * WITHOUT_NAME) / (tied + singles * WITHOUT_NAME));
}

/** Boxes for parts of some sizes, of about the shape of a square. */
function boxesFor(
  sizes: readonly number[],
  { width, height }: Pick<BoxInFrame, 'width' | 'height'>,
  isPadded: boolean,
): BoxInFrame[] {
  interface Part {
    readonly value: number;
    readonly children?: readonly Part[];
  }
  const root = hierarchy<Part>({ value: 0, children: sizes.map((value) => ({ value })) }, ({ children }) => children);
  const filled = treemap<Part>().tile(treemapSquarify).size([width, height])(root.sum(({ value }) => value));
  if (sizes.length === 0) return [];
  return filled.leaves().map(({ x0, y0, x1, y1 }) => {
    const pad = sizes.length > 1 || isPadded ? PADDING * Math.min(x1 - x0, y1 - y0) : 0;
    return { x: x0 + pad, y: y0 + pad, width: x1 - x0 - 2 * pad, height: y1 - y0 - 2 * pad };
  });
}

/** Actors in rows that fill a box; the cells have about the proportions of the room that one needs with its name. */
export function inRows(count: number, { x, y, width, height }: BoxInFrame): Coordinates {
  const shape = ROOM.width / ROOM.height;
  const columns = Math.min(count, Math.max(1, Math.round(Math.sqrt((count * width) / (height * shape)))));
  const rows = Math.ceil(count / columns);
  return {
    x: Float64Array.from({ length: count }, (_, i) => x + (width * ((i % columns) + 0.5)) / columns),
    y: Float64Array.from({ length: count }, (_, i) => y + (height * (Math.floor(i / columns) + 0.5)) / rows),
  };
}

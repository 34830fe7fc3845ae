/** The places that the name of an actor may take beside its mark in a picture of many. */
import type { NamePlace } from '../actors/actor-label-placement.js';
import { shortLabel, wrapText, type TextBlock } from '../text/text-layout.js';
import { BOLD_FROM } from './mark-sizes.js';

/** Greatest width of a line of a name, px. */
const WIDEST = 130;
/** Longest name, UTF-16 units. */
const LONGEST = 44;
/** Space between a mark and its name, px. */
const GAP = 3;

/** The lines of a name at a size, px. */
export function nameBlock(name: string, size: number): TextBlock {
  const block = wrapText(shortLabel(name, LONGEST), size, WIDEST, size >= BOLD_FROM ? 'bold' : 'regular');
  // A list that has grown has room for more, and there are thousands of names.
  return { ...block, lines: [...block.lines] };
}

/**
 * Eight places around a mark, best liked first.
 *
 * @param reach How far the mark reaches from its centre, px.
 */
export function placesAround(block: TextBlock, reach: number): NamePlace[] {
  const { width, height } = block;
  const off = reach + GAP;
  const near = reach * 0.6 + GAP - 1;
  const at = (dx: number, dy: number, anchor: NamePlace['anchor'], index: number): NamePlace => ({
    dx,
    dy,
    width,
    height,
    anchor,
    block,
    cost: index,
  });
  return [
    at(off, -height / 2, 'start', 0),
    at(-off - width, -height / 2, 'end', 1),
    at(-width / 2, off - 2, 'middle', 2),
    at(-width / 2, -off - height + 2, 'middle', 3),
    at(near, -near - height, 'start', 4),
    at(near, near, 'start', 5),
    at(-near - width, -near - height, 'end', 6),
    at(-near - width, near, 'end', 7),
  ];
}

/**
 * The first place of a name that lies within the plot; the first of all where there is none.
 *
 * @param centre Of its mark, px of the plot.
 */
export function insidePlace(
  places: readonly NamePlace[],
  { x, y }: { readonly x: number; readonly y: number },
  plot: { readonly width: number; readonly height: number },
): NamePlace {
  const isInside = ({ dx, dy, width, height }: NamePlace): boolean =>
    x + dx > 0 && y + dy > 0 && x + dx + width < plot.width && y + dy + height < plot.height;
  return places.find(isInside) ?? places[0]!;
}

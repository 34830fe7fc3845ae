/** The sizes of names and cells that fit a frame. */
import { textWidth } from '../../scene/text/text-layout.js';
import { NAMED_SIZE, openingSize, type MatrixGeometry } from './matrix-geometry.js';

/** The least size of cells at first where a finger has to hit them, CSS px. */
const FINGER_SIZE = 24;
/** Letters of names, and the room around a name, CSS px. */
const NAME_SIZE = 12;
const NAME_PADDING = 18;
/** The greatest and the least width of names, CSS px, and their greatest share of the frame. */
const LONGEST_NAME = 160;
const SHORTEST_NAME = 64;
const NAME_SHARE = 0.3;
/** This share of the names is not cut, if the frame has room. */
const WHOLE_NAMES = 0.96;

/**
 * @param names The names of the actors.
 * @param frame The element that scrolls.
 * @param chosen The size of cells that the reader has chosen, CSS px; null for the one that fits.
 */
export function geometryFor(
  names: readonly string[],
  { clientWidth, clientHeight }: Element,
  chosen: number | null,
): MatrixGeometry {
  const widths = names.map((name) => textWidth(name, NAME_SIZE)).sort((a, b) => a - b);
  const wanted = (widths[Math.ceil(widths.length * WHOLE_NAMES) - 1] ?? 0) + NAME_PADDING;
  const within = (room: number): number =>
    Math.ceil(Math.max(SHORTEST_NAME, Math.min(wanted, LONGEST_NAME, room * NAME_SHARE)));
  const geometry = {
    count: names.length,
    cell: NAMED_SIZE,
    headInline: within(clientWidth),
    headBlock: within(clientHeight),
  };
  const least = matchMedia('(pointer: coarse)').matches ? FINGER_SIZE : NAMED_SIZE;
  return { ...geometry, cell: chosen ?? openingSize(geometry, clientWidth, clientHeight, least) };
}

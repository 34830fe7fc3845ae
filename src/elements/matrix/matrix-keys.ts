/** Where a key leads in a matrix. */
import type { Matrix } from '../../model/matrix/matrix.js';
import type { MatrixPlace } from './matrix-geometry.js';

/** The part of an event that decides. */
export type MatrixKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** How far each arrow goes: rows, columns. In a text from right to left, columns run to the left. */
const ARROWS: ReadonlyMap<string, readonly [rows: number, columns: number]> = new Map([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
]);

/**
 * The place to which a key leads; null if the key does not move. The names of rows and columns are places as well, but
 * the corner between them is none.
 *
 * @param isRtl Whether columns run from right to left.
 * @param page How many rows Page Up and Page Down go.
 */
export function placeAfterKey(
  matrix: Matrix,
  { row, column }: MatrixPlace,
  { key, ctrlKey, metaKey, altKey, shiftKey }: MatrixKey,
  isRtl: boolean,
  page: number,
): MatrixPlace | null {
  if (altKey || shiftKey) return null;
  const last = matrix.actors.length - 1;
  const held = ctrlKey || metaKey;
  const arrow = ARROWS.get(key);
  if (arrow !== undefined) {
    const [down, across] = [arrow[0], isRtl ? -arrow[1] : arrow[1]];
    return held
      ? nextFilled(matrix, { row, column }, down, across)
      : within({ row: row + down, column: column + across });
  }
  if (key === 'Home') return held ? { row: 0, column: 0 } : within({ row, column: -1 });
  if (key === 'End') return held ? { row: last, column: last } : { row, column: last };
  if (key === 'PageUp' && !held) return { row: Math.max(0, row - page), column };
  if (key === 'PageDown' && !held) return { row: Math.min(last, row + page), column };
  return null;

  /** The place itself, or the nearest that there is. */
  function within(to: MatrixPlace): MatrixPlace {
    const down = Math.max(-1, Math.min(last, to.row));
    const across = Math.max(-1, Math.min(last, to.column));
    return down === -1 && across === -1 ? { row, column } : { row: down, column: across };
  }
}

/** The next place in a direction whose cell has lines; the outermost place there if there is none. */
function nextFilled({ actors, rows, columns }: Matrix, place: MatrixPlace, down: number, across: number): MatrixPlace {
  const { row, column } = place;
  const next = (filled: readonly number[], at: number, step: number, isName: boolean): number => {
    const found = step > 0 ? filled.find((other) => other > at) : filled.findLast((other) => other < at);
    if (found !== undefined) return found;
    if (step > 0) return actors.length - 1;
    // Names have nothing before them.
    return isName ? 0 : -1;
  };
  if (across !== 0) {
    const filled = (rows[row] ?? []).map((cell) => cell.column);
    return { row, column: next(filled, column, across, row < 0) };
  }
  const filled = (columns[column] ?? []).map((cell) => cell.row);
  return { row: next(filled, row, down, column < 0), column };
}

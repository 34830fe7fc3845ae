/** Sets entries in columns of even height. No entry is split over two columns unless it is longer than a column. */

/** A line of an entry; all lines have the same height. */
export interface ColumnLine {
  /** Space above the line, px; there is none at the head of a column. */
  readonly before: number;
}

/** Where a line stands. */
export interface ColumnPlace {
  readonly column: number;
  /** Top of the line, px below the head of the column. */
  readonly top: number;
}

/** An entry of fewer lines is never split. */
const LEAST_SPLIT = 24;
/** Lines that stay together at the head of an entry that is split, and at its foot. */
const TOGETHER = 3;

/**
 * @param entries Lines of each entry, in order.
 * @param columns At most so many columns, from 1 on; fewer where there are fewer entries.
 * @param leading Height of a line, px.
 * @returns the place of each line, entry by entry, and the height of the highest column, px.
 */
export function setInColumns(
  entries: readonly (readonly ColumnLine[])[],
  columns: number,
  leading: number,
): { places: ColumnPlace[][]; height: number } {
  const heightOf = (lines: readonly ColumnLine[]): number =>
    lines.reduce((sum, { before }) => sum + before + leading, 0);
  const total = entries.reduce((sum, lines) => sum + heightOf(lines), 0);
  // Much higher than a column of even height: it would leave the others half empty.
  const chunks = entries.map((lines) =>
    lines.length >= LEAST_SPLIT && heightOf(lines) > (total / columns) * 1.2 ? splitUp(lines) : [lines],
  );
  const flat = chunks.flat().map((lines) => ({ lines, height: heightOf(lines) }));

  /** Fills columns up to a height. If it takes more columns than there are, the height is too low. */
  const fill = (limit: number): { places: ColumnPlace[]; columns: number; height: number } => {
    const places: ColumnPlace[] = [];
    let column = 0;
    let y = 0;
    let height = 0;
    for (const chunk of flat) {
      if (y > 0 && y + chunk.height > limit + 0.01) {
        column += 1;
        y = 0;
      }
      for (const { before } of chunk.lines) {
        if (y > 0) y += before;
        places.push({ column, top: y });
        y += leading;
      }
      height = Math.max(height, y);
    }
    return { places, columns: column + 1, height };
  };

  let low = total / columns / 2;
  let high = total;
  for (let round = 0; round < 24; round += 1) {
    const middle = (low + high) / 2;
    if (fill(middle).columns > columns) low = middle;
    else high = middle;
  }
  const { places, height } = fill(high);
  let next = 0;
  const placesOf = (lines: readonly ColumnLine[]): ColumnPlace[] => {
    const first = next;
    next += lines.length;
    return places.slice(first, next);
  };
  return { height, places: entries.map(placesOf) };
}

function splitUp<T>(lines: readonly T[]): (readonly T[])[] {
  const last = lines.length - TOGETHER;
  return [lines.slice(0, TOGETHER), ...lines.slice(TOGETHER, last).map((line) => [line]), lines.slice(last)];
}

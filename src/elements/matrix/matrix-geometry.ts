/** Where rows, columns and names of a matrix stand, in CSS px from the corner at which reading begins. */

/** The sizes that cells can have, CSS px. */
export const CELL_SIZES = [4, 6, 8, 10, 12, 16, 20, 24, 28] as const;

/** The least size at which every row has its name; below it only some have. */
export const NAMED_SIZE = 12;
/** Height of a line of a name, CSS px. */
const NAME_LINE = 12;

export interface MatrixGeometry {
  /** Number of rows, which is also that of columns. */
  readonly count: number;
  /** Side of a cell. */
  readonly cell: number;
  /** Width of the names of rows. */
  readonly headInline: number;
  /** Height of the names of columns. */
  readonly headBlock: number;
}

/** A place in a matrix, from 0; −1 is the row of the names of columns, or the column of the names of rows. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

/** Whether a place is the name of a row or a column. */
export const isName = ({ row, column }: MatrixPlace): boolean => row < 0 || column < 0;

/** A part of a matrix: rows and columns from the first of each to before the last. */
export interface MatrixPart {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** What is scrolled to, and how much is seen of it, CSS px. */
export interface MatrixView {
  readonly inline: number;
  readonly block: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The size of cells at which a matrix opens: the largest at which all of it is in view, but not so small that names or
 * cells cannot be hit.
 *
 * @param width Room for names and cells, CSS px; the same for `height`.
 * @param least The least size of a cell: one of {@link CELL_SIZES}.
 */
export function openingSize(
  { count, headInline, headBlock }: MatrixGeometry,
  width: number,
  height: number,
  least: number,
): number {
  const room = Math.min(width - headInline, height - headBlock) / Math.max(1, count);
  return Math.max(least, CELL_SIZES.findLast((size) => size <= room) ?? 0);
}

/** The next size of cells in a direction; the same at the end. */
export function nextSize(size: number, direction: 1 | -1): number {
  const at = CELL_SIZES.indexOf(size as (typeof CELL_SIZES)[number]) + direction;
  return CELL_SIZES[Math.max(0, Math.min(CELL_SIZES.length - 1, at))]!;
}

/** The part of a matrix that is in view, and `margin` px around it. */
export function partInView(geometry: MatrixGeometry, view: MatrixView, margin: number): MatrixPart {
  const { count, cell, headInline, headBlock } = geometry;
  const within = (px: number): number => Math.max(0, Math.min(count, px));
  return {
    firstRow: within(Math.floor((view.block - margin) / cell)),
    endRow: within(Math.ceil((view.block + view.height - headBlock + margin) / cell)),
    firstColumn: within(Math.floor((view.inline - margin) / cell)),
    endColumn: within(Math.ceil((view.inline + view.width - headInline + margin) / cell)),
  };
}

export function holdsPart(outer: MatrixPart, inner: MatrixPart): boolean {
  return (
    outer.firstRow <= inner.firstRow &&
    outer.endRow >= inner.endRow &&
    outer.firstColumn <= inner.firstColumn &&
    outer.endColumn >= inner.endColumn
  );
}

/** The row or column at a distance from the first one, CSS px; −1 before the first, null after the last. */
export function indexAt({ count, cell }: MatrixGeometry, px: number): number | null {
  const index = px < 0 ? -1 : Math.floor(px / cell);
  return index < count ? index : null;
}

/**
 * Where to scroll so that a row or column is in view; the same place if it is in view.
 *
 * @param at The row or column, from 0; −1 is always in view.
 * @param scrolled Where it is scrolled to, CSS px.
 * @param room How much is seen of rows or columns, CSS px.
 */
export function scrolledTo({ cell }: MatrixGeometry, at: number, scrolled: number, room: number): number {
  if (at < 0) return scrolled;
  const start = at * cell;
  if (start < scrolled) return start;
  return start + cell > scrolled + room ? Math.max(0, start + cell - room) : scrolled;
}

/**
 * Which rows, and which columns, have their names where cells are smaller than names: those with most events that have
 * room.
 *
 * @param order The places of the actors, those that matter most first.
 */
export function namedPlaces({ count, cell }: MatrixGeometry, order: readonly number[]): ReadonlySet<number> {
  const apart = Math.ceil(NAME_LINE / cell);
  const named = new Set<number>();
  if (apart <= 1) return new Set(Array.from({ length: count }, (_, place) => place));
  for (const place of order) {
    let isFree = true;
    for (let other = place - apart + 1; other < place + apart; other += 1) isFree &&= !named.has(other);
    if (isFree) named.add(place);
  }
  return named;
}

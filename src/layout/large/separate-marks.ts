/** Moves marks that overlap apart, in the plot itself. */
import type { Coordinates } from './pivot-mds.js';

/** Least width of a cell of the grid in which neighbours are looked for, px. */
const LEAST_CELL = 4;
const MOST_ROUNDS = 150;
/** Share of an overlap by which two marks are moved in a round; more than half, since others push back. */
const PUSH = 0.55;
/** Marks that are moved apart are so much farther apart than they have to be, px. */
const SPARE = 0.1;

export interface MarksInPlot {
  /** How far each mark reaches, px. */
  readonly reach: Float64Array;
  /** 1 for marks that must stay where they are. */
  readonly fixed: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Least distance between two marks, px. */
  readonly gap: number;
  /** Boxes, px, of which all marks but their owners are moved out; none by default. */
  readonly kept?: readonly KeptBox[] | undefined;
}

/** A box that belongs to a mark, which stays where it is: its name. */
export interface KeptBox {
  /** Index of the mark. */
  readonly owner: number;
  /** Its centre and its size, px. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Does all of {@link separateMarksInRounds} at once. */
export function separateMarks(place: Coordinates, marks: MarksInPlot): number {
  const rounds = separateMarksInRounds(place, marks);
  let round = rounds.next();
  while (round.done !== true) round = rounds.next();
  return round.value;
}

/**
 * Moves marks apart until none overlap, and into the plot. The lighter of two moves farther. Each mark looks only for
 * marks that reach no farther than itself, so that a few large ones do not make the cells of the grid large. Pauses
 * after each round.
 *
 * @param most No more rounds than these.
 * @returns the number of pairs that still overlapped in the last round, and of marks that lay in a box of another.
 */
export function* separateMarksInRounds(
  place: Coordinates,
  marks: MarksInPlot,
  most = MOST_ROUNDS,
): Generator<undefined, number> {
  const grid = new CellGrid(marks);
  let pairs = 0;
  for (let i = 0; i < place.x.length; i += 1) keepInPlot(place, marks, i);
  for (let round = 0; round < most; round += 1) {
    pairs = separateOnce(place, marks, grid);
    if (pairs === 0) break;
    yield;
  }
  return pairs;
}

/** Marks by the cells in which their centres lie, as linked lists: `next[i]` follows `i`, and −1 ends a list. */
class CellGrid {
  readonly cell: number;
  readonly columns: number;
  readonly head: Int32Array;
  readonly next: Int32Array;
  readonly #rows: number;

  constructor({ reach, width, height, gap }: MarksInPlot) {
    this.cell = Math.max(LEAST_CELL, 2 * reach.reduce((least, r) => Math.min(least, r), Infinity) + gap);
    this.columns = Math.ceil(width / this.cell) + 1;
    this.#rows = Math.ceil(height / this.cell) + 1;
    this.head = new Int32Array(this.columns * this.#rows);
    this.next = new Int32Array(reach.length);
  }

  columnOf(at: number): number {
    return Math.min(this.columns - 1, Math.max(0, Math.floor(at / this.cell)));
  }

  rowOf(at: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor(at / this.cell)));
  }

  fill({ x, y }: Coordinates): void {
    this.head.fill(-1);
    for (let i = x.length - 1; i >= 0; i -= 1) {
      const at = this.rowOf(y[i]!) * this.columns + this.columnOf(x[i]!);
      this.next[i] = this.head[at]!;
      this.head[at] = i;
    }
  }
}

/** One round. It is a function of its own, since engines are slow to speed up loops within generators. */
function separateOnce(place: Coordinates, marks: MarksInPlot, grid: CellGrid): number {
  const { x, y } = place;
  const { reach, gap } = marks;
  const { cell, columns, head, next } = grid;
  const count = x.length;
  let pairs = 0;
  grid.fill(place);
  for (let i = 0; i < count; i += 1) {
    const far = 2 * reach[i]! + gap;
    const [left, right] = [grid.columnOf(x[i]! - far), grid.columnOf(x[i]! + far)];
    const bottom = grid.rowOf(y[i]! + far);
    for (let row = grid.rowOf(y[i]! - far); row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        for (let j = head[row * columns + column]!; j >= 0; j = next[j]!) {
          if (reach[j]! > reach[i]! || (reach[j] === reach[i] && j >= i)) continue;
          if (pushApart(place, marks, i, j)) pairs += 1;
        }
      }
    }
  }
  for (const { owner, box } of marks.kept ?? []) {
    const [left, right] = [grid.columnOf(box.x - box.width / 2 - cell), grid.columnOf(box.x + box.width / 2 + cell)];
    const bottom = grid.rowOf(box.y + box.height / 2 + cell);
    for (let row = grid.rowOf(box.y - box.height / 2 - cell); row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        for (let i = head[row * columns + column]!; i >= 0; i = next[i]!) {
          if (i !== owner && moveOut(place, marks, i, box)) pairs += 1;
        }
      }
    }
  }
  for (let i = 0; i < count; i += 1) keepInPlot(place, marks, i);
  return pairs;
}

/** Moves two marks apart if they overlap; false where they do not. */
function pushApart({ x, y }: Coordinates, { reach, fixed, gap }: MarksInPlot, i: number, j: number): boolean {
  let dx = x[i]! - x[j]!;
  let dy = y[i]! - y[j]!;
  const least = reach[i]! + reach[j]! + gap;
  const squared = dx * dx + dy * dy;
  if (squared >= least * least - 1e-6) return false;
  const overlap = least - Math.sqrt(squared) + SPARE;
  if (squared < 1e-12) [dx, dy] = [(i % 7) - 2.5, (j % 5) - 1.5];
  const length = Math.sqrt(dx * dx + dy * dy);
  const push = (overlap / length) * PUSH;
  const share = shareOf(fixed[i] === 1, fixed[j] === 1, reach[j]! / (reach[i]! + reach[j]!));
  if (share === null) return false;
  x[i] = x[i]! + dx * push * share;
  y[i] = y[i]! + dy * push * share;
  x[j] = x[j]! - dx * push * (1 - share);
  y[j] = y[j]! - dy * push * (1 - share);
  return true;
}

/** Moves a mark out of a box by the shortest way; false where it does not lie in it. */
function moveOut({ x, y }: Coordinates, { reach, fixed }: MarksInPlot, i: number, box: KeptBox['box']): boolean {
  const far = reach[i]! + 1 + SPARE;
  const dx = x[i]! - box.x;
  const dy = y[i]! - box.y;
  const overX = box.width / 2 + far - Math.abs(dx);
  const overY = box.height / 2 + far - Math.abs(dy);
  if (overX <= SPARE || overY <= SPARE || fixed[i] === 1) return false;
  if (overX < overY) x[i] = x[i]! + (dx < 0 ? -overX : overX);
  else y[i] = y[i]! + (dy < 0 ? -overY : overY);
  return true;
}

/** How much of a push the first of two marks takes; null where neither may move. */
function shareOf(isFirstFixed: boolean, isSecondFixed: boolean, share: number): number | null {
  if (isFirstFixed) return isSecondFixed ? null : 0;
  return isSecondFixed ? 1 : share;
}

function keepInPlot({ x, y }: Coordinates, { reach, fixed, width, height }: MarksInPlot, i: number): void {
  if (fixed[i] === 1) return;
  const edge = Math.min(reach[i]! + 1, width / 2, height / 2);
  x[i] = Math.min(width - edge, Math.max(edge, x[i]!));
  y[i] = Math.min(height - edge, Math.max(edge, y[i]!));
}

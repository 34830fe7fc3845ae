/** The lines of a graph as a matrix: a row and a column for each actor, a cell for each pair that has lines. */
import type { EventCounts } from '../event-counts.js';
import { edgesOf } from '../graph-queries.js';
import type { EdgeAttributes, StatementGraph } from '../types.js';

/** All lines from one actor to another. */
export interface MatrixCell {
  /** The place of the actor at which the lines begin, from 0. */
  readonly row: number;
  /** The place of the actor at which they end, from 0. */
  readonly column: number;
  /** Relations first, those with most events before others; then affiliations. Never empty. */
  readonly edges: readonly EdgeAttributes[];
}

export interface Matrix {
  /** The ids of the actors in the order of rows and columns. */
  readonly actors: readonly string[];
  /** The place of each of these actors, from 0, by its id. */
  readonly places: ReadonlyMap<string, number>;
  /** The cells of each row that have lines, by rising column. */
  readonly rows: readonly (readonly MatrixCell[])[];
  /** The same cells by column, by rising row. */
  readonly columns: readonly (readonly MatrixCell[])[];
}

/**
 * The actors that a matrix shows if it has not room for all: those with most events.
 *
 * @param limit The greatest number of them.
 * @returns their ids in the order of the file.
 */
export function strongestActors(graph: StatementGraph, { byActor }: EventCounts, limit: number): string[] {
  const ids = graph.nodes();
  if (ids.length <= limit) return ids;
  const kept = new Set([...ids].sort((a, b) => byActor.get(b)! - byActor.get(a)!).slice(0, limit));
  return ids.filter((id) => kept.has(id));
}

/** @param actors The ids of the actors that are shown, in the order of rows and columns. */
export function matrixOf(graph: StatementGraph, actors: readonly string[], { byEdge }: EventCounts): Matrix {
  const places = new Map(actors.map((id, place) => [id, place]));
  const cells = new Map<number, { row: number; column: number; edges: EdgeAttributes[] }>();
  for (const edge of edgesOf(graph)) {
    const row = places.get(edge.from);
    const column = places.get(edge.to);
    if (row === undefined || column === undefined) continue;
    const key = row * actors.length + column;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { row, column, edges: [edge] });
    else cell.edges.push(edge);
  }
  const strength = (edge: EdgeAttributes): number => (edge.type === 'affiliation' ? 0 : byEdge.get(edge.id)!);
  const rows: MatrixCell[][] = actors.map(() => []);
  const columns: MatrixCell[][] = actors.map(() => []);
  for (const cell of cells.values()) {
    cell.edges.sort((a, b) => strength(b) - strength(a));
    rows[cell.row]!.push(cell);
    columns[cell.column]!.push(cell);
  }
  for (const row of rows) row.sort((a, b) => a.column - b.column);
  for (const column of columns) column.sort((a, b) => a.row - b.row);
  return { actors, places, rows, columns };
}

/** The cell at a place; undefined if no line leads from the actor of the row to that of the column. */
export function cellAt({ rows }: Matrix, row: number, column: number): MatrixCell | undefined {
  const cells = rows[row] ?? [];
  const found = cells[firstFrom(cells, column)];
  return found?.column === column ? found : undefined;
}

/** The index of the first cell of a row whose column is at least `column`; the number of cells if there is none. */
function firstFrom(cells: readonly MatrixCell[], column: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.column < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cells of a row from one column to before another. */
export function cellsBetween(cells: readonly MatrixCell[], first: number, end: number): readonly MatrixCell[] {
  return cells.slice(firstFrom(cells, first), firstFrom(cells, end));
}

/** The number of levels of {@link levelOf}. */
export const LEVELS = 5;

/**
 * How much a line counts among those of its graph, in five levels by equal ratios: 1 for a single event, 5 for the
 * most. Numbers of events differ by factors rather than by differences, so that equal steps would leave all but a few
 * lines in the lowest level.
 *
 * @param events Events of the line, at least 1.
 * @param most Events of the line that has most, at least 1.
 */
export function levelOf(events: number, most: number): number {
  // The fourth root: level 5 begins at its fourth power.
  const ratio = Math.sqrt(Math.sqrt(most));
  if (ratio <= 1) return LEVELS;
  let level = 1;
  // A tolerance, since the root is rounded.
  for (let least = ratio; level < LEVELS && events >= least * 0.999999; least *= ratio) level += 1;
  return level;
}

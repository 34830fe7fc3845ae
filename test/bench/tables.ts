/** Tables of a terminal: one for each graph and frame, a line for each drawer. */
import { METRICS, type Metric, type Row, type Spread } from './results.js';

const METRIC_NAMES = Object.keys(METRICS) as Metric[];

export function tables(rows: readonly Row[], recorded: readonly Row[]): string {
  const places = [...new Set(rows.map(({ graph, frame }) => `${graph} ${frame}`))];
  return places
    .map((place) => {
      const own = rows.filter(({ graph, frame }) => `${graph} ${frame}` === place);
      const old = recorded.filter(
        ({ graph, frame, drawer }) => `${graph} ${frame}` === place && own.every((row) => row.drawer !== drawer),
      );
      const { graph, frame, actors, relations } = own[0]!;
      const title = `${graph} (${actors} actors, ${relations} relations), ${frame}`;
      const head = ['', ...METRIC_NAMES.map((metric) => METRICS[metric])];
      const body = [...own.map((row) => line(row, row.drawer)), ...old.map((row) => line(row, `${row.drawer}*`))];
      return `${title}\n${aligned([head, ...body])}`;
    })
    .join('\n\n');
}

const line = ({ spread }: Row, name: string): string[] => [
  name,
  ...METRIC_NAMES.map((metric) => written(spread[metric])),
];

const written = ([min, median, max]: Spread): string => (min === max ? String(min) : `${min}/${median}/${max}`);

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

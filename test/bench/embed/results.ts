/** What many loads of the same page came to, and how the subjects stand to each other, as tables of Markdown. */
import { COSTS, PATIENCE, type Cost } from './measure.js';
import { isOurs, SUBJECTS, type SubjectName } from './names.js';

/** One load of one page. */
export interface Load {
  readonly subject: SubjectName;
  /** Of graphs. */
  readonly count: number;
  readonly cost: Cost;
}

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** All loads of a page. */
export interface Row {
  readonly subject: SubjectName;
  readonly count: number;
  readonly spread: Readonly<Record<keyof Cost, Spread>>;
}

export function toRows(loads: readonly Load[]): Row[] {
  const groups = new Map<string, Load[]>();
  for (const load of loads) {
    const key = `${load.subject} ${load.count}`;
    groups.set(key, [...(groups.get(key) ?? []), load]);
  }
  return [...groups.values()].map((group) => ({
    subject: group[0]!.subject,
    count: group[0]!.count,
    spread: Object.fromEntries(COSTS.map((key) => [key, spreadOf(group.map(({ cost }) => cost[key]))])) as Record<
      keyof Cost,
      Spread
    >,
  }));
}

/** The upper of the two in the middle: it was measured. */
function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { min: sorted[0]!, median: sorted[sorted.length >> 1]!, max: sorted.at(-1)! };
}

const KILO = 1000;
const MEGA = 1_000_000;
/** From this on browsers tell of a task, ms. */
const LONG_TASK = 50;

const COLUMNS: readonly (readonly [title: string, cell: (spread: Row['spread']) => string])[] = [
  ['first picture, ms', ({ first }) => range(first, ms)],
  ['in sight, ms', ({ sight }) => range(sight, ms)],
  ['settled, ms', ({ settled }) => range(settled, ms)],
  ['longest task, ms', ({ longest }) => range(longest, (value) => (value === 0 ? `< ${LONG_TASK}` : ms(value)))],
  ['main thread at work, ms', ({ busy }) => range(busy, ms)],
  ['scripts before the first picture, kB', ({ scriptFirst }) => range(scriptFirst, kilobytes)],
  ['scripts in all, kB', ({ script }) => range(script, kilobytes)],
  ['data, kB', ({ data }) => range(data, kilobytes)],
  ['heap, MB', ({ heap }) => range(heap, megabytes)],
  ['canvases, MB', ({ canvas }) => range(canvas, megabytes)],
  ['process, MB', ({ process }) => range(process, megabytes)],
  ['nodes', ({ nodes }) => range(nodes, ms)],
];

const ms = (value: number): string => (value === Number.POSITIVE_INFINITY ? `> ${PATIENCE}` : value.toFixed(0));
const kilobytes = (value: number): string => (value / KILO).toFixed(1);
const megabytes = (value: number): string => (Number.isNaN(value) ? 'not told' : (value / MEGA).toFixed(1));

/** Once where all are the same. */
function range({ min, median, max }: Spread, text: (value: number) => string): string {
  return text(min) === text(max) ? text(median) : `${text(median)} (${text(min)}–${text(max)})`;
}

export function table(rows: readonly Row[], count: number): string {
  const lines = rows
    .filter((row) => row.count === count)
    .map(
      ({ subject, spread }) =>
        `| ${SUBJECTS[subject]}${spread.lost.max > 0 ? ` (${spread.lost.max} WebGL contexts taken away)` : ''} | ${COLUMNS.map(([, cell]) => cell(spread)).join(' | ')} |`,
    );
  return [
    `### ${count === 1 ? 'One graph' : `${count} graphs`}`,
    '',
    `| | ${COLUMNS.map(([title]) => title).join(' | ')} |`,
    `|---|${COLUMNS.map(() => '---|').join('')}`,
    ...lines,
  ].join('\n');
}

/** Ours by the picture with which the bare page begins, not yet settled. */
export function ratios(rows: readonly Row[]): string {
  const lines = rows
    .filter(({ subject }) => isOurs(subject))
    .flatMap(({ subject, count, spread }) => {
      const yardstick = rows.find((row) => row.subject === 'bare' && row.count === count)?.spread.first.median;
      return yardstick === undefined
        ? []
        : [
            `| ${SUBJECTS[subject]} | ${count} | ${(spread.first.median / yardstick).toFixed(2)} | ${(spread.settled.median / yardstick).toFixed(2)} |`,
          ];
    });
  return ['| | graphs | first picture | settled |', '|---|---|---|---|', ...lines].join('\n');
}

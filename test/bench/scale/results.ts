/** What several loads of the same page came to, as tables of Markdown. */
import type { Cost } from './measure.js';
import { SIZES, SUBJECTS, type SizeName, type SubjectName } from './names.js';

/** One load, or the medians of several. */
export interface Row {
  readonly size: SizeName;
  readonly subject: SubjectName;
  readonly cost: Cost;
}

/** One row for all rounds of a subject and size. */
export function medians(rows: readonly Row[]): Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.size} ${row.subject}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => ({
    ...group[0]!,
    cost: Object.fromEntries(
      (Object.keys(group[0]!.cost) as (keyof Cost)[]).map((key) => [key, median(group.map(({ cost }) => cost[key]))]),
    ) as unknown as Cost,
  }));
}

const LONG_TASK = 50;
const MEGA = 1_000_000;

export const ms = (value: number): string =>
  Number.isNaN(value) ? '–' : Number.isFinite(value) ? value.toFixed(0) : 'not at rest';

const COLUMNS: readonly (readonly [title: string, cell: (cost: Cost) => string])[] = [
  ['first picture, ms', ({ first }) => ms(first)],
  ['useful, ms', ({ useful }) => ms(useful)],
  ['as good as ours, ms', ({ asGood }) => (Number.isFinite(asGood) ? ms(asGood) : 'never')],
  ['at rest, ms', ({ settled }) => ms(settled)],
  ['stress', ({ stress }) => stress.toFixed(3)],
  ['longest task, ms', ({ longest }) => (longest === 0 ? `< ${LONG_TASK}` : ms(longest))],
  ['wheel p50 / p95 (longest), ms', (cost) => frames(cost.wheelP50, cost.wheelP95, cost.wheelLongest)],
  ['drag p50 / p95 (longest), ms', (cost) => frames(cost.dragP50, cost.dragP95, cost.dragLongest)],
  ['heap, MB', ({ heap }) => (heap / MEGA).toFixed(1)],
  ['actors', ({ actors }) => String(actors)],
  ['names', ({ named }) => String(named)],
  ['names that touch no other', ({ free }) => String(free)],
];

const frames = (p50: number, p95: number, longest: number): string =>
  Number.isNaN(p50) ? 'does not follow' : `${ms(p50)} / ${ms(p95)} (${ms(longest)})`;

export function titleOf(size: SizeName): string {
  const counts = SIZES[size];
  return counts === null ? '200 states of GDELT' : `${counts.actors} actors, ${counts.lines} lines`;
}

export function table(rows: readonly Row[], size: SizeName): string {
  return [
    `### ${titleOf(size)}`,
    '',
    `| | ${COLUMNS.map(([title]) => title).join(' | ')} |`,
    `|---|${COLUMNS.map(() => '---|').join('')}`,
    ...rows
      .filter((row) => row.size === size)
      .map(({ subject, cost }) => `| ${SUBJECTS[subject]} | ${COLUMNS.map(([, cell]) => cell(cost)).join(' | ')} |`),
  ].join('\n');
}

/** The upper of the two in the middle: it was measured. What is not a number comes last. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => (Number.isNaN(a) ? 1 : Number.isNaN(b) ? -1 : a - b));
  return sorted[sorted.length >> 1]!;
}

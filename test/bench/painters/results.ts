/** Medians of the rounds, and how ours stand to their peers, as tables of Markdown. */
import { MOST_FOR_SVG } from '../../../src/elements/picture/painter-policy.js';
import type { Cost } from './measure.js';
import { DRAWERS, MOVEMENTS, OURS, type DrawerName, type Movement } from './names.js';
import { SIZES, type SizeName } from './scenes.js';

export interface Row {
  readonly size: SizeName;
  readonly drawer: DrawerName;
  readonly movement: Movement;
  readonly cost: Cost;
}

/** What is set against what. */
const PAIRS: readonly (readonly [ours: DrawerName, peer: DrawerName])[] = [
  ['svg', 'd3'],
  ['canvas', 'force-graph'],
  ['canvas', 'force-graph-like'],
  ['webgl', 'sigma'],
  ['webgl', 'sigma-like'],
  ['webgl-bare', 'sigma-like'],
];

const COSTS = ['p50', 'p95', 'main', 'cpu', 'drawn', 'steps', 'sharp', 'longest'] as const;

/** One row for all rounds of a drawing and movement. */
export function medians(rows: readonly Row[]): Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.size} ${row.drawer} ${row.movement}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => ({
    ...group[0]!,
    cost: Object.fromEntries(COSTS.map((key) => [key, median(group.map(({ cost }) => cost[key]))])) as unknown as Cost,
  }));
}

export function table(rows: readonly Row[], size: SizeName): string {
  const { actors, edges } = SIZES[size];
  const lines = MOVEMENTS.flatMap((movement) =>
    rows
      .filter((row) => row.size === size && row.movement === movement)
      .map(
        ({ drawer, cost: { p50, p95, main, cpu, drawn, steps, sharp, longest } }) =>
          `| ${DRAWERS[drawer]} | ${movement} | ${n(p50)} | ${n(p95)} | ${n(main)} | ${n(cpu)} | ${drawn === 0 ? '' : `${drawn} of ${steps}`} | ${sharp === 0 ? '' : `${sharp.toFixed(0)} (${longest.toFixed(0)})`} |`,
      ),
  );
  return [
    `### ${actors} actors, ${edges} lines`,
    '',
    '| | movement | frame p50 | frame p95 | main thread a step | all processors a step | steps drawn on a canvas | sharp again after (longest frame) |',
    '|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** Below 1, ours is faster. */
export function ratios(rows: readonly Row[]): string {
  const lines = MOVEMENTS.flatMap((movement) =>
    [...new Set(rows.map(({ size }) => size))].flatMap((size) => {
      const of = (drawer: DrawerName): Cost | undefined =>
        rows.find((row) => row.size === size && row.movement === movement && row.drawer === drawer)?.cost;
      const place = `${SIZES[size].actors}/${SIZES[size].edges} | ${movement}`;
      const pairs = PAIRS.flatMap(([ours, peer]) => compare(place, `${ours} / ${peer}`, of(ours), of(peer)));
      const own = OURS.filter((name) => of(name) !== undefined);
      const best = own.toSorted((a, b) => of(a)!.p50 - of(b)!.p50 || of(a)!.p95 - of(b)!.p95)[0];
      // Without a GPU; see src/elements/picture/painter-choice.ts.
      const auto = SIZES[size].actors + SIZES[size].edges > MOST_FOR_SVG ? 'canvas' : 'svg';
      return own.length < OURS.length
        ? pairs
        : [...pairs, ...compare(place, `auto: ${auto} / best of ours: ${best}`, of(auto), of(best!))];
    }),
  );
  return [
    '| actors/lines | movement | what | frame p50 | frame p95 | main thread | all processors |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function compare(place: string, what: string, ours: Cost | undefined, peer: Cost | undefined): string[] {
  if (ours === undefined || peer === undefined) return [];
  const cells = (['p50', 'p95', 'main', 'cpu'] as const).map((key) => (ours[key] / peer[key]).toFixed(2));
  return [`| ${place} | ${what} | ${cells.join(' | ')} |`];
}

const n = (value: number): string => value.toFixed(1);

/** The upper of the two in the middle: it was measured. */
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

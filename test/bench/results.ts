/** What is kept of many drawings of one graph in one frame by one drawer. */
import type { Drawing, Legibility } from '../scenes/legibility.js';
import { HARD_FAULTS } from '../scenes/legibility.js';
import type { Frame } from './options.js';

/** What is counted, as columns of the tables. */
export const METRICS = {
  textOnText: 'text/text',
  textOnMark: 'text/mark',
  markOnMark: 'mark/mark',
  cutOff: 'cut',
  lineThroughMark: 'line/mark',
  hard: 'HARD',
  crossings: 'cross',
  unnamedRelations: 'no rel',
  unnamedActors: 'no name',
  hiddenLines: 'hidden',
  lineThroughName: 'line/name',
  smallestText: 'px',
  used: 'used %',
  ms: 'ms',
} as const;
/** What the columns mean. */
export const KEY = `text/text  pairs of texts that overlap         text/mark  texts over a mark that they do not name
mark/mark  pairs of marks that overlap         cut        texts that leave the frame
line/mark  lines through the mark of another   HARD       the five before, together
cross      crossings of straight connections of the actors' centres, one for each pair of actors with any line
no rel     relations whose name is not drawn   no name    actors whose name is not drawn
hidden     lines that lie on another of their pair; line/name  lines through an actor's name (both for information)
px         smallest text                       used %     bounds of marks and names, by the frame less title, legend and source
Each is min/median/max over the seeds, or one number where they are the same.`;
export type Metric = keyof typeof METRICS;
export type Spread = readonly [min: number, median: number, max: number];

export interface Row {
  readonly graph: string;
  readonly actors: number;
  /** Relation edges. */
  readonly relations: number;
  readonly frame: string;
  readonly drawer: string;
  readonly seeds: number;
  readonly spread: Readonly<Record<Metric, Spread>>;
  /** Hard faults by seed, where there are any. */
  readonly faults: Readonly<Record<string, readonly string[]>>;
}

/** One drawing, and how it came about. */
export interface Run {
  readonly seed: number;
  readonly legibility: Legibility;
  readonly drawing: Drawing;
  readonly ms: number;
}

export function toRow(graph: string, frame: Frame, drawer: string, runs: readonly Run[]): Row {
  const first = runs[0]!.drawing;
  const counts = runs.map(countsOf);
  return {
    graph,
    drawer,
    frame: frame.name,
    seeds: runs.length,
    actors: first.marks.length,
    relations: first.lines.filter(({ relation }) => relation !== null).length,
    spread: Object.fromEntries(
      (Object.keys(METRICS) as Metric[]).map((metric) => [metric, spreadOf(counts.map((count) => count[metric]))]),
    ) as Record<Metric, Spread>,
    faults: Object.fromEntries(
      runs
        .map(
          ({ seed, legibility }) =>
            [seed, HARD_FAULTS.flatMap((kind) => legibility[kind].map((what) => `${METRICS[kind]}: ${what}`))] as const,
        )
        .filter(([, faults]) => faults.length > 0),
    ),
  };
}

function countsOf({ legibility, ms }: Run): Record<Metric, number> {
  const { crossings, smallestText, used } = legibility;
  const {
    textOnText,
    textOnMark,
    markOnMark,
    cutOff,
    lineThroughMark,
    unnamedRelations,
    unnamedActors,
    hiddenLines,
    lineThroughName,
  } = legibility;
  const lengths = Object.fromEntries(
    Object.entries({
      textOnText,
      textOnMark,
      markOnMark,
      cutOff,
      lineThroughMark,
      unnamedRelations,
      unnamedActors,
      hiddenLines,
      lineThroughName,
    }).map(([key, list]) => [key, list.length]),
  ) as Record<Exclude<Metric, 'hard' | 'crossings' | 'smallestText' | 'used' | 'ms'>, number>;
  const hard = HARD_FAULTS.reduce((sum, kind) => sum + legibility[kind].length, 0);
  return {
    ...lengths,
    hard,
    crossings,
    smallestText: Math.round(smallestText * 10) / 10,
    used: Math.round(used * 100),
    ms: Math.round(ms),
  };
}

/** The median of an even number of values is the upper of the two in the middle: it was drawn. */
function spreadOf(values: readonly number[]): Spread {
  const sorted = values.slice().sort((a, b) => a - b);
  return [sorted[0]!, sorted[sorted.length >> 1]!, sorted[sorted.length - 1]!];
}

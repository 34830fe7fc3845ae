/** Whether our pictures are as legible as they have to be. */
import { PLANAR } from '../scenes/graphs.js';
import type { Row } from './results.js';

export interface Verdict {
  readonly item: string;
  readonly failures: readonly string[];
  /** What else the item rests on. */
  readonly notes: readonly string[];
  /** How many rows it was judged by; none = it could not be judged. */
  readonly judged: number;
}

const SMALL_GRAPH = 15;
const LARGE_GRAPH = 40;
const PHONE = '390x560';

/**
 * @param peers Rows of others, of this run or of an earlier one.
 * @param every Whether each hard fault is named, not only the first of a drawing.
 */
export function verdicts(ours: readonly Row[], peers: readonly Row[], every: boolean): Verdict[] {
  return [hardFaults(ours, every), crossings(ours, peers), names(ours)];
}

function hardFaults(ours: readonly Row[], every: boolean): Verdict {
  const rows = ours.filter(({ actors }) => actors <= LARGE_GRAPH);
  const failures = rows.flatMap(({ graph, frame, faults }) =>
    Object.entries(faults).flatMap(([seed, list]) => {
      const place = `${graph} ${frame} seed ${seed}`;
      return every
        ? list.map((what) => `${place}: ${what}`)
        : [`${place}: ${list[0]}${list.length > 1 ? `, and ${list.length - 1} more` : ''}`];
    }),
  );
  return {
    item: `(a) no hard fault up to ${LARGE_GRAPH} actors, any frame and seed`,
    failures,
    notes: [],
    judged: rows.length,
  };
}

function crossings(ours: readonly Row[], peers: readonly Row[]): Verdict {
  const failures: string[] = [];
  const notes: string[] = [];
  let judged = 0;
  for (const {
    graph,
    frame,
    actors,
    spread: {
      crossings: [best, median, worst],
    },
  } of ours) {
    const own = `${graph} ${frame}: ours ${best}/${median}/${worst}`;
    if (actors <= SMALL_GRAPH && PLANAR.includes(graph)) {
      judged += 1;
      if (worst > 0) failures.push(`${own} where 0 can be had`);
      continue;
    }
    if (frame === PHONE) continue;
    const others = peers
      .filter((row) => row.graph === graph && row.frame === frame)
      .sort((a, b) => a.spread.crossings[0] - b.spread.crossings[0]);
    const rival = others[0];
    if (rival === undefined) {
      notes.push(`${own}; no peer was measured`);
      continue;
    }
    judged += 1;
    const line = `${own}, best peer ${rival.spread.crossings[0]} (${rival.drawer})`;
    if (worst <= rival.spread.crossings[0]) notes.push(line);
    else
      failures.push(
        `${line}${median <= rival.spread.crossings[0] ? '; the median holds' : '; the median fails as well'}`,
      );
  }
  return {
    item: `(b) no crossing up to ${SMALL_GRAPH} actors where the graph is planar; else, from 960x640 on, our worst no more than the best run of the best peer`,
    failures,
    notes,
    judged,
  };
}

function names(ours: readonly Row[]): Verdict {
  const judged = ours.flatMap((row) => {
    const { graph, frame, actors, relations } = row;
    const worst = row.spread.unnamedRelations[2];
    const most =
      actors <= SMALL_GRAPH
        ? frame === PHONE
          ? 1
          : 0
        : actors === LARGE_GRAPH && frame === '960x640'
          ? Math.floor(relations / 2)
          : undefined;
    return most === undefined
      ? []
      : [
          {
            text: `${graph} ${frame}: ${row.spread.unnamedRelations.join('/')} of ${relations} relations unnamed, at most ${most} may be`,
            good: worst <= most,
          },
        ];
  });
  return {
    item: `(c) every relation is named up to ${SMALL_GRAPH} actors (all but one at ${PHONE}), at least half of them at ${LARGE_GRAPH} actors and 960x640`,
    failures: judged.filter(({ good }) => !good).map(({ text }) => text),
    notes: judged.filter(({ good, text }) => good && text.includes(' 960x640')).map(({ text }) => text),
    judged: judged.length,
  };
}

export function told({ item, failures, notes, judged }: Verdict): string {
  const mark = judged === 0 ? 'NOT JUDGED' : failures.length === 0 ? 'HOLDS' : `FAILS (${failures.length})`;
  return [
    `${mark}: ${item}`,
    ...failures.map((text) => `    fails  ${text}`),
    ...notes.map((text) => `    noted  ${text}`),
  ].join('\n');
}

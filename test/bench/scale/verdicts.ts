/** Whether ours is as fast as it has to be, beside the best of the peers in each measure. */
import type { Cost } from './measure.js';
import { comparable, isOurs, SUBJECTS, type SizeName } from './names.js';
import { ms, type Row } from './results.js';

export interface Verdict {
  readonly holds: boolean;
  readonly text: string;
}

/** Ours by the best peer, at most. */
const MOST = { first: 1, useful: 1, wheelP95: 1, dragP95: 1 } as const;
const NAMES: Readonly<Record<keyof typeof MOST, string>> = {
  first: 'first picture',
  useful: 'useful picture',
  wheelP95: 'wheel, p95',
  dragP95: 'drag, p95',
};
/** Ours at rest by the time in which the quickest peer has as little stress, and by the time in which the quickest peer is at rest. */
const MOST_SETTLED = 0.3;
/** By sigma with graphology. */
const MOST_HEAP = 1.2;
/** Of a frame, and of a task, ms, in the sizes that are held to it. */
const MOST_FRAME = 33;
const MOST_TASK = 50;
const HELD_TO_FRAME: ReadonlySet<SizeName> = new Set(['l']);
const HELD_TO_TASK: ReadonlySet<SizeName> = new Set(['s', 'm', 'gdelt', 'l']);
const MEGA = 1_000_000;
/** Frames come every 16.7 ms at best: two that differ by less cannot be told apart. */
const SAME_FRAME = 1;

export function verdictsOf(rows: readonly Row[], size: SizeName): Verdict[] {
  const ours = rows.find((row) => row.size === size && row.subject === comparable(size))?.cost;
  const peers = rows.filter((row) => row.size === size && !isOurs(row.subject));
  if (ours === undefined) return [];
  const ratios = (Object.keys(MOST) as (keyof typeof MOST)[]).flatMap((key) => {
    const best = bestOf(peers, key, Math.min);
    if (best === undefined) return [];
    const slack = key === 'wheelP95' || key === 'dragP95' ? SAME_FRAME : 0;
    return [
      verdict(
        ours[key] <= MOST[key] * best.cost[key] + slack,
        `${NAMES[key]} ${ms(ours[key])} ms, ${(ours[key] / best.cost[key]).toFixed(2)} times ${SUBJECTS[best.subject]} (${ms(best.cost[key])} ms); at most ${MOST[key]}`,
      ),
    ];
  });
  const frames = HELD_TO_FRAME.has(size)
    ? (['wheelP95', 'dragP95'] as const).map((key) =>
        verdict(ours[key] <= MOST_FRAME + SAME_FRAME, `${NAMES[key]} ${ms(ours[key])} ms; at most ${MOST_FRAME}`),
      )
    : [];
  const task = HELD_TO_TASK.has(size)
    ? [verdict(ours.longest <= MOST_TASK, `longest task ${ms(ours.longest)} ms; at most ${MOST_TASK}`)]
    : [];
  return [...ratios, ...rest(ours, peers), ...frames, ...task, ...heap(ours, peers), ...names(ours, peers)];
}

function rest(ours: Cost, peers: readonly Row[]): Verdict[] {
  const asGood = bestOf(peers, 'asGood', Math.min);
  const settled = bestOf(peers, 'settled', Math.min);
  const compare = (best: Row | undefined, key: 'asGood' | 'settled', what: string): Verdict[] =>
    best === undefined
      ? []
      : [
          verdict(
            ours.settled <= MOST_SETTLED * best.cost[key],
            `at rest ${ms(ours.settled)} ms, ${(ours.settled / best.cost[key]).toFixed(2)} times ${SUBJECTS[best.subject]} ${what} (${ms(best.cost[key])} ms); at most ${MOST_SETTLED}`,
          ),
        ];
  return [
    ...(asGood === undefined
      ? [verdict(true, `at rest ${ms(ours.settled)} ms; no peer comes to as little stress`)]
      : compare(asGood, 'asGood', 'at equal stress')),
    ...compare(settled, 'settled', 'at rest'),
  ];
}

function heap(ours: Cost, peers: readonly Row[]): Verdict[] {
  const sigma = peers.find(({ subject }) => subject === 'sigma')?.cost;
  if (sigma === undefined) return [];
  return [
    verdict(
      ours.heap <= MOST_HEAP * sigma.heap,
      `heap ${(ours.heap / MEGA).toFixed(1)} MB, ${(ours.heap / sigma.heap).toFixed(2)} times sigma with graphology (${(sigma.heap / MEGA).toFixed(1)} MB); at most ${MOST_HEAP}`,
    ),
  ];
}

function names(ours: Cost, peers: readonly Row[]): Verdict[] {
  const best = bestOf(peers, 'free', Math.max);
  if (best === undefined) return [];
  return [
    verdict(
      ours.free >= best.cost.free && ours.free === ours.named,
      `${ours.free} of ${ours.named} names touch no other; ${SUBJECTS[best.subject]}: ${best.cost.free} of ${best.cost.named}`,
    ),
  ];
}

function bestOf(peers: readonly Row[], key: keyof Cost, pick: (...values: number[]) => number): Row | undefined {
  const known = peers.filter(({ cost }) => Number.isFinite(cost[key]));
  const best = pick(...known.map(({ cost }) => cost[key]));
  return known.find(({ cost }) => cost[key] === best);
}

const verdict = (holds: boolean, text: string): Verdict => ({ holds, text });

export const toText = ({ holds, text }: Verdict): string => `- ${holds ? 'holds' : '**missed**'}: ${text}`;

/** Whether ours opens as fast as it has to. */
import { isOurs, OURS, SUBJECTS, type OursName, type SubjectName } from './names.js';
import type { Row } from './results.js';

export interface Verdict {
  readonly item: string;
  /** Comparisons that fail, and those that hold; none of either = it could not be judged. */
  readonly failures: readonly string[];
  readonly holds: readonly string[];
}

/** Our picture, by the first and unsettled frame of the bare page. */
const MOST_OF_FIRST_FRAME = 1.5;
/** Many of ours, by as many bare ones. */
const MANY = 40;
const MOST_OF_MANY = 2;

type Key = 'first' | 'settled' | 'heap' | 'process';
const NAMES: Readonly<Record<Key, string>> = {
  first: 'first picture',
  settled: 'settled',
  heap: 'heap',
  process: 'process',
};
const MEGA = 1_000_000;
const told = (key: Key, value: number): string =>
  key === 'first' || key === 'settled' ? `${value.toFixed(0)} ms` : `${(value / MEGA).toFixed(1)} MB`;

/** By the medians of the rounds. */
export function verdicts(rows: readonly Row[]): Verdict[] {
  return OURS.flatMap((name) =>
    rows.some(({ subject }) => subject === name) ? [firstFrame(rows, name), ahead(rows, name), many(rows, name)] : [],
  );
}

function firstFrame(rows: readonly Row[], name: OursName): Verdict {
  const comparisons = (['first', 'settled'] as const).flatMap((key) =>
    compare(
      at(rows, name, 1, key),
      at(rows, 'bare', 1, 'first'),
      MOST_OF_FIRST_FRAME,
      key,
      'first frame of the bare page',
    ),
  );
  return verdict(
    `(a) ${SUBJECTS[name]}: first picture and settled within ${MOST_OF_FIRST_FRAME} times the bare page's first, unsettled frame`,
    comparisons,
  );
}

function ahead(rows: readonly Row[], name: OursName): Verdict {
  const comparisons = rows
    .filter(({ subject }) => !isOurs(subject))
    .flatMap(({ subject, count }) =>
      (['first', 'settled'] as const).flatMap((key) =>
        compare(
          at(rows, name, count, key),
          at(rows, subject, count, key),
          1,
          key,
          `${SUBJECTS[subject]}, ${count === 1 ? 'one graph' : `${count} graphs`}`,
        ),
      ),
    );
  return verdict(`(b) ${SUBJECTS[name]}: ahead of every other in first picture and settled`, comparisons);
}

function many(rows: readonly Row[], name: OursName): Verdict {
  const pairs: readonly (readonly [Key, Key])[] = [
    ['first', 'first'],
    ['settled', 'first'],
    ['settled', 'settled'],
    ['heap', 'heap'],
    ['process', 'process'],
  ];
  const comparisons = pairs.flatMap(([key, other]) =>
    compare(
      at(rows, name, MANY, key),
      at(rows, 'bare', MANY, other),
      MOST_OF_MANY,
      key,
      `${NAMES[other]} of ${MANY} bare ones`,
    ),
  );
  return verdict(
    `(c) ${MANY} of ${SUBJECTS[name]}: within ${MOST_OF_MANY} times as many bare ones, in time and memory`,
    comparisons,
  );
}

interface Comparison {
  readonly good: boolean;
  readonly text: string;
}

const verdict = (item: string, comparisons: readonly Comparison[]): Verdict => ({
  item,
  failures: comparisons.filter(({ good }) => !good).map(({ text }) => text),
  holds: comparisons.filter(({ good }) => good).map(({ text }) => text),
});

function compare(
  ours: number | undefined,
  other: number | undefined,
  most: number,
  key: Key,
  than: string,
): Comparison[] {
  if (ours === undefined || other === undefined || Number.isNaN(ours) || Number.isNaN(other)) return [];
  // Two that were both given up on cannot be told apart.
  if (!Number.isFinite(ours) && !Number.isFinite(other)) return [];
  const ratio = Number.isFinite(other) ? `${(ours / other).toFixed(2)} times` : 'within';
  return [
    { good: ours <= most * other, text: `${NAMES[key]} ${told(key, ours)}, ${ratio} ${than} (${told(key, other)})` },
  ];
}

const at = (rows: readonly Row[], name: SubjectName, graphs: number, key: Key): number | undefined =>
  rows.find(({ subject, count }) => subject === name && count === graphs)?.spread[key].median;

export function toText({ item, failures, holds }: Verdict): string {
  const mark =
    failures.length > 0
      ? `FAILS (${failures.length} of ${failures.length + holds.length})`
      : holds.length > 0
        ? 'HOLDS'
        : 'NOT JUDGED';
  return [
    `${mark}: ${item}`,
    ...failures.map((text) => `    fails  ${text}`),
    ...holds.map((text) => `    holds  ${text}`),
  ].join('\n');
}

/**
 * Finds the moments of a dataset, at which something is said first or ends. They are the positions of the time slider.
 */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Statement } from '../../data/schema.js';
import { lastDay } from '../../data/date.js';
import { firstDay } from '../../data/first-day.js';
import { orderOf } from '../filter/time-filter.js';
import { isUndated, timeKindOf, type TimeKind } from './time-kind.js';

/** A time at which statements are added or end. */
export interface Moment {
  /** The moment as a value of {@link Filter.asOf}. */
  readonly asOf: string;
  /**
   * The ids of the statements that are new at this moment, and of those that no longer hold from it on; in the order of
   * the file.
   */
  readonly said: readonly string[];
  readonly ended: readonly string[];
  /** The different words of the source for this time; empty if the time is a date. */
  readonly words: readonly { readonly text: string; readonly language: string | undefined }[];
}

export interface Timeline {
  readonly kind: TimeKind;
  /** The moments in their order; never empty. */
  readonly moments: readonly Moment[];
  /** The number of statements that belong to no moment. */
  readonly undated: number;
}

/** The longest span of time in which moments are days. */
const MAX_DAYS = 92;
/** The longest span of time, in years, in which moments are months. */
const MAX_YEARS = 10;
/** One day, ms. */
const DAY = 86_400_000;

/**
 * Finds the moments of a dataset: dates, or places in the order of statements ({@link timeKindOf}).
 *
 * A moment is a day if all dates lie within 92 days, a month if they lie within ten years, else a year. It is never
 * finer than half of the dates or more are. A statement that holds until a date has ended from the day after that date
 * on.
 *
 * @returns null if no statement has a date or an order.
 */
export function timelineOf(dataset: Dataset): Timeline | null {
  const { statements } = dataset;
  const kind = timeKindOf(statements);
  if (kind === null) return null;
  const placed = statements.filter((statement) => !isUndated(statement, kind));
  const moments = kind === 'date' ? dateMoments(placed) : orderMoments(dataset, placed);
  return { kind, moments, undated: statements.length - placed.length };
}

function dateMoments(statements: readonly Statement[]): Moment[] {
  const length = unitOf(statements.map(({ date }) => date!));
  const moments = new Map<string, { said: string[]; ended: string[] }>();
  const at = (day: string): { said: string[]; ended: string[] } => {
    const key = day.slice(0, length);
    const found = moments.get(key) ?? { said: [], ended: [] };
    moments.set(key, found);
    return found;
  };
  for (const { id, date, until } of statements) {
    const day = firstDay(date!);
    at(day).said.push(id);
    const end = until === undefined ? null : dayAfter(lastDay(until));
    // A statement whose end lies before its date has ended at the moment at which it is said.
    if (end !== null) at(end > day ? end : day).ended.push(id);
  }
  return [...moments]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([asOf, { said, ended }]) => ({ asOf, said, ended, words: [] }));
}

/** The number of characters of a date that name its moment: 10 for a day, 7 for a month, 4 for a year. */
function unitOf(dates: readonly string[]): number {
  const days = dates.map((date) => Date.parse(firstDay(date)) / DAY);
  const [first, last] = days.reduce(([low, high], day) => [Math.min(low, day), Math.max(high, day)] as const, [
    Infinity,
    -Infinity,
  ] as const);
  const span = last - first;
  let bySpan = 4;
  if (span <= MAX_DAYS) bySpan = 10;
  else if (span <= MAX_YEARS * 366) bySpan = 7;
  const byDates =
    [10, 7].find((length) => dates.filter((date) => date.length >= length).length * 2 >= dates.length) ?? 4;
  return Math.min(bySpan, byDates);
}

/** The day after a day, as `YYYY-MM-DD`; null after the last day of the year 9999. */
function dayAfter(day: string): string | null {
  const next = new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
  return /^\d{4}-/.test(next) ? next : null;
}

function orderMoments(dataset: Dataset, statements: readonly Statement[]): Moment[] {
  const languages = new Map(dataset.sources.map(({ id, language }) => [id, language ?? dataset.language]));
  const groups = new Map<number, Statement[]>();
  for (const statement of statements)
    groups.set(statement.order!, [...(groups.get(statement.order!) ?? []), statement]);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([order, group]) => {
      const words = new Map(
        group.flatMap(({ when, source }) =>
          when === undefined ? [] : [[when.toLowerCase(), { text: when, language: languages.get(source) }] as const],
        ),
      );
      return { asOf: `order:${order}`, said: group.map(({ id }) => id), ended: [], words: [...words.values()] };
    });
}

/**
 * The index of the last moment that has begun by a time; −1 before the first moment. For a time of the other kind, it
 * is the last moment.
 */
export function placeIn({ moments }: Timeline, asOf: string): number {
  const order = orderOf(asOf);
  let place = -1;
  for (const [i, moment] of moments.entries()) {
    const other = orderOf(moment.asOf);
    if ((order === null) !== (other === null)) return moments.length - 1;
    if (order === null ? firstDay(moment.asOf) <= lastDay(asOf) : other! <= order) place = i;
  }
  return place;
}

/**
 * The ids of the statements that are new at a time, and of those that end at it: those of the moment that is this time,
 * or in which it lies. Between two moments, both lists are empty.
 */
export function newAt(timeline: Timeline, asOf: string): Pick<Moment, 'said' | 'ended'> {
  const moment = timeline.moments[placeIn(timeline, asOf)];
  const within =
    moment !== undefined &&
    (moment.asOf === asOf || (timeline.kind === 'date' && orderOf(asOf) === null && asOf.startsWith(moment.asOf)));
  return within ? moment : { said: [], ended: [] };
}

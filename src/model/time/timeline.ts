/** The moments of a dataset: when something is said first or ends, for a slider to lead through. */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Statement } from '../../data/schema.js';
import { firstDay, lastDay } from '../../data/date.js';
import { orderOf } from '../filter/time-filter.js';

/** A time at which something changes. */
export interface Moment {
  /** A value of {@link Filter.asOf}: what had been said by its end. */
  readonly asOf: string;
  /** Ids of the statements that are said first then, and of those of which it is the first moment without them; in the order of the file. */
  readonly said: readonly string[];
  readonly ended: readonly string[];
  /** How the source calls the time, each way once, in its own words; empty where it gives a date. */
  readonly words: readonly { readonly text: string; readonly language: string | undefined }[];
}

export interface Timeline {
  readonly kind: 'date' | 'order';
  /** In their order; never empty. */
  readonly moments: readonly Moment[];
  /** How many statements have no place among them. */
  readonly undated: number;
}

/** A span up to so many days is told in days, and up to so many years in months; beyond, in years. */
const [MOST_DAYS, MOST_YEARS] = [92, 10];
const DAY = 86_400_000;

/**
 * The moments of a dataset, or null where no statement has a place in time. Dates win over orders
 * where there are both.
 *
 * Of dates a moment is a day where all lie within 92 days, a month within ten years, else a year;
 * never finer than what more than half of the dates tell. A statement that holds until a date has
 * ended from the day after it on.
 */
export function timelineOf(dataset: Dataset): Timeline | null {
  const { statements } = dataset;
  const dated = statements.filter(({ date }) => date !== undefined);
  if (dated.length > 0) return { kind: 'date', moments: dateMoments(dated), undated: statements.length - dated.length };
  const ordered = statements.filter(({ order }) => order !== undefined);
  return ordered.length === 0
    ? null
    : { kind: 'order', moments: orderMoments(dataset, ordered), undated: statements.length - ordered.length };
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
    // What ends before it is said has ended from the first.
    if (end !== null) at(end > day ? end : day).ended.push(id);
  }
  return [...moments]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([asOf, { said, ended }]) => ({ asOf, said, ended, words: [] }));
}

/** How many letters of a date make a moment: 10 for a day, 7 for a month, 4 for a year. */
function unitOf(dates: readonly string[]): number {
  const days = dates.map((date) => Date.parse(firstDay(date)) / DAY);
  const [first, last] = days.reduce(([low, high], day) => [Math.min(low, day), Math.max(high, day)] as const, [
    Infinity,
    -Infinity,
  ] as const);
  const bySpan = last - first <= MOST_DAYS ? 10 : last - first <= MOST_YEARS * 366 ? 7 : 4;
  const told = [10, 7].find((length) => dates.filter((date) => date.length >= length).length * 2 >= dates.length) ?? 4;
  return Math.min(bySpan, told);
}

/** Null after the last day that a date can name. */
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

/** The place among the moments at which a filter stands: that of the last moment which has begun by then; −1 before the first. */
export function placeIn({ moments }: Timeline, asOf: string): number {
  const order = orderOf(asOf);
  let place = -1;
  for (const [i, moment] of moments.entries()) {
    const other = orderOf(moment.asOf);
    // A time of the other kind places nothing.
    if ((order === null) !== (other === null)) return moments.length - 1;
    if (order === null ? firstDay(moment.asOf) <= lastDay(asOf) : other! <= order) place = i;
  }
  return place;
}

/**
 * What is new at a time: ids of the statements of the moment that it is, or lies in. Between two
 * moments nothing is new.
 */
export function newAt(timeline: Timeline, asOf: string): Pick<Moment, 'said' | 'ended'> {
  const moment = timeline.moments[placeIn(timeline, asOf)];
  const within =
    moment !== undefined &&
    (moment.asOf === asOf || (timeline.kind === 'date' && orderOf(asOf) === null && asOf.startsWith(moment.asOf)));
  return within ? moment : { said: [], ended: [] };
}

/** Reads the dates of a column. Day and month are told apart by the column as a whole. */
import { isDate } from '../data/date.js';
import { readDate } from '../data/read-date.js';

/** A date, or two where day and month may have changed places: the day first, then the month first. */
export type ReadDates = readonly [date: string] | readonly [dayFirst: string, monthFirst: string];

/** The most words that are looked up as names of months. */
const MOST_WORDS = 500;

export class TableDates {
  #dayFirst = 0;
  #monthFirst = 0;
  /** Months as two digits by their names; an empty text for a word that names none. */
  readonly #months = new Map<string, string>();

  /** The dates that a cell may mean; null for none. */
  read(cell: string): ReadDates | null {
    const given = cell.trim();
    if (isDate(given)) return [given];
    if (given.length > 40 || !/\d{4}/.test(given)) return null;
    const word = /\p{L}{3,}/u.exec(given)?.[0];
    const text = word === undefined ? given : this.#withNumber(given, word);
    if (text === null) return null;
    const [first, second] = readDate(text);
    if (first === undefined) return null;
    if (second !== undefined) return [first, second];
    const [, a, b] = /^(\d{1,2})[-/ ](\d{1,2})[-/ ]\d{4}/.exec(text) ?? [];
    if (a !== undefined && a !== b) {
      if (Number(a) > 12) this.#dayFirst += 1;
      else this.#monthFirst += 1;
    }
    return [first];
  }

  /** Of two dates the one that fits the column; undefined where nothing in the column tells. */
  decide(dates: ReadDates): string | undefined {
    if (dates.length === 1) return dates[0];
    if (this.#dayFirst > 0 === this.#monthFirst > 0) return undefined;
    return this.#dayFirst > 0 ? dates[0] : dates[1];
  }

  /** A date with the name of a month as numbers; null if the word names none. */
  #withNumber(text: string, word: string): string | null {
    // A time after the day, as in 2019-01-23T10:00:00Z.
    if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return text;
    const key = word.toLowerCase();
    let month = this.#months.get(key);
    if (month === undefined) {
      if (this.#months.size >= MOST_WORDS) return null;
      month = readDate(`1 ${key} 2000`)[0]?.slice(5, 7) ?? '';
      this.#months.set(key, month);
    }
    if (month === '') return null;
    const year = /\d{4}/.exec(text)![0];
    const day = /\b(\d{1,2})(?!\d)/.exec(text.replace(year, ''))?.[1];
    return day === undefined ? `${year}-${month}` : `${year}-${month}-${day.padStart(2, '0')}`;
  }
}

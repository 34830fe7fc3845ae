/** Reads dates in other notations than that of a dataset, to suggest the right one. */
import { isDate } from './date.js';

/** Languages whose names of months are read. */
const LOCALES = ['en', 'de', 'es', 'fr', 'pt', 'it', 'ru'];

/**
 * The date that a text probably means, as `YYYY-MM-DD` or less.
 *
 * @returns one date; two if day and month may have changed places; none if the text is no date.
 */
export function readDate(text: string): string[] {
  const given = text.trim();
  const numbers = /^(\d{1,4})[-./ ](\d{1,2})(?:[-./ ](\d{1,4}))?(?:$|[T ]\d)/.exec(given);
  const monthFirst = /^(\d{1,2})[-./ ](\d{4})$/.exec(given);
  if (monthFirst !== null) return [written(monthFirst[2]!, monthFirst[1]!) ?? []].flat();
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(given);
  const [, a = '', b = '', c] = numbers ?? compact ?? [];
  const found: (string | null)[] = [];
  if (a.length === 4) found.push(written(a, b, c));
  else if (c?.length === 4) {
    found.push(written(c, b, a));
    // Only dots are known to have the day first.
    if (!given.includes('.') && a !== b) found.push(written(c, a, b));
  } else found.push(withMonthName(given));
  return found.filter((date) => date !== null);
}

/** "3 March 2024", "March 3, 2024", "Mar. 2024". */
function withMonthName(text: string): string | null {
  const name = /\p{L}{3,}/u.exec(text)?.[0].toLowerCase();
  const year = /\b\d{4}\b/.exec(text)?.[0];
  if (name === undefined || year === undefined || text.length > 40) return null;
  const day = /\b(\d{1,2})(?:st|nd|rd|th|er|º)?\b/.exec(text.replace(year, ''))?.[1];
  for (const locale of LOCALES) {
    for (let month = 1; month <= 12; month += 1) {
      const date = new Date(Date.UTC(2000, month - 1, 1));
      const full = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
        .formatToParts(date)
        .find(({ type }) => type === 'month')!
        .value.toLowerCase();
      if (full === name || (full.startsWith(name) && name.length === 3)) return written(year, String(month), day);
    }
  }
  return null;
}

/** Writes a date as a dataset does; null if there is no such day. */
function written(year: string, month: string, day?: string): string | null {
  const date = [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
  return isDate(date) ? date : null;
}

/** Why a text in the right notation is not a date of the calendar, as a sentence. */
export function whyNoDate(text: string): string {
  const month = text.slice(5, 7);
  if (!isDate(text.slice(0, 7))) return `There is no month ${month}.`;
  const last = [31, 30, 29, 28].find((day) => isDate(`${text.slice(0, 7)}-${day}`));
  return `The last day of ${text.slice(0, 7)} is the ${last}${last === 31 ? 'st' : 'th'}.`;
}

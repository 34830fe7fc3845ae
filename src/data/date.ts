/** Functions on the dates of a dataset, which have the format `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether a text has the format of a date. The day need not exist: `2019-02-31` has the format. */
export function looksLikeDate(text: string): boolean {
  return SHAPE.test(text);
}

/** Whether a text is a date that exists in the Gregorian calendar. */
export function isDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const time = new Date(0);
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  time.setUTCFullYear(year, month - 1, day);
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

/** The last day of a partial date, as `YYYY-MM-DD`. */
export function lastDay(date: string): string {
  // Every year ends on the same day. Asking the calendar would cost too much where many statements are compared.
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 10 ? date : `${date}-${[31, 30, 29].find((day) => isDate(`${date}-${day}`)) ?? 28}`;
}

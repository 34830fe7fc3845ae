/** The first day of a partial date, as `YYYY-MM-DD`. The order of such texts is the order of the days. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

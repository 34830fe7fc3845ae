/** Finds the statements that no longer hold. */
import { lastDay } from '../../data/date.js';
import type { Dataset } from '../../data/parse-dataset.js';
import type { Statement } from '../../data/schema.js';

/** The dates up to which statements held (`until`), of those that no longer hold. */
export type Ends = ReadonlyMap<Statement, string>;

/** The statements that had ended by the end of a day; null stands for a day after all others. */
export function endsBy({ statements }: Dataset, day: string | null): Ends {
  return new Map(
    statements.flatMap((statement) => {
      const { until } = statement;
      return until !== undefined && (day === null || lastDay(until) < day) ? [[statement, until]] : [];
    }),
  );
}

/**
 * The statements that had ended by the last day of which a dataset tells: the latest date of a statement or of the
 * publication of a source. If it tells of no day, all that have an end. The clock does not count, since a picture must
 * not depend on when it is drawn; nor does `until`, which may lie in the future.
 */
export function endsByItself(dataset: Dataset): Ends {
  const { statements, sources } = dataset;
  if (statements.every(({ until }) => until === undefined)) return new Map();
  const dates = [...statements.map(({ date }) => date), ...sources.map(({ published }) => published)];
  const days = dates.flatMap((date) => (date === undefined ? [] : lastDay(date)));
  return endsBy(
    dataset,
    days.reduce<string | null>((latest, day) => (latest === null || day > latest ? day : latest), null),
  );
}

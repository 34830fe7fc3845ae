/** Checks the dates and the order of statements. */
import { lastDay } from '../data/date.js';
import { firstDay } from '../data/first-day.js';
import type { Finding } from '../data/issues.js';
import type { ContentCheck, ReadableDataset } from './readable-dataset.js';

export const checkTimes: ContentCheck = (dataset) => [
  ...endsBeforeStart(dataset),
  ...afterPublication(dataset),
  ...orders(dataset),
];

function endsBeforeStart({ statements = [] }: ReadableDataset): Finding[] {
  return statements.flatMap(({ date, until }, i) =>
    date === undefined || until === undefined || lastDay(until) >= firstDay(date)
      ? []
      : [
          {
            code: 'ends-before-start',
            path: ['statements', i, 'until'],
            found: `"${until}"`,
            expected: `a date on or after ${date}`,
            what: `until (${until}) is before date (${date})`,
            remedy: 'Correct one of them.',
          },
        ],
  );
}

/** What an article states has happened by the day on which it was published. */
function afterPublication({ statements = [], sources = [] }: ReadableDataset): Finding[] {
  const published = new Map(sources.map(({ id, published: day }) => [id, day]));
  return statements.flatMap(({ date, source, standing = 'stated' }, i) => {
    const day = published.get(source);
    const isPast = standing === 'stated' || standing === 'reported';
    if (date === undefined || day === undefined || !isPast || firstDay(date) <= lastDay(day)) return [];
    return [
      {
        code: 'date-after-publication',
        severity: 'warning',
        path: ['statements', i, 'date'],
        found: `"${date}"`,
        expected: `a date on or before ${day}`,
        what: `the date is after the source was published (${day})`,
        remedy: 'Correct the date, or the standing.',
      },
    ];
  });
}

/** In a dataset with dates, time goes by dates: an order alone is undated, and an order beside a date only sorts. */
function orders({ statements = [] }: ReadableDataset): Finding[] {
  if (statements.every(({ date }) => date === undefined)) return [];
  const ordered = [...statements.entries()].filter(([, { order }]) => order !== undefined);
  const undated = ordered.filter(([, { date }]) => date === undefined);
  const [first, ...others] = undated.length > 0 ? undated : ordered;
  if (first === undefined) return [];
  const [index, { order }] = first;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return [
    {
      code: 'order-beside-date',
      severity: 'warning',
      path: ['statements', index, 'order'],
      found: `the number ${order}`,
      expected: 'dates, or an order, in all statements',
      what:
        undated.length > 0
          ? `this dataset has dates, so an order alone${more} counts as undated`
          : `this dataset has dates, so the order${more} only sorts equal dates`,
      remedy: undated.length > 0 ? 'Add a date, or use no dates.' : 'Delete it, or use no dates.',
    },
  ];
}

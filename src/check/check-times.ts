/** Checks the dates and the order of statements. */
import { firstDay, lastDay } from '../data/date.js';
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
            expected: `a date from ${date} on`,
            what: `it ended ${until}, before its date ${date}`,
            remedy: 'Correct one of the two.',
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
        expected: `a date up to ${day}`,
        what: `it is dated ${date}, but its source was published ${day}`,
        remedy: 'Correct the date, or the standing.',
      },
    ];
  });
}

/** In a dataset with dates, the time slider does not show places in an order. */
function orders({ statements = [] }: ReadableDataset): Finding[] {
  const ordered = statements.flatMap(({ order }, i) => (order === undefined ? [] : [i]));
  const [first] = ordered;
  if (first === undefined || statements.every(({ date }) => date === undefined)) return [];
  const others = ordered.length > 1 ? ` (and in ${ordered.length - 1} more)` : '';
  return [
    {
      code: 'order-beside-date',
      severity: 'warning',
      path: ['statements', first, 'order'],
      found: `the number ${statements[first]!.order}`,
      expected: 'dates, or an order, in all statements',
      what: `the time slider goes by dates, and leaves out this order${others}`,
      remedy: 'Use dates only, or order only.',
    },
  ];
}

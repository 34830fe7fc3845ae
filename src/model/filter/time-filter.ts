/** Tests of time: whether a statement had been said by a time, by its date or by its order. */
import { lastDay } from '../../data/date.js';
import { firstDay } from '../../data/first-day.js';
import type { Dataset } from '../../data/parse-dataset.js';
import type { Statement } from '../../data/schema.js';
import { orderOf } from '../../data/time.js';
import { isUndated, timeKindOf, type TimeKind } from '../time/time-kind.js';
import type { Filter } from '../types.js';

export { isTime, orderOf } from '../../data/time.js';

/**
 * A test whether statements had been said by the time of a filter. The result for undated statements depends on
 * `undated`. Without a time, and for a time of the kind of the dataset, these are the undated statements of the dataset
 * ({@link timeKindOf}); for a time of the other kind, such as `order:2`, those without an order.
 */
export function saidTest({ statements }: Dataset, { asOf, undated }: Filter): (statement: Statement) => boolean {
  const showsUndated = undated !== 'hide';
  if (asOf === undefined && showsUndated) return () => true;
  const place = asOf === undefined ? null : orderOf(asOf);
  const kind = asOf === undefined ? timeKindOf(statements) : timeKindOfPlace(place);
  return (statement) => {
    if (isUndated(statement, kind)) return showsUndated;
    if (asOf === undefined) return true;
    return place === null ? firstDay(statement.date!) <= lastDay(asOf) : statement.order! <= place;
  };
}

const timeKindOfPlace = (place: number | null): TimeKind => (place === null ? 'date' : 'order');

/** Decides which rows of the frame exist, and so have their height from the start. */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Control } from './attribute-converters.js';

export interface ReservedRows {
  readonly viewBar?: boolean;
  readonly time?: boolean;
}

/** Which rows exist for a dataset, given the controls that the host has asked for. */
export function reservedRows({ statements, story }: Dataset, has: (control: Control) => boolean): ReservedRows {
  // A slider needs two moments. A date counts before an order, as in `model/time/time-kind.ts`.
  const dates = statements.flatMap(({ date, until = date }) => (date === undefined ? [] : [date, until]));
  const times = dates.length > 0 ? dates : statements.flatMap(({ order = [] }) => order);
  return {
    viewBar: has('filters') || has('table') || (has('story') && story !== undefined),
    time: has('time') && new Set<unknown>(times).size > 1,
  };
}

/** Decides which rows of the frame exist, and so have their height from the start. */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Control } from './attribute-converters.js';

export interface ReservedRows {
  readonly viewBar?: boolean;
  readonly time?: boolean;
}

/** Which rows exist for a dataset, given the controls that the host has asked for. */
export function reservedRows({ statements, story }: Dataset, has: (control: Control) => boolean): ReservedRows {
  return {
    viewBar: has('filters') || has('table') || (has('story') && story !== undefined),
    time: has('time') && statements.some(({ date, order }) => date !== undefined || order !== undefined),
  };
}

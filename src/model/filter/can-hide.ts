/** Whether a filter can leave something out, which only what loads after the first picture asks. */
import type { Filter } from '../types.js';
import { isEmpty } from './filter.js';

/** The parts of a filter that leave nothing out by themselves. */
const HARMLESS: Filter = {
  depth: undefined,
  fold: undefined,
  groups: undefined,
  openGroups: undefined,
  undated: undefined,
  also: undefined,
  selected: undefined,
};

/** Whether a filter can leave something out. */
export function canHide(filter: Filter): boolean {
  return filter.undated === 'hide' || !isEmpty({ ...filter, ...HARMLESS });
}

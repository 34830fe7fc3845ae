/** Whether a filter can leave something out, which only what loads after the first picture asks. */
import type { Filter } from '../types.js';
import { isEmpty } from './filter.js';

/**
 * Whether a filter can leave something out. Without its other parts, `depth`, `fold`, `groups`, `openGroups` and
 * `undated: 'show'` cannot.
 */
export function canHide(filter: Filter): boolean {
  const display = { depth: undefined, fold: undefined, groups: undefined, openGroups: undefined, undated: undefined };
  return filter.undated === 'hide' || !isEmpty({ ...filter, ...display });
}

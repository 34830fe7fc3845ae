import { isEmpty } from './filter.js';
import type { Filter } from '../types.js';

/**
 * Whether a filter can leave something out. Without its other parts, `depth`, `fold`, `undated: 'show'`, `also` and
 * `selected` cannot.
 */
export function canHide(filter: Filter): boolean {
  const harmless = { depth: undefined, fold: undefined, undated: undefined, also: undefined, selected: undefined };
  return filter.undated === 'hide' || !isEmpty({ ...filter, ...harmless });
}

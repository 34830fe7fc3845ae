import type { Dataset } from '../../data/parse-dataset.js';
import { usualTop } from '../../model/is-large.js';
import { ALL_SHOWN, type ViewState } from './view-state.js';

/** The view in which nothing is hidden. In a graph of many, `top` has to say so. */
export function everythingShown({ actors }: Dataset): Partial<ViewState> {
  return usualTop(actors.length) !== undefined ? { ...ALL_SHOWN, top: 0 } : ALL_SHOWN;
}

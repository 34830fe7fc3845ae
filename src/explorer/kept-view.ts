/** What of a view can stay when its dataset is read again after an edit. */
import type { Dataset } from '../data/parse-dataset.js';
import { BUILT_IN_RELATIONS } from '../data/vocabulary.js';
import type { ViewState } from '../elements/core/view-state.js';

/** A part of a list that is still known; null, for no filter, if none of it is. */
function known(list: readonly string[] | null, ids: ReadonlySet<string>): readonly string[] | null {
  const left = list?.filter((id) => ids.has(id)) ?? null;
  return left?.length === 0 && list?.length !== 0 ? null : left;
}

/**
 * The parts of a view that name something, as far as a dataset still has it. The others can stay as they are.
 *
 * @param steps The number of steps that the story of the dataset has.
 */
export function keptView(
  { relations, sources, focusOn, depth, between, also, sides, step }: ViewState,
  dataset: Dataset,
  steps: number,
): Partial<ViewState> {
  const actors = new Set(dataset.actors.map(({ id }) => id));
  const types = new Set([...BUILT_IN_RELATIONS, ...dataset.relationTypes].map(({ id }) => id));
  const pair = (ids: readonly string[] | null): readonly string[] | null =>
    ids?.every((id) => actors.has(id)) === true ? ids : null;
  const groups = new Set(dataset.groups?.map(({ id }) => `group:${id}`));
  const isThere = focusOn !== null && (actors.has(focusOn) || groups.has(focusOn));
  return {
    relations: known(relations, types),
    sources: known(sources, new Set(dataset.sources.map(({ id }) => id))),
    focusOn: isThere ? focusOn : null,
    depth: isThere ? depth : null,
    between: pair(between),
    also: known(also, actors),
    sides: pair(sides),
    step: step !== null && step <= steps ? step : null,
  };
}

/** The filter among other options, such as the options of a file or the view of a step. */
import type { Filter } from '../types.js';

/** The parts of an object that are parts of a filter, always in the same order. */
export function filterOf({
  relations,
  standings,
  sources,
  text,
  asOf,
  undated,
  fold,
  groups,
  openGroups,
  focus,
  depth,
  between,
  minStatements,
  perActor,
  top,
  also,
}: Filter): Filter {
  return {
    relations,
    standings,
    sources,
    text,
    asOf,
    undated,
    fold,
    groups,
    openGroups,
    focus,
    depth,
    between,
    minStatements,
    perActor,
    top,
    also,
  };
}

/** Combines two filters: where `asked` has no value, the one of `outer` is taken. */
export function filterWithin(outer: Filter, asked: Filter): Filter {
  return { ...outer, ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) };
}

/** What the focus of a filter is about: one actor, or the members of a group. */
import type { Dataset } from '../../data/parse-dataset.js';
import { openGroupWithMark } from '../groups/group-marks.js';
import type { Filter } from '../types.js';

export interface Focus {
  /** Ids of actors. */
  readonly actors: ReadonlySet<string>;
  /** The greatest number of lines away from one of them; 0 = they alone. */
  readonly depth: number;
}

/**
 * The focus of a filter; null where it has none. A group whose members are shown is its members, without others unless
 * the filter has a depth.
 *
 * @param shownAs Returns the id of the actor as which an actor is shown.
 */
export function focusOf(dataset: Dataset, filter: Filter, shownAs: (id: string) => string): Focus | null {
  const { focus, depth } = filter;
  if (focus === undefined) return null;
  const group = openGroupWithMark(dataset, focus, filter);
  return group === null
    ? { actors: new Set([shownAs(focus)]), depth: depth ?? 1 }
    : { actors: new Set(group.members.map(({ id }) => shownAs(id))), depth: depth ?? 0 };
}

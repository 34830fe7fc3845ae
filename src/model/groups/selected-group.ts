/** The group that a reader has selected by its outline, while its members are shown. */
import type { Selection } from '../selection.js';
import type { StatementGraph } from '../types.js';
import type { ActorGroup } from './actor-groups.js';
import { openGroupWithMark } from './group-marks.js';

/**
 * The group that a selection names by the id of its mark: `actor:group:ID`, as it does when the group is folded.
 *
 * @returns null for anything else, and for a group that is folded: its mark is an actor of the graph.
 */
export function selectedGroup(graph: StatementGraph, selection: Selection | null): ActorGroup | null {
  if (selection?.kind !== 'actor') return null;
  const { dataset, filter } = graph.getAttributes();
  return openGroupWithMark(dataset, selection.id, filter);
}

/** The changes by which a reader folds groups, opens one, or closes it. */
import type { GroupDisplay } from '../../model/types.js';
import { groupOfMark } from '../../model/groups/group-marks.js';
import type { ReaderContext, ViewContext } from '../core/view-context.js';
import type { Origin } from '../core/events.js';
import type { ViewState } from '../core/view-state.js';

/** The ids of the groups that are open while the others are folded. */
export const openGroupsIn = ({ graph }: Pick<ViewContext, 'graph'>): readonly string[] =>
  graph.getAttribute('filter').openGroups ?? [];

/**
 * How groups are shown. A focus or a path that begins or ends at a mark which goes is taken off, since nothing would be
 * left of it.
 */
export function groupChanges(
  { graph }: Pick<ViewContext, 'graph'>,
  groups: GroupDisplay | null,
  openGroups: readonly string[],
): Partial<ViewState> {
  const { focus, between = [] } = graph.getAttribute('filter');
  const goes = (id: string | undefined): boolean => {
    const group = id === undefined ? null : groupOfMark(id);
    return group !== null && (groups !== 'folded' || openGroups.includes(group));
  };
  return {
    groups,
    openGroups: openGroups.length > 0 ? openGroups : null,
    ...(goes(focus) ? { focusOn: null, depth: null } : {}),
    ...(between.some(goes) ? { between: null } : {}),
  };
}

/** Opens a folded group, or closes an open one. */
export function toggleGroup(context: ReaderContext, id: string, origin: Origin): void {
  const open = openGroupsIn(context);
  const next = open.includes(id) ? open.filter((other) => other !== id) : [...open, id];
  context.actions.change(groupChanges(context, 'folded', next), 'groups', id, origin);
}

/** The changes by which a reader folds groups, opens one, or closes it. */
import type { GroupDisplay } from '../../model/types.js';
import { actorGroupsOf, type ActorGroup } from '../../model/groups/actor-groups.js';
import { groupMarkId, groupOfMark } from '../../model/groups/group-marks.js';
import type { ReaderContext, ViewContext } from '../core/view-context.js';
import type { Origin } from '../core/events.js';
import type { ViewState } from '../core/view-state.js';

/** The ids of the groups that are open while the others are folded. */
export const openGroupsIn = ({ graph }: Pick<ViewContext, 'graph'>): readonly string[] =>
  graph.getAttribute('filter').openGroups ?? [];

/**
 * How groups are shown. A focus or a path that begins or ends at a mark which goes is taken off, since nothing would be
 * left of it, and so is a focus on the members of a group that is folded.
 */
export function groupChanges(
  { graph }: Pick<ViewContext, 'graph'>,
  groups: GroupDisplay | null,
  openGroups: readonly string[],
): Partial<ViewState> {
  const { focus, between = [], groups: before, openGroups: openBefore = [] } = graph.getAttribute('filter');
  const turns = (id: string | undefined): boolean => {
    const group = id === undefined ? null : groupOfMark(id);
    if (group === null) return false;
    return (
      (before === 'folded' && !openBefore.includes(group)) !== (groups === 'folded' && !openGroups.includes(group))
    );
  };
  return {
    groups,
    openGroups: openGroups.length > 0 ? openGroups : null,
    ...(turns(focus) ? { focusOn: null, depth: null } : {}),
    ...(between.some(turns) ? { between: null } : {}),
  };
}

/** Opens a folded group, or closes an open one. */
export function toggleGroup(context: ReaderContext, id: string, origin: Origin): void {
  const open = openGroupsIn(context);
  const next = open.includes(id) ? open.filter((other) => other !== id) : [...open, id];
  context.actions.change(groupChanges(context, 'folded', next), 'groups', id, origin);
}

/** Folds one group: the others stay as they are, all open where no group was folded. */
export function foldGroup(context: ReaderContext, id: string, origin: Origin): void {
  const { dataset, graph } = context;
  const open =
    graph.getAttribute('filter').groups === 'folded'
      ? openGroupsIn(context)
      : actorGroupsOf(dataset).groups.map((group) => group.id);
  const rest = open.filter((other) => other !== id);
  context.actions.change(groupChanges(context, 'folded', rest), 'groups', id, origin);
}

/** Selects a group whose members are shown, as a press on its outline does. */
export function selectGroup({ actions }: ReaderContext, group: ActorGroup, origin: Origin): void {
  actions.select({ kind: 'actor', id: groupMarkId(group) }, origin, null);
}

/** Whether a view outlines its groups. Communities are looked for only where a reader has asked for them. */
export function outlinesGroups({ dataset, graph }: Pick<ViewContext, 'dataset' | 'graph'>): boolean {
  const { groups } = graph.getAttribute('filter');
  return groups === 'hulls' || (groups === undefined && dataset.groups !== undefined);
}

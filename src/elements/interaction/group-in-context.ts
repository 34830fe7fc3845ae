/** The group that is selected by its outline, as the stage and the panel need it. */
import { groupMarkId } from '../../model/groups/group-marks.js';
import { selectedGroup } from '../../model/groups/selected-group.js';
import type { OutlinedGroup } from '../../scene/groups/emphasise-group.js';
import type { ViewContext } from '../core/view-context.js';

/** @returns null where none is. */
export function groupInContext(context: ViewContext | null): OutlinedGroup | null {
  const group = context === null ? null : selectedGroup(context.graph, context.selection);
  return group === null ? null : { mark: groupMarkId(group), members: new Set(group.members.map(({ id }) => id)) };
}

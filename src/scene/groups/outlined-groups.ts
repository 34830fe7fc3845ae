/** Which groups a graph outlines. */
import { actorGroupsOf, type ActorGroup } from '../../model/groups/actor-groups.js';
import type { StatementGraph } from '../../model/types.js';

/** How a graph shows its groups: as its filter says, else outlined if the dataset gives them. */
export function outlinedIn(graph: StatementGraph): readonly ActorGroup[] {
  const { dataset, filter } = graph.getAttributes();
  if (filter.groups === undefined && dataset.groups === undefined) return [];
  if (filter.groups === 'none') return [];
  const { groups } = actorGroupsOf(dataset);
  return filter.groups === 'folded' ? groups.filter(({ id }) => filter.openGroups?.includes(id)) : groups;
}

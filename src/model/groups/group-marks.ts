/**
 * Groups that are shown as one mark each. A mark stands for its members as a principal stands for its agents: it is an
 * actor of the kind `group` that statements reach through the ids of its members.
 */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Actor } from '../../data/schema.js';
import type { Filter } from '../types.js';
import { actorGroupsOf, type ActorGroup } from './actor-groups.js';

const PREFIX = 'group:';

/** The id of the mark of a group. */
export const groupMarkId = ({ id }: Pick<ActorGroup, 'id'>): string => PREFIX + id;

/** The id of the group that a mark stands for; null if an id is not that of a mark. */
export function groupOfMark(id: string): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}

/** All marks of groups. An actor of a dataset is none of them, whatever its id and its kind are. */
const MARKS = new WeakSet<Actor>();
/** The datasets with marks, by the datasets without; each of the former also by itself. */
const WITH_MARKS = new WeakMap<Dataset, Dataset>();

/**
 * The dataset with the marks of its groups as actors, before all others. Where an actor has the id of a mark already,
 * that group has none and stays open.
 */
export function withGroupMarks(dataset: Dataset): Dataset {
  const known = WITH_MARKS.get(dataset);
  if (known !== undefined) return known;
  const taken = new Set(dataset.actors.map(({ id }) => id));
  const marks = actorGroupsOf(dataset)
    .groups.filter((group) => !taken.has(groupMarkId(group)))
    .map((group): Actor => ({ id: groupMarkId(group), kind: 'group', name: group.name, names: group.names }));
  for (const mark of marks) MARKS.add(mark);
  const marked = Object.defineProperty({ ...dataset, actors: [...marks, ...dataset.actors] }, 'warnings', {
    value: dataset.warnings,
    enumerable: false,
  });
  WITH_MARKS.set(dataset, marked);
  WITH_MARKS.set(marked, marked);
  return marked;
}

/** Whether an actor of such a dataset is the mark of a group. */
export const isGroupMark = (actor: Actor): boolean => MARKS.has(actor);

/** The group whose mark has this id; null where there is none, or where an actor of the dataset has the id. */
export function groupWithMark(dataset: Dataset, id: string): ActorGroup | null {
  const group = groupOfMark(id);
  if (group === null || dataset.actors.some((actor) => actor.id === id && !isGroupMark(actor))) return null;
  return actorGroupsOf(dataset).groups.find((each) => each.id === group) ?? null;
}

/** The same as {@link groupWithMark} for groups whose members a filter shows; null for those that it folds. */
export function openGroupWithMark(
  dataset: Dataset,
  id: string,
  { groups, openGroups = [] }: Pick<Filter, 'groups' | 'openGroups'>,
): ActorGroup | null {
  const group = groupWithMark(dataset, id);
  return group === null || (groups === 'folded' && !openGroups.includes(group.id)) ? null : group;
}

/** The marks as which actors are shown, by the ids of the actors; empty where groups are not folded. */
export function marksOfMembers(dataset: Dataset, { groups: shown, openGroups = [] }: Filter): Map<string, string> {
  const marks = new Map<string, string>();
  if (shown !== 'folded') return marks;
  const names = new Set(
    withGroupMarks(dataset)
      .actors.filter(isGroupMark)
      .map(({ id }) => id),
  );
  for (const group of actorGroupsOf(dataset).groups) {
    const mark = groupMarkId(group);
    if (openGroups.includes(group.id) || !names.has(mark)) continue;
    for (const { id } of group.members) marks.set(id, mark);
  }
  return marks;
}

/** The groups of the actors of a dataset: those that it gives, or communities that are found in a large graph. */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Actor, Statement } from '../../data/schema.js';
import { actorTies } from '../actor-ties.js';
import { eventCounts } from '../event-counts.js';
import { isLarge } from '../is-large.js';
import { unfilteredGraph } from '../unfiltered-graph.js';
import { communities } from './communities.js';

/** Some actors that belong together. */
export interface ActorGroup {
  /** The id that the dataset gives; of a community the id of its greatest member. */
  readonly id: string;
  readonly name: string;
  /** The name by BCP 47 tag. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** Those with most events first; of equals in the order of the file. */
  readonly members: readonly Actor[];
}

export interface ActorGroups {
  /** Whether the dataset gives them. */
  readonly areGiven: boolean;
  /** In the order of the file; communities by the number of their members, the greatest first. */
  readonly groups: readonly ActorGroup[];
  /** The group of each actor that has one, by actor id. */
  readonly of: ReadonlyMap<string, ActorGroup>;
}

/** Fewer actors are no community: they would be one line, or none. */
const LEAST_MEMBERS = 3;
/** A community is named after so many of its members. */
const MOST_NAMED = 3;

/**
 * What was found before, since a filter needs it each time that it changes; by the statements of the dataset, which its
 * copies share.
 */
const KNOWN = new WeakMap<readonly Statement[], ActorGroups>();

/**
 * The groups of a dataset. Communities are those of the whole graph, whatever a filter leaves of it. A small graph has
 * none but those that are given.
 */
export function actorGroupsOf(dataset: Dataset): ActorGroups {
  const known = KNOWN.get(dataset.statements);
  if (known !== undefined) return known;
  const graph = unfilteredGraph(dataset);
  const { byActor } = eventCounts(graph);
  const greatestFirst = (members: readonly Actor[]): readonly Actor[] =>
    members.toSorted((a, b) => byActor.get(b.id)! - byActor.get(a.id)!);
  const given = givenGroups(dataset).map((group) => ({ ...group, members: greatestFirst(group.members) }));
  const groups =
    given.length > 0 || !isLarge(graph)
      ? given
      : membersOfCommunities(graph)
          .filter((members) => members.length >= LEAST_MEMBERS)
          .sort((a, b) => b.length - a.length)
          .map(greatestFirst)
          .map((members) => ({ id: members[0]!.id, ...nameOf(members), members }));
  const found: ActorGroups = {
    areGiven: given.length > 0,
    groups,
    of: new Map(groups.flatMap((group) => group.members.map(({ id }) => [id, group] as const))),
  };
  KNOWN.set(dataset.statements, found);
  return found;
}

/** The groups that actors name. One without members is none. */
function givenGroups({ groups = [], actors }: Dataset): ActorGroup[] {
  const members = new Map<string, Actor[]>(groups.map(({ id }) => [id, []]));
  for (const actor of actors) if (actor.group !== undefined) members.get(actor.group)?.push(actor);
  return groups
    .map(({ id, name, names }) => ({ id, name, names, members: members.get(id)! }))
    .filter((group) => group.members.length > 0);
}

function membersOfCommunities(graph: ReturnType<typeof unfilteredGraph>): Actor[][] {
  const actors = graph.mapNodes((_key, { actor }) => actor);
  const ties = actorTies(
    graph,
    actors.map(({ id }) => id),
    eventCounts(graph),
  );
  const members: Actor[][] = [];
  communities({ count: actors.length, ...ties }).forEach((community, i) => {
    (members[community] ??= []).push(actors[i]!);
  });
  return members;
}

/** Commas of languages that have signs of their own. */
const COMMAS: Readonly<Record<string, string>> = { ar: '، ', zh: '、' };

/** "Russia, Ukraine, Belarus +9", in each language in which one of these has a name. */
function nameOf(members: readonly Actor[]): Pick<ActorGroup, 'name' | 'names'> {
  const named = members.slice(0, MOST_NAMED);
  const rest = members.length - named.length;
  const joined = (names: readonly string[], comma = ', '): string =>
    `${names.join(comma)}${rest === 0 ? '' : ` +${rest}`}`;
  const tags = new Set(named.flatMap(({ names }) => Object.keys(names ?? {})));
  const inLanguage = (tag: string): string =>
    joined(
      named.map(({ name, names }) => names?.[tag] ?? name),
      COMMAS[tag.split('-')[0]!],
    );
  return {
    name: joined(named.map(({ name }) => name)),
    names: Object.fromEntries([...tags].map((tag) => [tag, inLanguage(tag)])),
  };
}

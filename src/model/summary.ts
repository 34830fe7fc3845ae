/**
 * Summarises a graph for a few sentences: its size, the actor with most relations, and who has which relation to whom.
 */
import { STANDINGS, type RelationType, type Standing } from '../data/vocabulary.js';
import { degrees, relationsOf } from './graph-queries.js';
import { affiliationsOf } from './edge-lists.js';
import type { RelationEdge, StatementGraph } from './types.js';

/**
 * Relations for one sentence: they have the same relation type and standing, have all ended or all not, and have the
 * same actor at one end. So they lead from several actors to one, from one to several, or from one to one.
 */
export interface Stand {
  readonly relation: RelationType;
  readonly standing: Standing;
  readonly disputed: boolean;
  /** Whether all of them have ended. */
  readonly ended: boolean;
  /** The ids of the actors at which they begin, and of those at which they end. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface GraphSummary {
  readonly actors: number;
  readonly relations: number;
  readonly affiliations: number;
  /** The actor with most relations, or the first of them in the file; null if there is no relation. */
  readonly most: { readonly id: string; readonly relations: number } | null;
  /** The groups with most relations, the firmest first. Each relation is in one group at most. */
  readonly stands: readonly Stand[];
  /** The number of relations that are in no group. */
  readonly rest: number;
}

/** @param longest The greatest number of groups; 8 by default. */
export function summarise(graph: StatementGraph, longest = 8): GraphSummary {
  const edges = relationsOf(graph);
  const stands: Stand[] = [];
  const keysOf = keysFor(edges);
  const groups = groupsOf(edges, keysOf);
  let left = edges.length;
  while (left > 0) {
    const told = largest(groups);
    // If one more sentence would describe all that are left, it replaces the sentence that gives their number.
    if (stands.length >= longest && told.length < left) break;
    stands.push(standOf(told));
    for (const edge of told) for (const key of keysOf(edge)) groups.get(key)!.delete(edge);
    left -= told.length;
  }
  const [most] = [...degrees(graph)].sort((a, b) => b[1] - a[1]);
  return {
    actors: graph.order,
    relations: edges.length,
    affiliations: affiliationsOf(graph).length,
    most: most === undefined || most[1] === 0 ? null : { id: most[0], relations: most[1] },
    stands: stands.sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing)),
    rest: left,
  };
}

/**
 * Relations that one sentence can describe, in the order of the file, by what they have in common. The number of each
 * relation says which of two groups goes before the other: see {@link largest}.
 */
type Groups = ReadonlyMap<number, Map<RelationEdge, number>>;

/** The keys of the two groups of a relation. */
type KeysOf = (edge: RelationEdge) => readonly [byTarget: number, bySource: number];

/** Each relation is in two groups: with those that end where it ends, and with those that begin where it begins. */
function groupsOf(edges: readonly RelationEdge[], keysOf: KeysOf): Groups {
  const groups = new Map<number, Map<RelationEdge, number>>();
  edges.forEach((edge, i) => {
    keysOf(edge).forEach((key, end) => {
      const group = groups.get(key) ?? new Map<RelationEdge, number>();
      groups.set(key, group.set(edge, 2 * i + end));
    });
  });
  return groups;
}

/** Keys are whole numbers, which are compared sooner than texts: there may be ten thousand relations. */
function keysFor(edges: readonly RelationEdge[]): KeysOf {
  const numbers = (ids: Iterable<string>): ReadonlyMap<string, number> =>
    new Map([...new Set(ids)].map((id, i) => [id, i]));
  const actors = numbers(edges.flatMap(({ from, to }) => [from, to]));
  const relations = numbers(edges.map(({ relation }) => relation.id));
  return ({ relation, standing, disputed, ended, from, to }) => {
    const look = relations.get(relation.id)! * STANDINGS.length + STANDINGS.indexOf(standing);
    const manner = 4 * look + 2 * Number(disputed) + Number(ended !== null);
    return [(2 * manner + 1) * actors.size + actors.get(to)!, 2 * manner * actors.size + actors.get(from)!];
  };
}

/**
 * The largest group; of several with the same size the firmest, and of those the one whose first relation comes first
 * in the file. One that leads to an actor goes before one that leads from an actor.
 */
function largest(groups: Groups): RelationEdge[] {
  let best = new Map<RelationEdge, number>();
  for (const group of groups.values()) if (group.size > 0 && goesBefore(group, best)) best = group;
  return [...best.keys()];
}

function goesBefore(group: ReadonlyMap<RelationEdge, number>, other: ReadonlyMap<RelationEdge, number>): boolean {
  if (group.size !== other.size) return group.size > other.size;
  const [relation, number] = firstOf(group);
  const [otherRelation, otherNumber] = firstOf(other);
  const firmer = STANDINGS.indexOf(relation.standing) - STANDINGS.indexOf(otherRelation.standing);
  return firmer < 0 || (firmer === 0 && number < otherNumber);
}

/** @param map Not empty. */
const firstOf = <K, V>(map: ReadonlyMap<K, V>): [K, V] => map.entries().next().value!;

function standOf(edges: readonly RelationEdge[]): Stand {
  const { relation, standing, disputed, ended } = edges[0]!;
  return {
    relation,
    standing,
    disputed,
    ended: ended !== null,
    from: [...new Set(edges.map(({ from }) => from))],
    to: [...new Set(edges.map(({ to }) => to))],
  };
}

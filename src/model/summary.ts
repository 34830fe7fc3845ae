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
  let left = edges;
  while (left.length > 0) {
    const told = largest(left);
    // If one more sentence would describe all that are left, it replaces the sentence that gives their number.
    if (stands.length >= longest && told.length < left.length) break;
    stands.push(standOf(told));
    const gone = new Set(told);
    left = left.filter((edge) => !gone.has(edge));
  }
  const [most] = [...degrees(graph)].sort((a, b) => b[1] - a[1]);
  return {
    actors: graph.order,
    relations: edges.length,
    affiliations: affiliationsOf(graph).length,
    most: most === undefined || most[1] === 0 ? null : { id: most[0], relations: most[1] },
    stands: stands.sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing)),
    rest: left.length,
  };
}

/** The largest group of relations that one sentence can describe; of several with the same size, the firmest. */
function largest(edges: readonly RelationEdge[]): readonly RelationEdge[] {
  const groups = new Map<string, RelationEdge[]>();
  for (const edge of edges) {
    for (const [end, actor] of [
      ['to', edge.to],
      ['from', edge.from],
    ]) {
      const key = JSON.stringify([edge.relation.id, edge.standing, edge.disputed, edge.ended !== null, end, actor]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [edge]);
      else group.push(edge);
    }
  }
  const rank = ([first]: readonly RelationEdge[]): number => STANDINGS.indexOf(first!.standing);
  return [...groups.values()].reduce((best, group) =>
    group.length > best.length || (group.length === best.length && rank(group) < rank(best)) ? group : best,
  );
}

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

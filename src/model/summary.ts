/** What a graph says in a few sentences: its size, who is most connected, and who stands with whom. */
import { STANDINGS, type RelationType, type Standing } from '../data/vocabulary.js';
import { affiliationsOf, degrees, relationsOf } from './graph-queries.js';
import type { RelationEdge, StatementGraph } from './types.js';

/** Relations of one kind and standing that hold, or have ended, and have an actor in common: several to one, one to several, or one to one. */
export interface Stand {
  readonly relation: RelationType;
  readonly standing: Standing;
  readonly disputed: boolean;
  /** None of them holds any more. */
  readonly ended: boolean;
  /** Ids of actors. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface GraphSummary {
  readonly actors: number;
  readonly relations: number;
  readonly affiliations: number;
  /** Of those with most relations, the first in the file; null where there is no relation. */
  readonly most: { readonly id: string; readonly relations: number } | null;
  /** Those that tell most, the firmest first; each relation is told once at most. */
  readonly stands: readonly Stand[];
  /** How many relations are not told. */
  readonly rest: number;
}

/** @param longest How many stands are told; 8. */
export function summarise(graph: StatementGraph, longest = 8): GraphSummary {
  const edges = relationsOf(graph);
  const stands: Stand[] = [];
  let left = edges;
  while (left.length > 0) {
    const told = largest(left);
    // One more sentence that tells the last of them is as short as one that counts them.
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

/** The most relations that one sentence can tell; of several as large, the firmest. */
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

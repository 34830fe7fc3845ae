/**
 * A collection of functions that read a graph. Those that only panels need are in `edge-lists.ts`, which loads later.
 */
import type { Source, Statement } from '../data/schema.js';
import { STANDINGS, type Standing } from '../data/vocabulary.js';
import { isListed, relationTypesInUse } from './filter/filter.js';
import { listedStatements } from './filter/listed-statements.js';
import { memoize } from './memoize.js';
import type { ActorNode, EdgeAttributes, Filter, RelationEdge, StatementGraph } from './types.js';

export const isRelation = (edge: EdgeAttributes): edge is RelationEdge => edge.type === 'relation';

/** The actors of a graph, in the order of the file. */
export function actorsOf(graph: StatementGraph): ActorNode[] {
  return graph.mapNodes((_key, attributes) => attributes);
}

/** All edges of a graph, relations first, in the order of the file. */
export function edgesOf(graph: StatementGraph): EdgeAttributes[] {
  return graph.edgeAttributes();
}

export const relationsOf = (graph: StatementGraph): RelationEdge[] => edgesOf(graph).filter(isRelation);

/** The sources on which the relations and affiliations of a graph rest, in the order of the file. */
export const sourcesOf = memoize((graph: StatementGraph): readonly Source[] => {
  const used = new Set(
    edgesOf(graph).flatMap((edge) =>
      edge.type === 'relation' ? edge.statements.map(({ source }) => source) : [edge.affiliation.source],
    ),
  );
  return graph.getAttribute('dataset').sources.filter(({ id }) => used.has(id));
});

/**
 * The number of relations that begin or end at each actor, by actor id. A relation from an actor to itself counts once.
 */
export function degrees(graph: StatementGraph): Map<string, number> {
  const degree = new Map(actorsOf(graph).map(({ id }) => [id, 0]));
  for (const { from, to } of relationsOf(graph)) {
    degree.set(from, degree.get(from)! + 1);
    if (to !== from) degree.set(to, degree.get(to)! + 1);
  }
  return degree;
}

/** One checkbox of a filter: a relation, a standing or a source. */
export interface FilterCount<T extends string> {
  readonly id: T;
  /** The number of statements that it lets through, given all other parts of the filter. */
  readonly count: number;
  /** Whether it is checked. */
  readonly on: boolean;
}

/** The switches of a filter, each list in the order in which it is shown. */
export interface FilterCounts {
  readonly relations: readonly FilterCount<string>[];
  readonly standings: readonly FilterCount<Standing>[];
  readonly sources: readonly FilterCount<string>[];
}

/**
 * The switches for relations, standings and sources that a dataset offers. The count of each is the number of its
 * statements that pass everything else that the filter of the graph asks for.
 */
export const filterCounts = memoize((graph: StatementGraph): FilterCounts => {
  const { dataset, filter, passing, principals } = graph.getAttributes();
  const { relations, standings, sources } = filter;
  const tally = (key: 'relation' | 'standing' | 'source', statements: readonly Statement[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { [key]: id } of statements) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const without = (list: keyof Filter): Filter => ({ ...filter, [list]: undefined });
  const byRelation = tally('relation', listedStatements(passing, without('relations'), principals));
  const bySource = tally('source', listedStatements(passing, without('sources'), principals));
  // All denials, since the switch for denials shows also those that stay with no other statement.
  const allStandings = without('standings');
  const byStanding = tally(
    'standing',
    passing.filter((statement) => isListed(statement, allStandings)),
  );
  const used = new Set(dataset.statements.map(({ standing }) => standing));
  return {
    relations: relationTypesInUse(dataset).map(({ id }) => ({
      id,
      on: relations?.includes(id) ?? true,
      count: byRelation.get(id) ?? 0,
    })),
    standings: STANDINGS.filter((standing) => used.has(standing)).map((id) => ({
      id,
      on: standings?.includes(id) ?? id !== 'denied',
      count: byStanding.get(id) ?? 0,
    })),
    sources: dataset.sources.map(({ id }) => ({ id, on: sources?.includes(id) ?? true, count: bySource.get(id) ?? 0 })),
  };
});

/** What of a graph can be found, and by which texts. */
import type { Actor } from '../data/schema.js';
import { actorsOf, relationsOf } from './queries.js';
import type { SearchField, SearchItem } from './search.js';
import type { RelationEdge, StatementGraph } from './types.js';

/**
 * Actors, then relations, then statements, each in the order of the file.
 *
 * @param labels What a relation is called besides the labels of the dataset: in the language of the reader.
 */
export function searchItems(graph: StatementGraph, labels: (edge: RelationEdge) => readonly string[]): SearchItem[] {
  const actors = actorsOf(graph).map(({ actor }) => actor);
  const names = new Map(actors.map((actor) => [actor.id, namesOf(actor)]));
  const edges = relationsOf(graph);
  return [
    ...actors.map((actor): SearchItem => ({ kind: 'actor', id: actor.id, fields: fields('name', names.get(actor.id)!).concat(fields('alias', actor.aliases ?? []), fields('id', [actor.id])) })),
    ...edges.map((edge): SearchItem => ({ kind: 'edge', id: edge.id, fields: relationFields(edge, labels(edge)).concat(fields('from', names.get(edge.from)!), fields('to', names.get(edge.to)!)) })),
    ...edges.flatMap(({ statements }) => statements).map((statement): SearchItem => ({ kind: 'statement', id: statement.id, fields: fields('claim', [statement.claim ?? '']).concat(fields('quote', [statement.quote?.exact ?? ''])) })),
  ];
}

function namesOf({ name, names }: Actor): readonly string[] {
  return [name, ...Object.values(names ?? {})];
}

function relationFields({ relation }: RelationEdge, labels: readonly string[]): SearchField[] {
  return fields('relation', [...labels, relation.label, ...Object.values(relation.labels ?? {}), relation.id]);
}

/** One field for each text that is not empty, each text once. */
function fields(kind: SearchField['kind'], texts: readonly string[]): SearchField[] {
  return [...new Set(texts)].filter((text) => text !== '').map((text) => ({ kind, text }));
}

/** What of a graph can be found, and by which texts. */
import type { Actor } from '../../data/schema.js';
import { actorsOf, edgesOf, relationsOf } from '../graph-queries.js';
import type { SearchField, SearchItem } from './search-index.js';
import type { EdgeAttributes, StatementGraph } from '../types.js';

/**
 * Actors, then relations and affiliations, then statements, each in the order of the file.
 *
 * @param labels What a line is called besides what the dataset calls it: in the language of the reader.
 */
export function searchItems(graph: StatementGraph, labels: (edge: EdgeAttributes) => readonly string[]): SearchItem[] {
  const actors = actorsOf(graph).map(({ actor }) => actor);
  const names = new Map(actors.map((actor) => [actor.id, namesOf(actor)]));
  return [
    ...actors.map((actor): SearchItem => ({
      kind: 'actor',
      id: actor.id,
      fields: fields('name', names.get(actor.id)!).concat(
        fields('alias', actor.aliases ?? []),
        fields('id', [actor.id]),
      ),
    })),
    ...edgesOf(graph).map((edge): SearchItem => ({
      kind: 'edge',
      id: edge.id,
      fields: edgeFields(edge, labels(edge)).concat(
        fields('from', names.get(edge.from)!),
        fields('to', names.get(edge.to)!),
      ),
    })),
    ...relationsOf(graph)
      .flatMap(({ statements }) => statements)
      .map((statement): SearchItem => ({
        kind: 'statement',
        id: statement.id,
        fields: fields('claim', [statement.claim ?? '']).concat(fields('quote', [statement.quote?.exact ?? ''])),
      })),
  ];
}

function namesOf({ name, names }: Actor): readonly string[] {
  return [name, ...Object.values(names ?? {})];
}

function edgeFields(edge: EdgeAttributes, labels: readonly string[]): SearchField[] {
  if (edge.type === 'relation')
    return fields('relation', [
      ...labels,
      edge.relation.label,
      ...Object.values(edge.relation.labels ?? {}),
      edge.relation.id,
    ]);
  const { kind, role, quote } = edge.affiliation;
  // What it consists in stands nowhere but here; a relation has its statements.
  return fields('relation', [...labels, kind, role ?? '']).concat(fields('quote', [quote?.exact ?? '']));
}

/** One field for each text that is not empty, each text once. */
function fields(kind: SearchField['kind'], texts: readonly string[]): SearchField[] {
  return [...new Set(texts)].filter((text) => text !== '').map((text) => ({ kind, text }));
}

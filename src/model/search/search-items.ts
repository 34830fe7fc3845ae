/** The items of a graph that can be found, with the texts by which they are found. */
import type { Actor } from '../../data/schema.js';
import { actorsOf, edgesOf, relationsOf } from '../graph-queries.js';
import type { SearchField, SearchItem } from './search-index.js';
import type { EdgeAttributes, StatementGraph } from '../types.js';

/**
 * Lists actors, then relations and affiliations, then statements, each in the order of the file.
 *
 * @param labels The names of a line in the language of the reader; it is found by these as well as by those of the
 *   dataset.
 */
export function searchItems(graph: StatementGraph, labels: (edge: EdgeAttributes) => readonly string[]): SearchItem[] {
  const nodes = actorsOf(graph);
  const names = new Map(nodes.map(({ id, actor }) => [id, namesOf(actor)]));
  return [
    // Whoever is folded into another one leads to that one.
    ...nodes.map(({ actor, agents }): SearchItem => ({
      kind: 'actor',
      id: actor.id,
      fields: fields('name', names.get(actor.id)!).concat(
        fields('alias', [actor, ...agents].flatMap(({ aliases = [] }) => aliases).concat(agents.flatMap(namesOf))),
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
  // The quote of an affiliation is a text of its edge; the quotes of a relation are texts of its statements.
  return fields('relation', [...labels, kind, role ?? '']).concat(fields('quote', [quote?.exact ?? '']));
}

/** One field for each different text that is not empty. */
function fields(kind: SearchField['kind'], texts: readonly string[]): SearchField[] {
  return [...new Set(texts)].filter((text) => text !== '').map((text) => ({ kind, text }));
}

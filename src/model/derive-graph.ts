/** Derives the graph from the statements of a dataset, as far as a filter lets them through. */
import type { Dataset } from '../data/parse.js';
import { affiliationEdges, assembleGraph, relationEdges, type GraphParts } from './assemble-graph.js';
import { isListed } from './filter/filter.js';
import { endsOf, nearLines, passingStatements, principalsIn } from './filter/filter-steps.js';
import type { StatementTexts } from './filter/text-filter.js';
import type { EdgeAttributes, Filter, StatementGraph } from './types.js';

/**
 * The graph of a dataset: actors as nodes, one edge for all statements of the same from,
 * relation and to, and one for each affiliation, in the order of the file.
 *
 * Without a filter every actor is there. A filter that leaves out statements also leaves
 * out the actors that have no part in what remains, except those tied to a remaining
 * one by an affiliation: they say who the remaining ones are.
 *
 * @param filter Sound, as {@link validateFilter} has it.
 * @param texts The folded texts of statements; give the same object again, and none is read twice.
 */
export function deriveGraph(dataset: Dataset, filter: Filter, texts?: StatementTexts): StatementGraph {
  const passing = passingStatements(dataset, filter, texts);
  const principals = principalsIn(dataset, filter);
  const parts: GraphParts = { filter, passing, principals, ended: endsOf(dataset, filter) };
  const listed = passing.filter((statement) => isListed(statement, filter));
  const relations = relationEdges(dataset, listed, parts);
  const affiliations = affiliationEdges(dataset, parts);
  let shown = new Set(dataset.actors.flatMap(({ id }) => (principals.has(id) ? [] : [id])));
  // Denials are left out by default, so that their absence alone leaves out no actor.
  const remaining = new Set(listed);
  if (dataset.statements.some((statement) => statement.standing !== 'denied' && !remaining.has(statement))) {
    const involved = new Set(relations.flatMap(({ from, to }) => [from, to]));
    shown = new Set(involved);
    for (const { from, to } of affiliations) {
      if (involved.has(from)) shown.add(to);
      if (involved.has(to)) shown.add(from);
    }
  }
  const among = ({ from, to }: EdgeAttributes): boolean => shown.has(from) && shown.has(to);
  const shownAs = (id: string): string => principals.get(id) ?? id;
  const { focus, between } = filter;
  const near = nearLines(
    { ...filter, focus: focus && shownAs(focus), between: between?.map(shownAs) },
    { shown, edges: [...relations, ...affiliations].filter(among) },
  );
  return assembleGraph(dataset, parts, near);
}

/** The graph of a dataset without a filter. Pages load the derivation with a filter, `derive-graph.ts`, later. */
import type { Dataset } from '../data/parse-dataset.js';
import { affiliationEdges, assembleGraph, relationEdges, type GraphParts } from './assemble-graph.js';
import { listedStatements } from './filter/listed-statements.js';
import { endsByItself } from './time/ends.js';
import type { StatementGraph } from './types.js';

/**
 * All actors and affiliations, and all relations but those that rest on denials alone. It equals what `deriveGraph`
 * gives for an empty filter.
 */
export function unfilteredGraph(dataset: Dataset): StatementGraph {
  return withoutFilter(dataset, {});
}

/**
 * The same with the relations that rest on denials alone. The filter of this graph names all standings of the dataset.
 */
export function wholeGraph(dataset: Dataset): StatementGraph {
  return withoutFilter(dataset, { standings: [...new Set(dataset.statements.map(({ standing }) => standing))] });
}

function withoutFilter(dataset: Dataset, filter: GraphParts['filter']): StatementGraph {
  const { statements } = dataset;
  const principals = new Map<string, string>();
  const parts: GraphParts = { filter, passing: statements, principals, ended: endsByItself(dataset) };
  return assembleGraph(dataset, parts, {
    shown: new Set(dataset.actors.map(({ id }) => id)),
    edges: [
      ...relationEdges(dataset, listedStatements(statements, filter, principals), parts),
      ...affiliationEdges(dataset, parts),
    ],
  });
}

/** Builds the graph of a dataset. */
import type { Dataset } from '../data/parse-dataset.js';
import { deriveGraph } from './derive-graph.js';
import type { Filter, StatementGraph } from './types.js';

export { edgeId, firmest } from './assemble-graph.js';

/**
 * Builds the graph of a dataset, as {@link deriveGraph} describes it.
 *
 * @param filter A valid filter, as {@link validateFilter} checks it; by default nothing is filtered.
 */
export function buildGraph(dataset: Dataset, filter: Filter = {}): StatementGraph {
  return deriveGraph(dataset, filter);
}

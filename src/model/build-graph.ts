/** The graph of a dataset under any filter. */
import type { Dataset } from '../data/parse-dataset.js';
import { deriveGraph } from './derive-graph.js';
import type { Filter, StatementGraph } from './types.js';

export { edgeId, firmest } from './derive-graph.js';

/**
 * The graph of a dataset: see {@link deriveGraph}.
 *
 * @param filter Sound, as {@link validateFilter} has it; none by default.
 */
export function buildGraph(dataset: Dataset, filter: Filter = {}): StatementGraph {
  return deriveGraph(dataset, filter);
}

/** Counts the denials that a view leaves out although its filter does not say so. */
import { STANDINGS } from '../../data/vocabulary.js';
import { deriveGraph } from '../derive-graph.js';
import { relationsOf } from '../graph-queries.js';
import type { StatementGraph } from '../types.js';

/**
 * The number of denials of relations of which nothing else is said. They have no line, unless the filter asks for the
 * standing `denied`.
 *
 * @param graph What is shown. If its filter names standings, the answer is 0: whoever wrote it knows what is left out.
 */
export function undrawnDenials(graph: StatementGraph): number {
  const { dataset, filter } = graph.getAttributes();
  if (filter.standings !== undefined) return 0;
  return relationsOf(deriveGraph(dataset, { ...filter, standings: STANDINGS }))
    .filter(({ id, standing }) => standing === 'denied' && !graph.hasEdge(id))
    .reduce((sum, { statements }) => sum + statements.length, 0);
}

import type { FilterWords } from '../../i18n/filter-types.js';
import type { StatementGraph } from '../../model/types.js';

/**
 * "60 of 212 actors, by number of statements"; empty where all are shown.
 *
 * @param after Follows the text, if there is one.
 */
export function topInWords(graph: StatementGraph, { chips }: FilterWords, after = ''): string {
  const all = graph.getAttribute('actorsInAll');
  return all === undefined ? '' : chips.top(graph.order, all) + after;
}

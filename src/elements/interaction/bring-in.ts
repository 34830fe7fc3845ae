/** Shows something that only `top` hides. */
import { deriveGraph } from '../../model/derive-graph.js';
import { endsOfSelection } from '../../model/filter/strongest.js';
import { targetOf, type Selection } from '../../model/selection.js';
import { formatSelection } from '../core/format-selection.js';
import type { ViewContext } from '../core/view-context.js';

/** The ids that `also` has to have so that something is shown; null where other filters hide it. */
export function alsoWith({ dataset, graph }: ViewContext, selection: Selection): readonly string[] | null {
  const { filter } = graph.getAttributes();
  if (targetOf(deriveGraph(dataset, { ...filter, top: undefined }), selection) === null) return null;
  const ends = endsOfSelection(formatSelection(selection) ?? undefined, dataset);
  return [...new Set([...(filter.also ?? []), ...ends])];
}

/** Shows something that only `top` hides. */
import { deriveGraph } from '../../model/derive-graph.js';
import { endsOfSelection } from '../../model/filter/strongest.js';
import { targetOf, type Selection } from '../../model/selection.js';
import { formatSelection } from '../core/format-selection.js';
import type { ElementHost } from '../core/element-host.js';
import type { ViewContext } from '../core/view-context.js';
import type { ViewState } from '../core/view-state.js';

/** The ids that `also` has to have so that something is shown; null where other filters hide it. */
export function alsoWith({ dataset, graph }: ViewContext, selection: Selection): readonly string[] | null {
  const { filter } = graph.getAttributes();
  if (targetOf(deriveGraph(dataset, { ...filter, top: undefined }), selection) === null) return null;
  const ends = endsOfSelection(formatSelection(selection) ?? undefined, dataset);
  return [...new Set([...(filter.also ?? []), ...ends])];
}

/** The element, as far as a selection is concerned. */
export interface SelectingHost extends ElementHost, Pick<ViewState, 'also'> {
  readonly selected: string | null;
}

/** Brings in what the page selects while `top` hides it. The first picture has what was selected from the beginning. */
export function keepSelectionShown(host: SelectingHost, contextOf: () => ViewContext | null): void {
  let known: string | null = null;
  host.addController({
    hostUpdated() {
      const { selected } = host;
      const context = contextOf();
      if (context === null || selected === known) return;
      known = selected;
      const { selection, graph } = context;
      if (selection === null || targetOf(graph, selection) !== null) return;
      const also = alsoWith(context, selection);
      if (also !== null) host.also = also;
    },
  });
}

/** The active filters as chips: buttons that each take one filter off. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StatementGraph } from '../../model/types.js';
import type { ReaderContext, ReaderRequests } from '../core/view-context.js';
import { originOf } from '../core/events.js';
import { everythingShown } from '../core/everything-shown.js';
import type { ActiveFilter } from './active-filters.js';

export function chipsView(
  {
    words,
    dataset,
    graph,
    late: {
      filters: { chips },
    },
    actions,
  }: ReaderContext,
  active: readonly ActiveFilter[],
): TemplateResult {
  // Sides arrange the picture and leave nothing out, so that they stay when all filters are taken off.
  const several = active.filter(({ kind }) => kind !== 'sides').length > 1;
  const showAll = (event: MouseEvent): void => actions.change(everythingShown(dataset), null, null, originOf(event));
  const showAllButton = html`<button type="button" class="show-all" @click=${showAll}>${words.ui.showAll}</button>`;
  return html`<ul class="chips">
    ${active.map(
      ({ kind, what, off }) =>
        html`<li>
          <button
            type="button"
            class="chip"
            data-chip=${kind}
            aria-label=${chips.remove(what)}
            title=${chips.remove(what)}
            @click=${(event: MouseEvent) => actions.change(off, kind, null, originOf(event))}
          >
            <span class="pill"><bdi>${what}</bdi><span aria-hidden="true">×</span></span>
          </button>
        </li>`,
    )}
    ${moreView(graph, chips.showMore, actions)} ${several ? html`<li>${showAllButton}</li>` : nothing}
  </ul>`;
}

/** A button that shows twice as many actors; nothing where `top` hides none. */
function moreView(graph: StatementGraph, text: string, actions: ReaderRequests): TemplateResult | typeof nothing {
  const { filter, actorsInAll = 0 } = graph.getAttributes();
  const { top = 0 } = filter;
  if (top === 0 || actorsInAll === 0) return nothing;
  const more = 2 * top < actorsInAll ? 2 * top : 0;
  return html`<li>
    <button
      type="button"
      class="show-all show-more"
      @click=${(event: MouseEvent) => actions.change({ top: more }, 'top', null, originOf(event))}
    >
      ${text}
    </button>
  </li>`;
}

/** The active filters as chips: buttons that each take one filter off. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReaderContext } from '../core/view-context.js';
import { originOf } from '../core/events.js';
import { ALL_SHOWN } from '../core/view-state.js';
import type { ActiveFilter } from './active-filters.js';

export function chipsView(
  {
    words,
    late: {
      filters: { chips },
    },
    actions,
  }: ReaderContext,
  active: readonly ActiveFilter[],
): TemplateResult {
  // Sides arrange the picture and leave nothing out, so that they stay when all filters are taken off.
  const several = active.filter(({ kind }) => kind !== 'sides').length > 1;
  const showAll = (event: MouseEvent): void => actions.change(ALL_SHOWN, null, null, originOf(event));
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
    ${several ? html`<li>${showAllButton}</li>` : nothing}
  </ul>`;
}

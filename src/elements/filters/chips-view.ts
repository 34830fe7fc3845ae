/** What is narrowed, as buttons that take one thing off each. */
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
  narrowings: readonly ActiveFilter[],
): TemplateResult {
  // Sides arrange the picture and leave nothing out: they stay when all is shown.
  const several = narrowings.filter(({ kind }) => kind !== 'sides').length > 1;
  return html`<ul class="chips">
    ${narrowings.map(
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
    ${several ? html`<li><button type="button" class="show-all" @click=${(event: MouseEvent) => actions.change(ALL_SHOWN, null, null, originOf(event))}>${words.ui.showAll}</button></li>` : nothing}
  </ul>`;
}

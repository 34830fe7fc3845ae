/** The row of active filters, with the number of statements that they leave. */
import { html, nothing, type TemplateResult } from 'lit';
import { statementCounts } from '../../model/statement-counts.js';
import { chipsView } from './chips-view.js';
import type { ReaderContext } from '../core/view-context.js';
import { activeFiltersOf } from './active-filters.js';

/** Nothing where no filter is active. */
export function activeFiltersView(context: ReaderContext): TemplateResult | typeof nothing {
  const {
    late: { filters },
    graph,
  } = context;
  const active = activeFiltersOf(context, filters);
  if (active.length === 0) return nothing;
  const { shown, all } = statementCounts(graph);
  return html`<div class="narrowed" role="group" aria-label=${filters.chips.label}>
    ${chipsView(context, active)}
    <span class="shown">${filters.chips.shown(shown, all)}</span>
  </div>`;
}

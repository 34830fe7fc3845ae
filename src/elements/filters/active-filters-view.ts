/** What the picture is narrowed to, and how much is left. */
import { html, nothing, type TemplateResult } from 'lit';
import { statementCounts } from '../../model/statement-counts.js';
import { chipsView } from './chips-view.js';
import type { ReaderContext } from '../core/view-context.js';
import { activeFiltersOf } from './active-filters.js';

/** Nothing where all is shown as it is at first. */
export function activeFiltersView(context: ReaderContext): TemplateResult | typeof nothing {
  const {
    late: { filters },
    graph,
  } = context;
  const narrowings = activeFiltersOf(context, filters);
  if (narrowings.length === 0) return nothing;
  const { shown, all } = statementCounts(graph);
  return html`<div class="narrowed" role="group" aria-label=${filters.chips.label}>
    ${chipsView(context, narrowings)}
    <span class="shown">${filters.chips.shown(shown, all)}</span>
  </div>`;
}

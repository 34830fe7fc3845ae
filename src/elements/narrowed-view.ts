/** What the picture is narrowed to, and how much is left. */
import { html, nothing, type TemplateResult } from 'lit';
import { shownStatements } from '../model/shown.js';
import { chipsView } from './chips-view.js';
import type { ReaderContext } from './context.js';
import { narrowingsOf } from './narrowings.js';

/** Nothing where all is shown as it is at first. */
export function narrowedView(context: ReaderContext): TemplateResult | typeof nothing {
  const {
    late: { filters },
    graph,
  } = context;
  const narrowings = narrowingsOf(context, filters);
  if (narrowings.length === 0) return nothing;
  const { shown, all } = shownStatements(graph);
  return html`<div class="narrowed" role="group" aria-label=${filters.chips.label}>
    ${chipsView(context, narrowings)}
    <span class="shown">${filters.chips.shown(shown, all)}</span>
  </div>`;
}

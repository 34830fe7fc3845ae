/** The view bar between header and graph: buttons that change what is shown, and the active filters. */
import { html, type TemplateResult } from 'lit';
import { icon } from '../core/icon-button.js';
import type { ReaderContext } from '../core/view-context.js';

/**
 * @param buttons In the order in which they stand; one that is not there is `nothing`.
 * @param activeFilters The active filters as chips.
 */
export function viewBar(buttons: readonly unknown[], activeFilters: unknown): TemplateResult {
  return html`<div class="view-bar-buttons">${buttons}</div>
    ${activeFilters}`;
}

/** The button that opens and closes the filter panel. */
export function filtersButton({ words }: ReaderContext, open: boolean, toggle: () => void): TemplateResult {
  return html`<button type="button" class="way open-filters" aria-expanded=${String(open)} @click=${toggle}>
    ${icon('M2 3h12L9.6 8.6V13L6.4 11.4V8.6z')}
    <span>${words.ui.filters}</span>
  </button>`;
}

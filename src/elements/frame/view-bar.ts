/** The row of ways of looking: its buttons, and as chips what the picture is narrowed to. */
import { html, svg, type TemplateResult } from 'lit';
import type { ReaderContext } from '../core/view-context.js';

/** @param buttons In their order; those that are not there are `nothing`. */
export function viewBar(buttons: readonly unknown[], chips: unknown): TemplateResult {
  return html`<div class="view-bar-buttons">${buttons}</div>
    ${chips}`;
}

/** The button that opens the box of filters, and closes it. */
export function filtersButton({ words }: ReaderContext, open: boolean, toggle: () => void): TemplateResult {
  return html`<button type="button" class="way open-filters" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linejoin="round"
    >
      ${svg`<path d="M2 3h12L9.6 8.6V13L6.4 11.4V8.6z"></path>`}
    </svg>
    <span>${words.ui.filters}</span>
  </button>`;
}

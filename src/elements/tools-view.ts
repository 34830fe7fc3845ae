/** Buttons that act on the graph. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ToolWords } from '../words/types.js';

export interface Tools {
  zoomBy(factor: number): void;
  reset(): void;
  /** Opens the list of all relations, where the panel is a sheet. */
  list(): void;
}

const STEP = 1.4;

/** @param shown Which of the buttons there are. */
export function toolsView(words: ToolWords, shown: { readonly zoom: boolean; readonly list: boolean }, tools: Tools): TemplateResult | typeof nothing {
  if (!shown.zoom && !shown.list) return nothing;
  return html`<div class="tools" part="tools">
    ${shown.list ? html`<button type="button" class="list" @click=${() => tools.list()}>${words.list}</button>` : nothing}
    ${shown.zoom
      ? html`${button(words.zoomIn, 'M8 3v10M3 8h10', () => tools.zoomBy(STEP))}
          ${button(words.zoomOut, 'M3 8h10', () => tools.zoomBy(1 / STEP))}
          ${button(words.reset, 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', () => tools.reset())}`
      : nothing}
  </div>`;
}

function button(label: string, path: string, press: () => void): TemplateResult {
  return html`<button type="button" aria-label=${label} title=${label} @click=${press}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6">${svg`<path d=${path}></path>`}</svg>
  </button>`;
}

/** The switch between the graph and the same as tables. */
import { html, type TemplateResult } from 'lit';
import type { TableWords } from '../words/late-types.js';
import type { Actions } from './context.js';
import { originOf } from './edge-list.js';
import type { Viewed } from './graph-properties.js';

/** @param view What is seen at present. */
export function viewSwitch(words: TableWords, view: Viewed['view'], actions: Pick<Actions, 'change'>): TemplateResult {
  const button = (to: Viewed['view']): TemplateResult =>
    html`<button
      type="button"
      data-view=${to}
      aria-pressed=${view === to ? 'true' : 'false'}
      @click=${(event: MouseEvent) => {
        if (view !== to) actions.change({ view: to }, 'view', to, originOf(event));
      }}
    >
      ${words[to]}
    </button>`;
  return html`<div class="views" role="group" aria-label=${words.view}>${button('graph')}${button('table')}</div>`;
}

/** The switch between the graph and the same as tables. */
import { html, type TemplateResult } from 'lit';
import type { TableWords } from '../../i18n/late-types.js';
import type { ReaderRequests } from '../core/view-context.js';
import { originOf } from '../core/events.js';
import type { ViewState } from '../core/view-state.js';

/** @param view What is seen at present. */
export function viewToggle(
  words: TableWords,
  view: ViewState['view'],
  actions: Pick<ReaderRequests, 'change'>,
): TemplateResult {
  const button = (to: ViewState['view']): TemplateResult =>
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

/** The buttons that switch between graph, tables and matrix. */
import { html, type TemplateResult } from 'lit';
import type { TableWords } from '../../i18n/late-types.js';
import { originOf } from '../core/events.js';
import type { ReaderRequests } from '../core/view-context.js';
import type { ViewState } from '../core/view-state.js';

/** @param view The view that is shown. */
export function viewToggle(
  words: TableWords,
  view: ViewState['view'],
  actions: Pick<ReaderRequests, 'change'>,
): TemplateResult {
  const button = (target: ViewState['view']): TemplateResult =>
    html`<button
      type="button"
      data-view=${target}
      aria-pressed=${String(view === target)}
      @click=${(event: MouseEvent) => {
        if (view !== target) actions.change({ view: target }, 'view', target, originOf(event));
      }}
    >
      ${words[target]}
    </button>`;
  return html`<div class="views" role="group" aria-label=${words.view}>
    ${button('graph')}${button('table')}${button('matrix')}
  </div>`;
}

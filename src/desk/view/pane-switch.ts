/** The switch between text, graph and lists, where there is room for one of them only. */
import { html, type TemplateResult } from 'lit';
import type { DeskWords } from '../i18n/types.js';
import type { DeskState } from './desk-state.js';

const PANES = ['text', 'graph', 'lists'] as const;
/** What is shown where there is room for one only. */
export type DeskPane = (typeof PANES)[number];

/** @param choose Is called with the part that is to be shown. */
export function paneSwitch(
  { draft, isComparing }: DeskState,
  words: DeskWords,
  shown: DeskPane,
  choose: (pane: DeskPane) => void,
): TemplateResult {
  const w = words.bar;
  const labels: Readonly<Record<DeskPane, string>> = {
    text: w.textTab,
    graph: `${w.graphTab} (${draft.statements.size})`,
    lists: isComparing ? words.compare.tab : w.listsTab,
  };
  return html`<div class="panes" role="group" aria-label=${w.desk}>
    ${PANES.map(
      (pane) =>
        html`<button type="button" aria-pressed=${pane === shown ? 'true' : 'false'} @click=${() => choose(pane)}>
          ${labels[pane]}
        </button>`,
    )}
  </div>`;
}

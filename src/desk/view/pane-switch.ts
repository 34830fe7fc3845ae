/** The buttons that choose between text, graph and lists where there is room for one of them only. */
import { html, type TemplateResult } from 'lit';
import type { BarWords } from '../i18n/types.js';

const PANES = ['text', 'graph', 'lists'] as const;
export type Pane = (typeof PANES)[number];

/** @param count How many statements there are. */
export function paneSwitch(shown: Pane, count: number, words: BarWords, choose: (pane: Pane) => void): TemplateResult {
  const labels: Readonly<Record<Pane, string>> = {
    text: words.textTab,
    graph: `${words.graphTab} (${count})`,
    lists: words.listsTab,
  };
  return html`<div class="panes" role="group" aria-label=${words.desk}>
    ${PANES.map(
      (pane) =>
        html`<button type="button" aria-pressed=${pane === shown ? 'true' : 'false'} @click=${() => choose(pane)}>
          ${labels[pane]}
        </button>`,
    )}
  </div>`;
}

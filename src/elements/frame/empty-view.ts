/** What is shown in place of a picture in which nothing or no line is drawn. */
import { html, nothing, type TemplateResult } from 'lit';
import { canHide } from '../../model/filter/can-hide.js';
import type { ReaderContext } from '../core/view-context.js';

/**
 * Says why nothing or no line is drawn, with a button that takes all filters off. Where there are actors, it stands
 * where it hides the fewest of them.
 *
 * @param reason Why nothing is shown, as far as it is known better than that nothing matches the filters; else empty.
 * @param room Where the message hides the fewest actors, if actors are shown without lines.
 */
export function emptyView(
  { dataset, graph, words, actions }: ReaderContext,
  reason: string,
  room: 'low' | 'high' | 'middle',
): TemplateResult | typeof nothing {
  if (dataset.actors.length === 0) return html`<div class="nothing">${words.ui.empty}</div>`;
  if (graph.size > 0 || !canHide(graph.getAttribute('filter'))) return nothing;
  const showAll = (event: MouseEvent): void => actions.showAll(event.detail === 0 ? 'keyboard' : 'pointer');
  return html`<div class="nothing ${graph.order > 0 ? room : ''}" data-control>
    <p>${reason || words.ui.nothing}</p>
    <button type="button" @click=${showAll}>${words.ui.showAll}</button>
  </div>`;
}

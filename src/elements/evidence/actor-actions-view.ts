/** Ways to look at one actor, at the head of its evidence. */
import { html, nothing, type TemplateResult } from 'lit';
import { FOCUS_DEPTHS } from '../../model/filter/validate-filter.js';
import type { ReaderContext } from '../core/view-context.js';
import { originOf } from '../core/events.js';
import { nameOf } from '../core/labels.js';

/** Focus with its depth, paths and sides; nothing where a page has no filters. */
export function actorActionsView(context: ReaderContext, id: string): TemplateResult | typeof nothing {
  const {
    openFilters,
    actions,
    graph,
    late: { filters },
  } = context;
  if (openFilters === undefined) return nothing;
  const { focus, depth: now = 1 } = graph.getAttribute('filter');
  const focused = focus === id;
  const change = (event: MouseEvent, focusOn: string | null, depth: number | null): void =>
    actions.change({ focusOn, depth }, 'focus', id, originOf(event));
  return html`<div class="looks" role="group" aria-label=${filters.actor.label(nameOf(context, id))}>
    <button
      type="button"
      class="focus"
      aria-pressed=${focused ? 'true' : 'false'}
      @click=${(event: MouseEvent) => change(event, focused ? null : id, null)}
    >
      ${filters.actor.focus}
    </button>
    ${
      focused
        ? html`<span class="depths" role="group" aria-label=${filters.panel.reach}
            >${FOCUS_DEPTHS.map((depth) => html`<button type="button" aria-pressed=${depth === now ? 'true' : 'false'} aria-label=${filters.panel.lines(depth)} title=${filters.panel.lines(depth)} @click=${(event: MouseEvent) => change(event, id, depth)}>${depth}</button>`)}</span
          >`
        : nothing
    }
    <button type="button" class="paths-to" @click=${() => openFilters('between', id)}>${filters.actor.paths}</button>
    <button type="button" class="compare" @click=${() => openFilters('sides', id)}>${filters.actor.compare}</button>
  </div>`;
}

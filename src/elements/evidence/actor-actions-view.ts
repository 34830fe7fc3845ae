/** Buttons for one actor, above its evidence: focus, paths to another actor, comparison with another actor. */
import { html, nothing, type TemplateResult } from 'lit';
import { FOCUS_DEPTHS } from '../../model/filter/validate-filter.js';
import { groupOfMark } from '../../model/groups/group-marks.js';
import type { ReaderContext } from '../core/view-context.js';
import { originOf } from '../core/events.js';
import { nameOf } from '../core/labels.js';

/** Nothing where a page has no filters. The depth of the focus can be chosen while the actor is in focus. */
export function actorActionsView(context: ReaderContext, id: string): TemplateResult | typeof nothing {
  const {
    openFilters,
    actions,
    graph,
    late: { filters },
  } = context;
  if (openFilters === undefined) return nothing;
  const { focus, depth: current = 1 } = graph.getAttribute('filter');
  const focused = focus === id;
  const change = (event: MouseEvent, focusOn: string | null, depth: number | null): void =>
    actions.change({ focusOn, depth }, 'focus', id, originOf(event));
  const depthButton = (depth: number): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${String(depth === current)}
      aria-label=${filters.panel.connections(depth)}
      title=${filters.panel.connections(depth)}
      @click=${(event: MouseEvent) => change(event, id, depth)}
    >
      ${depth}
    </button>`;
  return html`<div class="looks" role="group" aria-label=${filters.actor.label(nameOf(context, id))}>
    <button
      type="button"
      class="focus"
      aria-pressed=${String(focused)}
      @click=${(event: MouseEvent) => change(event, focused ? null : id, null)}
    >
      ${filters.actor.focus}
    </button>
    ${
      focused
        ? html`<span class="depths" role="group" aria-label=${filters.panel.distance}
            >${FOCUS_DEPTHS.map(depthButton)}</span
          >`
        : nothing
    }
    <button type="button" class="paths-to" @click=${() => openFilters('between', id)}>${filters.actor.paths}</button>
    ${
      // Only actors of the dataset can be rivals of a comparison.
      groupOfMark(id) === null
        ? html`<button type="button" class="compare" @click=${() => openFilters('sides', id)}>
            ${filters.actor.compare}
          </button>`
        : nothing
    }
  </div>`;
}

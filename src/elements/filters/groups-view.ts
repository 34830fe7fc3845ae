/** Groups in the filter panel: how they are shown, and which of the folded ones are open. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { actorGroupsOf, type ActorGroup } from '../../model/groups/actor-groups.js';
import type { GroupDisplay } from '../../model/types.js';
import { localName } from '../../scene/build-scene.js';
import type { ReaderContext } from '../core/view-context.js';
import { groupChanges, openGroupsIn, toggleGroup } from './change-groups.js';
import { groupList } from './group-list.js';

/** Nothing where the dataset gives no groups and none are found. */
export function groupsView(context: ReaderContext): TemplateResult | typeof nothing {
  const {
    dataset,
    graph,
    actions,
    late: {
      filters: { groups: words },
    },
  } = context;
  const { areGiven, groups } = actorGroupsOf(dataset);
  if (groups.length === 0) return nothing;
  const usual: GroupDisplay = areGiven ? 'hulls' : 'none';
  const shown = graph.getAttribute('filter').groups ?? usual;
  const choose = (display: GroupDisplay): void => {
    actions.change(groupChanges(context, display === usual ? null : display, []), 'groups', null, 'panel');
  };
  const option = (display: GroupDisplay, label: string): TemplateResult =>
    html`<label class="radio"
      ><input
        type="radio"
        name="dg-groups"
        value=${display}
        .checked=${live(shown === display)}
        @change=${() => choose(display)}
      />${label}</label
    >`;
  return html`<div class="group" role="group" aria-label=${words.title} data-group="groups">
    <h4>${words.title}</h4>
    <div role="radiogroup" aria-label=${words.title}>
      ${option('none', words.none)}${option('hulls', words.hulls)}${option('folded', words.folded)}
    </div>
    ${areGiven ? nothing : html`<p class="hint">${words.found}</p>`} ${shown === 'hulls' ? groupList(context) : nothing}
    ${shown === 'folded' ? foldedView(context, groups) : nothing}
  </div>`;
}

/** A switch for each group that opens it. */
function foldedView(context: ReaderContext, groups: readonly ActorGroup[]): TemplateResult {
  const { groups: words } = context.late.filters;
  const open = openGroupsIn(context);
  return html`<h5 class="sub">${words.open}</h5>
    <ul class="options long" aria-label=${words.open}>
      ${groups.map(
        (group) =>
          html`<li class="option">
            <label
              ><input
                type="checkbox"
                data-open-group=${group.id}
                .checked=${live(open.includes(group.id))}
                @change=${() => toggleGroup(context, group.id, 'panel')}
              /><span class="name" dir="auto">${localName(group, context.locale)}</span
              ><span class="count">${group.members.length}</span></label
            >
          </li>`,
      )}
    </ul>`;
}

/**
 * A group whose members are shown, in the evidence panel: what is said among its members and with others, who they are,
 * and the buttons that show them alone or fold them.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { deriveGraph } from '../../model/derive-graph.js';
import { eventsOf } from '../../model/event-counts.js';
import { relationsOf } from '../../model/graph-queries.js';
import type { ActorGroup } from '../../model/groups/actor-groups.js';
import { groupMarkId } from '../../model/groups/group-marks.js';
import { localName } from '../../scene/build-scene.js';
import { groupLooks } from '../../scene/groups/group-looks.js';
import type { ReaderContext } from '../core/view-context.js';
import { originOf } from '../core/events.js';
import { foldGroup } from './change-groups.js';
import { groupSample } from '../core/group-sample.js';
import { memberLists } from './member-lists.js';

export function groupView(context: ReaderContext, group: ActorGroup): TemplateResult {
  const {
    locale,
    actions,
    dataset,
    graph,
    theme,
    words,
    openFilters,
    late: { filters },
  } = context;
  const { groups: say } = filters;
  const name = localName(group, locale);
  const mark = groupMarkId(group);
  const isAlone = graph.getAttribute('filter').focus === mark;
  return html`<h3 tabindex="-1"><bdi>${name}</bdi></h3>
    <p class="kind">
      ${groupSample(groupLooks(dataset, theme).get(group.id)!)} ${words.actorKinds.group} ·
      ${say.members(group.members.length)}
    </p>
    <p class="hint">${guard([graph, group, say], () => inWords(context, group))}</p>
    ${
      openFilters === undefined
        ? nothing
        : html`<div class="looks" role="group" aria-label=${filters.actor.label(name)}>
            <button
              type="button"
              class="only-these"
              aria-pressed=${String(isAlone)}
              @click=${(event: MouseEvent) =>
                actions.change({ focusOn: isAlone ? null : mark, depth: null }, 'focus', mark, originOf(event))}
            >
              ${say.onlyThese}
            </button>
            <button
              type="button"
              class="fold-group"
              @click=${(event: MouseEvent) => foldGroup(context, group.id, originOf(event))}
            >
              ${say.foldThis}
            </button>
          </div>`
    }
    ${memberLists(context, group, ({ id }, memberName) =>
      graph.hasNode(id)
        ? html`<button
            type="button"
            class="member"
            data-member=${id}
            @click=${(event: MouseEvent) => actions.select({ kind: 'actor', id }, originOf(event))}
          >
            <bdi>${memberName}</bdi>
          </button>`
        : html`<span class="member details"><bdi>${memberName}</bdi></span>`,
    )}`;
}

function inWords(context: ReaderContext, group: ActorGroup): string {
  const { within, outside } = statementsOf(context, group);
  return context.late.filters.groups.statements(within, outside);
}

/**
 * How often something is said among the members, and of them with others, as far as filters leave it. Whoever is in
 * focus, and how many actors are shown, does not matter.
 */
function statementsOf({ dataset, graph }: ReaderContext, { members }: ActorGroup): { within: number; outside: number } {
  const ids = new Set(members.map(({ id }) => id));
  const wider = { ...graph.getAttribute('filter'), focus: undefined, depth: undefined, top: undefined };
  let [within, outside] = [0, 0];
  for (const edge of relationsOf(deriveGraph(dataset, wider))) {
    const ends = Number(ids.has(edge.from)) + Number(ids.has(edge.to));
    if (ends === 2) within += eventsOf(edge);
    else if (ends === 1) outside += eventsOf(edge);
  }
  return { within, outside };
}

/** A folded group in the evidence panel: its members, and the button that opens it; and the way back for a member. */
import { html, nothing, type TemplateResult } from 'lit';
import { actorGroupsOf } from '../../model/groups/actor-groups.js';
import { groupOfMark } from '../../model/groups/group-marks.js';
import { localName } from '../../scene/build-scene.js';
import type { ReaderContext } from '../core/view-context.js';
import { originOf } from '../core/events.js';
import { openGroupsIn, toggleGroup } from './change-groups.js';

/** So many members are listed at once; the others are behind a button of their own. */
const MOST_LISTED = 12;

/** What the panel of an actor says of its group; nothing where groups are not folded. */
export function groupMembersView(context: ReaderContext, id: string): TemplateResult | typeof nothing {
  const { dataset, graph } = context;
  if (graph.getAttribute('filter').groups !== 'folded') return nothing;
  const { groups, of } = actorGroupsOf(dataset);
  const folded = groups.find((group) => group.id === groupOfMark(id));
  if (folded !== undefined) return membersView(context, folded);
  const own = of.get(id);
  return own === undefined || !openGroupsIn(context).includes(own.id) ? nothing : closeButton(context, own);
}

type Group = ReturnType<typeof actorGroupsOf>['groups'][number];

function membersView(context: ReaderContext, group: Group): TemplateResult {
  const {
    locale,
    actions,
    late: {
      filters: { groups: words },
    },
  } = context;
  const open = (event: MouseEvent, member: string | null): void => {
    const origin = originOf(event);
    toggleGroup(context, group.id, origin);
    actions.select(member === null ? null : { kind: 'actor', id: member }, origin);
  };
  const item = (member: Group['members'][number]): TemplateResult => {
    const name = localName(member, locale);
    return html`<li>
      <button
        type="button"
        class="member"
        aria-label=${words.openAt(name)}
        data-member=${member.id}
        @click=${(event: MouseEvent) => open(event, member.id)}
      >
        <bdi>${name}</bdi>
      </button>
    </li>`;
  };
  const rest = group.members.slice(MOST_LISTED);
  return html`<p class="looks">
      <button type="button" class="open-group" @click=${(event: MouseEvent) => open(event, null)}>
        ${words.openThis}
      </button>
    </p>
    <section class="members">
      <h4 class="section">${words.members(group.members.length)}</h4>
      <ul class="edges">
        ${group.members.slice(0, MOST_LISTED).map(item)}
      </ul>
      ${
        rest.length === 0
          ? nothing
          : html`<details>
              <summary>${words.more(rest.length)}</summary>
              <ul class="edges">
                ${rest.map(item)}
              </ul>
            </details>`
      }
    </section>`;
}

function closeButton(context: ReaderContext, group: Group): TemplateResult {
  const { locale, late } = context;
  const { groups: words } = late.filters;
  return html`<p class="looks">
    <button
      type="button"
      class="close-group"
      @click=${(event: MouseEvent) => {
        const origin = originOf(event);
        toggleGroup(context, group.id, origin);
        context.actions.select({ kind: 'actor', id: `group:${group.id}` }, origin);
      }}
    >
      <bdi>${words.closeThis(localName(group, locale))}</bdi>
    </button>
  </p>`;
}

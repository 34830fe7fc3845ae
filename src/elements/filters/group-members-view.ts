/** What the panel of an actor says of its group: the members of a folded one, and how a member leads to its own. */
import { html, nothing, type TemplateResult } from 'lit';
import { actorGroupsOf, type ActorGroup } from '../../model/groups/actor-groups.js';
import { groupMarkId, groupOfMark } from '../../model/groups/group-marks.js';
import { localName } from '../../scene/build-scene.js';
import type { ReaderContext } from '../core/view-context.js';
import { originOf } from '../core/events.js';
import { openGroupsIn, outlinesGroups, selectGroup, toggleGroup } from './change-groups.js';
import { memberLists } from './member-lists.js';

/** Nothing where groups are neither outlined nor folded. */
export function groupMembersView(context: ReaderContext, id: string): TemplateResult | typeof nothing {
  const { dataset, graph } = context;
  const isFolded = graph.getAttribute('filter').groups === 'folded';
  if (!isFolded && !outlinesGroups(context)) return nothing;
  const { groups, of } = actorGroupsOf(dataset);
  const folded = isFolded ? groups.find((group) => group.id === groupOfMark(id)) : undefined;
  if (folded !== undefined) return membersView(context, folded);
  const own = of.get(id);
  if (own === undefined || (isFolded && !openGroupsIn(context).includes(own.id))) return nothing;
  return ownGroupView(context, own, isFolded);
}

function membersView(context: ReaderContext, group: ActorGroup): TemplateResult {
  const { actions, late } = context;
  const { groups: words } = late.filters;
  const open = (event: MouseEvent, member: string | null): void => {
    const origin = originOf(event);
    toggleGroup(context, group.id, origin);
    actions.select(member === null ? null : { kind: 'actor', id: member }, origin);
  };
  return html`<p class="looks">
      <button type="button" class="open-group" @click=${(event: MouseEvent) => open(event, null)}>
        ${words.openThis}
      </button>
    </p>
    ${memberLists(
      context,
      group,
      (member, name) =>
        html`<button
          type="button"
          class="member"
          aria-label=${words.openAt(name)}
          data-member=${member.id}
          @click=${(event: MouseEvent) => open(event, member.id)}
        >
          <bdi>${name}</bdi>
        </button>`,
    )}`;
}

/** Buttons that lead from a member to its group, and that fold it where others are folded. */
function ownGroupView(context: ReaderContext, group: ActorGroup, isFolded: boolean): TemplateResult {
  const { locale, late } = context;
  const { groups: words } = late.filters;
  const name = localName(group, locale);
  const close = (event: MouseEvent): void => {
    const origin = originOf(event);
    toggleGroup(context, group.id, origin);
    context.actions.select({ kind: 'actor', id: groupMarkId(group) }, origin);
  };
  return html`<p class="looks">
    <button
      type="button"
      class="own-group"
      @click=${(event: MouseEvent) => selectGroup(context, group, originOf(event))}
    >
      <bdi>${words.own(name)}</bdi>
    </button>
    ${
      isFolded
        ? html`<button type="button" class="close-group" @click=${close}><bdi>${words.closeThis(name)}</bdi></button>`
        : nothing
    }
  </p>`;
}

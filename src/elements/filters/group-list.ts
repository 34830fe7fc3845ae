/** The groups as a list of buttons, each with the look of its outline: the way to a group without a pointer. */
import { html, type TemplateResult } from 'lit';
import { actorGroupsOf, type ActorGroup } from '../../model/groups/actor-groups.js';
import { localName } from '../../scene/build-scene.js';
import { groupLooks } from '../../scene/groups/group-looks.js';
import type { ReaderContext } from '../core/view-context.js';
import { originOf } from '../core/events.js';
import { selectGroup } from './change-groups.js';
import { firstOnes } from './first-ones.js';
import { groupSample } from '../core/group-sample.js';

/** So many groups are listed at once. */
const MOST_LISTED = 10;

export function groupList(context: ReaderContext): TemplateResult {
  const { dataset, theme, locale, late } = context;
  const { groups: words } = late.filters;
  const { groups } = actorGroupsOf(dataset);
  const looks = groupLooks(dataset, theme);
  const item = (group: ActorGroup): TemplateResult =>
    html`<li>
      <button
        type="button"
        class="member group-link"
        data-group-link=${group.id}
        @click=${(event: MouseEvent) => selectGroup(context, group, originOf(event))}
      >
        ${groupSample(looks.get(group.id)!)}<bdi class="name">${localName(group, locale)}</bdi>
        <span class="details"
          ><span aria-hidden="true">${group.members.length}</span
          ><span class="aside">${words.members(group.members.length)}</span></span
        >
      </button>
    </li>`;
  const list = (some: readonly ActorGroup[]): TemplateResult =>
    html`<ul class="edges" aria-label=${words.title}>
      ${some.map(item)}
    </ul>`;
  return html`<div class="members">${firstOnes(groups, MOST_LISTED, list, (count) => words.more(count))}</div>`;
}

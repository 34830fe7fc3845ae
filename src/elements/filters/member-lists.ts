/** The members of a group as a list: the first ones, and the others behind a button of their own. */
import { html, type TemplateResult } from 'lit';
import type { Actor } from '../../data/schema.js';
import type { ActorGroup } from '../../model/groups/actor-groups.js';
import { localName } from '../../scene/build-scene.js';
import type { ReaderContext } from '../core/view-context.js';
import { firstOnes } from './first-ones.js';

/** So many members are listed at once. */
const MOST_LISTED = 12;

/** @param item The view of one member, which is given with its name. */
export function memberLists(
  { locale, late }: ReaderContext,
  { members }: ActorGroup,
  item: (member: Actor, name: string) => TemplateResult,
): TemplateResult {
  const { groups: words } = late.filters;
  const list = (some: readonly Actor[]): TemplateResult =>
    html`<ul class="edges">
      ${some.map((member) => html`<li>${item(member, localName(member, locale))}</li>`)}
    </ul>`;
  return html`<section class="members">
    <h4 class="section">${words.members(members.length)}</h4>
    ${firstOnes(members, MOST_LISTED, list, (count) => words.more(count))}
  </section>`;
}

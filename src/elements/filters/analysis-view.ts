/** Paths, groups, rival groups and sides, at the head of the evidence panel, where a reader has asked for them. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ReaderContext } from '../core/view-context.js';
import { nameOf } from '../core/labels.js';
import { outlinesGroups } from './change-groups.js';
import { groupList } from './group-list.js';
import { pathEnds, pathsView } from './paths-view.js';
import { rivalGroupsView } from './rival-groups-view.js';
import { sidesView } from './sides-view.js';

/**
 * The view is drawn again only when its input has changed: the stances of a large graph take long to compute, and the
 * panel is drawn whenever the reader points at something.
 */
export function analysisView(context: ReaderContext): unknown {
  const { graph, sides, words, locale, theme } = context;
  return guard([graph, sides, words, locale, theme], () => overview(context));
}

function overview(context: ReaderContext): TemplateResult {
  const {
    sides,
    late: { filters },
  } = context;
  const ends = pathEnds(context);
  const rivals = sides ?? null;
  const name = (id: string): string => nameOf(context, id);
  const part = (title: string, body: unknown): TemplateResult =>
    html`<section class="look">
      <h3 tabindex="-1" dir="auto">${title}</h3>
      ${body}
    </section>`;
  return html`${ends === null ? nothing : part(filters.paths.title(name(ends[0]), name(ends[1])), pathsView(context))}
  ${rivalGroupsView(context)} ${outlinesGroups(context) ? part(filters.groups.title, groupList(context)) : nothing}
  ${rivals === null ? nothing : part(filters.sides.title(name(rivals[0]), name(rivals[1])), sidesView(context))}`;
}

/** The pairs of folded groups that stand against each other, at the head of the evidence panel. */
import { html, nothing, type TemplateResult } from 'lit';
import { eventsOfRelation, rivalGroups, type RivalGroups } from '../../model/groups/rival-groups.js';
import type { RelationEdge } from '../../model/types.js';
import { relationLabel } from '../../scene/build-scene.js';
import type { ReaderContext } from '../core/view-context.js';
import { dot } from '../evidence/edge-list.js';
import { originOf } from '../core/events.js';
import { nameOf } from '../core/labels.js';

/** So many pairs are listed, and of each the lines that hold at least this share of its events. */
const MOST_LISTED = 8;
const LEAST_SHARE = 0.05;

/** Nothing where no two groups are set against each other. */
export function rivalGroupsView(context: ReaderContext): TemplateResult | typeof nothing {
  const {
    graph,
    late: {
      filters: { groups: words },
    },
  } = context;
  const rivals = rivalGroups(graph).slice(0, MOST_LISTED);
  if (rivals.length === 0) return nothing;
  return html`<section class="look rivals">
    <h3 tabindex="-1" dir="auto">${words.against}</h3>
    <p class="hint">${words.againstHint}</p>
    <ol class="edges">
      ${rivals.map((pair) => html`<li>${pairView(context, pair)}</li>`)}
    </ol>
  </section>`;
}

/** The pair leads to its line with most events; each of its lines has a button as well. */
function pairView(context: ReaderContext, { marks: [first, second], events, edges }: RivalGroups): TemplateResult {
  const { words, locale, actions, late } = context;
  const name = (id: string): string => nameOf(context, id);
  const go = (event: MouseEvent, id: string): void => actions.select({ kind: 'edge', id }, originOf(event));
  const lineView = (edge: RelationEdge): TemplateResult => {
    const label = relationLabel(edge.relation, words, locale);
    const count = eventsOfRelation(edge);
    return html`<button
      type="button"
      class="member"
      aria-label=${`${name(edge.from)} → ${name(edge.to)}${words.colon}${label} ${count}`}
      @click=${(event: MouseEvent) => go(event, edge.id)}
    >
      ${dot(context, edge)}<span class="arrow" aria-hidden="true">${edge.from === first ? '→' : '←'}</span>
      <bdi>${label}</bdi> <span class="details">${count}</span>
    </button>`;
  };
  return html`<button type="button" class="member" data-rivals @click=${(event: MouseEvent) => go(event, edges[0]!.id)}>
      <bdi>${late.filters.groups.pair(name(first), name(second))}</bdi> <span class="details">${events}</span>
    </button>
    <ul class="edges lines">
      ${edges
        .filter((edge) => eventsOfRelation(edge) >= LEAST_SHARE * events)
        .map((edge) => html`<li>${lineView(edge)}</li>`)}
    </ul>`;
}

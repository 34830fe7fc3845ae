/** Edges as lists of buttons, grouped by what they are. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EdgeAttributes } from '../../model/types.js';
import { colorsOf, relationLabel } from '../../scene/build-scene.js';
import type { ReaderContext, ViewContext } from '../core/view-context.js';
import { quoteView } from './passage-view.js';
import { eventsOf } from '../../model/event-counts.js';
import { isLarge } from '../../model/is-large.js';
import { namesOfEnds, mannerOf } from '../core/labels.js';
import { originOf } from '../core/events.js';

/** The longest list of one kind; the rest is counted. */
const MAX_LISTED = 100;

/**
 * Edges in groups, each with its heading.
 *
 * @param pivotActor The actor whose edges they are, or null.
 * @param quoted Whether each edge is followed by its quotes; by default it is where the edges are those of an actor.
 */
export function edgeList(
  context: ReaderContext,
  groups: readonly (readonly EdgeAttributes[])[],
  pivotActor: string | null,
  quoted = pivotActor !== null,
): TemplateResult[] {
  const {
    late: { panel },
  } = context;
  const item = (edge: EdgeAttributes): TemplateResult =>
    html`<li>${edgeButton(context, edge, pivotActor)}${quoted ? quotesOf(context, edge) : nothing}</li>`;
  return groups.map((group) => {
    const rest = group.length - MAX_LISTED;
    return html`<h4>${dot(context, group[0]!)}${kindOf(context, group[0]!)}</h4>
      <ul class="edges ${rest > 0 ? 'long' : ''}">
        ${group.slice(0, MAX_LISTED).map(item)}
      </ul>
      ${rest > 0 ? html`<p class="hint">${panel.moreRelations(rest)}</p>` : nothing}`;
  });
}

function kindOf({ words, locale, late }: ReaderContext, edge: EdgeAttributes): string {
  return edge.type === 'relation' ? relationLabel(edge.relation, words, locale) : late.panel.affiliations;
}

/**
 * A button that selects an edge.
 *
 * @param pivotActor The actor whose edges the reader then steps through, or null for all edges.
 * @param mark Stands before the names.
 */
export function edgeButton(
  context: ReaderContext,
  edge: EdgeAttributes,
  pivotActor: string | null,
  mark: unknown = nothing,
): TemplateResult {
  const [from, to] = namesOfEnds(context, edge);
  return html`<button
    type="button"
    class="edge"
    data-go=${edge.id}
    @click=${(event: MouseEvent) => context.actions.select({ kind: 'edge', id: edge.id }, originOf(event), pivotActor)}
  >
    <span>${mark}<bdi>${from}</bdi> <span aria-hidden="true" class="arrow">→</span> <bdi>${to}</bdi></span>
    <span class="standing">${mannerOf(context, edge)}${countOf(context, edge)}</span>
  </button>`;
}

/** In a graph of many, the number of statements; nothing where there is one. */
function countOf({ whole, late }: ReaderContext, edge: EdgeAttributes): TemplateResult | typeof nothing {
  const events = eventsOf(edge);
  if (events < 2 || !isLarge(whole)) return nothing;
  return html`<span aria-hidden="true"> · ${events}</span
    ><span class="aside"> · ${late.panel.statements(events)}</span>`;
}

/** The quotes of an edge, each with its paragraph and attribution, without the source. */
function quotesOf(context: ReaderContext, edge: EdgeAttributes): TemplateResult[] {
  const { panel } = context.late;
  const passages =
    edge.type === 'relation' ? edge.statements : [{ claim: undefined, attribution: undefined, ...edge.affiliation }];
  return passages.map(({ quote, claim, attribution, source }) => {
    const text = quote === undefined ? html`<span dir="auto">${claim ?? ''}</span>` : quoteView(context, quote, source);
    const where = [
      quote?.paragraph === undefined ? undefined : panel.paragraph(quote.paragraph),
      attribution === undefined ? undefined : panel.accordingTo(attribution),
    ].filter((part) => part !== undefined);
    return html`<p class="brief">
      ${text} <span class="details">${where.map((part, i) => html`${i === 0 ? '' : ' · '}<bdi>${part}</bdi>`)}</span>
    </p>`;
  });
}

/** A dot in the colour of an edge. */
export function dot({ graph, theme }: ViewContext, edge: EdgeAttributes): TemplateResult {
  const color = edge.type === 'relation' ? (colorsOf(graph, theme).get(edge.relation.id) ?? theme.ink) : theme.tie;
  return html`<svg class="dot" width="10" height="10" aria-hidden="true">
    <circle cx="5" cy="5" r="5" fill=${color}></circle>
  </svg>`;
}

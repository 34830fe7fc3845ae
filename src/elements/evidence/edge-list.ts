/** Edges as lists of buttons, grouped by what they are. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EdgeAttributes } from '../../model/types.js';
import { colorsOf, relationLabel } from '../../scene/build-scene.js';
import type { ReaderContext, ViewContext } from '../core/view-context.js';
import { quoteView } from './passage-view.js';
import { namesOfEnds, mannerOf } from '../core/labels.js';
import { originOf } from '../core/events.js';

/** Longest list of one kind; the rest is counted. */
const MOST_LISTED = 100;

/**
 * Edges in groups, each with its heading.
 *
 * @param pivotActor The actor whose lines they are, or null.
 * @param quoted Whether the words of each follow it; they do where they are those of an actor.
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
  return groups.map(
    (group) =>
      html`<h4>${dot(context, group[0]!)}${kindOf(context, group[0]!)}</h4>
        <ul class="edges">
          ${group.slice(0, MOST_LISTED).map((edge) => html`<li>${edgeButton(context, edge, pivotActor)}${quoted ? briefs(context, edge) : nothing}</li>`)}
        </ul>
        ${group.length > MOST_LISTED ? html`<p class="hint">${panel.moreRelations(group.length - MOST_LISTED)}</p>` : nothing}`,
  );
}

function kindOf({ words, locale, late }: ReaderContext, edge: EdgeAttributes): string {
  return edge.type === 'relation' ? relationLabel(edge.relation, words, locale) : late.panel.affiliations;
}

/** @param mark What stands before its names. */
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
    <span class="standing">${mannerOf(context, edge)}</span>
  </button>`;
}

/** The words of what an edge rests on, and on whose word, without their source. */
function briefs(context: ReaderContext, edge: EdgeAttributes): TemplateResult[] {
  const { panel } = context.late;
  const passages =
    edge.type === 'relation' ? edge.statements : [{ claim: undefined, attribution: undefined, ...edge.affiliation }];
  return passages.map(({ quote, claim, attribution, source }) => {
    const said = quote === undefined ? html`<span dir="auto">${claim ?? ''}</span>` : quoteView(context, quote, source);
    const where = [
      quote?.paragraph === undefined ? undefined : panel.paragraph(quote.paragraph),
      attribution === undefined ? undefined : panel.onTheWordOf(attribution),
    ].filter((part) => part !== undefined);
    return html`<p class="brief">
      ${said} <span class="details">${where.map((part, i) => html`${i === 0 ? '' : ' · '}<bdi>${part}</bdi>`)}</span>
    </p>`;
  });
}

/** The colour of an edge, as a sign beside its name. */
export function dot({ graph, theme }: ViewContext, edge: EdgeAttributes): TemplateResult {
  const color = edge.type === 'relation' ? (colorsOf(graph, theme).get(edge.relation.id) ?? theme.ink) : theme.tie;
  return html`<svg class="dot" width="10" height="10" aria-hidden="true">
    <circle cx="5" cy="5" r="5" fill=${color}></circle>
  </svg>`;
}

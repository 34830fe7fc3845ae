/** What a reader sees who points at something: relation, standing and the decisive words, in brief. */
import { html, nothing, type TemplateResult } from 'lit';
import { relationsOf } from '../model/queries.js';
import { relationLabel, standingLabel } from '../scene/build.js';
import type { Target } from '../scene/pick.js';
import type { Point } from '../geometry/types.js';
import type { ViewContext } from './context.js';
import { dot, nameOf } from './evidence-view.js';

/** The tooltip for what is pointed at, or nothing. */
export function tooltipView(context: ViewContext, hovered: Target | null, selected: Target | null): TemplateResult | typeof nothing {
  // What is selected stands in the panel already.
  if (hovered === null || (selected?.kind === hovered.kind && selected.id === hovered.id)) return nothing;
  const body = hovered.kind === 'actor' ? actorTip(context, hovered.id) : edgeTip(context, hovered.id);
  return body === nothing ? nothing : html`<div class="tip" aria-hidden="true">${body}</div>`;
}

function actorTip(context: ViewContext, id: string): TemplateResult | typeof nothing {
  const { graph, words, dataset } = context;

  const actor = dataset.actors.find((candidate) => candidate.id === id);
  if (actor === undefined) return nothing;
  const edges = relationsOf(graph).filter(({ from, to }) => from === id || to === id);
  return html`<strong><bdi>${nameOf(context, id)}</bdi></strong>
    <span class="details">${words.actorDetails(words.actorKinds[actor.kind], edges.length)}</span>`;
}

function edgeTip(context: ViewContext, id: string): TemplateResult | typeof nothing {
  const { graph, words, locale } = context;
  const edge = relationsOf(graph).find((candidate) => candidate.id === id);
  if (edge === undefined) return nothing;
  const statement = edge.statements.find(({ standing }) => standing === edge.standing);
  return html`<strong><bdi>${nameOf(context, edge.from)}</bdi> <span class="arrow">→</span> <bdi>${nameOf(context, edge.to)}</bdi></strong>
    <span class="kind">${dot(context, edge)}${relationLabel(edge.relation, words, locale)}, ${standingLabel(edge, words)}</span>
    ${statement?.attribution === undefined ? nothing : html`<span class="details">${words.onTheWordOf(statement.attribution)}</span>`}
    ${statement?.quote === undefined ? nothing : html`<q class="quote">${statement.quote.exact}</q>`}
    <span class="details">
      ${[statement?.quote?.paragraph === undefined ? undefined : words.paragraph(statement.quote.paragraph), edge.statements.length > 1 ? words.statements(edge.statements.length) : undefined].filter((part) => part !== undefined).join(' · ')}
    </span>`;
}

/** How far from what is pointed at, px. */
const GAP = 14;

/** Places the tooltip beside a point of the stage, px, and within it. By script: a strict policy refuses style attributes. */
export function placeTip(root: ParentNode, [x, y]: Point): void {
  const [tip, stage] = [root.querySelector<HTMLElement>('.tip'), root.querySelector('.stage')];
  if (tip === null || stage === null) return;
  const [width, height] = [stage.clientWidth, stage.clientHeight];
  const left = x + GAP + tip.offsetWidth > width ? Math.max(4, x - GAP - tip.offsetWidth) : x + GAP;
  // Where there is no room beneath it stands above: over what is pointed at, or has the focus, it would hide it.
  const above = y - GAP - tip.offsetHeight;
  const top = y + GAP + tip.offsetHeight > height - 4 && above > 4 ? above : Math.max(4, y + GAP);
  tip.style.setProperty('transform', `translate(${Math.round(left)}px, ${Math.round(top)}px)`);
}

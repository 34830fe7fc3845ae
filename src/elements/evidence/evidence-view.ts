/** The view of the evidence panel: the evidence for what is selected, or an overview of all relations. */
import { html, nothing, type TemplateResult } from 'lit';
import { countUnreviewed } from '../../data/machine-coders.js';
import { edgesOf } from '../../model/graph-queries.js';
import { edgesByKind, isIncident, linesOf, strongestFirst } from '../../model/edge-lists.js';
import { selectedGroup } from '../../model/groups/selected-group.js';
import { isLarge } from '../../model/is-large.js';
import { memoize } from '../../model/memoize.js';
import type { EdgeAttributes, StatementGraph } from '../../model/types.js';
import { relationLabel } from '../../scene/build-scene.js';
import { agentsAt } from '../../scene/actors/folded-agents.js';
import { actorActionsView } from './actor-actions-view.js';
import type { ReaderContext } from '../core/view-context.js';
import { dot, edgeList } from './edge-list.js';
import { originOf } from '../core/events.js';
import { mannerOf, nameOf } from '../core/labels.js';
import { passageView } from './passage-view.js';
import { statementList } from './statement-list.js';
import { articleOverview } from './article-overview.js';
import { targetOf } from '../../model/selection.js';

/** @param news The view of what is new at the date that is shown, or `nothing`. */
export function evidenceView(context: ReaderContext, news: unknown): TemplateResult {
  const { graph, selection } = context;
  const target = targetOf(graph, selection);
  if (target === null) {
    const group = selectedGroup(graph, selection);
    const view = group === null ? null : context.filterViews?.groupView(context, group);
    return view === null ? overview(context, news) : html`${backTo(context, null)}${view}`;
  }
  if (target.kind === 'actor') return html`${backTo(context, null)}${actorView(context, target.id)}`;
  const edge = edgesOf(graph).find(({ id }) => id === target.id)!;
  const pivotActor = context.pivotActor !== null && isIncident(edge, context.pivotActor) ? context.pivotActor : null;
  return html`${backTo(context, pivotActor)}${stepper(context, edge, pivotActor)}${edgeView(context, edge)}`;
}

/**
 * The button that leads back: to the actor from whose edges the reader came, to the story, or to the overview.
 *
 * @param pivotActor That actor, or null.
 */
function backTo(context: ReaderContext, pivotActor: string | null): TemplateResult {
  const {
    late: { panel, story: words },
    actions,
    story = null,
  } = context;
  if (pivotActor === null && story !== null) {
    return html`<button type="button" class="back" @click=${(event: MouseEvent) => story.resume(originOf(event))}>
      <span aria-hidden="true" class="arrow">←</span> ${words.back}
    </button>`;
  }
  const label = pivotActor === null ? panel.back : panel.backTo(nameOf(context, pivotActor));
  const back = pivotActor === null ? null : ({ kind: 'actor', id: pivotActor } as const);
  return html`<button type="button" class="back" @click=${(event: MouseEvent) => actions.select(back, originOf(event))}>
    <span aria-hidden="true" class="arrow">←</span> ${label}
  </button>`;
}

function overview(context: ReaderContext, news: unknown): TemplateResult {
  const {
    late: { panel },
    dataset,
  } = context;
  const groups = allListed(context);
  const drafts = countUnreviewed(dataset.statements);
  return html`${context.filterViews?.analysisView(context)}
    <h3 tabindex="-1">${panel.overview}</h3>
    <p class="hint">${panel.overviewHint}</p>
    ${drafts === 0 ? nothing : html`<p class="hint drafts">${panel.drafts(drafts)}</p>`} ${articleOverview(context)}
    ${
      news === nothing
        ? nothing
        : html`${news}
            <h4 class="section" dir="auto">${panel.overview}</h4>`
    }
    ${groups.length === 0 ? html`<p class="hint">${panel.noRelations}</p>` : edgeList(context, groups, null)}`;
}

/** All edges of a graph of many as they are listed: they are put in order once, not at every change of the picture. */
const strongestByKind = memoize((graph: StatementGraph) => edgesByKind(strongestFirst(edgesOf(graph))));

const allListed = ({ whole, graph }: ReaderContext): EdgeAttributes[][] =>
  isLarge(whole) ? strongestByKind(graph) : edgesByKind(edgesOf(graph));

/** Edges as they are listed: in the order of the file, or in a graph of many the strongest first. */
function listed({ whole }: ReaderContext, edges: readonly EdgeAttributes[]): EdgeAttributes[][] {
  return edgesByKind(isLarge(whole) ? strongestFirst(edges) : edges);
}

/**
 * Buttons that lead to the edge before and after, in the order of the list in which the reader chose it: that of an
 * actor, or that of all. After the last edge comes the first.
 */
function stepper(
  context: ReaderContext,
  edge: EdgeAttributes,
  pivotActor: string | null,
): TemplateResult | typeof nothing {
  const {
    late: { panel },
    graph,
    actions,
  } = context;
  const groups =
    pivotActor === null ? allListed(context) : linesOf(graph, pivotActor).flatMap((edges) => listed(context, edges));
  const edges = groups.flat();
  const index = edges.findIndex(({ id }) => id === edge.id);
  if (edges.length < 2) return nothing;
  const step = (by: number, label: string, arrow: string): TemplateResult => {
    const target = edges[(index + by + edges.length) % edges.length]!;
    return html`<button
      type="button"
      class="step"
      aria-label=${label}
      title=${label}
      @click=${(event: MouseEvent) => actions.step({ kind: 'edge', id: target.id }, originOf(event))}
    >
      <span aria-hidden="true">${arrow}</span>
    </button>`;
  };
  const position =
    pivotActor === null
      ? panel.position(index + 1, edges.length)
      : panel.positionOf(index + 1, edges.length, nameOf(context, pivotActor));
  return html`<div class="stepper">
    ${step(-1, panel.previous, '‹')}<span class="details" dir="auto">${position}</span>${step(1, panel.next, '›')}
  </div>`;
}

function edgeView(context: ReaderContext, edge: EdgeAttributes): TemplateResult {
  const {
    words,
    locale,
    late: { panel },
    actions,
  } = context;
  const actor = (end: 'from' | 'to'): TemplateResult => {
    const id = edge[end];
    const agents = agentsAt(edge, end).map((agent) => nameOf(context, agent));
    return html`<button
        type="button"
        class="link"
        @click=${(event: MouseEvent) => actions.select({ kind: 'actor', id }, originOf(event))}
      >
        <bdi>${nameOf(context, id)}</bdi></button
      >${agents.length === 0 ? nothing : html` (<bdi>${agents.join(words.separator)}</bdi>)`}`;
  };
  const kind = edge.type === 'relation' ? relationLabel(edge.relation, words, locale) : words.affiliation;
  return html`<h3 tabindex="-1">${actor('from')} <span aria-hidden="true" class="arrow">→</span> ${actor('to')}</h3>
    <p class="kind">
      ${dot(context, edge)}<bdi>${kind}</bdi> ·
      <bdi>${mannerOf(context, edge)}</bdi
      >${edge.type === 'relation' ? html` · ${panel.statements(edge.statements.length)}` : nothing}
    </p>
    ${edge.type === 'affiliation' ? passageView(context, edge.id, edge.affiliation) : statementList(context, edge)}`;
}

function actorView(context: ReaderContext, id: string): TemplateResult {
  const {
    graph,
    words,
    late: { panel },
  } = context;
  const actor = graph.getAttribute('dataset').actors.find((candidate) => candidate.id === id)!;
  const [does, receives, ties] = linesOf(graph, id);
  const name = nameOf(context, id);
  const aliases = (actor.aliases ?? []).filter((alias) => alias !== actor.name);
  const section = (title: string, edges: readonly EdgeAttributes[]): TemplateResult | typeof nothing =>
    edges.length === 0
      ? nothing
      : html`<section>
          <h4 class="section" dir="auto">${title}</h4>
          ${edgeList(context, listed(context, edges), id, !isLarge(context.whole))}
        </section>`;
  const country =
    actor.country === undefined || actor.kind === 'state' ? '' : ` · ${countryName(actor.country, context.locale)}`;
  return html`<h3 tabindex="-1"><bdi>${name}</bdi></h3>
    <p class="kind">${words.actorKinds[actor.kind]}${country}</p>
    ${actor.note === undefined || actor.note === '' ? nothing : html`<p class="note" dir="auto">${actor.note}</p>`}
    ${actorActionsView(context, id)}${context.filterViews?.foldedAgentsView(context, id)}
    ${section(panel.outgoing(name), does)} ${section(panel.incoming(name), receives)}
    ${ties.length === 0 ? nothing : html`<section class="own">${edgeList(context, [ties], id)}</section>`}
    ${does.length + receives.length === 0 ? html`<p class="hint">${panel.noRelations}</p>` : nothing}
    ${aliases.length === 0 ? nothing : aliasesView(context, aliases)}`;
}

/** The other names that the sources give an actor, each in quotation marks. */
function aliasesView({ dataset, words, late: { panel } }: ReaderContext, aliases: readonly string[]): TemplateResult {
  const language = dataset.sources[0]?.language ?? nothing;
  const quoted = aliases.map(
    (alias, i) => html`${i === 0 ? '' : words.separator}<q lang=${language} dir="auto">${words.quoted(alias)}</q>`,
  );
  return html`<section>
    <h4 class="section">${panel.alsoCalled}</h4>
    <p class="aliases">${quoted}</p>
  </section>`;
}

/** The name of a country; its code where the browser has no name for it. */
function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

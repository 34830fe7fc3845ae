/** The tooltip of an actor or an edge: relation, standing and the decisive quote in short. */
import { html, nothing, type TemplateResult } from 'lit';
import { edgesOf, relationsOf } from '../../model/graph-queries.js';
import { isIncident } from '../../model/edge-lists.js';
import { actorGroupsOf } from '../../model/groups/actor-groups.js';
import { groupMarkId } from '../../model/groups/group-marks.js';
import { localName, relationLabel } from '../../scene/build-scene.js';
import type { Target } from '../../scene/picking/pick.js';
import type { Point } from '../../geometry/types.js';
import type { ReaderContext } from '../core/view-context.js';
import { dot } from './edge-list.js';
import { mannerOf, nameOf, namesOfEnds } from '../core/labels.js';
import { quoteView } from './passage-view.js';

/** The tooltip for what the reader points at, or nothing. */
export function tooltipView(
  context: ReaderContext,
  hovered: Target | null,
  selected: Target | null,
): TemplateResult | typeof nothing {
  // The evidence panel shows what is selected.
  if (hovered === null || (selected?.kind === hovered.kind && selected.id === hovered.id)) return nothing;
  const body = hovered.kind === 'actor' ? actorTip(context, hovered.id) : edgeTip(context, hovered.id);
  return body === nothing ? nothing : html`<div class="tip" aria-hidden="true">${body}</div>`;
}

function actorTip(context: ReaderContext, id: string): TemplateResult | typeof nothing {
  const { graph, words } = context;
  const actor = graph.getAttribute('dataset').actors.find((candidate) => candidate.id === id);
  if (actor === undefined) return groupTip(context, id);
  const relations = relationsOf(graph).filter((edge) => isIncident(edge, id));
  return html`<strong><bdi>${nameOf(context, id)}</bdi></strong>
    <span class="details">${words.actorDetails(words.actorKinds[actor.kind], relations.length)}</span>`;
}

/** The name of a group whose outline is pointed at, and how many members it has. */
function groupTip({ dataset, locale, late }: ReaderContext, id: string): TemplateResult | typeof nothing {
  const group = actorGroupsOf(dataset).groups.find((each) => groupMarkId(each) === id);
  if (group === undefined) return nothing;
  return html`<strong><bdi>${localName(group, locale)}</bdi></strong>
    <span class="details">${late.filters.groups.members(group.members.length)}</span>`;
}

function edgeTip(context: ReaderContext, id: string): TemplateResult | typeof nothing {
  const {
    graph,
    words,
    locale,
    late: { panel },
  } = context;
  const edge = edgesOf(graph).find((candidate) => candidate.id === id);
  if (edge === undefined) return nothing;
  const decisive =
    edge.type === 'relation' ? edge.statements.find(({ standing }) => standing === edge.standing) : undefined;
  const { quote, source = '' } = decisive ?? (edge.type === 'affiliation' ? edge.affiliation : {});
  const [from, to] = namesOfEnds(context, edge);
  const count = edge.type === 'relation' ? edge.statements.length : 1;
  const where = [
    quote?.paragraph === undefined ? undefined : panel.paragraph(quote.paragraph),
    count > 1 ? panel.statements(count) : undefined,
  ].filter((part) => part !== undefined);
  const kind = edge.type === 'relation' ? relationLabel(edge.relation, words, locale) : words.affiliation;
  const attribution = decisive?.attribution;
  return html`<strong><bdi>${from}</bdi> <span class="arrow">→</span> <bdi>${to}</bdi></strong>
    <span class="kind">${dot(context, edge)}<bdi>${kind}</bdi>, <bdi>${mannerOf(context, edge)}</bdi></span>
    ${
      attribution === undefined
        ? nothing
        : html`<span class="details" dir="auto">${panel.accordingTo(attribution)}</span>`
    }
    ${quote === undefined ? nothing : html`<span class="quote">${quoteView(context, quote, source)}</span>`}
    <span class="details">${where.join(' · ')}</span>`;
}

/** The distance of the tooltip from the point, CSS px. */
const GAP = 14;

/**
 * Places the tooltip beside a point of the stage (CSS px), within the stage. It is placed by script, since a strict
 * Content Security Policy refuses style attributes.
 */
export function placeTip(root: ParentNode, [x, y]: Point): void {
  const tip = root.querySelector<HTMLElement>('.tip');
  const stage = root.querySelector('.stage');
  if (tip === null || stage === null) return;
  const { clientWidth: width, clientHeight: height } = stage;
  const left = x + GAP + tip.offsetWidth > width ? Math.max(4, x - GAP - tip.offsetWidth) : x + GAP;
  // Where there is no room below the point, the tooltip stands above it, so that it does not cover what it describes.
  const above = y - GAP - tip.offsetHeight;
  const top = y + GAP + tip.offsetHeight > height - 4 && above > 4 ? above : Math.max(4, y + GAP);
  tip.style.setProperty('transform', `translate(${Math.round(left)}px, ${Math.round(top)}px)`);
}

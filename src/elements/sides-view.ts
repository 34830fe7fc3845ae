/** Who stands with which of two rivals, each with the reason. */
import { html, nothing, type TemplateResult } from 'lit';
import { sidesList, type Reason, type SideMember } from '../model/sides-list.js';
import { relationLabel } from '../scene/build.js';
import type { ReaderContext } from './context.js';
import { mannerOf, nameOf, originOf } from './edge-list.js';

export function sidesView(context: ReaderContext): TemplateResult | typeof nothing {
  const { sides, graph, late: { ways: { sides: words } } } = context;
  if (sides === undefined || sides === null) return nothing;
  const list = sidesList(graph, sides);
  if (list === null) return html`<p class="hint">${words.missing}</p>`;
  const [first, second] = sides;
  const group = (side: string, title: string, members: readonly SideMember[]): TemplateResult => html`<h4 data-side=${side}>${title} <span class="count">${members.length}</span></h4>
    ${members.length === 0 ? html`<p class="hint">${words.nobody}</p>` : html`<ul class="edges" data-members=${side}>${members.map((member) => html`<li>${memberView(context, member)}</li>`)}</ul>`}`;
  return html`<div class="sides">
    ${group('first', words.with(nameOf(context, first)), list.first)}
    ${group('second', words.with(nameOf(context, second)), list.second)}
    ${group('between', words.between, list.between)}
  </div>`;
}

function memberView(context: ReaderContext, member: SideMember): TemplateResult {
  return html`<button type="button" class="member" data-member=${member.id} @click=${(event: MouseEvent) => context.actions.select({ kind: 'actor', id: member.id }, originOf(event))}>
    <bdi>${nameOf(context, member.id)}</bdi><span class="details">${reasonInWords(context, member)}</span>
  </button>`;
}

/** "Support, stated", "through Juan Guaidó: Support, stated", "ties to both sides". */
function reasonInWords(context: ReaderContext, { reasons: [first], wished, tied }: SideMember): string {
  const { words, locale, sides, late: { ways: { sides: say } } } = context;
  if (first === undefined) return tied ? say.both : say.neither;
  const { edge, through, against }: Reason = first;
  const manner = mannerOf(context, edge);
  const what = edge.type === 'relation' ? [relationLabel(edge.relation, words, locale), manner].join(words.separator) : manner;
  const whose = against ? say.against(nameOf(context, through), what) : sides!.includes(through) ? what : say.through(nameOf(context, through), what);
  const told = edge.type === 'relation' && edge.standing === 'called-for';
  return wished && !told ? `${whose} · ${say.wished}` : whose;
}

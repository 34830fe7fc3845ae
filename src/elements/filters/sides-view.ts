/** The actors on the side of each of two rivals, and between them, each with the reason. */
import { html, nothing, type TemplateResult } from 'lit';
import { sidesList, type Reason, type SideMember } from '../../model/sides/sides-list.js';
import { relationLabel, standingLabel } from '../../scene/build-scene.js';
import { agentsAt } from '../../scene/actors/folded-agents.js';
import type { ReaderContext } from '../core/view-context.js';
import { originOf } from '../core/events.js';
import { nameOf, namesOfEnds } from '../core/labels.js';
import { hiddenSidesInWords, nothingInWords } from '../core/notices-in-words.js';
import { turnArrows } from '../../scene/notes/note-texts.js';

export function sidesView(context: ReaderContext): TemplateResult | typeof nothing {
  const {
    sides,
    graph,
    late: {
      filters: { sides: words },
    },
  } = context;
  if (sides === undefined || sides === null) return nothing;
  const list = sidesList(graph, sides);
  if (list === null) {
    const { late } = context;
    return html`<p class="hint">${hiddenSidesInWords(context, late) || nothingInWords(context, late)}</p>`;
  }
  const [first, second] = sides;
  const group = (side: string, title: string, members: readonly SideMember[]): TemplateResult =>
    html`<h4 data-side=${side}>${title} <span class="count">${members.length}</span></h4>
      ${
        members.length === 0
          ? html`<p class="hint">${words.nobody}</p>`
          : html`<ul class="edges" data-members=${side}>
              ${members.map((member) => html`<li>${memberView(context, member)}</li>`)}
            </ul>`
      }`;
  return html`<div class="sides">
    ${group('first', words.with(nameOf(context, first)), list.first)}
    ${group('second', words.with(nameOf(context, second)), list.second)}
    ${group('between', words.between, list.between)}
  </div>`;
}

function memberView(context: ReaderContext, member: SideMember): TemplateResult {
  return html`<button
    type="button"
    class="member"
    data-member=${member.id}
    @click=${(event: MouseEvent) => context.actions.select({ kind: 'actor', id: member.id }, originOf(event))}
  >
    <bdi>${nameOf(context, member.id)}</bdi><span class="details">${reasonInWords(context, member)}</span>
  </button>`;
}

/** "Support, stated", "through Juan Guaidó: Support, stated", "ties to both sides". */
function reasonInWords(context: ReaderContext, { id, reasons: [first], wished, tied }: SideMember): string {
  const {
    late: {
      filters: { sides: sidesWords },
    },
  } = context;
  if (first === undefined) return tied ? sidesWords.both : sidesWords.neither;
  const saysSo = first.edge.type === 'relation' && first.edge.standing === 'called-for';
  const line = edgeInWords(context, id, first);
  return wished && !saysSo ? `${line} · ${sidesWords.calledFor}` : line;
}

/**
 * An edge in words. What the actor itself does is given in short; what is done to it, and an affiliation, with both
 * names, so that it is clear who acts on whom.
 */
function edgeInWords(context: ReaderContext, id: string, { edge, through, against }: Reason): string {
  const {
    words,
    locale,
    sides,
    late: {
      filters: { sides: sidesWords },
    },
  } = context;
  const [from, to] = namesOfEnds(context, edge);
  if (edge.type === 'affiliation')
    return turnArrows(words.tieName(from, to, words.affiliations[edge.affiliation.kind], edge.affiliation.role));
  const relation = relationLabel(edge.relation, words, locale);
  const standing = standingLabel(edge, words);
  // What an agent does must not read as if its principal had done it.
  const agents = agentsAt(edge, 'from').length + agentsAt(edge, 'to').length;
  if (edge.from !== id || agents > 0) return turnArrows(words.edgeName(from, to, relation, standing));
  const what = [relation, standing].join(words.separator);
  const other = nameOf(context, through);
  if (against) return sidesWords.against(other, what);
  return sides!.includes(through) ? what : sidesWords.through(other, what);
}

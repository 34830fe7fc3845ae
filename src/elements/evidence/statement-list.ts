/** The statements of a line: the first hundred, and more on request. Lines between groups rest on thousands. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RelationEdge } from '../../model/types.js';
import { toldOf } from '../../scene/actors/folded-agents.js';
import type { ReaderContext } from '../core/view-context.js';
import { originOf } from '../core/events.js';
import { nameOf } from '../core/labels.js';
import { statementView } from './passage-view.js';

/** So many statements are listed at once. */
const PAGE = 100;

export function statementList(context: ReaderContext, edge: RelationEdge): TemplateResult {
  const {
    selection,
    listed,
    actions,
    late: {
      filters: { chips },
    },
  } = context;
  const { statements } = edge;
  const chosen = selection?.kind === 'statement' ? statements.findIndex(({ id }) => id === selection.id) : -1;
  // A statement that is selected is listed with its page.
  const shown = Math.max(listed?.edge === edge.id ? listed.count : 0, PAGE, Math.ceil((chosen + 1) / PAGE) * PAGE);
  const rest = statements.length - shown;
  const told = (statement: RelationEdge['statements'][number]): string | undefined =>
    toldOf(edge, statement, (id) => nameOf(context, id));
  return html`<ol class="statements">
      ${statements
        .slice(0, shown)
        .map(
          (statement, i) =>
            html`<li data-statement=${statement.id} class=${i === chosen ? 'chosen' : ''}>
              ${statementView(context, statement, told(statement))}
            </li>`,
        )}
    </ol>
    ${
      rest > 0
        ? html`<p class="looks">
            <button
              type="button"
              class="list-more"
              @click=${(event: MouseEvent) => actions.list(edge.id, shown + PAGE, shown, originOf(event))}
            >
              ${chips.showMore} (${rest})
            </button>
          </p>`
        : nothing
    }`;
}

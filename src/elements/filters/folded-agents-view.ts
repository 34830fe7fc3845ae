/** Who is shown as an actor. */
import { html, nothing, type TemplateResult } from 'lit';
import { edgeId } from '../../model/assemble-graph.js';
import { actorsOf } from '../../model/graph-queries.js';
import type { ReaderContext } from '../core/view-context.js';
import { nameOf } from '../core/labels.js';
import { passageView } from '../evidence/passage-view.js';

/** Those who are shown as an actor, and the words by which they act for it. */
export function foldedAgentsView(context: ReaderContext, id: string): TemplateResult | typeof nothing {
  const {
    graph,
    words,
    late: { filters },
  } = context;
  const agents = actorsOf(graph).find((node) => node.id === id)?.agents ?? [];
  if (agents.length === 0) return nothing;
  return html`<section>
    <h4 class="section" dir="auto">${filters.actor.agents(nameOf(context, id))}</h4>
    <ul class="agents">
      ${agents.map(
        (agent) =>
          html`<li data-agent=${agent.id}>
            <strong><bdi>${nameOf(context, agent.id)}</bdi></strong>
            ${(agent.affiliations ?? [])
              .filter(({ kind }) => kind === 'acts-for')
              .map(
                (affiliation) =>
                  html`<p class="details">
                      <bdi
                        >${words.tieName(nameOf(context, agent.id), nameOf(context, affiliation.to), words.affiliations['acts-for'], affiliation.role)}</bdi
                      >
                    </p>
                    ${passageView(context, edgeId(agent.id, '~acts-for', affiliation.to), affiliation)}`,
              )}
          </li>`,
      )}
    </ul>
  </section>`;
}

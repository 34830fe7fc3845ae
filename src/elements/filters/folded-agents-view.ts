/** The agents who are folded into an actor. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Actor, Affiliation } from '../../data/schema.js';
import { edgeId } from '../../model/assemble-graph.js';
import { actorsOf } from '../../model/graph-queries.js';
import type { ReaderContext } from '../core/view-context.js';
import { nameOf } from '../core/labels.js';
import { passageView } from '../evidence/passage-view.js';
import { turnArrows } from '../../scene/notes/note-texts.js';

/** The agents of an actor, each with the passages that say for whom they act; nothing where there are none. */
export function foldedAgentsView(context: ReaderContext, id: string): TemplateResult | typeof nothing {
  const {
    graph,
    words,
    late: { filters },
  } = context;
  const agents = actorsOf(graph).find((node) => node.id === id)?.agents ?? [];
  if (agents.length === 0) return nothing;
  const tie = (agent: Actor, { to, role }: Affiliation): string =>
    turnArrows(words.tieName(nameOf(context, agent.id), nameOf(context, to), words.affiliations['acts-for'], role));
  const agentView = (agent: Actor): TemplateResult =>
    html`<li data-agent=${agent.id}>
      <strong><bdi>${nameOf(context, agent.id)}</bdi></strong>
      ${(agent.affiliations ?? [])
        .filter(({ kind }) => kind === 'acts-for')
        .map(
          (affiliation) =>
            html`<p class="details"><bdi>${tie(agent, affiliation)}</bdi></p>
              ${passageView(context, edgeId(agent.id, '~acts-for', affiliation.to), affiliation)}`,
        )}
    </li>`;
  return html`<section>
    <h4 class="section" dir="auto">${filters.actor.agents(nameOf(context, id))}</h4>
    <ul class="agents">
      ${agents.map(agentView)}
    </ul>
  </section>`;
}

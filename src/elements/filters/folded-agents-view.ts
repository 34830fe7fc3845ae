/** Who is folded into an actor: its agents, or the members of a group. */
import { html, type nothing, type TemplateResult } from 'lit';
import type { Actor, Affiliation } from '../../data/schema.js';
import { edgeId } from '../../model/assemble-graph.js';
import { actorsOf } from '../../model/graph-queries.js';
import { groupOfMark } from '../../model/groups/group-marks.js';
import { groupMembersView } from './group-members-view.js';
import type { ReaderContext } from '../core/view-context.js';
import { nameOf } from '../core/labels.js';
import { passageView } from '../evidence/passage-view.js';
import { turnArrows } from '../../scene/notes/note-texts.js';

/**
 * The members of a folded group; the agents of an actor, each with the passages that say for whom they act. Nothing
 * where there are none.
 */
export function foldedAgentsView(context: ReaderContext, id: string): TemplateResult | typeof nothing {
  const {
    graph,
    words,
    late: { filters },
  } = context;
  const agents = actorsOf(graph).find((node) => node.id === id)?.agents ?? [];
  const group = groupMembersView(context, id);
  if (agents.length === 0 || groupOfMark(id) !== null) return group;
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
  return html`${group}
    <section>
      <h4 class="section" dir="auto">${filters.actor.agents(nameOf(context, id))}</h4>
      <ul class="agents">
        ${agents.map(agentView)}
      </ul>
    </section>`;
}

import type { Dataset } from '../../data/parse-dataset.js';
import { memoize } from '../../model/memoize.js';
import type { AffiliationEdge, EdgeAttributes } from '../../model/types.js';
import { endNames } from '../../scene/actors/folded-agents.js';
import { localName, standingLabel } from '../../scene/build-scene.js';
import type { ViewContext } from './view-context.js';

const actorsById = memoize(({ actors }: Dataset) => new Map(actors.map((actor) => [actor.id, actor])));

export function nameOf({ graph, locale }: ViewContext, id: string): string {
  const actor = actorsById(graph.getAttribute('dataset')).get(id);
  return actor === undefined ? id : localName(actor, locale);
}

/** The names of the two ends of a line, and of the agents who are shown as one of them. */
export function namesOfEnds(context: ViewContext, edge: EdgeAttributes): [from: string, to: string] {
  return endNames(edge, (id) => nameOf(context, id), context.words);
}

/** The standing of a relation; what an affiliation consists in. */
export function mannerOf(context: ViewContext, edge: EdgeAttributes): string {
  return edge.type === 'relation' ? standingLabel(edge, context.words) : tieOf(context, edge);
}

/** "leads (president)" */
function tieOf({ words }: ViewContext, { affiliation: { kind, role } }: AffiliationEdge): string {
  return role === undefined ? words.affiliations[kind] : `${words.affiliations[kind]} (${role})`;
}

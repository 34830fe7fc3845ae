/** Derives the graph from the statements of a dataset, as far as a filter lets them through. */
import type { Dataset } from '../data/parse-dataset.js';
import { affiliationEdges, assembleGraph, relationEdges, type GraphParts, type Lines } from './assemble-graph.js';
import { focusOf, type Focus } from './filter/focus.js';
import { listedStatements } from './filter/listed-statements.js';
import { datasetFor, endsOf, nearLines, passingStatements, principalsIn } from './filter/filter-steps.js';
import { betweenShown, endsOfSelection, strongestLines, topActors } from './filter/strongest.js';
import { isGroupMark } from './groups/group-marks.js';
import type { StatementTexts } from './filter/statement-texts.js';
import type { EdgeAttributes, Filter, StatementGraph } from './types.js';

/**
 * Derives the graph of a dataset. Its nodes are actors. It has one edge for all statements with the same from, relation
 * and to, and one edge for each affiliation. Nodes and edges have the order of the file.
 *
 * Without a filter, the graph has all actors. If a filter leaves out statements, actors without a remaining relation
 * are left out as well, except those with an affiliation to or from an actor that remains, since they say who that
 * actor is.
 *
 * @param given The dataset; that of the graph has the marks of its groups as actors, if the filter folds them.
 * @param filter A valid filter, as {@link validateFilter} checks it.
 * @param texts A cache of the texts of statements. With the same object in each call, no text is prepared twice.
 */
export function deriveGraph(given: Dataset, filter: Filter, texts?: StatementTexts): StatementGraph {
  const dataset = datasetFor(given, filter);
  const passing = passingStatements(dataset, filter, texts);
  const principals = principalsIn(dataset, filter);
  const parts: GraphParts = { filter, passing, principals, ended: endsOf(dataset, filter) };
  const listed = listedStatements(passing, filter, principals);
  const relations = strongestLines(relationEdges(dataset, listed, parts), filter);
  const affiliations = affiliationEdges(dataset, parts);
  const marks = new Set(dataset.actors.filter(isGroupMark).map(({ id }) => id));
  const stands = new Set(principals.values());
  const isShown = (id: string): boolean => !principals.has(id) && (stands.has(id) || !marks.has(id));
  let shown = new Set(dataset.actors.map(({ id }) => id).filter(isShown));
  // Denials are left out by default, so that their absence alone leaves out no actor.
  const remaining = new Set(listed);
  const hidesLines = filter.minStatements !== undefined || filter.perActor !== undefined;
  if (
    hidesLines ||
    dataset.statements.some((statement) => statement.standing !== 'denied' && !remaining.has(statement))
  ) {
    const involved = new Set(relations.flatMap(({ from, to }) => [from, to]));
    shown = new Set(involved);
    for (const { from, to } of affiliations) {
      if (involved.has(from)) shown.add(to);
      if (involved.has(to)) shown.add(from);
    }
  }
  // What members of one group say of each other is held by its mark.
  const isHeld = ({ from, to }: EdgeAttributes): boolean => from === to && marks.has(from);
  const isBetweenShown = (edge: EdgeAttributes): boolean => shown.has(edge.from) && shown.has(edge.to) && !isHeld(edge);
  const shownAs = (id: string): string => principals.get(id) ?? id;
  const focus = focusOf(dataset, filter, shownAs);
  const near = nearLines(filter.between?.map(shownAs), focus, {
    shown,
    edges: [...relations, ...affiliations].filter(isBetweenShown),
  });
  const { shown: kept, edges } = topLines(dataset, filter, near, focus, shownAs);
  const isCut = kept.size < near.shown.size;
  return assembleGraph(dataset, isCut ? { ...parts, actorsInAll: near.shown.size } : parts, { shown: kept, edges });
}

/**
 * What `top` leaves of some lines. Actors are ranked by the statements of all times, so that nobody comes and goes
 * because others do.
 */
function topLines(
  dataset: Dataset,
  filter: Filter,
  near: Lines,
  focus: Focus | null,
  shownAs: (id: string) => string,
): Lines {
  const { top, also = [], selected, between = [] } = filter;
  if (top === undefined || top === 0 || near.shown.size <= top) return near;
  if (filter.asOf !== undefined || filter.undated === 'hide') {
    const timeless = deriveGraph(dataset, { ...filter, asOf: undefined, undated: undefined });
    return betweenShown(near.edges, new Set([...near.shown].filter((id) => timeless.hasNode(id))));
  }
  const named = [...also, ...between, ...endsOfSelection(selected, dataset)].map(shownAs);
  return topActors(near, { top, always: new Set([...named, ...(focus?.actors ?? [])]), focus: focus?.actors });
}

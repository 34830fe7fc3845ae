/** Derives the graph from the statements of a dataset. */
import { MultiDirectedGraph } from 'graphology';
import type { Dataset } from '../data/parse.js';
import type { Statement } from '../data/schema.js';
import { STANDINGS, type RelationType, type Standing } from '../data/vocabulary.js';
import { narrows, passes, relationTypesOf } from './filter.js';
import type { ActorNode, AffiliationEdge, EdgeAttributes, Filter, GraphInfo, RelationEdge, StatementGraph } from './types.js';

/** `from/relation/to`, each part by `encodeURIComponent`. */
export function edgeId(from: string, relation: string, to: string): string {
  return [from, relation, to].map(encodeURIComponent).join('/');
}

/**
 * The graph of a dataset: actors as nodes, one edge for all statements of the same from,
 * relation and to, and one for each affiliation, in the order of the file.
 *
 * Without a filter every actor is there. A filter that leaves out statements also leaves
 * out the actors that have no part in what remains, except those tied to a remaining
 * one by an affiliation: they say who the remaining ones are.
 */
export function buildGraph(dataset: Dataset, filter: Filter = {}): StatementGraph {
  let relations = relationEdges(dataset, filter);
  let affiliations = affiliationEdges(dataset);
  let shown = new Set(dataset.actors.map(({ id }) => id));
  if (narrows(dataset, filter)) {
    const involved = new Set(relations.flatMap(({ from, to }) => [from, to]));
    shown = new Set(involved);
    for (const { from, to } of affiliations) {
      if (involved.has(from)) shown.add(to);
      if (involved.has(to)) shown.add(from);
    }
  }
  const { focus } = filter;
  if (focus !== undefined) {
    const near = [...relations, ...affiliations].filter(({ from, to }) => from === focus || to === focus);
    const neighbourhood = new Set([focus, ...near.flatMap(({ from, to }) => [from, to])]);
    shown = new Set([...shown].filter((id) => neighbourhood.has(id)));
    shown.add(focus);
  }
  relations = relations.filter(({ from, to }) => shown.has(from) && shown.has(to));
  affiliations = affiliations.filter(({ from, to }) => shown.has(from) && shown.has(to));
  return assemble(dataset, filter, shown, [...relations, ...affiliations]);
}

function assemble(dataset: Dataset, filter: Filter, shown: ReadonlySet<string>, edges: readonly EdgeAttributes[]): StatementGraph {
  const graph = new MultiDirectedGraph<ActorNode, EdgeAttributes, GraphInfo>();
  const keys = new Map<string, string>();
  dataset.actors.forEach((actor, index) => {
    if (!shown.has(actor.id)) return;
    const key = `n${index}`;
    keys.set(actor.id, key);
    graph.addNode(key, { id: actor.id, actor });
  });
  edges.forEach((edge, index) => graph.addDirectedEdgeWithKey(`e${index}`, keys.get(edge.from), keys.get(edge.to), edge));
  graph.replaceAttributes({ dataset, filter, keys });
  return graph;
}

function relationEdges(dataset: Dataset, filter: Filter): RelationEdge[] {
  const types = new Map(relationTypesOf(dataset).map((type) => [type.id, type]));
  const groups = new Map<string, Statement[]>();
  for (const statement of dataset.statements) {
    if (!passes(statement, filter)) continue;
    const id = edgeId(statement.from, statement.relation, statement.to);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [statement]);
    else group.push(statement);
  }
  const showDenials = filter.standings !== undefined;
  return [...groups].map(([id, statements]) => toEdge(id, statements, types)).filter(({ standing }) => showDenials || standing !== 'denied');
}

function toEdge(id: string, statements: readonly Statement[], types: ReadonlyMap<string, RelationType>): RelationEdge {
  const { from, to, relation } = statements[0]!;
  const standing = firmest(statements.map((statement) => statement.standing));
  const disputed = standing !== 'denied' && statements.some((statement) => statement.standing === 'denied');
  return { type: 'relation', id, from, to, relation: types.get(relation)!, standing, disputed, statements };
}

/** The firmest of some standings: stated > reported > implied > called-for > denied. */
export function firmest(standings: readonly Standing[]): Standing {
  return STANDINGS.find((standing) => standings.includes(standing)) ?? 'denied';
}

function affiliationEdges(dataset: Dataset): AffiliationEdge[] {
  const taken = new Map<string, number>();
  return dataset.actors.flatMap((actor) =>
    (actor.affiliations ?? []).map((affiliation) => {
      const base = `${encodeURIComponent(actor.id)}/~${affiliation.kind}/${encodeURIComponent(affiliation.to)}`;
      const times = (taken.get(base) ?? 0) + 1;
      taken.set(base, times);
      return { type: 'affiliation' as const, id: times === 1 ? base : `${base}/${times}`, from: actor.id, to: affiliation.to, affiliation };
    }),
  );
}

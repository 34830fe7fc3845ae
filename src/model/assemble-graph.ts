/** The parts of which a graph is made, with and without a filter. */
import type { Dataset } from '../data/parse-dataset.js';
import type { Actor, Statement } from '../data/schema.js';
import { STANDINGS, type RelationType, type Standing } from '../data/vocabulary.js';
import { relationTypesOf } from './filter/filter.js';
import { PlainGraph } from './plain-graph.js';
import type { Ends } from './time/ends.js';
import type { ActorNode, AffiliationEdge, EdgeAttributes, GraphInfo, RelationEdge, StatementGraph } from './types.js';

/** What a filter makes of a dataset, before its lists of relations, standings and sources are applied. */
export type GraphParts = Omit<GraphInfo, 'dataset'>;

/** Some edges, and the ids of the actors that are shown with them. */
export interface Lines {
  readonly shown: ReadonlySet<string>;
  readonly edges: readonly EdgeAttributes[];
}

/** `from/relation/to`, each part by `encodeURIComponent`. */
export function edgeId(from: string, relation: string, to: string): string {
  return [from, relation, to].map(encodeURIComponent).join('/');
}

/** The id of the edge of a statement. */
export function edgeIdOf({ from, relation, to }: Statement, principals: ReadonlyMap<string, string>): string {
  return edgeId(principals.get(from) ?? from, relation, principals.get(to) ?? to);
}

/** Who acts for most actors, and speaks in most lines: one list for all of them. */
const NOBODY: readonly never[] = [];

/** Makes the graph of some actors and edges. */
export function assembleGraph(dataset: Dataset, parts: GraphParts, { shown, edges }: Lines): StatementGraph {
  const { principals } = parts;
  const agents = new Map<string, Actor[]>();
  for (const actor of dataset.actors) {
    const principal = principals.get(actor.id);
    if (principal !== undefined) agents.set(principal, [...(agents.get(principal) ?? []), actor]);
  }
  const nodes: ActorNode[] = dataset.actors
    .filter(({ id }) => shown.has(id))
    .map((actor) => ({ id: actor.id, actor, agents: agents.get(actor.id) ?? NOBODY }));
  return new PlainGraph(nodes, edges, { dataset, ...parts });
}

/** The edges of all statements of a dataset, of which several graphs are made. */
const edgesOfAll = new WeakMap<Dataset, readonly RelationEdge[]>();

/**
 * One edge for all statements of the same from, relation and to, in the order of the file.
 *
 * @param statements Statements of the dataset, in its order.
 */
export function relationEdges(
  dataset: Dataset,
  statements: readonly Statement[],
  parts: GraphParts,
): readonly RelationEdge[] {
  const isAll = statements.length === dataset.statements.length && parts.principals.size + parts.ended.size === 0;
  const edges = (isAll && edgesOfAll.get(dataset)) || edgesFor(dataset, statements, parts);
  if (isAll) edgesOfAll.set(dataset, edges);
  return edges;
}

function edgesFor(
  dataset: Dataset,
  statements: readonly Statement[],
  { principals, ended }: GraphParts,
): readonly RelationEdge[] {
  const types = new Map(relationTypesOf(dataset).map((type) => [type.id, type]));
  // The ids of actors as texts of one object each: they are compared without reading them, and kept once.
  const ids = new Map(dataset.actors.map(({ id }) => [id, id]));
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const id = edgeIdOf(statement, principals);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [statement]);
    else group.push(statement);
  }
  return [...groups].map(([id, group]) => toEdge(id, group, types, ids, principals, ended));
}

function toEdge(
  id: string,
  statements: readonly Statement[],
  types: ReadonlyMap<string, RelationType>,
  ids: ReadonlyMap<string, string>,
  principals: ReadonlyMap<string, string>,
  ends: Ends,
): RelationEdge {
  const { from, to, relation } = statements[0]!;
  const affirming = statements.filter((statement) => statement.standing !== 'denied');
  // A denial has no end, and says nothing of how long a relation holds that others affirm.
  const deciding = affirming.length > 0 ? affirming : statements;
  const holding = deciding.filter((statement) => !ends.has(statement));
  // A statement that has ended does not count for the standing, unless all of them have ended.
  const telling = holding.length > 0 ? holding : deciding;
  const standing = firmest(telling.map((statement) => statement.standing));
  const disputed = deciding.length < statements.length;
  const ended =
    holding.length > 0
      ? null
      : deciding.map((statement) => ends.get(statement)!).reduce((last, end) => (end > last ? end : last));
  const agents =
    principals.size === 0
      ? NOBODY
      : [...new Set(statements.flatMap((statement) => [statement.from, statement.to]))].filter((actor) =>
          principals.has(actor),
        );
  return {
    type: 'relation',
    id,
    from: ids.get(principals.get(from) ?? from)!,
    to: ids.get(principals.get(to) ?? to)!,
    relation: types.get(relation)!,
    standing,
    disputed,
    // A list that has grown has room for more.
    statements: statements.slice(),
    ended,
    agents,
  };
}

/** The firmest of some standings: stated > reported > implied > called-for > denied. */
export function firmest(standings: readonly Standing[]): Standing {
  return STANDINGS.find((standing) => standings.includes(standing)) ?? 'denied';
}

/** One edge for each affiliation that rests on a source of the filter, in the order of the file. */
export function affiliationEdges(
  dataset: Dataset,
  { filter: { sources }, principals }: Pick<GraphParts, 'filter' | 'principals'>,
): AffiliationEdge[] {
  const taken = new Map<string, number>();
  return dataset.actors.flatMap((actor) =>
    (actor.affiliations ?? []).flatMap((affiliation) => {
      const base = `${encodeURIComponent(actor.id)}/~${affiliation.kind}/${encodeURIComponent(affiliation.to)}`;
      const times = (taken.get(base) ?? 0) + 1;
      taken.set(base, times);
      const [from, to] = [principals.get(actor.id) ?? actor.id, principals.get(affiliation.to) ?? affiliation.to];
      // An agent's affiliation to the principal into whom it is folded is no edge: both are one node.
      if ((from === to && actor.id !== affiliation.to) || sources?.includes(affiliation.source) === false) return [];
      return { type: 'affiliation' as const, id: times === 1 ? base : `${base}/${times}`, from, to, affiliation };
    }),
  );
}

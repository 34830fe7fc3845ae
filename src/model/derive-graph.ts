/** Derives a graph from the statements of a dataset that pass a filter. */
import type { Dataset } from '../data/parse-dataset.js';
import type { Actor, Statement } from '../data/schema.js';
import { STANDINGS, type RelationType, type Standing } from '../data/vocabulary.js';
import { endOf, nearLines, principalsIn, statementTest } from './filter/filter-steps.js';
import { relationTypesOf } from './filter/filter.js';
import type { Lines } from './filter/neighbourhood.js';
import { PlainGraph } from './plain-graph.js';
import type { StatementTexts } from './filter/statement-texts.js';
import type { ActorNode, AffiliationEdge, EdgeAttributes, Filter, RelationEdge, StatementGraph } from './types.js';

/** The id of an edge: `from/relation/to`, each part encoded by `encodeURIComponent`. */
export function edgeId(from: string, relation: string, to: string): string {
  return [from, relation, to].map(encodeURIComponent).join('/');
}

/**
 * Derives the graph of a dataset. Its nodes are actors. It has one edge for all statements with the same from, relation
 * and to, and one edge for each affiliation. Nodes and edges have the order of the file.
 *
 * Without a filter, the graph has all actors. If a filter leaves out statements, actors without a remaining relation
 * are left out as well, except those with an affiliation to or from an actor that remains, since they say who that
 * actor is.
 *
 * @param filter A valid filter, as {@link validateFilter} checks it.
 * @param texts A cache of the texts of statements. With the same object in each call, no text is prepared twice.
 */
export function deriveGraph(dataset: Dataset, filter: Filter, texts?: StatementTexts): StatementGraph {
  const passes = statementTest(dataset, filter, texts);
  const principals = principalsIn(dataset, filter);
  const relations = relationEdges(dataset, filter, dataset.statements.filter(passes), principals);
  const affiliations = affiliationEdges(dataset, filter, principals);
  let shown = new Set(dataset.actors.flatMap(({ id }) => (principals.has(id) ? [] : [id])));
  // Denials are left out by default, so that their absence alone does not count as a filter.
  if (dataset.statements.some((statement) => statement.standing !== 'denied' && !passes(statement))) {
    const involved = new Set(relations.flatMap(({ from, to }) => [from, to]));
    shown = new Set(involved);
    for (const { from, to } of affiliations) {
      if (involved.has(from)) shown.add(to);
      if (involved.has(to)) shown.add(from);
    }
  }
  const isBetweenShown = ({ from, to }: EdgeAttributes): boolean => shown.has(from) && shown.has(to);
  const shownAs = (id: string): string => principals.get(id) ?? id;
  const { focus, between } = filter;
  const near = nearLines(
    { ...filter, focus: focus && shownAs(focus), between: between?.map(shownAs) },
    { shown, edges: [...relations, ...affiliations].filter(isBetweenShown) },
  );
  return assemble(dataset, filter, near, principals);
}

function assemble(
  dataset: Dataset,
  filter: Filter,
  { shown, edges }: Lines,
  principals: ReadonlyMap<string, string>,
): StatementGraph {
  const agents = new Map<string, Actor[]>();
  for (const actor of dataset.actors) {
    const principal = principals.get(actor.id);
    if (principal !== undefined) agents.set(principal, [...(agents.get(principal) ?? []), actor]);
  }
  const nodes: ActorNode[] = dataset.actors
    .filter(({ id }) => shown.has(id))
    .map((actor) => ({ id: actor.id, actor, agents: agents.get(actor.id) ?? [] }));
  return new PlainGraph(nodes, edges, { dataset, filter });
}

function relationEdges(
  dataset: Dataset,
  filter: Filter,
  statements: readonly Statement[],
  principals: ReadonlyMap<string, string>,
): RelationEdge[] {
  const types = new Map(relationTypesOf(dataset).map((type) => [type.id, type]));
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { from, relation, to } = statement;
    const id = edgeId(principals.get(from) ?? from, relation, principals.get(to) ?? to);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [statement]);
    else group.push(statement);
  }
  return [...groups]
    .map(([id, group]) => toEdge(id, group, types, principals, filter))
    .filter(({ standing }) => filter.standings !== undefined || standing !== 'denied');
}

function toEdge(
  id: string,
  statements: readonly Statement[],
  types: ReadonlyMap<string, RelationType>,
  principals: ReadonlyMap<string, string>,
  filter: Filter,
): RelationEdge {
  const { from, to, relation } = statements[0]!;
  const holding = statements.filter((statement) => endOf(statement, filter) === null);
  // Statements that have ended count only if none is left that holds.
  const counted = holding.length > 0 ? holding : statements;
  const standing = firmest(counted.map((statement) => statement.standing));
  const disputed = standing !== 'denied' && counted.some((statement) => statement.standing === 'denied');
  const ended =
    holding.length > 0
      ? null
      : statements.map((statement) => endOf(statement, filter)!).reduce((last, end) => (end > last ? end : last));
  const agents = [...new Set(statements.flatMap((statement) => [statement.from, statement.to]))].filter((actor) =>
    principals.has(actor),
  );
  return {
    type: 'relation',
    id,
    from: principals.get(from) ?? from,
    to: principals.get(to) ?? to,
    relation: types.get(relation)!,
    standing,
    disputed,
    statements,
    ended,
    agents,
  };
}

/**
 * The firmest of some standings, in the order stated, reported, implied, called-for, denied; `denied` for an empty
 * list.
 */
export function firmest(standings: readonly Standing[]): Standing {
  return STANDINGS.find((standing) => standings.includes(standing)) ?? 'denied';
}

function affiliationEdges(
  dataset: Dataset,
  { sources }: Filter,
  principals: ReadonlyMap<string, string>,
): AffiliationEdge[] {
  const timesUsed = new Map<string, number>();
  return dataset.actors.flatMap((actor) =>
    (actor.affiliations ?? []).flatMap((affiliation) => {
      const base = `${encodeURIComponent(actor.id)}/~${affiliation.kind}/${encodeURIComponent(affiliation.to)}`;
      const times = (timesUsed.get(base) ?? 0) + 1;
      timesUsed.set(base, times);
      const from = principals.get(actor.id) ?? actor.id;
      const to = principals.get(affiliation.to) ?? affiliation.to;
      // An agent that is shown as its principal needs no line to that principal.
      if ((from === to && actor.id !== affiliation.to) || sources?.includes(affiliation.source) === false) return [];
      return { type: 'affiliation' as const, id: times === 1 ? base : `${base}/${times}`, from, to, affiliation };
    }),
  );
}

/** Derives the graph from the statements of a dataset, as far as a filter lets them through. */
import type { Dataset } from '../data/parse-dataset.js';
import type { Actor, Statement } from '../data/schema.js';
import { STANDINGS, type RelationType, type Standing } from '../data/vocabulary.js';
import { endOf, nearLines, principalsIn, statementTest } from './filter/filter-steps.js';
import { relationTypesOf } from './filter/filter.js';
import type { Lines } from './filter/neighbourhood.js';
import { PlainGraph } from './plain-graph.js';
import type { StatementTexts } from './filter/statement-texts.js';
import type { ActorNode, AffiliationEdge, EdgeAttributes, Filter, RelationEdge, StatementGraph } from './types.js';

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
 *
 * @param filter Sound, as {@link validateFilter} has it.
 * @param texts The folded texts of statements; give the same object again, and none is read twice.
 */
export function deriveGraph(dataset: Dataset, filter: Filter, texts?: StatementTexts): StatementGraph {
  const passes = statementTest(dataset, filter, texts);
  const principals = principalsIn(dataset, filter);
  const relations = relationEdges(dataset, filter, dataset.statements.filter(passes), principals);
  const affiliations = affiliationEdges(dataset, filter, principals);
  let shown = new Set(dataset.actors.flatMap(({ id }) => (principals.has(id) ? [] : [id])));
  // Denials are left out by default: that alone narrows nothing down.
  if (dataset.statements.some((statement) => statement.standing !== 'denied' && !passes(statement))) {
    const involved = new Set(relations.flatMap(({ from, to }) => [from, to]));
    shown = new Set(involved);
    for (const { from, to } of affiliations) {
      if (involved.has(from)) shown.add(to);
      if (involved.has(to)) shown.add(from);
    }
  }
  const among = ({ from, to }: EdgeAttributes): boolean => shown.has(from) && shown.has(to);
  const shownAs = (id: string): string => principals.get(id) ?? id;
  const { focus, between } = filter;
  const near = nearLines(
    { ...filter, focus: focus && shownAs(focus), between: between?.map(shownAs) },
    { shown, edges: [...relations, ...affiliations].filter(among) },
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
  // What has ended says nothing of what holds; where nothing does, it says what held.
  const telling = holding.length > 0 ? holding : statements;
  const standing = firmest(telling.map((statement) => statement.standing));
  const disputed = standing !== 'denied' && telling.some((statement) => statement.standing === 'denied');
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

/** The firmest of some standings: stated > reported > implied > called-for > denied. */
export function firmest(standings: readonly Standing[]): Standing {
  return STANDINGS.find((standing) => standings.includes(standing)) ?? 'denied';
}

function affiliationEdges(
  dataset: Dataset,
  { sources }: Filter,
  principals: ReadonlyMap<string, string>,
): AffiliationEdge[] {
  const taken = new Map<string, number>();
  return dataset.actors.flatMap((actor) =>
    (actor.affiliations ?? []).flatMap((affiliation) => {
      const base = `${encodeURIComponent(actor.id)}/~${affiliation.kind}/${encodeURIComponent(affiliation.to)}`;
      const times = (taken.get(base) ?? 0) + 1;
      taken.set(base, times);
      const [from, to] = [principals.get(actor.id) ?? actor.id, principals.get(affiliation.to) ?? affiliation.to];
      // What ties an agent to the one into whom it is folded is told by the folding.
      if ((from === to && actor.id !== affiliation.to) || sources?.includes(affiliation.source) === false) return [];
      return { type: 'affiliation' as const, id: times === 1 ? base : `${base}/${times}`, from, to, affiliation };
    }),
  );
}

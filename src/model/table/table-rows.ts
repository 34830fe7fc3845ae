/** A graph as two tables: what is said, line by line, and of whom. They hold what the graph shows, no more and no less. */
import type { Actor, Statement } from '../../data/schema.js';
import { affiliationsOf, actorsOf, relationsOf } from '../graph-queries.js';
import type { AffiliationEdge, RelationEdge, StatementGraph } from '../types.js';
import { endOf } from '../filter/filter-steps.js';

interface Row {
  /** Ids of the actors as the graph shows them: agents may be folded into their principals. */
  readonly from: string;
  readonly to: string;
  /** Ids of the agents of whom it is said, where they are shown as others; else null. */
  readonly fromAgent: string | null;
  readonly toAgent: string | null;
}

/** One statement. */
export interface StatementRow extends Row {
  readonly kind: 'statement';
  /** Of the statement. */
  readonly id: string;
  readonly edge: RelationEdge;
  readonly statement: Statement;
  /** Since when it does not hold any more, at the date of the filter (its `until`); null while it does, or without a date. */
  readonly ended: string | null;
}

/** One affiliation. */
export interface AffiliationRow extends Row {
  readonly kind: 'affiliation';
  /** Of its edge. */
  readonly id: string;
  readonly edge: AffiliationEdge;
}

export type TieRow = StatementRow | AffiliationRow;

/** One actor. */
export interface ActorRow {
  readonly kind: 'actor';
  readonly id: string;
  readonly actor: Actor;
  /** Those who are folded into it. */
  readonly agents: readonly Actor[];
  /** How many relations that are shown begin or end at it; those that begin, and those that end there, of which one to itself is both. */
  readonly relations: number;
  readonly does: number;
  readonly receives: number;
  readonly affiliations: number;
}

/** The statements of all edges of a graph, then its affiliations, each in the order of the file. */
export function tieRows(graph: StatementGraph): TieRow[] {
  const { dataset, filter } = graph.getAttributes();
  const edges = new Map(
    relationsOf(graph).flatMap((edge) => edge.statements.map((statement) => [statement, edge] as const)),
  );
  const agent = (said: string, shown: string): string | null => (said === shown ? null : said);
  const statements = dataset.statements.flatMap((statement): StatementRow[] => {
    const edge = edges.get(statement);
    if (edge === undefined) return [];
    const { from, to } = edge;
    return [
      {
        kind: 'statement',
        id: statement.id,
        edge,
        statement,
        from,
        to,
        fromAgent: agent(statement.from, from),
        toAgent: agent(statement.to, to),
        ended: endOf(statement, filter),
      },
    ];
  });
  const ties = affiliationsOf(graph).map((edge): AffiliationRow => {
    // The id of an affiliation begins with whose it is, whether that one is folded or not.
    const { id, from, to, affiliation } = edge;
    return {
      kind: 'affiliation',
      id,
      edge,
      from,
      to,
      fromAgent: agent(decodeURIComponent(id.slice(0, id.indexOf('/'))), from),
      toAgent: agent(affiliation.to, to),
    };
  });
  return [...statements, ...ties];
}

/** The actors of a graph, in the order of the file. */
export function actorRows(graph: StatementGraph): ActorRow[] {
  const counts = new Map(
    actorsOf(graph).map(({ id }) => [id, { relations: 0, does: 0, receives: 0, affiliations: 0 }]),
  );
  for (const { from, to } of relationsOf(graph)) {
    counts.get(from)!.does += 1;
    counts.get(to)!.receives += 1;
    for (const end of new Set([from, to])) counts.get(end)!.relations += 1;
  }
  for (const { from, to } of affiliationsOf(graph))
    for (const end of new Set([from, to])) counts.get(end)!.affiliations += 1;
  return actorsOf(graph).map(({ id, actor, agents }) => ({ kind: 'actor', id, actor, agents, ...counts.get(id)! }));
}

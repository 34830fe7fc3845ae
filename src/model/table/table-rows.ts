/**
 * Turns a graph into two tables: one of statements and affiliations, one of actors. They hold exactly what the graph
 * shows.
 */
import type { Actor, Statement } from '../../data/schema.js';
import { actorsOf, relationsOf } from '../graph-queries.js';
import { affiliationsOf } from '../edge-lists.js';
import { eventsOf } from '../event-counts.js';
import type { AffiliationEdge, RelationEdge, StatementGraph } from '../types.js';

interface Row {
  /** The ids of the actors that the graph shows, which may be the principals of folded agents. */
  readonly from: string;
  readonly to: string;
  /** The ids of the agents of whom the source speaks, if they are shown as their principals; else null. */
  readonly fromAgent: string | null;
  readonly toAgent: string | null;
}

/** One statement. */
export interface StatementRow extends Row {
  readonly kind: 'statement';
  /** The id of the statement. */
  readonly id: string;
  readonly edge: RelationEdge;
  readonly statement: Statement;
  /** The date on which the statement ended (`until`), if it no longer holds in the graph; else null. */
  readonly ended: string | null;
}

/** One affiliation. */
export interface AffiliationRow extends Row {
  readonly kind: 'affiliation';
  /** The id of the edge. */
  readonly id: string;
  readonly edge: AffiliationEdge;
}

export type TieRow = StatementRow | AffiliationRow;

/** One actor. */
export interface ActorRow {
  readonly kind: 'actor';
  readonly id: string;
  readonly actor: Actor;
  /** The agents that are shown as this actor. */
  readonly agents: readonly Actor[];
  /**
   * The number of relations that begin or end at the actor (`relations`), of those that begin there (`does`) and of
   * those that end there (`receives`). A relation from the actor to itself counts once in each.
   */
  readonly relations: number;
  readonly does: number;
  readonly receives: number;
  readonly affiliations: number;
  /** The number of statements about it; each counts as often as its `count` says. */
  readonly statements: number;
}

/** The rows of the statements of a graph, then those of its affiliations, each in the order of the file. */
export function tieRows(graph: StatementGraph): TieRow[] {
  const { dataset, ended } = graph.getAttributes();
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
        ended: ended.get(statement) ?? null,
      },
    ];
  });
  const ties = affiliationsOf(graph).map((edge): AffiliationRow => {
    // The id of an affiliation begins with the id of the actor that has it, also if that actor is folded.
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

/** The rows of the actors of a graph, in the order of the file. */
export function actorRows(graph: StatementGraph): ActorRow[] {
  const counts = new Map(
    actorsOf(graph).map(({ id }) => [id, { relations: 0, does: 0, receives: 0, affiliations: 0, statements: 0 }]),
  );
  for (const edge of relationsOf(graph)) {
    const { from, to } = edge;
    counts.get(from)!.does += 1;
    counts.get(to)!.receives += 1;
    for (const end of new Set([from, to])) {
      counts.get(end)!.relations += 1;
      counts.get(end)!.statements += eventsOf(edge);
    }
  }
  for (const { from, to } of affiliationsOf(graph))
    for (const end of new Set([from, to])) counts.get(end)!.affiliations += 1;
  return actorsOf(graph).map(({ id, actor, agents }) => ({ kind: 'actor', id, actor, agents, ...counts.get(id)! }));
}

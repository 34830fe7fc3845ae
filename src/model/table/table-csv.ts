/** Writes the tables of a graph as comma-separated values. The names of the columns are the same in every language. */
import { writeCsv, type CsvValue } from '../../data/write-csv.js';
import type { Actor } from '../../data/schema.js';
import { actorGroupsOf } from '../groups/actor-groups.js';
import type { ActorRow, TieRow } from './table-rows.js';
import type { StatementGraph } from '../types.js';

/** The separator between the texts of a field that holds several. */
const SEPARATOR = '; ';

/** Returns the name of an actor or a group in the language of the table. */
type NameOf = (named: Pick<Actor, 'id' | 'name' | 'names'>) => string;

/** The columns of a table: for each name, a function that gives the value of a row. */
type Columns<T> = Readonly<Record<string, (row: T) => CsvValue>>;

/**
 * Writes the statements and affiliations, one line for each. `from` and `to` are the actors that the graph shows. If
 * one of them is the principal of the agent of whom the source speaks, `from_agent` or `to_agent` holds that agent. For
 * an affiliation, `relation` holds its kind.
 *
 * @param nameOf Returns the name of an actor in the language of the table.
 */
export function tiesCsv(graph: StatementGraph, rows: readonly TieRow[], nameOf: NameOf): string {
  const { dataset } = graph.getAttributes();
  const groupOf = groupsIn(graph, nameOf);
  const names = new Map(dataset.actors.map((actor) => [actor.id, nameOf(actor)]));
  const titles = new Map(dataset.sources.map(({ id, title }) => [id, title]));
  const contentOf = (row: TieRow) =>
    row.kind === 'statement' ? row.statement : { ...row.edge.affiliation, standing: undefined };
  const statement =
    <T>(read: (row: Extract<TieRow, { kind: 'statement' }>) => T) =>
    (row: TieRow): T | null =>
      row.kind === 'statement' ? read(row) : null;
  const columns: Columns<TieRow> = {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    from: ({ from }) => from,
    from_name: ({ from }) => names.get(from),
    relation: (row) => (row.kind === 'statement' ? row.edge.relation.id : row.edge.affiliation.kind),
    to: ({ to }) => to,
    to_name: ({ to }) => names.get(to),
    standing: (row) => contentOf(row).standing,
    attribution: statement((row) => row.statement.attribution),
    role: (row) => (row.kind === 'affiliation' ? row.edge.affiliation.role : null),
    when: statement((row) => row.statement.when),
    date: statement((row) => row.statement.date),
    until: statement((row) => row.statement.until),
    order: statement((row) => row.statement.order),
    count: statement((row) => row.statement.count),
    claim: statement((row) => row.statement.claim),
    quote: (row) => contentOf(row).quote?.exact,
    paragraph: (row) => contentOf(row).quote?.paragraph,
    locator: (row) => contentOf(row).locator,
    source: (row) => contentOf(row).source,
    source_title: (row) => titles.get(contentOf(row).source),
    from_agent: ({ fromAgent }) => fromAgent,
    to_agent: ({ toAgent }) => toAgent,
    url: statement((row) => row.statement.url),
    from_group: ({ from, fromAgent }) => groupOf(fromAgent ?? from),
    to_group: ({ to, toAgent }) => groupOf(toAgent ?? to),
  };
  return csv(columns, rows);
}

/**
 * Writes the actors, one line for each. `relations`, `relations_from`, `relations_to` and `affiliations` are the
 * numbers of lines at the actor that the graph shows.
 *
 * @param nameOf Returns the name of an actor in the language of the table.
 */
export function actorsCsv(graph: StatementGraph, rows: readonly ActorRow[], nameOf: NameOf): string {
  const groupOf = groupsIn(graph, nameOf);
  const columns: Columns<ActorRow> = {
    id: ({ id }) => id,
    name: ({ actor }) => nameOf(actor),
    kind: ({ actor }) => actor.kind,
    country: ({ actor }) => actor.country,
    relations: ({ relations }) => relations,
    relations_from: ({ does }) => does,
    relations_to: ({ receives }) => receives,
    affiliations: ({ affiliations }) => affiliations,
    aliases: ({ actor }) => (actor.aliases ?? []).join(SEPARATOR),
    note: ({ actor }) => actor.note,
    agents: ({ agents }) => agents.map(({ id }) => id).join(SEPARATOR),
    group: ({ id }) => groupOf(id),
  };
  return csv(columns, rows);
}

/**
 * The names of the groups of actors. Communities are named only where the filter of the graph asks for groups, since
 * nobody has said who belongs to them.
 */
function groupsIn(graph: StatementGraph, nameOf: NameOf): (id: string) => string | null {
  const { dataset, filter } = graph.getAttributes();
  if (dataset.groups === undefined && (filter.groups ?? 'none') === 'none') return () => null;
  const { of } = actorGroupsOf(dataset);
  return (id) => {
    const group = of.get(id);
    return group === undefined ? null : nameOf(group);
  };
}

function csv<T>(columns: Columns<T>, rows: readonly T[]): string {
  const values = Object.values(columns);
  return writeCsv(
    Object.keys(columns),
    rows.map((row) => values.map((value) => value(row))),
  );
}

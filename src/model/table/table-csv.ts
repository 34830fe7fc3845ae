/** The tables of a graph as files of comma-separated values, with names of columns that do not change with the language. */
import { writeCsv, type CsvValue } from '../../data/write-csv.js';
import type { Actor } from '../../data/schema.js';
import type { ActorRow, TieRow } from './table-rows.js';
import type { StatementGraph } from '../types.js';

/** Between the texts of a field that holds several. */
const SEPARATOR = '; ';

/** One value of a row. */
type Columns<T> = Readonly<Record<string, (row: T) => CsvValue>>;

/**
 * What is said, one line for each statement and affiliation. `from` and `to` are actors as the
 * graph shows them; where one is shown in the place of its agent, `from_agent` and `to_agent` hold
 * the agent of whom the source speaks. `relation` is the kind of an affiliation for these.
 *
 * @param nameOf The name of an actor in the wanted language.
 */
export function tiesCsv(graph: StatementGraph, rows: readonly TieRow[], nameOf: (actor: Actor) => string): string {
  const { dataset } = graph.getAttributes();
  const names = new Map(dataset.actors.map((actor) => [actor.id, nameOf(actor)]));
  const titles = new Map(dataset.sources.map(({ id, title }) => [id, title]));
  const said = (row: TieRow) =>
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
    standing: (row) => said(row).standing,
    attribution: statement((row) => row.statement.attribution),
    role: (row) => (row.kind === 'affiliation' ? row.edge.affiliation.role : null),
    when: statement((row) => row.statement.when),
    date: statement((row) => row.statement.date),
    until: statement((row) => row.statement.until),
    order: statement((row) => row.statement.order),
    count: statement((row) => row.statement.count),
    claim: statement((row) => row.statement.claim),
    quote: (row) => said(row).quote?.exact,
    paragraph: (row) => said(row).quote?.paragraph,
    locator: (row) => said(row).locator,
    source: (row) => said(row).source,
    source_title: (row) => titles.get(said(row).source),
    from_agent: ({ fromAgent }) => fromAgent,
    to_agent: ({ toAgent }) => toAgent,
  };
  return csv(columns, rows);
}

/** Of whom it is said. `relations`, `relations_from`, `relations_to` and `affiliations` are numbers of lines that are shown. */
export function actorsCsv(rows: readonly ActorRow[], nameOf: (actor: Actor) => string): string {
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
  };
  return csv(columns, rows);
}

function csv<T>(columns: Columns<T>, rows: readonly T[]): string {
  const values = Object.values(columns);
  return writeCsv(
    Object.keys(columns),
    rows.map((row) => values.map((value) => value(row))),
  );
}

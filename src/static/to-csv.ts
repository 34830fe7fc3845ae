/** Turns a dataset into a table of comma-separated values. */
import { parseDataset } from '../data/parse-dataset.js';
import { OptionError } from '../errors.js';
import { buildGraph } from '../model/build-graph.js';
import { filterOf } from '../model/filter/filter-of.js';
import { validateFilter } from '../model/filter/validate-filter.js';
import { actorsCsv, tiesCsv } from '../model/table/table-csv.js';
import { actorRows, tieRows } from '../model/table/table-rows.js';
import type { Filter } from '../model/types.js';
import { noticesOf, type ViewNotice } from '../model/view/view-notices.js';
import { localName } from '../scene/display-names.js';

/** The two tables of a graph. */
export const TABLES = ['statements', 'actors'] as const;

/** Options of {@link toCsv}; all may be left out. */
export interface ToCsvOptions extends Filter {
  /** `statements`, with the affiliations after them, or `actors`; `statements` by default. */
  readonly table?: (typeof TABLES)[number] | undefined;
  /**
   * BCP 47 tag of the language of the names, if the dataset has them in it; by default the language of the dataset.
   * Names of columns and ids are not translated.
   */
  readonly locale?: string | undefined;
  /** Is called if the filter leaves nothing, so that the table has no rows. By default nothing is told. */
  readonly onNotice?: ((notice: ViewNotice) => void) | undefined;
}

/**
 * Writes a graph as comma-separated values (RFC 4180) with a byte order mark, in the order of the file. Texts that a
 * spreadsheet could take for a formula have an apostrophe before them. A filter that leaves nothing gives the names of
 * the columns alone.
 *
 * @param input A value that {@link parseDataset} takes.
 * @throws {DatasetError} if the dataset is invalid.
 * @throws {OptionError} if an option is invalid.
 */
export function toCsv(
  input: unknown,
  { table = 'statements', locale, onNotice, ...options }: ToCsvOptions = {},
): string {
  const dataset = parseDataset(input);
  if (!TABLES.includes(table)) {
    const expected = TABLES.map((name) => `"${name}"`).join(' or ');
    throw new OptionError(`table: found "${table as string}", expected ${expected}.`);
  }
  const filter = filterOf(options);
  validateFilter(dataset, filter);
  const graph = buildGraph(dataset, filter);
  for (const notice of noticesOf(graph, {})) onNotice?.(notice);
  const name = (named: Parameters<typeof localName>[0]): string => localName(named, locale ?? dataset.language ?? 'en');
  return table === 'actors' ? actorsCsv(graph, actorRows(graph), name) : tiesCsv(graph, tieRows(graph), name);
}

/** Makes a dataset of an edge list or a table of events, row by row, in memory that the file does not fill. */
import { fileName } from '../data/file-name.js';
import { RELATION_GROUPINGS, type RelationGrouping } from './cameo.js';
import { chosenSources, columnNames } from './chosen-columns.js';
import { CODE_SCHEMES, type CodeScheme } from './countries.js';
import { gdeltColumns } from './gdelt-columns.js';
import { guessColumns, hasHeader } from './guess-columns.js';
import { readRows, type RowReader, type TableRow } from './read-rows.js';
import type { RowProblem, RowProblemCode } from './row-problem.js';
import { RowReaderOfTable, type FieldSources } from './row-statement.js';
import { nameInTable, StatementCollector, type ImportedDataset } from './statement-collector.js';
import { TableDates } from './table-dates.js';
import { tableError } from './table-error.js';
import { TableGroups } from './table-groups.js';
import type { TableColumns, TableField } from './table-fields.js';
import type { RelationUse } from './table-relations.js';
import { readChunks, type ChunkReader, type ReadableInput, type TableEncoding } from './text-chunks.js';

export interface TablePreviewOptions {
  /** What stands between fields; by default, it is found out. */
  readonly delimiter?: string;
  /** Whether the first row has the names of the columns; by default, it is found out. */
  readonly header?: boolean;
}

export interface ImportOptions extends TablePreviewOptions {
  /** The name of the file, which becomes the title of the source. Default: `table`. */
  readonly file?: string;
  /** Title of the dataset. Default: the name of the file without its ending. */
  readonly title?: string;
  /** Address of the file, for its source; http or https. */
  readonly url?: string;
  /** The column of each field: its name, or its number from 1; null for none. Others are guessed. */
  readonly columns?: Readonly<Partial<Record<TableField, string | number | null>>> | undefined;
  /** Texts that hold for all rows, in place of a column. */
  readonly values?: Readonly<Partial<Record<'from' | 'to' | 'relation', string>>> | undefined;
  /** How codes and names of relations are put together. Default: `quad`. */
  readonly relations?: RelationGrouping;
  /** Whose country codes the table has. Default: the scheme of which more codes are known. */
  readonly codes?: CodeScheme;
  /** Whether rows with the same actors, relation and standing become one statement, with the sum of their counts. */
  readonly merge?: boolean;
  /** The most statements, 1 to 1 000 000. Default: 100 000. */
  readonly mostStatements?: number;
  /** So many problems of rows are kept; all are counted. Default: 1000. */
  readonly mostProblems?: number;
  /** Cancels the import. */
  readonly signal?: AbortSignal;
  /** Is called after each piece of the file. */
  onProgress?(progress: ImportProgress): void;
}

export interface ImportProgress {
  /** Bytes that were read; of a text, its UTF-16 units. */
  readonly bytes: number;
  /** Rows that were read, without that of the names of the columns. */
  readonly rows: number;
  readonly rejected: number;
}

/** What was found, taken and left out. */
export interface ImportReport {
  /** The names of the columns. */
  readonly columns: readonly string[];
  /** The index of the column of each field that was used, from 0; a text that held for all rows. */
  readonly sources: FieldSources;
  readonly hasHeader: boolean;
  readonly delimiter: string;
  readonly encoding: TableEncoding;
  /** Rows of the table, without that of the names of the columns. */
  readonly rows: number;
  /** Rows that gave no statement. */
  readonly rejected: number;
  readonly statements: number;
  /** The first problems of rows, in the order of the file. */
  readonly problems: readonly RowProblem[];
  /** How often each problem occurred. */
  readonly problemCounts: ReadonlyMap<RowProblemCode, number>;
  /** Dates that were left out because nothing in their column tells day and month apart. */
  readonly unclearDates: number;
  /** What each relation of the table became. */
  readonly relations: readonly RelationUse[];
  readonly codes: CodeScheme;
}

export interface TableImport {
  readonly dataset: ImportedDataset;
  readonly report: ImportReport;
}

/** The first rows of a table, and what its columns probably hold. */
export interface TablePreview {
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  readonly guessed: TableColumns;
  /** The first rows, at most {@link SAMPLE_ROWS}. */
  readonly rows: readonly TableRow[];
  readonly delimiter: string;
  readonly encoding: TableEncoding;
}

/** So many rows decide what the columns hold. */
const SAMPLE_ROWS = 300;
const MOST_STATEMENTS = 100_000;
const MOST_PROBLEMS = 1000;
/** The greatest limit on statements; more would not fit into the memory of a page. */
const LIMIT = 1_000_000;

/**
 * Reads the first rows of a table, and guesses what its columns hold.
 *
 * @throws {DatasetError} with the code `table-invalid` for a table without rows or with one column, with
 *   `dataset-not-utf-8` for a file that is no text.
 */
export async function previewTable(input: ReadableInput, options: TablePreviewOptions = {}): Promise<TablePreview> {
  const chunks = readChunks(input);
  const reader = readRows(chunks, options);
  const start: TableRow[] = [];
  for await (const batch of reader.batches()) {
    start.push(...batch.slice(0, SAMPLE_ROWS + 1 - start.length));
    if (start.length > SAMPLE_ROWS) break;
  }
  return previewOf(start, options, reader, chunks.encoding);
}

/** The first rows of any reader of rows. It throws as {@link previewTable} does. */
export async function previewRows(reader: RowReader, options: TablePreviewOptions): Promise<TablePreview> {
  const start: TableRow[] = [];
  for await (const batch of reader.batches()) {
    start.push(...batch.slice(0, SAMPLE_ROWS + 1 - start.length));
    if (start.length > SAMPLE_ROWS) break;
  }
  return previewOf(start, options, reader, 'utf-8');
}

function previewOf(
  start: readonly TableRow[],
  { header }: TablePreviewOptions,
  { delimiter }: RowReader,
  encoding: TableEncoding,
): TablePreview {
  const [first, ...rest] = start;
  const fields = rest.map((row) => row.fields);
  const isHeader = first !== undefined && (header ?? hasHeader(first.fields, fields));
  const rows = isHeader ? rest : start;
  if (first === undefined || rows.length === 0) throw tableError('table-empty', first === undefined ? 0 : 1);
  const width = isHeader ? first.fields.length : Math.max(...rows.map((row) => row.fields.length));
  if (width < 2) throw tableError('table-one-column', 1);
  const names = isHeader ? first.fields : (gdeltColumns(first.fields) ?? Array.from({ length: width }, () => ''));
  const columns = columnNames(names);
  const guessed = guessColumns(
    columns,
    rows.map((row) => row.fields),
  );
  return { columns, hasHeader: isHeader, guessed, rows, delimiter, encoding };
}

/**
 * Makes a dataset of a table: each row becomes a statement with its line in the file as `locator`.
 *
 * @param input The table: CSV, TSV, or with another delimiter.
 * @throws {DatasetError} `table-invalid` where it has no rows, or no columns of actors are found or named, or more
 *   statements than the limit; `dataset-not-utf-8` for a file that is no text.
 * @throws {OptionError} for a column that the table does not have.
 * @throws the reason of `signal` when that is aborted.
 */
export async function importTable(input: ReadableInput, options: ImportOptions = {}): Promise<TableImport> {
  const chunks = readChunks(input, options.signal);
  const run = new ImportRun(options, readRows(chunks, options), chunks);
  return run.finish();
}

/** Actors of a file of a graph beside those of its edges, with their groups, and their places as shares of the plot. */
export interface NodesOfGraph {
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** The groups of nodes, as the file has them; they are taken where the columns of groups are. */
  readonly groups: ReadonlyMap<string, string>;
}

/** Does the same as {@link importTable} for the edges of a file of a graph. */
export async function importRows(reader: RowReader, options: ImportOptions, nodes: NodesOfGraph): Promise<TableImport> {
  return new ImportRun(options, reader, { bytes: 0, encoding: 'utf-8' }, nodes).finish();
}

/** One import of one table. */
class ImportRun {
  readonly #options: ImportOptions;
  readonly #reader: RowReader;
  readonly #chunks: Pick<ChunkReader, 'bytes' | 'encoding'>;
  readonly #dates = new TableDates();
  readonly #groups = new TableGroups();
  readonly #collector: StatementCollector;
  readonly #problems: RowProblem[] = [];
  readonly #counts = new Map<RowProblemCode, number>();
  readonly #most: number;
  readonly #nodes: NodesOfGraph | null;
  #rows = 0;
  #rejected = 0;

  constructor(
    options: ImportOptions,
    reader: RowReader,
    chunks: Pick<ChunkReader, 'bytes' | 'encoding'>,
    nodes: NodesOfGraph | null = null,
  ) {
    this.#options = options;
    this.#reader = reader;
    this.#chunks = chunks;
    this.#nodes = nodes;
    const { file = 'table', title, url, relations = 'quad', codes, merge = false } = options;
    this.#most = Math.min(options.mostStatements ?? MOST_STATEMENTS, LIMIT);
    const name = fileName(file);
    const stem = name.replace(/\.\w+$/, '');
    this.#collector = new StatementCollector({
      title: title ?? (stem === '' ? name : stem),
      file: name,
      url,
      relations: RELATION_GROUPINGS.includes(relations) ? relations : 'quad',
      codes: codes !== undefined && CODE_SCHEMES.includes(codes) ? codes : undefined,
      merge,
      noun: nodes === null ? 'row' : 'edge',
      nodes,
    });
  }

  async finish(): Promise<TableImport> {
    let start: TableRow[] = [];
    let preview: TablePreview | null = null;
    let taking: { readonly reader: RowReaderOfTable; readonly sources: FieldSources } | null = null;
    const begin = (): void => {
      preview = previewOf(start, this.#options, this.#reader, this.#chunks.encoding);
      const sources = chosenSources(preview, this.#options);
      taking = { reader: new RowReaderOfTable(preview.columns, sources, this.#dates, this.#groups), sources };
      this.#take(preview.hasHeader ? start.slice(1) : start, taking.reader);
      start = [];
    };
    for await (const batch of this.#reader.batches()) {
      if (taking === null) {
        start = start.concat(batch);
        if (start.length > SAMPLE_ROWS) begin();
      } else this.#take(batch, (taking as { readonly reader: RowReaderOfTable }).reader);
      this.#options.onProgress?.({ bytes: this.#chunks.bytes, rows: this.#rows, rejected: this.#rejected });
    }
    if (taking === null) begin();
    return this.#result(preview!, taking!.sources);
  }

  #take(rows: readonly TableRow[], reader: RowReaderOfTable): void {
    for (const row of rows) {
      this.#rows += 1;
      const { statement, problems } = reader.read(row);
      for (const problem of problems) {
        this.#counts.set(problem.code, (this.#counts.get(problem.code) ?? 0) + 1);
        if (this.#problems.length < (this.#options.mostProblems ?? MOST_PROBLEMS)) this.#problems.push(problem);
      }
      if (statement === null) this.#rejected += 1;
      else this.#collector.add(statement, row.line);
      if (this.#collector.size > this.#most) throw tableError('table-too-large', this.#most);
    }
  }

  #result({ columns, hasHeader: isHeader }: TablePreview, sources: FieldSources): TableImport {
    // Nodes without an edge are in no row.
    if (sources.has('fromGroup') || sources.has('toGroup'))
      for (const [name, group] of this.#nodes?.groups ?? []) this.#groups.add(nameInTable(name), group);
    const { dataset, relations, codes, unclearDates } = this.#collector.finish(this.#dates, this.#groups);
    return {
      dataset,
      report: {
        columns,
        sources,
        hasHeader: isHeader,
        delimiter: this.#reader.delimiter,
        encoding: this.#chunks.encoding,
        rows: this.#rows,
        rejected: this.#rejected,
        statements: dataset.statements.length,
        problems: this.#problems,
        problemCounts: this.#counts,
        unclearDates,
        relations,
        codes,
      },
    };
  }
}

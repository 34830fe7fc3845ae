/** The command `import`: makes a dataset of a table or of a graph, and says what it took and what it left out. */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import {
  choiceOption,
  fileLabel,
  numberOption,
  only,
  parse,
  readBytes,
  fileFault,
  say,
  UsageError,
  write,
  type Parsed,
} from './cli-args.js';
import { counted } from './data/describe-value.js';
import {
  CODE_SCHEMES,
  describeRowProblem,
  importGraphFile,
  importTable,
  isGraphFileName,
  RELATION_GROUPINGS,
  TABLE_FIELDS,
  writeDatasetText,
  type ImportedDataset,
  type ImportOptions,
  type ImportReport,
  type TableField,
} from './import.js';
import { DatasetError, errorInFile } from './static.js';

/** The part of the help about this command. */
export const IMPORT_HELP = `Options of import
  -o FILE                    where to write the dataset, a name that ends in .json
  --from, --to, --relation, --code, --date, --until, --when, --count, --claim, --quote,
  --paragraph, --standing, --attribution, --coder, --link, --from-group, --to-group COLUMN
                             which column holds what, by its name or its number from 1;
                             without it, that is guessed from names and contents
  --actor NAME, --target NAME, --named RELATION   hold for all rows, in place of a column
  --relations quad|root|code how codes of CAMEO and PLOVER are put together: by the four classes
                             of cooperation and conflict, by root, or each by itself (quad)
  --codes iso|cow            whose codes of countries the table has: those of ISO 3166-1 or of the
                             Correlates of War (those of which it knows more)
  --merge                    one statement for all rows with the same actors, relation and standing
  --most N                   the most statements, up to 1000000 (100000)
  --title TEXT, --url URL    title of the dataset (the name of the file); address of the table
  --no-places                do not keep the places of the nodes of GEXF and GraphML as pins
  --all                      list up to 1000 problems of rows (20)
`;

/** So many problems of rows are listed without `--all`. */
const FEW = 20;
const MANY = 1000;
/** So many relations of the table are named. */
const MOST_RELATIONS = 12;
/** So many groups are named. */
const MOST_GROUPS = 6;

/** The fields whose options name a column. */
const COLUMN_FIELDS = TABLE_FIELDS.filter((field) => field !== 'note');
/** The option of a field: `--from-group` of `fromGroup`. */
const optionOf = (field: TableField): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Writes the dataset of a table; exit code 1 if no row gave a statement. */
export async function importFile(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const parsed = parse(args, {
    ...Object.fromEntries(COLUMN_FIELDS.map((field) => [optionOf(field), text])),
    output: { type: 'string', short: 'o' },
    actor: text,
    target: text,
    named: text,
    relations: text,
    codes: text,
    merge: { type: 'boolean' },
    most: text,
    title: text,
    url: text,
    all: { type: 'boolean' },
    'no-places': { type: 'boolean' },
  });
  const file = only(parsed, 'table');
  const output = parsed.values['output'] ?? '-';
  checkOutput(file, output);
  const options = optionsOf(parsed, file);
  try {
    const { dataset, report } = isGraphFileName(file)
      ? await importGraphFile(readBytes(file), { ...options, places: !parsed.flags.has('no-places') })
      : await importTable(streamOf(file), options);
    tell(report, fileLabel(file), parsed.flags.has('all') ? MANY : FEW);
    tellGroups(dataset, fileLabel(file));
    if (report.statements === 0) {
      say(`${fileLabel(file)}: no row gave a statement; nothing was written`);
      return 1;
    }
    write(output, writeDatasetText(dataset));
    return 0;
  } catch (error) {
    if (error instanceof DatasetError) throw errorInFile(error, fileLabel(file));
    if (typeof (error as { code?: unknown }).code === 'string' && 'syscall' in (error as object))
      throw new UsageError(`cannot read ${file}: ${fileFault(error)}`);
    throw error;
  }
}

function checkOutput(file: string, output: string): void {
  if (output === '-') return;
  if (!/\.json$/i.test(output))
    throw new UsageError(`-o: found "${output}", expected a name that ends in .json. Name one with -o FILE.`);
  if (file !== '-' && resolve(file) === resolve(output))
    throw new UsageError(`-o: found "${output}", which is the table itself; expected another file.`);
}

function streamOf(file: string): AsyncIterable<Uint8Array> {
  return file === '-' ? process.stdin : createReadStream(file);
}

function optionsOf({ values, flags }: Parsed, file: string): ImportOptions {
  const most = numberOption(values, 'most');
  if (most !== undefined && !(Number.isInteger(most) && most >= 1 && most <= 1_000_000))
    throw new UsageError(`--most: found "${values['most']}", expected a whole number from 1 to 1000000.`);
  const columns = Object.fromEntries(
    COLUMN_FIELDS.flatMap((field) => {
      const column = values[optionOf(field)];
      return column === undefined ? [] : [[field, column]];
    }),
  );
  const relations = choiceOption(values, 'relations', RELATION_GROUPINGS);
  const codes = choiceOption(values, 'codes', CODE_SCHEMES);
  const constants = {
    ...given('from', values['actor']),
    ...given('to', values['target']),
    ...given('relation', values['named']),
  };
  return {
    file: file === '-' ? 'table' : file,
    columns,
    values: constants,
    merge: flags.has('merge'),
    mostProblems: MANY,
    ...given('title', values['title']),
    ...given('url', values['url']),
    ...given('relations', relations),
    ...given('codes', codes),
    ...given('mostStatements', most),
  };
}

function given<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);
}

/** Says which columns were taken, what the relations became, and what was left out. */
function tell(report: ImportReport, file: string, most: number): void {
  const { columns, sources, rows, statements, rejected, problems, unclearDates, encoding } = report;
  const taken = [...sources].map(([field, source]) => sourceInWords(field, source, columns));
  say(`${file}: read ${taken.join(', ')}`);
  if (encoding !== 'utf-8') say(`${file}: note: read as ${encoding}`);
  say(`${file}: ${counted(rows, 'row')}, ${counted(statements, 'statement')}, ${rejected} rejected`);
  for (const line of relationsInWords(report)) say(`${file}: ${line}`);
  if (unclearDates > 0)
    say(`${file}: warning: ${counted(unclearDates, 'date')} left out: day and month cannot be told apart`);
  for (const problem of problems.slice(0, most)) {
    const severity = problem.isRejected ? 'rejected' : 'warning';
    const place = isGraphFileName(file) ? ` edge ${problem.line}` : problem.line;
    say(`${file}:${place}: ${severity}: ${describeRowProblem(problem)}`);
  }
  const all = [...report.problemCounts.values()].reduce((sum, count) => sum + count, 0);
  const rest = all - Math.min(most, problems.length);
  if (rest > 0) say(`${file}: ${counted(rest, 'more problem')} of rows${most === FEW ? '; --all lists more' : ''}`);
}

/** Says which groups the table names, those with most actors first. */
function tellGroups({ groups = [], actors }: ImportedDataset, file: string): void {
  if (groups.length === 0) return;
  const sized = groups
    .map(({ id, name }) => ({ name, size: actors.filter(({ group }) => group === id).length }))
    .sort((a, b) => b.size - a.size)
    .map(({ name, size }) => `${name} (${counted(size, 'actor')})`);
  const more = sized.length - MOST_GROUPS;
  const list = `${sized.slice(0, MOST_GROUPS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  say(`${file}: ${counted(groups.length, 'group')}: ${list}`);
}

function sourceInWords(field: TableField, source: number | string, columns: readonly string[]): string {
  return typeof source === 'number'
    ? `${optionOf(field)} in "${columns[source]}"`
    : `${optionOf(field)} as "${source}"`;
}

/** Which relations of the table became which, the most frequent first. */
function relationsInWords({ relations }: ImportReport): string[] {
  const byType = new Map<string, { rows: number; names: string[] }>();
  for (const { relationLabel, event, label, rows } of relations.toSorted((a, b) => b.rows - a.rows)) {
    const type = byType.get(relationLabel) ?? { rows: 0, names: [] };
    type.rows += rows;
    type.names.push(event?.code ?? label);
    byType.set(relationLabel, type);
  }
  const lines = [...byType]
    .toSorted(([, a], [, b]) => b.rows - a.rows)
    .map(([label, { rows, names }]) => {
      const more = names.length - 6;
      const list = `${names.slice(0, 6).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
      return `relation "${label}": ${counted(rows, 'row')} (${list})`;
    });
  const rest = lines.length - MOST_RELATIONS;
  return rest > 0 ? [...lines.slice(0, MOST_RELATIONS), counted(rest, 'more relation')] : lines;
}

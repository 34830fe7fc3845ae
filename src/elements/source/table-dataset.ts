/** Makes the dataset of an element of a table, an edge list or a table of events. Loaded with the first table. */
import { counted } from '../../data/describe-value.js';
import { validationSteps } from '../../data/fast-validate.js';
import { atOnce } from '../../data/steps.js';
import type { fullValidate } from '../../data/full-validate.js';
import { fileName } from '../../data/file-name.js';
import { isWebPage } from '../../data/is-web-page.js';
import { errorInFile, issueOfWhole } from '../../data/issues.js';
import type { Dataset } from '../../data/parse-dataset.js';
import { safeHttpUrl } from '../../data/safe-http-url.js';
import { DatasetError, type DatasetIssue } from '../../errors.js';
import { columnsByName } from '../../import/columns-by-name.js';
import { importTable, type ImportReport, type TableImport } from '../../import/import-table.js';
import { describeRowProblem, explainRowProblem, type RowProblem } from '../../import/row-problem.js';
import type { GuessedColumn, TableNotes } from '../core/table-notes.js';
import type { FetchedTable } from './fetch-dataset.js';
import { fetchError } from './fetch-errors.js';

/** The most statements that a page draws with ease. */
const MOST_STATEMENTS = 50_000;
/** So many problems of rows are told; all are counted. */
const TOLD = 100;
/** So much of a table says whether it is a web page, bytes. */
const START = 256;

/**
 * @param src The address as the page has it, for errors.
 * @param validate Names what is wrong with a dataset that is not valid, should an import ever make one.
 * @returns the dataset of the rows that can be read. Its `warnings` name the others, and its `table` counts them.
 * @throws {DatasetError} if it cannot be read, is too large, or no row gives a statement.
 */
export async function tableDataset(
  { response, maxBytes }: Pick<FetchedTable, 'response' | 'maxBytes'>,
  src: string,
  validate: typeof fullValidate,
): Promise<Dataset | null> {
  const url = safeHttpUrl(response.url);
  const imported = await importTable(piecesOf(response, src, maxBytes), {
    file: fileName(src),
    mostStatements: MOST_STATEMENTS,
    mostProblems: TOLD,
    ...(url === null ? {} : { url }),
  }).catch((error: unknown) => {
    throw error instanceof DatasetError ? inPage(error, src) : error;
  });
  const { dataset, report } = imported;
  const issues = issuesOf(imported, src);
  if (report.statements === 0) throw new DatasetError('table-invalid', [emptyIssue(report, src), ...issues]);
  const read = atOnce(validationSteps(dataset)) ?? (await validate(dataset, null, src));
  if (read === null) return null;
  return Object.defineProperties(read, {
    warnings: { value: [...read.warnings, ...issues] },
    table: { value: notesOf(report) },
  });
}

/** The body of a response, up to a number of bytes. */
async function* piecesOf(
  response: Response,
  src: string,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const tooLarge = (): DatasetError => fetchError(src, { what: 'too-large', maxBytes });
  const next = (): ReturnType<typeof reader.read> =>
    reader.read().catch((cause: unknown) => {
      throw fetchError(src, { what: 'broken-off', cause });
    });
  try {
    if (Number(response.headers.get('content-length')) > maxBytes) throw tooLarge();
    let bytes = 0;
    for (let { done, value } = await next(); !done; { done, value } = await next()) {
      if (bytes === 0 && isWebPage(new TextDecoder().decode(value!.subarray(0, START))))
        throw fetchError(src, { what: 'html', expected: 'a table' });
      bytes += value!.byteLength;
      if (bytes > maxBytes) throw tooLarge();
      yield value!;
    }
  } finally {
    // Of a table that is refused, the rest is not wanted.
    await reader.cancel().catch(() => undefined);
  }
}

/** What the author of a page can do, where an import by hand could do something else. */
const REMEDIES: Readonly<Partial<Record<DatasetIssue['code'], string>>> = {
  'table-empty': 'Check the file.',
  'table-one-column': 'Put a comma, a semicolon, a tab or | between its fields.',
  'table-no-actors':
    'Name these columns "from" and "to" in the first row, or make a dataset with the command diplomatic-graph import.',
  'table-too-large': 'Take a part of the table, or make a dataset with the command diplomatic-graph import --merge.',
};

/** The error with the name of the file, and with what can be done in a page. */
function inPage(error: DatasetError, src: string): DatasetError {
  const issues = error.issues.map((issue) => {
    const remedy = REMEDIES[issue.code];
    return remedy === undefined ? issue : { ...issue, remedy, message: issue.message.replace(issue.remedy, remedy) };
  });
  return errorInFile(new DatasetError(error.code, issues, { cause: error.cause }), src);
}

function emptyIssue({ rows }: ImportReport, file: string): DatasetIssue {
  const issue = issueOfWhole({
    code: 'table-no-statements',
    found: `${counted(rows, 'row')} without a statement`,
    expected: 'rows that say who acts and on whom',
    remedy: 'Correct the table.',
  });
  return { ...issue, file };
}

/** The problems of rows, and of the table as a whole, as issues. */
function issuesOf({ report }: TableImport, file: string): DatasetIssue[] {
  const { problems, unclearDates, encoding } = report;
  const whole = (found: string, expected: string, remedy: string): DatasetIssue => ({
    ...issueOfWhole({ code: 'value-left-out', severity: 'warning', found, expected, remedy }),
    file,
  });
  return [
    ...(encoding === 'utf-8 with losses'
      ? [whole('letters that are not in UTF-8', 'UTF-8', 'Save the table as UTF-8.')]
      : []),
    ...(unclearDates > 0
      ? [
          whole(
            `${unclearDates} dates whose day and month cannot be told apart`,
            'dates such as 2019-01-23',
            'Write dates as 2019-01-23.',
          ),
        ]
      : []),
    ...problems.map((problem) => issueOfRow(problem, file)),
  ];
}

function issueOfRow(problem: RowProblem, file: string): DatasetIssue {
  const { line, isRejected } = problem;
  const { found, expected } = explainRowProblem(problem);
  return {
    severity: 'warning',
    code: isRejected ? 'row-rejected' : 'value-left-out',
    path: '',
    line,
    file,
    found,
    expected,
    remedy: isRejected ? 'Correct the row.' : 'Correct the value.',
    message: `line ${line}: ${describeRowProblem(problem)}`,
  };
}

function notesOf(report: ImportReport): TableNotes {
  const { rows, rejected, problemCounts, unclearDates } = report;
  const all = [...problemCounts.values()].reduce((sum, count) => sum + count, unclearDates);
  return { rows, rejected, leftOut: all - rejected, guessed: guessedIn(report) };
}

/** The columns that were taken by their contents, if not even the names say who acts and on whom. */
function guessedIn({ columns, sources }: ImportReport): GuessedColumn[] {
  const named = columnsByName(columns, ['from', 'to']);
  if (named.size === 2) return [];
  return (['from', 'relation', 'to'] as const).flatMap((field) => {
    const source = sources.get(field);
    return typeof source === 'number' ? [{ field, column: columns[source]! }] : [];
  });
}

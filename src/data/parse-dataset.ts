/** Turns unknown input into a valid dataset, or throws one error that names every problem. */
import * as v from 'valibot';
import { DatasetError, type DatasetIssue } from '../errors.js';
import { checkStory } from './check-story.js';
import { crossCheck } from './cross-check.js';
import { datasetSchema, type DatasetShape } from './dataset-schema.js';
import { describeInvalid } from './describe-invalid.js';
import { describeProblem } from './describe-problem.js';
import { describeValue } from './describe-value.js';
import { expectationOf } from './expectations.js';
import { issueOf, issueOfWhole } from './issues.js';
import { checkGroups } from './groups-schema.js';
import { isWebPage } from './is-web-page.js';
import { jsonIssues } from './json-errors.js';
import { withPositions } from './json-positions.js';
import { meantWord } from './meant-values.js';
import { notJsonIssue } from './not-json.js';
import { formatPath, valueAt, type Path } from './path.js';
import { isObject, readable } from './readable.js';
import type { ListName } from './problem.js';
import { straysIn, type Strays } from './strays.js';

/**
 * A dataset whose objects and references are valid.
 *
 * `warnings` names keys that this version does not know. Such keys are kept and are no error, except `__proto__` and
 * `constructor`, which valibot drops. `warnings` is not enumerable, so that `JSON.stringify` writes the file as it was.
 * `checkDataset` finds more that is probably a mistake.
 */
export type Dataset = DatasetShape & { readonly warnings: readonly DatasetIssue[] };

/** What was found in a dataset: the dataset if it is valid, else null; and all errors and warnings. */
export interface Reading {
  readonly dataset: Dataset | null;
  readonly issues: readonly DatasetIssue[];
}

/**
 * Checks a dataset and adds the defaults of keys that are absent. The input is not changed.
 *
 * @param input The result of `JSON.parse` for a dataset file, or an object of that shape.
 * @throws {DatasetError} with the code `dataset-invalid` and **all** problems as `issues`.
 */
export function parseDataset(input: unknown): Dataset {
  return datasetOf(readDataset(input));
}

/**
 * Reads the text of a dataset file.
 *
 * @param text JSON; a byte order mark at its start is ignored.
 * @throws {DatasetError} with the code `dataset-not-json`, with `dataset-is-html`, or as {@link parseDataset} does.
 *   Each issue has its line and column.
 */
export function parseDatasetText(text: string): Dataset {
  const json = text.replace(/^\uFEFF/, '');
  const value = parseJson(json);
  const { dataset, issues } = readDataset(value);
  return datasetOf({ dataset, issues: withPositions(issues, json) });
}

function datasetOf({ dataset, issues }: Reading): Dataset {
  if (dataset === null)
    throw new DatasetError(
      'dataset-invalid',
      issues.filter(({ severity }) => severity === 'error'),
    );
  return Object.defineProperty(dataset, 'warnings', { value: issues, enumerable: false });
}

/**
 * Reads the text of a JSON file.
 *
 * @param json The text, without a byte order mark.
 * @throws {DatasetError} with the code `dataset-not-json` or `dataset-is-html`.
 */
export function parseJson(json: string): unknown {
  if (isWebPage(json)) {
    const issue = issueOfWhole({
      code: 'web-page',
      found: 'a web page (HTML)',
      expected: 'JSON',
      remedy: 'The URL probably leads to an error or log-in page; open it in a browser.',
    });
    throw new DatasetError('dataset-is-html', [issue]);
  }
  try {
    return JSON.parse(json);
  } catch (cause) {
    const other = notJsonIssue(json);
    throw new DatasetError('dataset-not-json', other === null ? jsonIssues(json, cause) : [other], { cause });
  }
}

/** Reads a value as a dataset. Errors come first, then warnings, each in the order of the checks. */
export function readDataset(input: unknown): Reading {
  const strays = straysIn(datasetSchema, input);
  const lists = strays.lists.map(({ path, value }) => {
    const expected = expectationOf(path, { kind: 'schema', type: 'loose_object', input: value });
    const found = describeValue(value);
    return issueOf({ code: 'wrong-type', path, found, expected, remedy: 'Write { } in place of [ ].' }, input);
  });
  const result = v.safeParse(datasetSchema, input);
  const misplaced = lists.map(({ path }) => path);
  // Where a list stands in place of an object, its missing keys are not reported.
  const invalid = (result.issues ?? [])
    .filter((problem) => {
      const path = formatPath((problem.path ?? []).map(({ key }) => key as string | number));
      return !misplaced.some((list) => path === list || path.startsWith(list === '' ? '' : `${list}.`));
    })
    .map((problem) => issueOf(describeInvalid(problem, input), input));
  const ofShape = [...lists, ...invalid];
  const known = new Set(ofShape.map(({ path }) => path));
  // In an invalid dataset, references are checked as far as they can be read, so that authors see all problems at once.
  const errors = [...ofShape, ...references(input, result).filter(({ path }) => !known.has(path))];
  const warnings = strays.unknownKeys.map((stray) => warningOf(stray, input)).filter(({ path }) => !known.has(path));
  const dataset = result.success && errors.length === 0 ? (result.output as Dataset) : null;
  return { dataset, issues: [...errors, ...warnings] };
}

/** Lists that a dataset may leave out: whatever refers to them is then wrong. */
const MAY_BE_ABSENT: ReadonlySet<ListName> = new Set(['relationTypes', 'groups']);

/** Finds problems of reference. References into a list that is missing are not checked, since all would be wrong. */
function references(input: unknown, { success, output }: v.SafeParseResult<typeof datasetSchema>): DatasetIssue[] {
  const dataset = success ? output : readable(input);
  const isThere = (list: string): boolean =>
    success || list === 'edges' || (isObject(input) && Array.isArray(input[list]));
  return [...crossCheck(dataset), ...checkGroups(dataset), ...checkStory(dataset)]
    .filter((problem) => problem.type !== 'unknown-id' || MAY_BE_ABSENT.has(problem.list) || isThere(problem.list))
    .map((problem) => issueOf(describeProblem(problem, dataset), input));
}

/** The warning about a key that the schema does not name, with the key that was probably meant. */
function warningOf({ path, known }: Strays['unknownKeys'][number], input: unknown): DatasetIssue {
  const key = String(path.at(-1));
  const given = valueKeys(input, path);
  const meant = meantWord(
    key,
    known.filter((name) => !given.includes(name)),
  );
  return issueOf(
    {
      code: 'unknown-key',
      severity: 'warning',
      path,
      subject: path.slice(0, -1),
      found: describeValue(key),
      expected: 'a key of the file format',
      what: `the key ${describeValue(key)} is not known and is ignored`,
      remedy: meant === undefined ? 'Check its spelling, or delete it.' : `Did you mean "${meant}"?`,
      ...(meant === undefined ? {} : { suggestion: meant }),
    },
    input,
  );
}

/** The keys of the object that has the last key of a path. */
function valueKeys(input: unknown, path: Path): string[] {
  return Object.keys((valueAt(input, path.slice(0, -1)) as object | undefined) ?? {});
}

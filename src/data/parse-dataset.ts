/** Turns unknown input into a valid dataset, or throws one error that names every problem. */
import * as v from 'valibot';
import { DatasetError, type DatasetIssue } from '../errors.js';
import { crossCheck } from './cross-check.js';
import { datasetSchema, type DatasetShape } from './dataset-schema.js';
import { describeValue, didYouMean, formatPath, issue, shorten } from './issues.js';
import { findJsonError } from './find-json-error.js';
import { describeProblem } from './describe-problem.js';
import { checkStory } from './check-story.js';
import { straysIn, type Strays } from './strays.js';

/**
 * A dataset whose objects and references are valid.
 *
 * `warnings` names keys that this version does not know. Such keys are kept and are no error, except `__proto__` and
 * `constructor`, which valibot drops. `warnings` is not enumerable, so that `JSON.stringify` writes the file as it was.
 */
export type Dataset = DatasetShape & { readonly warnings: readonly string[] };

/**
 * Checks a dataset and adds the defaults of keys that are absent. The input is not changed.
 *
 * @param input The result of `JSON.parse` for a dataset file, or an object of that shape.
 * @throws {DatasetError} with the code `dataset-invalid` and **all** problems as `issues`.
 */
export function parseDataset(input: unknown): Dataset {
  const strays = straysIn(datasetSchema, input);
  const lists = strays.lists.map(({ path, value, expected }) =>
    issue(formatPath(path), describeValue(value), expected ?? 'an object', 'Put it into an object.'),
  );
  const result = v.safeParse(datasetSchema, input);
  if (!result.success || lists.length > 0) {
    const misplaced = new Set(lists.map(({ path }) => path));
    // Where a list stands in place of an object, its missing keys are not reported.
    const ofShape = [
      ...lists,
      ...(result.issues ?? [])
        .map(toIssue)
        .filter(
          ({ path }) => ![...misplaced].some((list) => path === list || path.startsWith(list === '' ? '' : `${list}.`)),
        ),
    ];
    const known = new Set(ofShape.map(({ path }) => path));
    // References are checked as far as they can be read, so that authors see all problems at once.
    throw new DatasetError('dataset-invalid', [
      ...ofShape,
      ...references(input).filter(({ path }) => !known.has(path)),
    ]);
  }
  const issues = referenceIssues(result.output);
  if (issues.length > 0) throw new DatasetError('dataset-invalid', issues);
  return Object.defineProperty(result.output as Dataset, 'warnings', {
    value: strays.unknownKeys.map(warningOf),
    enumerable: false,
  });
}

/**
 * Reads the text of a dataset file.
 *
 * @param text JSON; a byte order mark at its start is ignored.
 * @throws {DatasetError} with the code `dataset-not-json` and the line, with `dataset-is-html`, or as
 *   {@link parseDataset} does.
 */
export function parseDatasetText(text: string): Dataset {
  const json = text.replace(/^\uFEFF/, '');
  if (/^\s*<(!doctype|html|head|body)/i.test(json)) {
    throw new DatasetError('dataset-is-html', [
      whole(
        'found a web page (HTML), expected JSON.',
        'a web page (HTML)',
        'The address probably leads to an error or log-in page; check it in a browser.',
      ),
    ]);
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new DatasetError('dataset-not-json', [syntaxIssue(json, cause)], { cause });
  }
  return parseDataset(value);
}

function syntaxIssue(json: string, cause: unknown): DatasetIssue {
  const remedy = 'Look for a missing or extra comma, quotation mark or bracket there.';
  if (json.trim() === '')
    return whole('the file is empty, expected JSON.', 'nothing', 'Start it with { "format": 1, … }.');
  const error = findJsonError(json);
  if (error === null)
    return whole(
      `not valid JSON: ${shorten(cause instanceof Error ? cause.message : String(cause))}.`,
      'no JSON',
      remedy,
    );
  const found = error.atEnd
    ? 'the end of the file'
    : describeValue(json.split('\n')[error.line - 1]!.slice(error.column - 1, error.column + 20));
  return whole(
    `not valid JSON at line ${error.line}, column ${error.column}: found ${found}, expected ${error.expected}.`,
    found,
    remedy,
    error.expected,
  );
}

/** Makes an issue of the whole document. */
function whole(sentence: string, found: string, remedy: string, expected = 'JSON'): DatasetIssue {
  return { path: '', found, expected, remedy, message: `dataset: ${sentence} ${remedy}` };
}

function referenceIssues(dataset: DatasetShape): DatasetIssue[] {
  return [...crossCheck(dataset), ...checkStory(dataset)].map(describeProblem);
}

/**
 * Finds problems of reference in an invalid dataset. If a whole list is missing, none is reported, since every
 * reference into that list would be one.
 */
function references(input: unknown): DatasetIssue[] {
  const lists = isObject(input) ? [input['sources'], input['actors'], input['statements']] : [];
  return lists.length > 0 && lists.every(Array.isArray) ? referenceIssues(readable(input)) : [];
}

/**
 * Replaces what cannot be read of an invalid dataset by empty lists and objects, so that every item keeps its index.
 * Fields may still be missing or of another type.
 */
function readable(input: unknown): DatasetShape {
  const fields = isObject(input) ? input : {};
  const items = (value: unknown): Record<string, unknown>[] =>
    Array.isArray(value) ? value.map((item) => (isObject(item) ? item : {})) : [];
  return {
    sources: items(fields['sources']),
    actors: items(fields['actors']).map((actor) => ({ ...actor, affiliations: items(actor['affiliations']) })),
    relationTypes: items(fields['relationTypes']),
    statements: items(fields['statements']),
    story: items(fields['story']).map((step) => ({ ...step, view: isObject(step['view']) ? step['view'] : {} })),
  } as unknown as DatasetShape;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Turns a problem that valibot has found into an issue. */
function toIssue(problem: v.BaseIssue<unknown>): DatasetIssue {
  const path = formatPath((problem.path ?? []).map((item) => item.key as string | number));
  const missing = problem.input === undefined;
  // For a missing key, valibot gives the message of the object. The message of the key says what belongs there.
  const expected =
    missing && problem.type === 'loose_object' && problem.path !== undefined
      ? (expectedAt(problem.path.map((item) => item.key as string | number)) ?? 'this key')
      : problem.message;
  let remedy = missing ? 'Add it.' : 'Correct it.';
  if (problem.type === 'picklist' && typeof problem.input === 'string') {
    // valibot names the options as ("a" | "b").
    const options = [...(problem.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]!);
    const meant = didYouMean(problem.input, options);
    if (meant !== undefined) remedy = `Did you mean "${shorten(meant)}"?`;
  }
  return issue(path, describeValue(problem.input), expected, remedy);
}

/**
 * The warning about a key that the schema does not name, such as `actors[2].colour`, with the key that was probably
 * meant.
 */
function warningOf({ path, known }: Strays['unknownKeys'][number]): string {
  const meant = didYouMean(String(path.at(-1)), known);
  const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
  return `${formatPath(path)}: this key is not known and is ignored${hint}`;
}

/** The message of the schema for the value at `path`. */
function expectedAt(path: readonly (string | number)[]): string | undefined {
  let schema: v.GenericSchema | undefined = datasetSchema;
  for (const part of path) {
    const inner = unwrap(schema) as unknown as { item?: v.GenericSchema; entries?: Record<string, v.GenericSchema> };
    schema = typeof part === 'number' ? inner.item : inner.entries?.[part];
    if (schema === undefined) return undefined;
  }
  return (unwrap(schema) as unknown as { message?: string }).message;
}

/** The schema inside optional wrappers. A pipe has the properties of its first schema, so it is not unwrapped. */
function unwrap(schema: v.GenericSchema): v.GenericSchema {
  return schema.type === 'optional' ? unwrap((schema as unknown as { wrapped: v.GenericSchema }).wrapped) : schema;
}

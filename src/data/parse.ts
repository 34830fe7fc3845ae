/** Unknown input to a valid dataset, or one error that names every problem. */
import * as v from 'valibot';
import { DatasetError, type DatasetIssue } from '../errors.js';
import { crossCheck } from './cross-check.js';
import { describeValue, didYouMean, formatPath, issue, issueInWords, shorten } from './issues.js';
import { datasetSchema, type DatasetShape } from './schema.js';

/**
 * A dataset that is valid in itself and in its references.
 *
 * `warnings` (not enumerable, so that `JSON.stringify` gives the file back) names keys
 * that this version does not know; they are kept and never fail.
 */
export type Dataset = DatasetShape & { readonly warnings: readonly string[] };

/**
 * Checks a dataset and fills its defaults. The input is not changed.
 *
 * @param input What `JSON.parse` of a dataset file gave, or an object of that shape.
 * @throws {DatasetError} with code `dataset-invalid` and **all** problems as `issues`.
 */
export function parseDataset(input: unknown): Dataset {
  // valibot takes a list for an object.
  const result = v.safeParse(datasetSchema, Array.isArray(input) ? null : input);
  if (!result.success) {
    const ofShape = Array.isArray(input) ? [issue('', describeValue(input), datasetSchema.message, 'Put it into an object.')] : result.issues.map(toIssue);
    const known = new Set(ofShape.map(({ path }) => path));
    // References are checked as far as they can be read, so that an author sees all problems at once.
    throw new DatasetError('dataset-invalid', [...ofShape, ...crossCheck(readable(input)).filter(({ path }) => !known.has(path))]);
  }
  const issues = crossCheck(result.output);
  if (issues.length > 0) throw new DatasetError('dataset-invalid', issues);
  return Object.defineProperty(result.output as Dataset, 'warnings', { value: unknownKeys(result.output), enumerable: false });
}

/**
 * Reads the text of a dataset file.
 *
 * @param text JSON; a byte order mark at its start is ignored.
 * @throws {DatasetError} `dataset-not-json` with the line, `dataset-is-html`, or as {@link parseDataset}.
 */
export function parseDatasetText(text: string): Dataset {
  const json = text.replace(/^\uFEFF/, '');
  if (/^\s*<(!doctype|html|head|body)/i.test(json)) {
    throw new DatasetError('dataset-is-html', [issueInWords('dataset', 'found a web page (HTML), expected JSON. The address probably leads to an error or log-in page; check it in a browser.', 'a web page (HTML)', 'JSON', 'Check the address in a browser.')]);
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
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (json.trim() === '') {
    return issueInWords('dataset', 'the file is empty, expected JSON. Start it with { "format": 1, … }.', 'nothing', 'JSON', 'Start it with { "format": 1, … }.');
  }
  // V8 gives an offset ("at position 12"), SpiderMonkey a line and column; others neither.
  const offset = /at position (\d+)/.exec(reason)?.[1];
  const given = /line (\d+) column (\d+)/.exec(reason);
  let place = given ? `line ${given[1]}, column ${given[2]}` : '';
  if (offset !== undefined) {
    const before = json.slice(0, Number(offset)).split('\n');
    place = `line ${before.length}, column ${(before[before.length - 1] ?? '').length + 1}`;
  } else if (/unexpected end/i.test(reason)) {
    place = `line ${json.split('\n').length}, the end of the file`;
  }
  const said = shorten(reason.replace(/ in JSON at position.*$/, '').replace(/, "[\s\S]*$/, ''));
  return issueInWords('dataset', `not valid JSON${place === '' ? '' : ` at ${place}`}: ${said}. Look for a missing or extra comma, quotation mark or bracket there.`, said, 'valid JSON', 'Look for a missing or extra comma, quotation mark or bracket there.');
}

/**
 * What can be read of an invalid dataset: lists where lists belong, objects where objects
 * belong, each at its own index. Fields may still be missing or of another type.
 */
function readable(input: unknown): DatasetShape {
  const fields = isObject(input) ? input : {};
  const items = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map((item) => (isObject(item) ? item : {})) : []);
  return {
    sources: items(fields['sources']),
    actors: items(fields['actors']).map((actor) => ({ ...actor, affiliations: items(actor['affiliations']) })),
    relationTypes: items(fields['relationTypes']),
    statements: items(fields['statements']),
  } as unknown as DatasetShape;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One problem of shape, in our words. */
function toIssue(problem: v.BaseIssue<unknown>): DatasetIssue {
  const path = formatPath((problem.path ?? []).map((item) => item.key as string | number));
  const missing = problem.input === undefined;
  // For a missing key valibot repeats the message of the object; that of the key says what belongs there.
  const expected = missing && problem.type === 'loose_object' && problem.path !== undefined
    ? (expectedAt(problem.path.map((item) => item.key as string | number)) ?? 'this key')
    : problem.message;
  let remedy = missing ? 'Add it.' : 'Correct it.';
  if (problem.type === 'picklist' && typeof problem.input === 'string') {
    // valibot names the options as ("a" | "b").
    const options = [...(problem.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]!);
    const meant = didYouMean(problem.input, options);
    if (meant !== undefined) remedy = `Did you mean "${meant}"?`;
  }
  return issue(path, describeValue(problem.input), expected, remedy);
}

/** Keys that the schema does not name, as `actors[2].colour`, with the likeliest meaning. */
function unknownKeys(dataset: DatasetShape): string[] {
  const warnings: string[] = [];
  walk(datasetSchema, dataset, []);
  return warnings;

  function walk(schema: v.GenericSchema, value: unknown, path: readonly (string | number)[]): void {
    const inner = unwrap(schema);
    if (Array.isArray(value) && inner.type === 'array') {
      value.forEach((item, index) => walk((inner as unknown as { item: v.GenericSchema }).item, item, [...path, index]));
    } else if (inner.type === 'loose_object' && typeof value === 'object' && value !== null) {
      const { entries } = inner as unknown as { entries: Record<string, v.GenericSchema> };
      const known = Object.keys(entries);
      for (const [key, item] of Object.entries(value)) {
        if (known.includes(key)) walk(entries[key]!, item, [...path, key]);
        else if (known.length > 0) {
          const meant = didYouMean(key, known);
          warnings.push(`${formatPath([...path, key])}: this key is not known and is ignored${meant === undefined ? '' : `; did you mean "${meant}"?`}`);
        }
      }
    }
  }
}

/** What the schema expects at `path`, in its own words. */
function expectedAt(path: readonly (string | number)[]): string | undefined {
  let schema: v.GenericSchema | undefined = datasetSchema;
  for (const part of path) {
    const inner = unwrap(schema) as unknown as { item?: v.GenericSchema; entries?: Record<string, v.GenericSchema> };
    schema = typeof part === 'number' ? inner.item : inner.entries?.[part];
    if (schema === undefined) return undefined;
  }
  return (unwrap(schema) as unknown as { message?: string }).message;
}

/** The schema inside optional wrappers. A pipe carries the properties of its first schema already. */
function unwrap(schema: v.GenericSchema): v.GenericSchema {
  return schema.type === 'optional' ? unwrap((schema as unknown as { wrapped: v.GenericSchema }).wrapped) : schema;
}

/** Describes values that the schema does not allow: what was found, what is expected, and the value that was meant. */
import type { BaseIssue, GenericSchema } from 'valibot';
import type { ShapeIssueCode } from '../errors.js';
import { codeNamed } from './code-names.js';
import { looksLikeDate } from './date.js';
import { datasetSchema } from './dataset-schema.js';
import { describeValue, shorten } from './describe-value.js';
import { expectationOf, isShare } from './expectations.js';
import type { Finding } from './issues.js';
import { listInText } from './list-in-text.js';
import { meantWord } from './meant-values.js';
import { valueAt, type Path } from './path.js';
import { isObject } from './readable.js';
import { readDate, whyNoDate } from './read-date.js';

/** What belongs under a key, where the schema only knows that it is text: by the list of the object, and the key. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statements: {
    source: 'the id of a source',
    from: 'the id of an actor',
    to: 'the id of an actor',
    relation: 'a relation',
  },
  affiliations: { source: 'the id of a source', to: 'the id of an actor' },
  places: { actor: 'the id of an actor' },
  pins: { actor: 'the id of an actor' },
};

/** The properties of valibot's schemas that lead to the schemas inside them. A pipe has those of its first schema. */
interface InnerSchema {
  readonly type: string;
  readonly item?: GenericSchema;
  readonly entries?: Readonly<Record<string, GenericSchema>>;
  readonly value?: GenericSchema;
  readonly wrapped?: GenericSchema;
  readonly options?: readonly unknown[];
}

/** The remedy of a finding, and the value to write, if it is known. */
type Remedy = Pick<Finding, 'remedy' | 'suggestion'> & { readonly code?: ShapeIssueCode; readonly what?: string };

/** The finding that describes a problem that valibot has found in a dataset. */
export function describeInvalid(problem: BaseIssue<unknown>, root: unknown): Finding {
  const path = (problem.path ?? []).map(({ key }) => key as string | number);
  const { input } = problem;
  if (input === undefined && problem.type === 'loose_object' && path.length > 0) return missing(path, root);
  const found = describeValue(input);
  const { options } = schemaAt(path) ?? {};
  const expected = EXPECTED[listOf(path)]?.[String(path.at(-1))] ?? expectationOf(path, { ...problem, options });
  const code: ShapeIssueCode = problem.kind === 'validation' ? 'wrong-value' : 'wrong-type';
  return { code, path, found, expected, ...remedyFor(problem, path, root) };
}

/** A key that an object needs and does not have. A key that is unknown there may be meant for it. */
function missing(path: Path, root: unknown): Finding {
  const key = String(path.at(-1));
  const subject = path.slice(0, -1);
  const schema = schemaAt(path);
  const { type = '', options } = schema ?? {};
  const expected =
    EXPECTED[listOf(path)]?.[key] ?? expectationOf(path, { kind: 'schema', type, input: undefined, options });
  const what = `the key "${key}" is missing, expected ${expected}`;
  const given = Object.keys((valueAt(root, subject) as object | undefined) ?? {});
  const known = Object.keys(schemaAt(subject)?.entries ?? {});
  const meant = given.find((name) => !known.includes(name) && meantWord(name, [key]) === key);
  const all = { code: 'missing-key', path, subject, found: 'nothing', expected } as const;
  if (meant !== undefined)
    return {
      ...all,
      code: 'unknown-key',
      path: [...subject, meant],
      what: `the key "${key}" is missing; the key "${shorten(meant)}" is not known`,
      remedy: `Rename "${shorten(meant)}" to "${key}".`,
      suggestion: key,
    };
  return { ...all, what, remedy: `Add "${key}": ${EXAMPLES[schema?.type ?? ''] ?? '…'}.` };
}

/** How a value of each type of schema is written. */
const EXAMPLES: Readonly<Record<string, string>> = { string: '"…"', picklist: '"…"', array: '[]', literal: '1' };

/** The remedy for a value that is there. */
function remedyFor(problem: BaseIssue<unknown>, path: Path, root: unknown): Remedy {
  const { input, type } = problem;
  const schema = schemaAt(path);
  if (input === null) return { remedy: isRequired(path) ? 'Write a value.' : 'Write a value, or delete the key.' };
  if (type === 'picklist') return remedyForChoice(input, schema?.options ?? []);
  if (type === 'literal')
    return remedyForNumber(input, [problem.expected === 'true' ? true : Number(problem.expected)]);
  if (type === 'number') return remedyForNumber(input, []);
  if (type === 'array') return { remedy: `Put it in a list: ${listOfValue(input, path, root)}.` };
  if (type === 'loose_object' || type === 'record') return remedyForObject(input, path);
  if (type === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return { remedy: `Write "${input}".`, suggestion: String(input) };
  if (type === 'string') return { remedy: 'Write it as text: "…".' };
  if (typeof input === 'string') return remedyForText(input, path, root);
  const [first, ...others]: unknown[] = Array.isArray(input) ? input : [];
  const pair = others.length === 0 ? itemsIn(first, path, root) : null;
  if (pair !== null) return { remedy: `Write ${writtenList(pair)}.` };
  if (Array.isArray(input)) return { remedy: 'Name two of them.' };
  if (isShare(path))
    return { remedy: `Write a share of the ${path[2] === 'x' ? 'width' : 'height'} of the plot, such as 0.5.` };
  return {
    remedy: input === 0 && path.at(-1) === 'paragraph' ? 'The headline is paragraph 1.' : 'Write a whole number.',
  };
}

/** How a value is written as a list. */
function listOfValue(input: unknown, path: Path, root: unknown): string {
  if (isObject(input)) return '[{ … }]';
  const items = itemsIn(input, path, root);
  return items === null ? `[${describeValue(input)}]` : writtenList(items);
}

/** The items of a list of a view that was written as one text; null if it is none. */
function itemsIn(input: unknown, path: Path, root: unknown): string[] | null {
  return path.at(-2) === 'view' && typeof input === 'string' ? listInText(input, String(path.at(-1)), root) : null;
}

const writtenList = (items: readonly string[]): string =>
  `[${items.map((item) => `"${shorten(item, 24)}"`).join(', ')}]`;

function remedyForChoice(input: unknown, options: readonly unknown[]): Remedy {
  if (options.every((option) => typeof option === 'number')) return remedyForNumber(input, options);
  const code = typeof input === 'string' ? 'unknown-value' : 'wrong-type';
  const words = options.map(String);
  const meant = typeof input === 'string' ? meantWord(input, words) : undefined;
  if (meant === undefined) return { code, remedy: 'Write one of these.' };
  return { code, remedy: `Did you mean "${meant}"?`, suggestion: meant };
}

/** @param allowed The numbers that are allowed; empty if any is. */
function remedyForNumber(input: unknown, allowed: readonly (number | boolean)[]): Remedy {
  const digits = typeof input === 'string' ? /^\D{0,12}(-?\d+(?:\.\d+)?)\.?$/.exec(input.trim())?.[1] : undefined;
  const number = input === 'true' ? true : Number(digits ?? Number.NaN);
  const code = typeof input === 'string' ? 'wrong-type' : 'wrong-value';
  if (!Number.isNaN(number) && (allowed.length === 0 || allowed.includes(number)))
    return { code, remedy: `Write ${number} without quotation marks.`, suggestion: number };
  const [only, ...others] = allowed;
  if (only === true && input === false) return { code: 'wrong-value', remedy: 'Delete the key.' };
  if (only === undefined) return { code, remedy: 'Write a number without quotation marks.' };
  return others.length > 0
    ? { code, remedy: 'Write one of these.' }
    : { code, remedy: `Write ${only}.`, suggestion: only };
}

function remedyForObject(input: unknown, path: Path): Remedy {
  if (path.at(-1) === 'quote' && typeof input === 'string')
    return { what: 'a quote is an object, not text', remedy: `Write { "exact": "${shorten(input)}" }.` };
  if (Array.isArray(input)) return { remedy: 'Write { } in place of [ ].' };
  return { remedy: 'Write an object in { }.' };
}

/** The remedy for a text that does not have the right form. */
function remedyForText(input: string, path: Path, root: unknown): Remedy {
  const key = String(path.at(-1));
  if (/\p{Surrogate}/u.test(input)) return { remedy: 'Retype the text; half of a letter is lost.' };
  if (input.trim() === '')
    return {
      code: 'empty-text',
      what: 'this text is empty',
      remedy: isRequired(path) ? 'Write some text.' : 'Write some text, or delete the key.',
    };
  if (key === 'country') return written(countryOf(input.trim()), 'VE');
  if (key === 'color') return written(colorOf(input.trim()), '#00977b');
  if (key === 'id') return written(slug(input), 'trade-deal');
  if (key === 'selected') return written(selectionOf(input, root), 'statement:ID');
  const dates = readDate(input);
  const order = key === 'asOf' ? /^\s*order\W*(-?\d+(?:\.\d+)?)\s*$/i.exec(input)?.[1] : undefined;
  if (order !== undefined) return written(`order:${order}`, '');
  if (looksLikeDate(input))
    return {
      code: 'wrong-date',
      what: `${describeValue(input)} is not a real calendar date`,
      remedy: whyNoDate(input),
    };
  const [only, other] = dates;
  if (other !== undefined) return { code: 'wrong-date', remedy: `Write "${only}" or "${other}".` };
  return { code: 'wrong-date', ...written(only, '2024-03-03') };
}

/** The remedy to write a text, or one like the example if it is not known. */
function written(suggestion: string | undefined, example: string): Remedy {
  return suggestion === undefined
    ? { remedy: `Write it like "${example}".` }
    : { remedy: `Write "${suggestion}".`, suggestion };
}

/** The code of a country for its name, or for the code in lowercase letters. */
function countryOf(input: string): string | undefined {
  return /^[a-z]{2}$/i.test(input) ? input.toUpperCase() : codeNamed('region', input);
}

/** `#rrggbb` for `rrggbb`, `#rgb` and `rgb`. */
function colorOf(input: string): string | undefined {
  const [, digits] = /^#?((?:[\da-f]{3}){1,2})$/i.exec(input) ?? [];
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** An id of a relation type: lowercase letters, digits and hyphens. */
function slug(input: string): string | undefined {
  const plain = input.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '');
  return id === '' ? undefined : id;
}

/** An id without its kind, as a selection with it. */
function selectionOf(input: string, root: unknown): string | undefined {
  const id = input.trim();
  for (const [list, kind] of [
    ['statements', 'statement'],
    ['actors', 'actor'],
  ] as const) {
    const items = valueAt(root, [list]);
    if (Array.isArray(items) && items.some((item) => isObject(item) && item['id'] === id)) return `${kind}:${id}`;
  }
  return /^[^/]+\/[^/]+\/[^/]+$/.test(id) ? `edge:${id}` : undefined;
}

/** Whether an object needs the last key of a path. */
function isRequired(path: Path): boolean {
  return schemaAt(path.slice(0, -1))?.entries?.[String(path.at(-1))]?.type !== 'optional';
}

/** The name of the innermost list on the way to a value. */
function listOf(path: Path): string {
  const index = path.findLastIndex((part) => typeof part === 'number');
  return String(path[index - 1] ?? '');
}

/** The schema for the value at `path`, without wrappers for optional values. */
function schemaAt(path: Path): InnerSchema | undefined {
  let schema: GenericSchema | undefined = datasetSchema;
  for (const part of path) {
    const { item, entries, value } = unwrap(schema);
    schema = typeof part === 'number' ? item : (entries?.[part] ?? value);
    if (schema === undefined) return undefined;
  }
  return unwrap(schema);
}

function unwrap(schema: GenericSchema): InnerSchema {
  const inner = schema as unknown as InnerSchema;
  return inner.wrapped === undefined ? inner : unwrap(inner.wrapped);
}

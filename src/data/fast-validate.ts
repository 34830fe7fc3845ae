/**
 * Validates a dataset before the first picture. It uses the same schema and the same checks as `parse-dataset.ts`, but
 * without the texts that say what is wrong. Those are loaded only for datasets that are not valid (`full-validate.ts`).
 */
import * as v from 'valibot';
import { crossCheck } from './cross-check.js';
import type { Dataset } from './parse-dataset.js';
import { plainSchema } from './schema.js';
import { straysIn } from './strays.js';

/** So many statements are read in one step; a dataset of fewer is read without a pause. */
const STATEMENTS_A_STEP = 1000;

/**
 * Validates a dataset, except its story, with a pause after each step of a few ms.
 *
 * @param input The value that `parseDataset` would take.
 * @returns the dataset that `parseDataset` would return, with its story not yet read (`acceptStory` reads it); null if
 *   the dataset is invalid or has unknown keys, so that `parseDataset` has to be called.
 */
export function* validationSteps(input: unknown): Generator<undefined, Dataset | null> {
  const statements = (input as { readonly statements?: unknown } | null | undefined)?.statements;
  // A copy, since the page may go on with its list.
  const long = Array.isArray(statements) && statements.length >= STATEMENTS_A_STEP ? statements.slice() : [];
  const read = acceptShape(plainSchema, long.length > 0 ? { ...(input as object), statements: [] } : input);
  if (read === null) return null;
  for (let i = 0; i < long.length; i += STATEMENTS_A_STEP) {
    yield;
    const part = acceptShape(plainSchema.entries.statements, long.slice(i, i + STATEMENTS_A_STEP));
    if (part === null) return null;
    read.statements.push(...part);
  }
  if (crossCheck(read).length > 0) return null;
  if (long.length > 0) yield;
  // The property stays configurable, since the warnings of a story are added when it is read.
  return Object.defineProperty(read as Dataset, 'warnings', { value: [], enumerable: false, configurable: true });
}

/** The value of a JSON text; undefined if it is not JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a value by a schema; null if the value is invalid or has keys that the schema does not name. */
export function acceptShape<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> | null {
  const result = v.safeParse(schema, value);
  const { lists, unknownKeys } = straysIn(schema, value);
  return result.success && lists.length + unknownKeys.length === 0 ? result.output : null;
}

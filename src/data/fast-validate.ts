/**
 * Validates a dataset before the first picture. It uses the same schema and the same checks as `parse-dataset.ts`, but
 * without the texts that say what is wrong. Those are loaded only for datasets that are not valid (`full-validate.ts`).
 */
import * as v from 'valibot';
import { crossCheck } from './cross-check.js';
import type { Dataset } from './parse-dataset.js';
import { plainSchema } from './schema.js';
import { straysIn } from './strays.js';

/**
 * Validates a dataset, except its story.
 *
 * @param input The value that `parseDataset` would take.
 * @returns the dataset that `parseDataset` would return, with its story not yet read (`acceptStory` reads it); null if
 *   the dataset is invalid or has unknown keys, so that `parseDataset` has to be called.
 */
export function fastValidate(input: unknown): Dataset | null {
  const read = acceptShape(plainSchema, input);
  if (read === null || crossCheck(read).length > 0) return null;
  // The property stays configurable, since the warnings of a story are added when it is read.
  return Object.defineProperty(read as Dataset, 'warnings', { value: [], enumerable: false, configurable: true });
}

/** Does the same for the text of a file; null also if the text is not JSON. */
export function fastValidateText(text: string): Dataset | null {
  try {
    return fastValidate(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Reads a value by a schema; null if the value is invalid or has keys that the schema does not name. */
export function acceptShape<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> | null {
  const result = v.safeParse(schema, value);
  const { lists, unknownKeys } = straysIn(schema, value);
  return result.success && lists.length + unknownKeys.length === 0 ? result.output : null;
}

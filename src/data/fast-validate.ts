/**
 * Reads a dataset that is sound, before the first picture. It uses the same schema and the same
 * checks as `parse.ts`, but not the texts that say what is wrong: they are loaded for those datasets that need them.
 */
import * as v from 'valibot';
import { crossCheck } from './cross-check.js';
import type { Dataset } from './parse-dataset.js';
import { plainSchema } from './schema.js';
import { straysIn } from './strays.js';

/**
 * @param input What `parseDataset` takes.
 * @returns what it gives, or null where it has to be asked: the dataset is invalid, or has keys that
 *   are not known. A story has not been read: `acceptStory` does it.
 */
export function fastValidate(input: unknown): Dataset | null {
  const read = acceptShape(plainSchema, input);
  if (read === null || crossCheck(read).length > 0) return null;
  // Those of a story are added once it is read.
  return Object.defineProperty(read as Dataset, 'warnings', { value: [], enumerable: false, configurable: true });
}

/** Likewise for the text of a file. */
export function fastValidateText(text: string): Dataset | null {
  try {
    return fastValidate(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What a schema makes of a value that has nothing but what the schema names; else null. */
export function acceptShape<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> | null {
  const result = v.safeParse(schema, value);
  const { lists, unknownKeys } = straysIn(schema, value);
  return result.success && lists.length + unknownKeys.length === 0 ? result.output : null;
}

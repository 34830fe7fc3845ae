/**
 * Reads datasets that `fast-validate.ts` does not read completely: those with a story or with groups, and those that
 * are not valid.
 */
import { DatasetError } from '../errors.js';
import { crossCheck } from './cross-check.js';
import { acceptShape, jsonOf } from './fast-validate.js';
import { checkGroups, groupedSchema } from './groups-schema.js';
import type { Dataset } from './parse-dataset.js';
import { checkStory } from './check-story.js';
import { storySchema } from './story-schema.js';

/**
 * Reads the story of a dataset that is valid apart from it.
 *
 * @param dataset The result of `validationSteps`.
 * @param input The value that `validationSteps` has read; only here, unknown keys of the story can still be seen.
 * @returns the dataset that `parseDataset` would return; null if the story is invalid or has unknown keys, so that
 *   `parseDataset` has to be called.
 */
export function acceptStory(dataset: Dataset, input: unknown): Dataset | null {
  const given = (input as { readonly story?: unknown }).story;
  if (given === undefined) return dataset;
  const story = acceptShape(storySchema, given);
  if (story === null) return null;
  const whole = Object.defineProperty({ ...dataset, story }, 'warnings', {
    value: dataset.warnings,
    enumerable: false,
  });
  return checkStory(whole).length === 0 ? whole : null;
}

/**
 * Reads a dataset that `validationSteps` refuses only because it has groups.
 *
 * @returns the dataset that `parseDataset` would return; null if it is invalid or has unknown keys.
 */
export function acceptGroups(input: unknown): Dataset | null {
  const read = acceptShape(groupedSchema, input);
  if (read === null || crossCheck(read).length + checkGroups(read).length > 0) return null;
  const dataset = Object.defineProperty(read as Dataset, 'warnings', { value: [], enumerable: false });
  return acceptStory(dataset, input);
}

/**
 * Reads a dataset, and says what is wrong with it if it is not valid.
 *
 * @param value An object of the file format, its JSON text, or the text of an SVG that includes it.
 * @param sound The result of `validationSteps` for the same value; null if it could not read it.
 * @param file The URL of the file, which issues then have; null if there is none.
 * @returns the dataset; null if the parser could not be loaded.
 * @throws {DatasetError} with all problems of the dataset.
 */
export async function fullValidate(
  value: unknown,
  sound: Dataset | null,
  file: string | null,
): Promise<Dataset | null> {
  const accepted = sound === null ? acceptGroups(inputOf(value)) : acceptStory(sound, inputOf(value));
  if (accepted !== null) return accepted;
  const parser = await import('./parse-dataset-file.js').catch(() => null);
  if (parser === null) return null;
  try {
    return typeof value === 'string' ? parser.parseDatasetFile(value) : parser.parseDataset(value);
  } catch (error) {
    throw error instanceof DatasetError && file !== null ? parser.errorInFile(error, file) : error;
  }
}

const inputOf = (value: unknown): unknown => (typeof value === 'string' ? jsonOf(value) : value);

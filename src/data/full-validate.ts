/** Reads what the short way in (`fast-validate.ts`) could not take at once: a dataset with a story, or one that something is wrong with. */
import { acceptShape } from './fast-validate.js';
import type { Dataset } from './parse.js';
import { checkStory } from './story-check.js';
import { storySchema } from './story-schema.js';

/**
 * Reads the story of a dataset that is plainly sound besides.
 *
 * @param dataset What `acceptDataset` gave.
 * @param input What was given to it: keys that are not known are told by it alone.
 * @returns what `parseDataset` gives, or null where it has to be asked.
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
 * Reads an object of the file format, its JSON text, or the text of an SVG that carries it.
 *
 * @param sound What the short way in made of it; null = nothing.
 * @returns null where the means to read it could not be loaded.
 * @throws {DatasetError} naming all that is wrong with it.
 */
export async function readClosely(value: unknown, sound: Dataset | null): Promise<Dataset | null> {
  const accepted = sound === null ? null : acceptStory(sound, typeof value === 'string' ? JSON.parse(value) : value);
  if (accepted !== null) return accepted;
  const parser = await import('./from-svg.js').catch(() => null);
  if (parser === null) return null;
  return typeof value === 'string' ? parser.parseDatasetFile(value) : parser.parseDataset(value);
}

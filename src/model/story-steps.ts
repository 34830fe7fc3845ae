/** Functions on the steps of a story: what a step shows, and under which title. */
import type { Dataset } from '../data/parse-dataset.js';
import type { Step, StepView } from '../data/story-schema.js';
import { OptionError } from '../errors.js';
import { filterOf } from './filter/filter-of.js';
import type { Filter } from './types.js';

/**
 * Returns one step of the story of a dataset.
 *
 * @param number The number of the step, from 1.
 * @throws {OptionError} if there is no such step or no story.
 */
export function stepOf({ story = [] }: Dataset, number: number): Step {
  const step = story[number - 1];
  if (step !== undefined) return step;
  if (story.length === 0) throw new OptionError(`step: found ${number}, but the dataset has no story.`);
  const expected = story.length === 1 ? '1' : `1 to ${story.length}`;
  throw new OptionError(`step: found ${number}, expected ${expected}.`);
}

/** The filter of the view of a step. Keys that the view does not have restrict nothing. */
export function filterOfStep(view: StepView = {}): Filter {
  return filterOf(view);
}

/** A copy of a dataset with the title and the text of one of its steps, for a picture of this step. */
export function titledBy(dataset: Dataset, { title, titles, text, texts }: Step): Dataset {
  const titled = { ...dataset, title, titles, description: text, descriptions: texts };
  return Object.defineProperty(titled, 'warnings', { value: dataset.warnings, enumerable: false });
}

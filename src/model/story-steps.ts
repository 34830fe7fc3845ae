/** The steps of a dataset's story: what each shows, and how it is titled. Pure. */
import type { Dataset } from '../data/parse-dataset.js';
import type { Step, StepView } from '../data/story-schema.js';
import { OptionError } from '../errors.js';
import type { Sides } from './sides/stances.js';
import type { Filter, StatementGraph } from './types.js';

/**
 * One step of a dataset's story.
 *
 * @param number From 1.
 * @throws {OptionError} for a number that no step has, and where there is no story.
 */
export function stepOf({ story = [] }: Dataset, number: number): Step {
  const step = story[number - 1];
  if (step !== undefined) return step;
  throw new OptionError(
    `step: found ${number}, ${story.length === 0 ? 'but the dataset has no story' : `expected ${story.length === 1 ? '1' : `1 to ${story.length}`}`}.`,
  );
}

/** What a view lets through; what it does not name restricts nothing. */
export function filterOfStep({
  focus,
  depth,
  between,
  relations,
  standings,
  sources,
  text,
  asOf,
  undated,
  fold,
}: StepView = {}): Filter {
  return { focus, depth, between, relations, standings, sources, text, asOf, undated, fold };
}

/** A filter within another: what it does not ask for is as the other has it. */
export function filterWithin(outer: Filter, asked: Filter): Filter {
  return { ...outer, ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) };
}

/** The rivals of a step, where what it shows holds both: else no picture can set them against each other. */
export function sidesOfStep({ view }: Step, graph: StatementGraph): Sides | undefined {
  return view?.sides?.every((id) => graph.hasNode(id)) === true ? (view.sides as unknown as Sides) : undefined;
}

/** A dataset under the title and text of one of its steps: a picture of it tells the step. */
export function titledBy(dataset: Dataset, { title, titles, text, texts }: Step): Dataset {
  const titled = { ...dataset, title, titles, description: text, descriptions: texts };
  return Object.defineProperty(titled, 'warnings', { value: dataset.warnings, enumerable: false });
}

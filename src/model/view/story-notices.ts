/** Finds the steps of a story whose views hide what they name, or show nothing. */
import type { Dataset } from '../../data/parse-dataset.js';
import { buildGraph } from '../build-graph.js';
import { filterOfStep } from '../story-steps.js';
import { noticesOf, type ViewNotice } from './view-notices.js';

/**
 * The notices of all steps, in the order of the story.
 *
 * @param dataset A valid dataset.
 * @returns an empty list if every step shows what it names, or if there is no story.
 */
export function storyNotices(dataset: Dataset): ViewNotice[] {
  return (dataset.story ?? []).flatMap(({ view = {} }, index) =>
    noticesOf(buildGraph(dataset, filterOfStep(view)), view, `story[${index}].view`),
  );
}

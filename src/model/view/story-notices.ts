/** Finds the steps of a story whose views hide what they name, or show nothing. */
import type { Dataset } from '../../data/parse-dataset.js';
import { buildGraph } from '../build-graph.js';
import { filterOfStep } from '../story-steps.js';
import { noticesOf, type ViewNotice } from './view-notices.js';

/**
 * The notices of all steps, in the order of the story. Hidden sides are no mistake in a step that has those of the step
 * before: they keep the actors where they stand when a reader steps on.
 *
 * @param dataset A valid dataset.
 * @returns an empty list if every step shows what it names, or if there is no story.
 */
export function storyNotices(dataset: Dataset): ViewNotice[] {
  const { story = [] } = dataset;
  return story.flatMap(({ view = {} }, index) => {
    const notices = noticesOf(buildGraph(dataset, filterOfStep(view)), view, `story[${index}].view`);
    const areKept = String(view.sides) === String(story[index - 1]?.view?.sides);
    return notices.filter(({ code }) => code !== 'sides-hidden' || !areKept);
  });
}

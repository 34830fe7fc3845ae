/** Decides what a file shows: the graph, the sides and the title. Element and static functions share it. */
import type { Dataset } from '../../data/parse-dataset.js';
import { OptionError } from '../../errors.js';
import { buildGraph } from '../build-graph.js';
import { filterOf, filterWithin } from '../filter/filter-of.js';
import { validateFilter } from '../filter/validate-filter.js';
import { sidesIn, validateSides, type Sides } from '../sides/stances.js';
import { filterOfStep, stepOf, titledBy } from '../story-steps.js';
import type { Filter, StatementGraph } from '../types.js';
import { noticesOf, showsNothing, type ViewNotice } from './view-notices.js';

/** What the options of a file ask for. */
export interface RequestedView extends Filter {
  readonly sides?: readonly string[] | undefined;
  readonly step?: number | undefined;
  readonly onNotice?: ((notice: ViewNotice) => void) | undefined;
}

/** What an element shows, as far as the options of a file do not ask for something else. */
export interface CurrentView {
  readonly filter: Filter;
  readonly sides?: readonly string[] | null | undefined;
  /** The number of the current step of the story, from 1; null if no step is shown. */
  readonly step?: number | null | undefined;
}

/** What a file shows. */
export interface ResolvedView {
  /** The graph that the filter leaves. If it is the view of a step, its dataset has the title of the step. */
  readonly graph: StatementGraph;
  /** Undefined if none are asked for, or if the filter hides one of the two rivals. */
  readonly sides: Sides | undefined;
}

/**
 * Resolves the options of a file. Single options replace parts of the view of the step that they name, or of the
 * current view. The file gets the title of the current step as long as the filter is that of the step. What the view
 * itself hides is left out, and `onNotice` is called for it.
 *
 * @throws {OptionError} if the filter, the step or the sides are invalid, or if nothing is left to show.
 */
export function resolveView(
  dataset: Dataset,
  requested: RequestedView,
  current: CurrentView = { filter: {} },
): ResolvedView {
  const step = requested.step === undefined ? undefined : stepOf(dataset, requested.step);
  const filter = filterWithin(step === undefined ? current.filter : filterOfStep(step.view), filterOf(requested));
  validateFilter(dataset, filter);
  const asked = requested.sides ?? (step === undefined ? current.sides : step.view?.sides);
  const sides = validateSides(dataset, asked ?? undefined);
  const currentStep = typeof current.step === 'number' ? stepOf(dataset, current.step) : undefined;
  const titleStep = step ?? (sameFilter(filter, filterOfStep(currentStep?.view)) ? currentStep : undefined);
  const graph = buildGraph(titleStep === undefined ? dataset : titledBy(dataset, titleStep), filter);
  const notices = noticesOf(graph, { sides });
  if (showsNothing(graph)) throw new OptionError(notices[0]!.message);
  for (const notice of notices) requested.onNotice?.(notice);
  return { graph, sides: sidesIn(graph, sides) };
}

const sameFilter = (a: Filter, b: Filter): boolean =>
  JSON.stringify(Object.entries(filterOf(a))) === JSON.stringify(Object.entries(filterOf(b)));

/** The steps by which a filter is applied to statements, actors and edges. `derive-graph.ts` calls them in order. */
import { lastDay } from '../../data/date.js';
import type { Dataset } from '../../data/parse-dataset.js';
import type { Statement } from '../../data/schema.js';
import { principalsOf } from './principals.js';
import type { Lines } from '../assemble-graph.js';
import { marksOfMembers, withGroupMarks } from '../groups/group-marks.js';
import type { Focus } from './focus.js';
import { neighbourhoodOf } from './neighbourhood.js';
import { shortestPathsBetween } from './shortest-paths.js';
import { StatementTexts } from './statement-texts.js';
import type { Filter } from '../types.js';
import { endsBy, endsByItself, type Ends } from '../time/ends.js';
import { orderOf, saidTest } from './time-filter.js';

/**
 * The statements that pass the time and the words of a filter, in the order of the file.
 *
 * @param texts A cache of the texts of statements. With the same object in each call, no text is prepared twice.
 */
export function passingStatements(
  dataset: Dataset,
  filter: Filter,
  texts = new StatementTexts(),
): readonly Statement[] {
  const hasText = texts.test(dataset, filter.text ?? '');
  const hasBeenSaid = saidTest(dataset, filter);
  return dataset.statements.filter((statement) => hasBeenSaid(statement) && hasText(statement));
}

/**
 * The principals as whom agents are shown, by the ids of the agents, and the marks of groups as which their members are
 * shown; empty if the filter folds neither.
 */
export function principalsIn(dataset: Dataset, filter: Filter): ReadonlyMap<string, string> {
  const principals = filter.fold === true ? principalsOf(dataset) : new Map<string, string>();
  const marks = marksOfMembers(dataset, filter);
  for (const [agent, principal] of principals) principals.set(agent, marks.get(principal) ?? principal);
  return new Map([...marks, ...principals]);
}

/** The dataset whose actors a filter shows: that with the marks of its groups, if the filter folds them. */
export const datasetFor = (dataset: Dataset, { groups }: Filter): Dataset =>
  groups === 'folded' ? withGroupMarks(dataset) : dataset;

/**
 * The statements that no longer hold at the time of a filter; without one, on the last day of which the dataset tells.
 * At a place in an order, such as `order:2`, nothing has ended.
 */
export function endsOf(dataset: Dataset, { asOf }: Filter): Ends {
  if (asOf === undefined) return endsByItself(dataset);
  return orderOf(asOf) === null ? endsBy(dataset, lastDay(asOf)) : new Map();
}

/** The actors and lines that remain when the paths and the focus of a filter are applied. */
export function nearLines(between: readonly string[] | undefined, focus: Focus | null, lines: Lines): Lines {
  const [first, second] = between ?? [];
  const onPaths = first !== undefined && second !== undefined ? shortestPathsBetween(lines, first, second) : lines;
  if (focus === null) return onPaths;
  const { actors, depth } = focus;
  // An actor in focus is always shown; of several, those that other parts of the filter leave.
  const starts = actors.size === 1 ? actors : new Set([...actors].filter((id) => onPaths.shown.has(id)));
  return neighbourhoodOf(onPaths, starts, depth);
}

/** The layout of a graph that is not large, in steps. */
import type { StatementGraph } from '../model/types.js';
import { computeLayout } from './compute-layout.js';
import { toLayoutInput } from './layout-input.js';
import type { LayoutRun } from './run-in-slices.js';
import type { LayoutOptions, LayoutOutput } from './types.js';

/** The frame must have an area, and the seed be an integer: see `checkFrame`. */
export function layoutSteps(graph: StatementGraph, options: LayoutOptions): LayoutRun<LayoutOutput> {
  const input = toLayoutInput(graph, options);
  const ids = graph.mapNodes((_key, { id }) => id);
  const toPlaces: LayoutRun<LayoutOutput>['toPlaces'] = ({ x, y, label }) =>
    new Map(ids.map((id, i) => [id, { x: x[i]!, y: y[i]!, label: label[i]! }]));
  const { judge } = options;
  return { steps: computeLayout(input, judge && ((output) => judge(toPlaces(output)))), toPlaces };
}

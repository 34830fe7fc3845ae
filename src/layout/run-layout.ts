/** Lays out a graph that is not large. */
import type { StatementGraph } from '../model/types.js';
import { checkFrame } from './check-frame.js';
import { layoutSteps } from './layout-steps.js';
import { runInSlices } from './run-in-slices.js';
import type { LayoutOptions, Places } from './types.js';

/**
 * @returns the place of every actor by id. The same graph and options give the same places on every machine.
 * @throws {LayoutError} if the frame has no area or the seed is not an integer.
 */
export async function runLayout(graph: StatementGraph, options: LayoutOptions = {}): Promise<Places> {
  checkFrame(options);
  return runInSlices(layoutSteps(graph, options), options);
}

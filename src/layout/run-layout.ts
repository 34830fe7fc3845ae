/** Runs a layout in slices, so that the page responds meanwhile and the layout can be cancelled. */
import type { StatementGraph } from '../model/types.js';
import { computeLayout } from './compute-layout.js';
import { toLayoutInput } from './layout-input.js';
import { DRAFT_AFTER_MS, type LayoutOptions, type LayoutOutput, type Places } from './types.js';

/**
 * Longest time that a slice holds the thread, ms, so that the browser can draw a frame between two slices. It
 * decides when a layout pauses, never what comes out.
 */
const SLICE_MS = 12;

/**
 * Lays out a graph.
 *
 * @returns the place of every actor by id. The same graph and options give the same places on every machine.
 * @throws {LayoutError} if the frame has no area or the seed is not an integer.
 */
export async function runLayout(graph: StatementGraph, options: LayoutOptions = {}): Promise<Places> {
  const input = toLayoutInput(graph, options);
  const ids = graph.mapNodes((_key, { id }) => id);
  const toPlaces = ({ x, y, label }: LayoutOutput): Places =>
    new Map(ids.map((id, i) => [id, { x: x[i]!, y: y[i]!, label: label[i]! }]));
  const { judge } = options;
  const steps = computeLayout(input, judge === undefined ? undefined : (output) => judge(toPlaces(output)));
  options.signal?.throwIfAborted();
  const start = performance.now();
  let until = start + SLICE_MS;
  let draft = options.draft;
  let step = steps.next();
  while (step.done !== true) {
    if (draft !== undefined && performance.now() > start + DRAFT_AFTER_MS) {
      draft(toPlaces(step.value()));
      draft = undefined;
      until = 0;
    }
    if (performance.now() > until) {
      await pause();
      options.signal?.throwIfAborted();
      until = performance.now() + SLICE_MS;
    }
    step = steps.next();
  }
  return toPlaces(step.value);
}

/** Gives the thread to input and painting for a moment. It waits for a message, since nested timers wait 4 ms each. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

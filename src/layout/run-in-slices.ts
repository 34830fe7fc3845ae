/** Runs a layout in slices, so that the page responds meanwhile and the layout can be cancelled. */
import { DRAFT_AFTER_MS, type LayoutOptions, type Places } from './types.js';

/**
 * Longest time that a slice holds the thread, ms, so that the browser can draw a frame between two slices. It
 * decides when a layout pauses, never what comes out.
 */
const SLICE_MS = 12;

/**
 * A layout that has not been run yet.
 *
 * @typeParam Result What is made of the output: by default the places of actors by their ids.
 */
export interface LayoutRun<Output, Result = Places> {
  /**
   * The steps, with a pause after each: a function that gives preliminary places, or nothing where there are none.
   */
  readonly steps: Generator<(() => Output) | undefined, Output>;
  readonly toPlaces: (output: Output) => Result;
}

/** @throws the reason of the signal, once it is aborted. */
export async function runInSlices<Output, Result>(
  { steps, toPlaces }: LayoutRun<Output, Result>,
  { signal, draft }: Pick<LayoutOptions, 'signal'> & { readonly draft?: ((draft: Result) => void) | undefined },
): Promise<Result> {
  signal?.throwIfAborted();
  const start = performance.now();
  let until = start + SLICE_MS;
  let pending = draft;
  let step = steps.next();
  while (step.done !== true) {
    if (pending !== undefined && step.value !== undefined && performance.now() > start + DRAFT_AFTER_MS) {
      pending(toPlaces(step.value()));
      pending = undefined;
      until = 0;
    }
    if (performance.now() > until) {
      await pause();
      signal?.throwIfAborted();
      until = performance.now() + SLICE_MS;
    }
    step = steps.next();
  }
  return toPlaces(step.value);
}

/** Gives the thread to input and painting for a moment. It waits for a message, since nested timers wait 4 ms each. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The file of the worker that places the actors of a large graph: it is given a task, and answers with the places. */
import { largePlaces, type LargePlaces, type LargeTask } from './large-places.js';

/** What the worker says: that it is at work, or places, the last of which are what came of it. */
export type WorkerMessage = 'at-work' | { readonly places: LargePlaces; readonly isLast: boolean };

/** It says so often that it is at work, ms. */
const EVERY_MS = 200;

interface WorkerScope {
  onmessage: ((event: MessageEvent<LargeTask>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

function tell(places: LargePlaces, isLast: boolean): void {
  const { inFrame, inPlot } = places;
  const moved = isLast ? [inFrame, inPlot] : [inPlot];
  scope.postMessage(
    { places, isLast } satisfies WorkerMessage,
    moved.flatMap(({ x, y }) => [x.buffer, y.buffer]),
  );
}

scope.onmessage = ({ data }) => {
  let told = performance.now();
  const steps = largePlaces(data);
  let step = steps.next();
  while (step.done !== true) {
    if (step.value !== undefined) tell(step.value(), false);
    if (performance.now() > told + EVERY_MS) {
      told = performance.now();
      scope.postMessage('at-work', []);
    }
    step = steps.next();
  }
  tell(step.value, true);
};

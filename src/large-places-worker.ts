/** The file of the worker that places the actors of a large graph: it is given a task, and answers with the places. */
import { largePlaces, type LargePlaces, type LargeTask } from './large-places.js';

/** What the worker says: that it is at work, or what came of it. */
export type WorkerMessage = 'at-work' | LargePlaces;

/** It says so often that it is at work, ms. */
const EVERY_MS = 200;

interface WorkerScope {
  onmessage: ((event: MessageEvent<LargeTask>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  let told = performance.now();
  const steps = largePlaces(data);
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() > told + EVERY_MS) {
      told = performance.now();
      scope.postMessage('at-work', []);
    }
    step = steps.next();
  }
  const { inFrame, inPlot } = step.value;
  scope.postMessage(
    step.value,
    [inFrame, inPlot].flatMap(({ x, y }) => [x.buffer, y.buffer]),
  );
};

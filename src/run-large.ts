/**
 * Places the actors of a large graph in a worker, so that the page is free meanwhile; where there is none, in slices.
 */
import { runInSlices } from './layout/run-in-slices.js';
import { largePlaces, type LargePlaces, type LargeTask } from './large-places.js';
import type { WorkerMessage } from './large-places-worker.js';

/** Fewer actors are placed in a fraction of a second, in slices: the start of a worker would be a good part of that. */
const FROM_ACTORS = 1000;
/** A worker that says nothing for so long, ms, is given up: one that was killed tells nobody. */
const SILENT_MS = 5000;

/** No other worker is asked for in a page that has refused one, or in which one has failed. */
const workers = { areRefused: typeof Worker === 'undefined' };

interface LargeRunOptions {
  /** Called with places that will do for the moment, where a worker goes on meanwhile. */
  readonly draft: (places: LargePlaces) => void | Promise<void>;
  readonly signal: AbortSignal | undefined;
}

/** Takes a task that was made after the worker had been started. */
export interface LargeRun {
  /** @throws the reason of the signal, once it is aborted. */
  readonly places: (task: LargeTask, options: LargeRunOptions) => Promise<LargePlaces>;
}

/** Starts a worker where there are so many actors; it is ended with the run, which must follow. */
export function startLarge(actors: number): LargeRun {
  const worker = actors >= FROM_ACTORS && !workers.areRefused ? startWorker() : null;
  return {
    places: async (task, options) => {
      const { signal } = options;
      const found = worker === null ? null : await askWorker(worker, task, options);
      signal?.throwIfAborted();
      if (found !== null) return found;
      workers.areRefused ||= worker !== null;
      return runInSlices({ steps: largePlaces(task), toPlaces: (places) => places }, { signal });
    },
  };
}

/** Null where scripts are of another origin than the page, and where a policy refuses workers. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./large-places-worker.js', import.meta.url), { type: 'module' });
  } catch {
    workers.areRefused = true;
    return null;
  }
}

/**
 * @returns null where the worker fails, and once the signal is aborted. It is ended in any case.
 * @throws what `draft` throws.
 */
async function askWorker(
  worker: Worker,
  task: LargeTask,
  { draft, signal }: LargeRunOptions,
): Promise<LargePlaces | null> {
  let silence: ReturnType<typeof setTimeout> | undefined;
  // A signal lives as long as the page; it must not hold the task.
  const over = new AbortController();
  try {
    return await new Promise<LargePlaces | null>((resolve, reject) => {
      const giveUp = (): void => resolve(null);
      const wait = (): void => {
        clearTimeout(silence);
        silence = setTimeout(giveUp, SILENT_MS);
      };
      const show = async (places: LargePlaces): Promise<void> => draft(places);
      wait();
      signal?.addEventListener('abort', giveUp, { signal: over.signal });
      worker.addEventListener('error', (event) => {
        // The page is not to hear of a failure that nobody will notice.
        event.preventDefault();
        giveUp();
      });
      worker.addEventListener('messageerror', giveUp);
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
        if (data === 'at-work') wait();
        else if (data.isLast) resolve(data.places);
        else {
          // To draw may take longer than a worker may be silent.
          clearTimeout(silence);
          show(data.places).then(wait, reject);
        }
      });
      worker.postMessage(task, []);
    });
  } finally {
    clearTimeout(silence);
    over.abort();
    worker.terminate();
  }
}

/** Runs long work in short slices, between which the page can respond. */
import { idle } from './idle.js';

/** Length of a slice, ms: half a frame. */
const SLICE_MS = 8;

/** Runs an iterator to its end, with pauses until the page is idle; null where the signal was aborted. */
export async function inSlices<T>(work: Iterator<void, T>, signal: AbortSignal): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = work.next();
      if (done === true) return value;
    } while (performance.now() < end);
    if (!(await idle(signal))) return null;
  }
}

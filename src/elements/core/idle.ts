/** Work that waits for the page, and lets it live. */

/** The longest that a busy page may put work off, ms. */
const PATIENCE = 200;
/** Work at a stretch, ms: half a frame. */
const STRETCH = 8;

/**
 * Waits until the browser is idle.
 *
 * @param timeout The longest time that a busy page may delay it, ms.
 * @returns false if the signal was aborted in the meantime.
 */
export async function idle(signal?: AbortSignal, timeout = PATIENCE): Promise<boolean> {
  await new Promise<void>((done) => {
    // Safari has no `requestIdleCallback`.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout });
    else setTimeout(done, 1);
  });
  return signal?.aborted !== true;
}

/** Runs work that pauses, in stretches of a few milliseconds; null when it was stopped. */
export async function inStretches<T>(work: Iterator<void, T>, signal: AbortSignal): Promise<T | null> {
  for (;;) {
    const end = performance.now() + STRETCH;
    do {
      const { done, value } = work.next();
      if (done === true) return value;
    } while (performance.now() < end);
    if (!(await idle(signal))) return null;
  }
}

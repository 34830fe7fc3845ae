/** `requestIdleCallback`, also for browsers that do not have it. */

/** The longest that a busy page may delay the callback, ms. */
const TIMEOUT_MS = 200;

/**
 * Waits until the browser is idle.
 *
 * @param timeout The longest time that a busy page may delay it, ms.
 * @returns false if the signal was aborted in the meantime.
 */
export async function idle(signal?: AbortSignal, timeout = TIMEOUT_MS): Promise<boolean> {
  await new Promise<void>((done) => {
    // Safari has no `requestIdleCallback`.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout });
    else setTimeout(done, 1);
  });
  return signal?.aborted !== true;
}

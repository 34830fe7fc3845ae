/** `requestIdleCallback`, also for browsers that do not have it. */

/** The longest that a busy page may delay the callback, ms. */
const TIMEOUT_MS = 200;

/** Waits until the page is idle; false where the signal was aborted meanwhile. */
export async function idle(signal?: AbortSignal): Promise<boolean> {
  await new Promise<void>((done) => {
    // Safari does not have it.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: TIMEOUT_MS });
    else setTimeout(done, 1);
  });
  return signal?.aborted !== true;
}

/** Work that waits for the page, or for those whom a reader sees, and lets it live. */

/** The longest that a busy page may put work off, ms. */
const PATIENCE = 200;
/** Work at a stretch, ms: half a frame. */
const STRETCH = 8;

/** Comes back when the page has nothing better to do; false when it is told to stop meanwhile. */
export async function idle(signal?: AbortSignal): Promise<boolean> {
  await new Promise<void>((done) => {
    // Safari has no idle time of its own to offer.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: PATIENCE });
    else setTimeout(done, 1);
  });
  return signal?.aborted !== true;
}

/** Whether an element lies within the window, or not farther above or below it than so many times its height. */
export function isNear(element: Element, heights: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const far = heights * innerHeight;
  return bottom >= -far && top <= innerHeight + far;
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

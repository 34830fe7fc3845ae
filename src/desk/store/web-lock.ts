/** The lock that only one tab has at a time. A tab that crashes loses it at once. */
import { DATABASE } from './draft-database.js';

/** A lock that this tab has. */
export interface HeldLock {
  /** Lets others have it. */
  readonly release: () => void;
  /** Resolves when the lock has been released, or stolen; then `stolen` is true. */
  readonly ended: Promise<{ readonly stolen: boolean }>;
}

/** The browser's locks; null in pages that are not secure (plain http), where there are none. */
function lockManager(): LockManager | null {
  return navigator.locks ?? null;
}

export const hasLocks = (): boolean => lockManager() !== null;

/**
 * Asks for the lock of a draft.
 *
 * @param options `ifAvailable`: not if another tab has it. `signal`: waits until then. `steal`: takes it from any tab.
 * @returns null if it was not to be had.
 */
export function requestLock(id: string, options: LockOptions): Promise<HeldLock | null> {
  return new Promise((granted, failed) => {
    let held = false;
    let release = (): void => {};
    const ended = lockManager()!
      .request(`${DATABASE}/${id}`, options, async (lock) => {
        if (lock === null) return;
        held = true;
        const released = new Promise<void>((done) => (release = done));
        granted({ release: () => release(), ended });
        await released;
      })
      .then(
        () => {
          if (!held) granted(null);
          return { stolen: false };
        },
        (error: unknown) => {
          if (held || options.signal?.aborted === true) granted(null);
          else failed(error);
          return { stolen: held };
        },
      );
  });
}

/** Writes hashes into the history of the browser, not more often than browsers allow. */

/**
 * At most 60 entries are written in 30 s. Safari allows 100 in 30 s, other browsers more; other scripts of the page may
 * write entries, too.
 */
const MAX_WRITES = 60;
const WINDOW_MS = 30_000;
/** Least time between two entries of a continuous action, such as playback, ms. */
const CONTINUOUS_MS = 400;

export class HistoryWriter {
  readonly #window: Window;
  /** The times of the writes in the last 30 s, ms. */
  #times: number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is to be written next. `hash` is called when it is written. */
  #pending: { readonly hash: () => string; readonly push: boolean } | null = null;
  /** The continuous action that the last entry belongs to; null if there is none. */
  #continuous: string | null = null;

  constructor(window: Window) {
    this.#window = window;
  }

  /**
   * Writes a hash, now or when it is allowed. An action of the reader makes a new entry. A change by the page replaces
   * the present entry.
   *
   * @param hash Returns the hash. It is called when the hash is written.
   * @param action What the reader did; null if the page has changed something.
   * @param isContinuous Whether further writes of the same action follow. All of them become one entry.
   */
  write(hash: () => string, action: string | null, isContinuous: boolean): void {
    const push = action !== null && !(isContinuous && this.#continuous === action);
    if (action !== null) this.#continuous = isContinuous ? action : null;
    this.#pending = { hash, push: push || this.#pending?.push === true };
    clearTimeout(this.#timer);
    const now = performance.now();
    this.#times = this.#times.filter((time) => now - time < WINDOW_MS);
    const delay = Math.max(isContinuous && !push ? this.#continuousDelay(now) : 0, this.#limitDelay(now));
    if (delay <= 0) this.#flush();
    else this.#timer = setTimeout(() => this.#flush(), delay);
  }

  /** How long a continuous action has to wait after the last entry, ms. */
  #continuousDelay(now: number): number {
    const last = this.#times.at(-1) ?? -Infinity;
    return last + CONTINUOUS_MS - now;
  }

  /** How long it takes until one more entry is allowed, ms. */
  #limitDelay(now: number): number {
    const { length } = this.#times;
    return length < MAX_WRITES ? 0 : this.#times[length - MAX_WRITES]! + WINDOW_MS - now;
  }

  /** Forgets what is not written yet. The next action makes a new entry. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#pending = null;
    this.#continuous = null;
  }

  #flush(): void {
    const pending = this.#pending;
    this.#pending = null;
    if (pending === null) return;
    const { location, history } = this.#window;
    const hash = pending.hash();
    if (hash === location.hash) return;
    this.#times.push(performance.now());
    // The address is absolute, because a page may have a `<base>`.
    const address = location.href.replace(/#.*$/s, '') + hash;
    try {
      if (pending.push) history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // A page without an address of its own, such as a frame with `srcdoc`, cannot write entries and has no links.
    }
  }
}

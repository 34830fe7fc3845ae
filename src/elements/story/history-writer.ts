/** Writes hashes into the history of the browser, never more often than browsers allow. */

/** Safari allows 100 in 30 s, other browsers more; a page may have others who write. */
const MOST = 60;
const WITHIN_MS = 30_000;
/** What goes on, such as time that is played, is written so often at most, ms. */
const SOFT_MS = 400;

export class HistoryWriter {
  readonly #window: Window;
  /** When the last ones were written, ms. */
  #times: number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is to be written. */
  #waiting: { readonly hash: () => string; readonly push: boolean } | null = null;
  /** What the last entry was made for, while it goes on. */
  #run: string | null = null;

  constructor(window: Window) {
    this.#window = window;
  }

  /**
   * @param hash The hash to be written, made when it is.
   * @param act What the reader did; null where a host has changed something, which is no step of the reader's.
   * @param goesOn Whether more of the same follows: all of it is one entry.
   */
  write(hash: () => string, act: string | null, goesOn: boolean): void {
    const push = act !== null && !(goesOn && this.#run === act);
    if (act !== null) this.#run = goesOn ? act : null;
    this.#waiting = { hash, push: push || this.#waiting?.push === true };
    clearTimeout(this.#timer);
    const now = performance.now();
    this.#times = this.#times.filter((time) => now - time < WITHIN_MS);
    const last = this.#times.at(-1) ?? -Infinity;
    const soft = goesOn && !push ? SOFT_MS - (now - last) : 0;
    const allowed = this.#times.length < MOST ? 0 : this.#times[this.#times.length - MOST]! + WITHIN_MS - now;
    const wait = Math.max(soft, allowed);
    if (wait <= 0) this.#flush();
    else this.#timer = setTimeout(() => this.#flush(), wait);
  }

  /** What was to be written has been overtaken. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
    this.#run = null;
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null) return;
    const { location, history } = this.#window;
    const hash = waiting.hash();
    if (hash === location.hash) return;
    this.#times.push(performance.now());
    try {
      // By the whole address: a page may have a <base>.
      history[waiting.push ? 'pushState' : 'replaceState'](
        history.state,
        '',
        location.href.replace(/#.*$/s, '') + hash,
      );
    } catch {
      // A page without an address of its own, such as a frame from a text, has no links to share.
    }
  }
}

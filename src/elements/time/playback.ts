/** Shows the moments of a timeline one after another. It uses timers only while it plays. */

/** The longest and shortest time for which a moment is shown, ms. */
const MAX_PAUSE_MS = 1600;
const MIN_PAUSE_MS = 200;
/** The time in which all moments are shown, ms, unless the limits above give another one. */
const TOTAL_MS = 40_000;
/** Interval at which a slow picture is checked again, ms. */
const RETRY_MS = 40;

/** How long each moment is shown, ms: all of them in 40 s together, but each at most 1.6 s and at least 0.2 s. */
export function pauseFor(moments: number): number {
  return Math.max(MIN_PAUSE_MS, Math.min(MAX_PAUSE_MS, TOTAL_MS / Math.max(1, moments)));
}

export interface PlaybackDeps {
  readonly document: Document;
  /** Goes to the next moment. Returns false if there is none. */
  next(): boolean;
  /** Whether the picture of the last moment is drawn, so that the next can follow. */
  isDrawn(): boolean;
  /** Whether the element is in the page and the page is visible. */
  isVisible(): boolean;
  /** Is called when playback has started or stopped. */
  changed(): void;
}

export class Playback {
  readonly #deps: PlaybackDeps;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(deps: PlaybackDeps) {
    this.#deps = deps;
  }

  get playing(): boolean {
    return this.#timer !== undefined;
  }

  /**
   * @param pause How long each moment is shown, ms.
   * @param first The time until the next moment is shown, ms.
   */
  start(pause: number, first = 0): void {
    this.stop();
    this.#deps.document.addEventListener('visibilitychange', this.#onHidden);
    const step = (): void => {
      if (!this.#deps.isVisible()) this.stop();
      // A slow machine may need longer for a picture than the pause is.
      else if (!this.#deps.isDrawn()) this.#timer = setTimeout(step, RETRY_MS);
      else if (!this.#deps.next()) this.stop();
      else this.#timer = setTimeout(step, pause);
    };
    this.#timer = setTimeout(step, first);
    this.#deps.changed();
  }

  stop(): void {
    if (!this.playing) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#deps.document.removeEventListener('visibilitychange', this.#onHidden);
    this.#deps.changed();
  }

  readonly #onHidden = (): void => {
    if (this.#deps.document.hidden) this.stop();
  };
}

/** Plays moments one after another. Runs only while it plays. */

/** How long a moment stays, ms: the longest, the shortest, and how long all of them may take together. */
const [LONGEST, SHORTEST, ALL] = [1600, 200, 40_000];
/** After which time it is asked again whether the last moment stands, ms. */
const AGAIN = 40;

/** How long each of so many moments stays, ms: 1.6 s for a few; of many, as long as all take 40 s, but never less than 200 ms. */
export function pauseFor(moments: number): number {
  return Math.max(SHORTEST, Math.min(LONGEST, ALL / Math.max(1, moments)));
}

export interface PlaybackDeps {
  readonly document: Document;
  /** Goes to the next moment; false where there is none. */
  next(): boolean;
  /** Whether the last moment stands on the stage, so that the next may follow. */
  stands(): boolean;
  /** Whether there is anyone to see it. */
  isSeen(): boolean;
  /** It has begun or stopped. */
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
   * @param pause How long a moment stays, ms.
   * @param first When the next one comes, ms; at once where the reader looks at a moment already.
   */
  start(pause: number, first = 0): void {
    this.stop();
    this.#deps.document.addEventListener('visibilitychange', this.#onHidden);
    const step = (): void => {
      if (!this.#deps.isSeen()) this.stop();
      // Where the machine is slow, the picture is not overtaken.
      else if (!this.#deps.stands()) this.#timer = setTimeout(step, AGAIN);
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

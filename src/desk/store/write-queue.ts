/** Writes what it is given in order, and all that waits at once. */

interface Waiting<T> {
  readonly item: T;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

export class WriteQueue<T> {
  readonly #write: (batch: readonly T[]) => Promise<readonly (Error | undefined)[]>;
  #waiting: Waiting<T>[] = [];
  #running: Promise<void> | null = null;

  /**
   * @param write Writes a batch and gives the error of each item, or undefined where it was written. If it rejects, no
   *   item of the batch was written.
   */
  constructor(write: (batch: readonly T[]) => Promise<readonly (Error | undefined)[]>) {
    this.#write = write;
  }

  /**
   * Resolves when the item is written. Items that are added in the same turn of the event loop are in one batch, and so
   * are those that are added while another batch is being written.
   */
  add(item: T): Promise<void> {
    const result = new Promise<void>((done, failed) => this.#waiting.push({ item, done, failed }));
    this.#running ??= this.#run();
    return result;
  }

  /** Resolves when all that was added until now is written or refused. It does not reject. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        const errors = await this.#write(batch.map(({ item }) => item));
        batch.forEach(({ done, failed }, i) => (errors[i] === undefined ? done() : failed(errors[i])));
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#running = null;
  }
}

/**
 * Loads something once, when it is first needed. The `import()` stands in the function that is given, so that bundlers
 * see it: `new Lazy(() => import('./table-panel.js'))`.
 */
export class Lazy<T> {
  readonly #load: () => Promise<T>;
  #value: T | null = null;
  #pending: Promise<T | null> | null = null;
  #failure: unknown = null;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** What was loaded; null until then. */
  get value(): T | null {
    return this.#value;
  }

  /** Why the last attempt failed; null where it did not. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Loads it, unless it is loaded or loading. Null where it cannot be loaded; the next call then tries again. */
  load(): Promise<T | null> {
    this.#pending ??= this.#load().then(
      (value) => {
        this.#value = value;
        this.#failure = null;
        return value;
      },
      (error: unknown) => {
        this.#pending = null;
        this.#failure = error;
        return null;
      },
    );
    return this.#pending;
  }
}

/**
 * For `import()`: a file that came empty is a module without exports, and no error to the browser.
 *
 * @throws {Error} where the module has no exports.
 */
export function nonEmpty<T extends object>(module: T): T {
  if (Object.keys(module).length < 1) throw new Error();
  return module;
}

/**
 * Loads something once, when it is first needed. The `import()` stands in the function that is given, so that bundlers
 * see it: `new Lazy(() => import('./table-panel.js'))`.
 */
export class Lazy<T extends object> {
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
    this.#pending ??= this.#load()
      .then((value) => {
        this.#value = nonEmpty(value);
        this.#failure = null;
        return value;
      })
      .catch((error: unknown) => {
        this.#pending = null;
        this.#failure = error;
        return null;
      });
    return this.#pending;
  }
}

/**
 * Decides which elements of a document may hold a WebGL context. A browser keeps few contexts for a page, and loses the
 * oldest when more are made. So the elements share a smaller number, and the one that was used least recently has to
 * give its context back and change to another painter. Imports no library.
 */

/** Paints with WebGL between `grant` and `revoke`. */
export interface ContextHolder {
  /** Called when a context may be made. */
  grant(): void;
  /** Called when the context must be given back, before this returns. */
  revoke(): void;
}

export interface Contexts {
  /** Adds a holder, or marks one that is known as the most recently used. */
  request(holder: ContextHolder): void;
  /**
   * Marks a holder as the most recently used, and grants it a context again where it was revoked. Ignores a holder that
   * is not known.
   */
  use(holder: ContextHolder): void;
  /** Removes a holder that has given its context back. Another holder may be granted one before this returns. */
  release(holder: ContextHolder): void;
}

/**
 * The greatest number of contexts of a document. Chromium loses the first context when the 17th is made, mobile
 * browsers earlier, and the page may have contexts of its own.
 */
export const MOST_CONTEXTS = 8;

/** A registered symbol, so that two copies of this library on one page share one pool. */
const KEY = Symbol.for('diplomatic-graph.contexts.1');

/** The pool of a document. */
export function contextsOf(document: Document & { [KEY]?: Contexts }): Contexts {
  document[KEY] ??= new ContextPool();
  return document[KEY];
}

class ContextPool implements Contexts {
  /** All holders, the least recently used first. */
  #order: ContextHolder[] = [];
  readonly #granted = new Set<ContextHolder>();

  request(holder: ContextHolder): void {
    this.#order = [...this.#order.filter((other) => other !== holder), holder];
    this.#settle();
  }

  use(holder: ContextHolder): void {
    if (this.#order.includes(holder)) this.request(holder);
  }

  release(holder: ContextHolder): void {
    this.#order = this.#order.filter((other) => other !== holder);
    this.#granted.delete(holder);
    this.#settle();
  }

  /**
   * Revokes and grants one holder at a time, since a holder may call `release` meanwhile. Contexts are given back
   * before others are made.
   */
  #settle(): void {
    for (;;) {
      const due = this.#order.slice(-MOST_CONTEXTS);
      const out = [...this.#granted].find((holder) => !due.includes(holder));
      const next = due.findLast((holder) => !this.#granted.has(holder));
      if (out !== undefined) {
        this.#granted.delete(out);
        out.revoke();
      } else if (next !== undefined) {
        this.#granted.add(next);
        next.grant();
      } else {
        return;
      }
    }
  }
}

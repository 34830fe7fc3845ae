/**
 * Who may hold a WebGL context. Browsers keep few of them for a page and take the oldest away
 * from whoever has it, without asking; so the elements of a document share a smaller number, and
 * the one that was used least recently goes back to another painter. Needs no library.
 */

/** Someone who paints with WebGL while it is granted. */
export interface ContextHolder {
  /** A context may be made now. */
  grant(): void;
  /** The context must be given back before this returns. */
  revoke(): void;
}

export interface Contexts {
  /** A new holder, the most recently used now. */
  request(holder: ContextHolder): void;
  /** It is the most recently used now; one that was revoked is granted anew. Nothing for who never asked. */
  use(holder: ContextHolder): void;
  /** It has given back what it had, and needs none any more. The next in order may make one before this returns. */
  release(holder: ContextHolder): void;
}

/** Chromium loses the first context when the 17th is made, mobile browsers earlier; a host may have some of its own. */
export const MOST_CONTEXTS = 8;

/** Two copies of this library on one page find the same. */
const KEY = Symbol.for('diplomatic-graph.contexts.1');

export function contextsOf(document: Document & { [KEY]?: Contexts }): Contexts {
  return (document[KEY] ??= new ContextPool());
}

class ContextPool implements Contexts {
  /** All that asked, the least recently used first. */
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

  /** One step at a time, since a holder may release while it is granted or revoked; contexts are given back before others are made. */
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

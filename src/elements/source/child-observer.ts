/** Calls back when the children of an element change, and when the parser has read the page to its end. */
import type { ReactiveController } from 'lit';

export class ChildObserver implements ReactiveController {
  readonly #host: Element;
  readonly #onChange: () => void;
  readonly #observer: MutationObserver;

  constructor(host: Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#observer = new MutationObserver(onChange);
  }

  hostConnected(): void {
    const { ownerDocument } = this.#host;
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (ownerDocument.readyState === 'loading')
      ownerDocument.addEventListener('DOMContentLoaded', this.#onChange, { once: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

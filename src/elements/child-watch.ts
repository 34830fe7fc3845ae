/** Tells when the children of an element change; what a parser is still writing is not told before it is done. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class ChildWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: () => void;
  readonly #observer = new MutationObserver(() => this.#tell());

  constructor(host: ReactiveControllerHost & Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** Whether the parser may still be within the element. */
  get isOpen(): boolean {
    return this.#host.ownerDocument.readyState === 'loading';
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (this.isOpen) this.#host.ownerDocument.addEventListener('DOMContentLoaded', () => this.#tell(), { once: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #tell(): void {
    if (!this.isOpen) this.#onChange();
  }
}

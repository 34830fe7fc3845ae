/** Whether a reader has come near an element: lists that only who sees it can read need not stand in a page of many before. */
import { isNearViewport } from './viewport.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class NearViewport implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#come();
      // As `isNear` has it.
    },
    { rootMargin: '100% 0px' },
  );
  #near = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Once true, it stays so. */
  get isNear(): boolean {
    return this.#near;
  }

  hostConnected(): void {
    if (this.#near) return;
    // Who is seen at first need not wait for the observer, which tells in the next frame.
    this.#near = isNearViewport(this.#host, 1);
    if (!this.#near) this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #come(): void {
    this.#near = true;
    this.#observer.disconnect();
    this.#host.requestUpdate();
  }
}

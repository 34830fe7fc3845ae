/** Whether an element has come near the window: in a page with many elements, long lists are drawn only then. */
import { isNearViewport } from './viewport.js';
import type { ReactiveController } from 'lit';
import type { ElementHost } from './element-host.js';

export class NearViewport implements ReactiveController {
  readonly #host: ElementHost;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#onNear();
    },
    // One height of the window above and below it, as `isNearViewport` is asked for in `hostConnected`.
    { rootMargin: '100% 0px' },
  );
  #near = false;

  constructor(host: ElementHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Once true, it stays so. */
  get isNear(): boolean {
    return this.#near;
  }

  hostConnected(): void {
    if (this.#near) return;
    // Check once now: IntersectionObserver reports a frame later.
    this.#near = isNearViewport(this.#host, 1);
    if (!this.#near) this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #onNear(): void {
    this.#near = true;
    this.#observer.disconnect();
    this.#host.requestUpdate();
  }
}

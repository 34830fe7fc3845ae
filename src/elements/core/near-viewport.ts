/** Whether an element has come near the window: in a page with many elements, long lists are drawn only then. */
import type { ReactiveController } from 'lit';
import type { ElementHost } from './element-host.js';

export interface NearViewportHost extends ElementHost {
  readonly startedInView: boolean;
}

export class NearViewport implements ReactiveController {
  readonly #host: NearViewportHost;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#onNear();
    },
    // One height of the window above and below it.
    { rootMargin: '100% 0px' },
  );
  #near: boolean;

  constructor(host: NearViewportHost) {
    this.#host = host;
    this.#near = host.startedInView;
    host.addController(this);
  }

  /** Once true, it stays so. */
  get isNear(): boolean {
    return this.#near;
  }

  hostConnected(): void {
    // No place is read here: it would cost a layout of the whole page in WebKit, see `docs/browsers.md`.
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

/** Knows when the page is printed; what then stands in the page is told elsewhere, and loaded when the browser is idle. */
import type { ReactiveController } from 'lit';
import type { SceneOptions } from '../../scene/build-scene.js';
import type { SceneController } from '../core/scene-controller.js';
import type * as Export from './export-file.js';
import type { ElementHost } from '../core/element-host.js';

/** The longest that a busy page may put off what printing needs, ms. */
const IDLE_MS = 2000;

export class PrintController implements ReactiveController {
  readonly #host: ElementHost;
  readonly #shown: () => readonly [SceneController | null, SceneOptions, ...unknown[]];
  readonly #media = matchMedia('print');
  #paper: typeof Export | null = null;
  /** Takes away what stands for print only; null while nothing does. */
  #remove: (() => void) | null = null;

  /** @param shown What the element shows at present, and how. */
  constructor(host: ElementHost, shown: () => readonly [SceneController | null, SceneOptions, ...unknown[]]) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
    // Safari has no idle time of its own to offer.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void this.#load(), { timeout: IDLE_MS });
    else setTimeout(() => void this.#load(), IDLE_MS / 4);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    // For tools that print without telling, and for views of the page as it would be printed.
    this.#media.addEventListener('change', this.#onMedia);
    this.#onMedia();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#media.removeEventListener('change', this.#onMedia);
    this.#end();
  }

  async #load(): Promise<void> {
    // Without it the live picture is printed.
    this.#paper = await import('./export-file.js').catch(() => null);
    if (this.#host.isConnected) this.#onMedia();
  }

  readonly #onMedia = (): void => {
    if (this.#media.matches) this.#begin();
    else this.#end();
  };

  readonly #begin = (): void => {
    const [composition, options] = this.#shown();
    if (this.#remove !== null || this.#paper === null || composition === null) return;
    this.#remove = this.#paper.showForPrint(this.#host, this.#host.renderRoot as ShadowRoot, composition, options);
  };

  readonly #end = (): void => {
    this.#remove?.();
    this.#remove = null;
  };
}

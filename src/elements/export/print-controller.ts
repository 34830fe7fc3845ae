/** Puts the print view into the element while the page is printed. Its code is loaded when the browser is idle. */
import { nonEmpty } from '../core/lazy.js';
import type { ReactiveController } from 'lit';
import type { SceneOptions } from '../../scene/build-scene.js';
import type { SceneController } from '../core/scene-controller.js';
import type * as Export from './export-file.js';
import type { ElementHost } from '../core/element-host.js';
import { idle } from '../core/idle.js';

/** The longest time for which a busy page can delay the code for printing, ms. */
const MAX_DELAY_MS = 2000;

export class PrintController implements ReactiveController {
  readonly #host: ElementHost;
  readonly #shown: () => readonly [SceneController | null, SceneOptions, ...unknown[]];
  readonly #media = matchMedia('print');
  /** Null before it has loaded. */
  #export: typeof Export | null = null;
  /** Removes the print view; null while there is none. */
  #remove: (() => void) | null = null;

  /** @param shown Returns what the element shows at present: the scene and its options. */
  constructor(host: ElementHost, shown: () => readonly [SceneController | null, SceneOptions, ...unknown[]]) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
    void idle(undefined, MAX_DELAY_MS).then(() => this.#load());
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    // Some tools print without the events, and developer tools can emulate print on the screen.
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
    // If it cannot be loaded, the page prints the picture that is on the screen.
    this.#export = await import('./export-file.js').then(nonEmpty).catch(() => null);
    if (this.#host.isConnected) this.#onMedia();
  }

  readonly #onMedia = (): void => {
    if (this.#media.matches) this.#begin();
    else this.#end();
  };

  readonly #begin = (): void => {
    const [composition, options] = this.#shown();
    if (this.#remove !== null || this.#export === null || composition === null) return;
    this.#remove = this.#export.showForPrint(this.#host, this.#host.renderRoot as ShadowRoot, composition, options);
  };

  readonly #end = (): void => {
    this.#remove?.();
    this.#remove = null;
  };
}

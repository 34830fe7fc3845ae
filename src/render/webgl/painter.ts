/** The scene by WebGL: lines, glyphs and actors of a large graph, where there is a graphics card to paint them. */
import type { Scene } from '../../scene/types.js';
import type { MarkPainter, View } from '../painter.js';
import { watchPixelRatio } from '../pixel-ratio.js';
import { itemsOf, NO_ITEMS, type Items } from './items.js';
import { MarkSigma } from './mark-sigma.js';
import { wholePixels } from './whole-pixels.js';

export class WebglPainter implements MarkPainter {
  readonly kind = 'webgl';
  readonly #host: HTMLElement;
  readonly #window: Window;
  readonly #onFail: (reason: unknown) => void;
  /** Null once it has failed or is destroyed. */
  #sigma: MarkSigma | null;
  #unwatch: (() => void) | null = null;
  #scene: Scene | null = null;
  #view: View = { scale: 1, x: 0, y: 0 };
  /** Of the stage, CSS px. */
  #size: readonly [width: number, height: number];
  #items: Items = NO_ITEMS;
  /** The scene is another than that of the items. */
  #stale = false;
  #painted = false;
  /** Pixels of the device per CSS px, as the canvas has them. */
  #ratio: number;
  #frame: number | null = null;

  /**
   * @param container An empty element of ours, as large as the stage.
   * @param onFail Told once, when a frame fails or the context is lost; nothing is painted any more then, and nothing left in the container.
   * @throws Error where there is no WebGL 2, or where its driver does not take the shaders. Nothing is left in the container.
   */
  constructor(container: HTMLElement, onFail: (reason: unknown) => void) {
    this.#onFail = onFail;
    this.#window = container.ownerDocument.defaultView!;
    this.#ratio = this.#window.devicePixelRatio;
    this.#size = [container.clientWidth, container.clientHeight];
    // Sigma takes all children of its element away when it goes, so it gets one of its own.
    this.#host = container.ownerDocument.createElement('div');
    this.#host.style.position = 'relative';
    this.#host.style.pointerEvents = 'none';
    container.append(this.#host);
    this.#fitHost();
    try {
      this.#sigma = new MarkSigma(this.#host);
    } catch (error) {
      this.#sigma = null;
      this.#leave();
      throw error;
    }
    this.#sigma.on('webglContextLost', () => this.#fail(new Error('The WebGL context was lost.')));
    this.#unwatch = watchPixelRatio(this.#window, () => this.#schedule());
  }

  paint(scene: Scene): void {
    this.#scene = scene;
    this.#stale = true;
    // Another painter has just gone: a frame without a picture would flicker.
    if (this.#painted) this.#schedule();
    else this.#paint();
  }

  clear(): void {
    this.#scene = null;
    this.#stale = true;
    this.#schedule();
  }

  setView(view: View): void {
    this.#view = view;
    this.#schedule();
  }

  resize(width: number, height: number): void {
    this.#size = [width, height];
    this.#schedule();
  }

  destroy(): void {
    this.#sigma = this.#end(this.#sigma);
  }

  /** One frame for all that is asked within it; none before the first scene. */
  #schedule(): void {
    if (this.#sigma === null || !this.#painted || this.#frame !== null) return;
    this.#frame = this.#window.requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    if (this.#frame !== null) this.#window.cancelAnimationFrame(this.#frame);
    this.#frame = null;
    if (this.#sigma === null) return;
    try {
      const [width, height] = this.#fitHost();
      if (this.#ratio !== this.#window.devicePixelRatio) this.#sigma.resize(true);
      this.#ratio = this.#window.devicePixelRatio;
      if (this.#stale) this.#items = this.#scene === null ? NO_ITEMS : itemsOf(this.#scene, this.#items);
      this.#stale = false;
      this.#sigma.show(this.#items, this.#view, width, height);
      this.#painted = true;
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(reason: unknown): void {
    if (this.#sigma === null) return;
    this.destroy();
    this.#onFail(reason);
  }

  #end(sigma: MarkSigma | null): null {
    if (this.#frame !== null) this.#window.cancelAnimationFrame(this.#frame);
    this.#frame = null;
    this.#unwatch?.();
    // A driver that threw in a frame may throw here as well; what matters is that it goes.
    try {
      sigma?.kill();
    } catch {
      // What it has not taken away goes next.
    }
    this.#leave();
    return null;
  }

  /** Takes everything out of the container and gives the context back, as far as there is one. */
  #leave(): void {
    this.#host.remove();
    try {
      for (const canvas of this.#host.querySelectorAll('canvas'))
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    } catch {
      // The driver that refused a context refuses it again.
    }
  }

  /**
   * Gives the host the size of the stage, made up to a whole number of pixels of the device: a
   * canvas that is stretched by a part of one would be blurred. Returns it, CSS px.
   */
  #fitHost(): [width: number, height: number] {
    const ratio = this.#window.devicePixelRatio;
    const [width, height] = this.#size.map((length) => wholePixels(length, ratio)) as [number, number];
    this.#host.style.width = `${width}px`;
    this.#host.style.height = `${height}px`;
    return [width, height];
  }
}

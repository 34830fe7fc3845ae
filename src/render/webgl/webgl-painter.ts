/** Paints lines, glyphs and actors of a scene by WebGL: for large graphs, where there is a graphics card. */
import type { Scene } from '../../scene/types.js';
import type { MarkPainter, View } from '../painter.js';
import { watchPixelRatio } from '../pixel-ratio.js';
import { sigmaGraphOf, EMPTY_SIGMA_GRAPH, type SigmaGraph } from './sigma-graph.js';
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
  /** Size of the stage, CSS px. */
  #size: readonly [width: number, height: number];
  #sigmaGraph: SigmaGraph = EMPTY_SIGMA_GRAPH;
  /** Whether `#sigmaGraph` is that of an earlier scene. */
  #stale = false;
  /** Whether a scene has been painted. */
  #painted = false;
  /** Pixels of the device per CSS px for which the canvas was made. */
  #ratio: number;
  /** The animation frame that has been requested. */
  #frame: number | null = null;

  /**
   * @param container An empty element of ours, as large as the stage.
   * @param onFail Called once, when a frame fails or the context is lost. By then the container is empty, and nothing
   *   is painted afterwards.
   * @throws {Error} where there is no WebGL 2, or its driver refuses the shaders. The container is empty then.
   */
  constructor(container: HTMLElement, onFail: (reason: unknown) => void) {
    this.#onFail = onFail;
    this.#window = container.ownerDocument.defaultView!;
    this.#ratio = this.#window.devicePixelRatio;
    this.#size = [container.clientWidth, container.clientHeight];
    // Sigma removes all children of its element when it is killed, so it gets an element of its own.
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
    // The first scene is painted at once: the painter before has been removed, and an empty frame would flicker.
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
    const sigma = this.#sigma;
    this.#sigma = null;
    this.#end(sigma);
  }

  /** Requests one frame for all changes until then; none before the first scene. */
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
      if (this.#stale)
        this.#sigmaGraph = this.#scene === null ? EMPTY_SIGMA_GRAPH : sigmaGraphOf(this.#scene, this.#sigmaGraph);
      this.#stale = false;
      this.#sigma.show(this.#sigmaGraph, this.#view, width, height);
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

  #end(sigma: MarkSigma | null): void {
    if (this.#frame !== null) this.#window.cancelAnimationFrame(this.#frame);
    this.#frame = null;
    this.#unwatch?.();
    // A driver that threw in a frame may throw here as well.
    try {
      sigma?.kill();
    } catch {
      // The next call removes what sigma has left.
    }
    this.#leave();
  }

  /** Empties the container and gives the context back, where there is one. */
  #leave(): void {
    this.#host.remove();
    try {
      for (const canvas of this.#host.querySelectorAll('canvas'))
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    } catch {
      // Where the driver throws instead of giving a context, there is none to give back.
    }
  }

  /**
   * Gives the host the size of the stage, increased to a whole number of pixels of the device: a canvas that is
   * stretched by a fraction of a pixel would be blurred.
   *
   * @returns the size of the host, CSS px.
   */
  #fitHost(): [width: number, height: number] {
    const ratio = this.#window.devicePixelRatio;
    const width = wholePixels(this.#size[0], ratio);
    const height = wholePixels(this.#size[1], ratio);
    this.#host.style.width = `${width}px`;
    this.#host.style.height = `${height}px`;
    return [width, height];
  }
}

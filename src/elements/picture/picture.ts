/**
 * The picture within the element: its painter from the first paint on, and the stage once the features have loaded. It
 * measures the stage, and shows the scene that the element gives it.
 */
import type { Painter } from '../../render/painter.js';
import { SvgPainter } from '../../render/svg/svg-painter.js';
import type { Target } from '../../scene/picking/pick.js';
import type { Scene } from '../../scene/types.js';
import { fitView, type ViewSize } from '../core/fit-view.js';
import type { Renderer } from '../core/view-state.js';
import type { FirstPicture, InteractivePicture } from './interactive-picture.js';
import type { Stage } from './stage.js';

/** How long a stage must keep its size before the picture is composed once more, ms. */
const RESIZE_MS = 120;
/** Graphs of more lines are large: the first painter would be replaced at once by another one, which is loading. */
const MOST_AT_FIRST = 400;
/** So long the first picture of more lines waits for that, ms. Where it cannot be loaded, the first painter goes on. */
const FALLBACK_MS = 1000;

export class Picture {
  readonly #root: ShadowRoot;
  /** Paints until a reader can act on the picture; it is let go then, with the scene that it holds. */
  #first: SvgPainter | null;
  /** What has taken over from the first painter; null until then. */
  #interactive: InteractivePicture | null = null;
  readonly #observer: ResizeObserver;
  #scene: Scene | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fallback: ReturnType<typeof setTimeout> | undefined;
  /** Infinite once the other painter has been waited for in vain. */
  #mostAtFirst = MOST_AT_FIRST;
  #size: ViewSize = { width: 0, height: 0 };

  /**
   * @param root The element's shadow root, rendered: it has a `.stage` with `.paint` and `.proxies`.
   * @param onResize The stage has come to rest at another size.
   */
  constructor(root: ShadowRoot, onResize: () => void) {
    this.#root = root;
    this.#first = new SvgPainter(this.#part('.paint'));
    this.#observer = new ResizeObserver(() => {
      this.#measure();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(onResize, RESIZE_MS);
    });
    this.#watch();
  }

  get kind(): Painter['kind'] {
    return this.#shown.kind;
  }

  get scene(): Scene | null {
    return this.#scene;
  }

  /** Size of the stage, CSS px. */
  get size(): ViewSize {
    return this.#size;
  }

  get stage(): Stage | null {
    return this.#interactive?.stage ?? null;
  }

  /** @param make Takes the picture over: from then on it paints, and a reader can act on it. */
  enable(make: (first: FirstPicture) => InteractivePicture): void {
    this.#interactive = make({
      stage: this.#part('.stage'),
      paint: this.#part('.paint'),
      proxies: this.#part('.proxies'),
      painter: this.#first!,
      scene: this.#scene,
      size: this.#size,
    });
    this.#first = null;
  }

  /** @param renderer Who is to paint it. */
  show(scene: Scene, selected: Target | null, renderer: Renderer): void {
    this.#scene = scene;
    if (this.#interactive !== null) this.#interactive.show(scene, selected, renderer);
    else if (renderer === 'svg' || scene.edges.length <= this.#mostAtFirst) this.#paint();
    else
      this.#fallback ??= setTimeout(() => {
        this.#mostAtFirst = Infinity;
        this.#paint();
      }, FALLBACK_MS);
  }

  get #shown(): SvgPainter | InteractivePicture {
    return this.#interactive ?? this.#first!;
  }

  #fit(): void {
    if (this.#scene !== null) this.#first?.setView(fitView(this.#scene, this.#size));
  }

  #paint(): void {
    if (this.#scene === null) return;
    this.#first?.paint(this.#scene);
    this.#fit();
  }

  /** Chooses the painter, once a reader can act on the picture. */
  render(renderer: Renderer): void {
    if (this.#scene !== null) this.#interactive?.render(this.#scene, renderer);
  }

  clear(): void {
    this.#scene = null;
    this.#shown.clear();
  }

  /** Reads the size of the stage and fits what is shown to it. */
  measure(): void {
    const before = this.#size.width + this.#size.height;
    if (this.#measure() === 0 && before > 0) this.#watch();
  }

  /** @returns the width and the height of the stage together, CSS px. */
  #measure(): number {
    const { clientWidth, clientHeight } = this.#part('.stage');
    this.#size = { width: clientWidth, height: clientHeight };
    this.#interactive?.stage.resize(clientWidth, clientHeight);
    this.#fit();
    return clientWidth + clientHeight;
  }

  destroy(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#fallback);
    this.#observer.disconnect();
    this.#shown.destroy();
  }

  /**
   * Begins to observe once more: else the observer misses a stage that is hidden and shown again between two frames. It
   * may not do so itself, or again: it would be called in every frame while the stage is hidden.
   */
  #watch(): void {
    const stage = this.#part('.stage');
    this.#observer.unobserve(stage);
    this.#observer.observe(stage);
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(name)!;
  }
}

/**
 * The picture within the element: its painter from the first paint on, and the stage once the
 * reader's hands have loaded. Knows the size of both; is told which scene to show.
 */
import type { Painter } from '../render/painter.js';
import { SvgPainter } from '../render/svg/painter.js';
import type { Target } from '../scene/pick.js';
import type { Scene } from '../scene/types.js';
import { fitView, type Size } from './fit-view.js';
import type * as Interactions from './interactions.js';
import type { Stage, StageHost } from './stage.js';

/** How long a stage must keep its size before it is composed anew, ms. */
const RESIZE_MS = 120;

export class Picture {
  readonly #root: ShadowRoot;
  #painter: Painter;
  readonly #observer: ResizeObserver;
  #stage: Stage | null = null;
  #scene: Scene | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #size: Size = { width: 0, height: 0 };

  /**
   * @param root The element's shadow root, rendered: it has a `.stage` with `.paint` and `.proxies`.
   * @param onResize The stage has come to rest at another size.
   */
  constructor(root: ShadowRoot, onResize: () => void) {
    this.#root = root;
    this.#painter = new SvgPainter(this.#part('.paint'));
    this.#observer = new ResizeObserver(() => {
      this.measure();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(onResize, RESIZE_MS);
    });
    this.#watch();
  }

  get kind(): Painter['kind'] {
    return this.#painter.kind;
  }

  /** Size of the stage, CSS px. */
  get size(): Size {
    return this.#size;
  }

  get stage(): Stage | null {
    return this.#stage;
  }

  /** The reader's hands take hold of the picture. */
  enable(interactions: typeof Interactions, host: StageHost, selected: Target | null): void {
    this.#painter.destroy();
    const painter = new interactions.LiveSvgPainter(this.#part('.paint'));
    this.#painter = painter;
    this.#stage = new interactions.Stage(this.#part('.stage'), this.#part('.proxies'), painter, host);
    this.#stage.resize(this.#size.width, this.#size.height);
    if (this.#scene !== null) this.#stage.setScene(this.#scene, selected);
  }

  show(scene: Scene, selected: Target | null): void {
    this.#scene = scene;
    if (this.#stage !== null) {
      this.#stage.setScene(scene, selected);
      return;
    }
    this.#painter.paint(scene);
    this.#painter.setView(fitView(scene, this.#size));
  }

  clear(): void {
    this.#scene = null;
    this.#painter.clear();
    this.#stage?.clear();
  }

  /** Reads the size of the stage and fits what is shown to it. */
  measure(): void {
    const { clientWidth, clientHeight } = this.#part('.stage');
    this.#size = { width: clientWidth, height: clientHeight };
    if (clientWidth + clientHeight === 0) this.#watch();
    if (this.#stage !== null) this.#stage.resize(clientWidth, clientHeight);
    else if (this.#scene !== null) this.#painter.setView(fitView(this.#scene, this.#size));
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#stage?.destroy();
    this.#painter.destroy();
  }

  /** Begins to observe anew: what is hidden and shown again between two frames would not be seen else. */
  #watch(): void {
    const stage = this.#part('.stage');
    this.#observer.unobserve(stage);
    this.#observer.observe(stage);
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(name)!;
  }
}

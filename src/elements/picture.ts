/**
 * The picture within the element: its painter from the first paint on, and the stage once the
 * reader's hands have loaded. Knows the size of both; is told which scene to show.
 */
import type { Painter } from '../render/painter.js';
import { SvgPainter } from '../render/svg/painter.js';
import type { Target } from '../scene/pick.js';
import type { Scene } from '../scene/types.js';
import { fitView, type Size } from './fit-view.js';
import type { Renderer } from './graph-properties.js';
import type * as Interactions from './interactions.js';
import type * as Others from './other-painters.js';
import type { Painters } from './painters.js';
import type { Stage, StageHost } from './stage.js';

/** How long a stage must keep its size before it is composed anew, ms. */
const RESIZE_MS = 120;

export class Picture {
  readonly #root: ShadowRoot;
  /** The first; null once the reader's hands have theirs. */
  #painter: SvgPainter | null;
  #painters: Painters | null = null;
  readonly #observer: ResizeObserver;
  #askedOf: typeof Interactions.askedOf | null = null;
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
    return (this.#painters?.painting.painter ?? this.#painter!).kind;
  }

  get scene(): Scene | null {
    return this.#scene;
  }

  /** Size of the stage, CSS px. */
  get size(): Size {
    return this.#size;
  }

  get stage(): Stage | null {
    return this.#stage;
  }

  /**
   * The reader's hands take hold of the picture.
   *
   * @param others Painters besides that of SVG, where they have loaded already.
   */
  enable(
    { askedOf, Painters, Stage }: typeof Interactions,
    others: typeof Others | null,
    host: StageHost,
    renderer: Renderer,
    selected: Target | null,
  ): void {
    const first = this.#painter!;
    this.#painter = null;
    this.#askedOf = askedOf;
    this.#painters = new Painters(this.#part('.paint'), first, askedOf(renderer, this.#scene), others, (painting) =>
      this.#stage?.setPainter(painting),
    );
    this.#stage = new Stage(this.#part('.stage'), this.#part('.proxies'), this.#painters.painting, host);
    this.#stage.resize(this.#size.width, this.#size.height);
    if (this.#scene !== null) this.#stage.setScene(this.#scene, selected);
  }

  /** @param renderer Who is to paint it. */
  show(scene: Scene, selected: Target | null, renderer: Renderer): void {
    this.#scene = scene;
    this.#stage?.setScene(scene, selected);
    this.render(renderer);
    this.#painter?.paint(scene);
    this.#painter?.setView(fitView(scene, this.#size));
  }

  /** Lets another paint, once there are hands. */
  render(renderer: Renderer): void {
    if (this.#scene !== null) this.#painters?.update(this.#askedOf!(renderer, this.#scene));
  }

  clear(): void {
    this.#scene = null;
    (this.#painters?.painting.painter ?? this.#painter!).clear();
    this.#stage?.clear();
  }

  /** Reads the size of the stage and fits what is shown to it. */
  measure(): void {
    const { clientWidth, clientHeight } = this.#part('.stage');
    this.#size = { width: clientWidth, height: clientHeight };
    if (clientWidth + clientHeight === 0) this.#watch();
    if (this.#stage !== null) this.#stage.resize(clientWidth, clientHeight);
    else if (this.#scene !== null) this.#painter!.setView(fitView(this.#scene, this.#size));
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#stage?.destroy();
    (this.#painters ?? this.#painter!).destroy();
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

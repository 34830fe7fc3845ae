/**
 * The painters of large graphs and the choice between all three: by what the host asks for, by the number of marks, and
 * by what the machine can do. Loaded only if one of them may be needed; sigma only when WebGL is chosen.
 */
import { nonEmpty } from '../core/lazy.js';
import { CanvasPainter } from '../../render/canvas/canvas-painter.js';
import type { LivePainter } from '../../render/painter.js';
import { LiveSvgPainter } from '../../render/svg/live-svg-painter.js';
import { contextsOf, type ContextHolder } from '../../render/webgl/webgl-contexts.js';
import { gpuOf, type Gpu } from '../../render/webgl/gpu.js';
import { indexedPicker } from '../../scene/picking/pick-index.js';
import { pick } from '../../scene/picking/pick.js';
import { LayeredPainter } from './layered-painter.js';
import { MOST_FOR_SVG, type PainterRequest } from './painter-policy.js';
import type { Painting } from './stage.js';

/**
 * With a GPU, WebGL paints graphs of more marks. Measured without a GPU: with more marks a canvas falls below 60 frames
 * a second.
 */
const MOST_FOR_CANVAS = 3000;
/** Share of a limit below which a painter is given up, so that switching a filter on and off does not swap painters. */
const STAY = 0.7;

type Kind = LivePainter['kind'];

/** What paints from the start, since it is loaded already; WebGL takes over once it has loaded. */
export function firstPainting(container: HTMLElement, { renderer, marks }: PainterRequest): Painting {
  return renderer === 'canvas' || (renderer !== 'svg' && marks > MOST_FOR_SVG) ? canvas(container) : svg(container);
}

const svg = (container: HTMLElement): Painting => ({ painter: new LiveSvgPainter(container), picker: pick });

/** SVG where the browser gives no canvas. */
function canvas(container: HTMLElement): Painting {
  try {
    return { painter: new LayeredPainter(container, (marks) => new CanvasPainter(marks)), picker: indexedPicker() };
  } catch {
    return svg(container);
  }
}

export class PainterChoice {
  readonly #container: HTMLElement;
  readonly #take: (painting: Painting) => void;
  readonly #listening = new AbortController();
  /** Our place among those of the page who paint by WebGL. */
  readonly #holder: ContextHolder = { grant: () => this.#grant(true), revoke: () => this.#grant(false) };
  #kind: Kind;
  #asked: PainterRequest | null = null;
  #gpu: Gpu | null = null;
  /** WebGL could not be had, or was lost; asked anew when the host asks anew. */
  #failed = false;
  /** Whether WebGL has been asked for at the page's pool, and granted. */
  #requested = false;
  #granted = false;

  /**
   * @param container What the painters paint into.
   * @param kind Of the painter that is there.
   * @param take Lets a painter take over.
   */
  constructor(container: HTMLElement, kind: Kind, take: (painting: Painting) => void) {
    this.#container = container;
    this.#kind = kind;
    this.#take = take;
    const options = { signal: this.#listening.signal, passive: true };
    // Who is used keeps, or gets back, one of the few contexts.
    for (const type of ['pointerenter', 'focusin', 'wheel'])
      container.parentElement?.addEventListener(type, () => this.#use(), options);
  }

  update(asked: PainterRequest): void {
    if (asked.renderer !== this.#asked?.renderer) this.#failed = false;
    this.#asked = asked;
    const wanted = this.#wantsWebgl(asked);
    if (wanted && !this.#requested) {
      this.#requested = true;
      contextsOf(this.#container.ownerDocument).request(this.#holder);
    } else if (!wanted) this.#release();
    this.#settle();
  }

  destroy(): void {
    this.#listening.abort();
    this.#asked = null;
    this.#release();
  }

  #use(): void {
    if (this.#requested) contextsOf(this.#container.ownerDocument).use(this.#holder);
  }

  #release(): void {
    if (this.#requested) contextsOf(this.#container.ownerDocument).release(this.#holder);
    this.#requested = false;
    this.#granted = false;
  }

  #grant(granted: boolean): void {
    this.#granted = granted;
    this.#settle();
  }

  #wantsWebgl({ renderer, marks }: PainterRequest): boolean {
    if (this.#failed) return false;
    return (
      renderer === 'webgl' ||
      (renderer === 'auto' && marks > MOST_FOR_CANVAS * this.#patience('webgl') && this.#machine() === 'gpu')
    );
  }

  /** What the machine has; asked once, as asking takes a context. */
  #machine(): Gpu {
    return (this.#gpu ??= gpuOf(this.#container.ownerDocument));
  }

  #patience(kind: Kind): number {
    return this.#kind === kind ? STAY : 1;
  }

  /** Brings in the painter that is due, if it is another one. */
  #settle(): void {
    const asked = this.#asked;
    if (asked === null) return;
    if (this.#granted) {
      if (this.#kind !== 'webgl') void this.#paintByWebgl();
      return;
    }
    const { renderer, marks } = asked;
    const large = marks > MOST_FOR_SVG * (this.#kind === 'svg' ? 1 : STAY);
    const due = renderer !== 'svg' && (renderer === 'canvas' || large) ? 'canvas' : 'svg';
    if (due === this.#kind) return;
    this.#kind = due;
    this.#take((due === 'svg' ? svg : canvas)(this.#container));
  }

  async #paintByWebgl(): Promise<void> {
    const loaded = await import('./webgl-chunk.js').then(nonEmpty).catch(() => null);
    // Meanwhile the place may have been given to another, or something else asked for.
    if (!this.#granted || this.#kind === 'webgl') return;
    try {
      if (loaded === null) throw new Error('The WebGL renderer could not be loaded.');
      this.#kind = 'webgl';
      this.#take({
        painter: new LayeredPainter(this.#container, (marks) => new loaded.WebglPainter(marks, () => this.#onFail())),
        picker: indexedPicker(),
      });
    } catch {
      this.#onFail();
    }
  }

  /** The context was lost, or the driver refused: others paint. */
  #onFail(): void {
    this.#failed = true;
    this.#release();
    this.#settle();
  }
}

/**
 * Who paints under the reader's hands. Begins with SVG, which is all that small graphs need; the
 * other painters, and what chooses between them, are loaded where a graph is large or a host asks
 * for one. A painter that takes over finds view and selection as they were.
 */
import { LiveSvgPainter } from '../../render/svg/live-svg-painter.js';
import type { SvgPainter } from '../../render/svg/svg-painter.js';
import { pick } from '../../scene/picking/pick.js';
import { Lazy } from '../core/lazy.js';
import type * as Others from './painter-choice.js';
import { needsOtherPainter, type PainterRequest } from './painter-policy.js';
import type { Painting } from './stage.js';

/** The other painters. Where they cannot be loaded, the SVG stays. */
export const loadPainterChoice = (): Promise<typeof Others> => import('./painter-choice.js');

export class PainterSwitch {
  readonly #container: HTMLElement;
  readonly #onSwap: (painting: Painting) => void;
  #painting: Painting;
  #choice: Others.PainterChoice | null = null;
  #asked: PainterRequest;
  readonly #others = new Lazy(loadPainterChoice);
  #destroyed = false;

  /**
   * @param container An element of ours; the picture fills it.
   * @param first Who has painted there so far; it is not used any more.
   * @param others Given where they are needed and have loaded already.
   * @param onSwap Another painter takes over: it is to be given all that the last one had, at once.
   */
  constructor(
    container: HTMLElement,
    first: SvgPainter,
    asked: PainterRequest,
    others: typeof Others | null,
    onSwap: (painting: Painting) => void,
  ) {
    this.#container = container;
    this.#asked = asked;
    this.#onSwap = onSwap;
    if (others === null) this.#painting = { painter: new LiveSvgPainter(container, first), picker: pick };
    else {
      first.destroy();
      this.#painting = others.firstPainting(container, asked);
      this.#choose(others);
    }
  }

  get painting(): Painting {
    return this.#painting;
  }

  /** Another scene is shown, or another painter asked for. */
  update(asked: PainterRequest): void {
    this.#asked = asked;
    if (this.#choice !== null) this.#choice.update(asked);
    else if (needsOtherPainter(asked)) void this.#load();
  }

  destroy(): void {
    this.#destroyed = true;
    this.#choice?.destroy();
    this.#painting.painter.destroy();
  }

  async #load(): Promise<void> {
    const others = await this.#others.load();
    if (others !== null && this.#choice === null && !this.#destroyed) this.#choose(others);
  }

  #choose(others: typeof Others): void {
    this.#choice = new others.PainterChoice(this.#container, this.#painting.painter.kind, (painting) => {
      const before = this.#painting;
      this.#painting = painting;
      this.#onSwap(painting);
      before.painter.destroy();
    });
    this.#choice.update(this.#asked);
  }
}

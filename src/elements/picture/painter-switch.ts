/**
 * The painter of the stage. It begins with SVG, which is all that small graphs need. The other painters, and the choice
 * between them, are loaded where a graph is large or a host asks for one. View and selection stay as they are when
 * another painter takes over.
 */
import { LiveSvgPainter } from '../../render/svg/live-svg-painter.js';
import type { SvgPainter } from '../../render/svg/svg-painter.js';
import { pick } from '../../scene/picking/pick.js';
import { Lazy } from '../core/lazy.js';
import type * as PainterChoiceModule from './painter-choice.js';
import { needsOtherPainter, type PainterRequest } from './painter-policy.js';
import type { Painting } from './stage.js';

/** Loads the painters besides that of SVG. */
export const loadPainterChoice = (): Promise<typeof PainterChoiceModule> => import('./painter-choice.js');

export class PainterSwitch {
  readonly #container: HTMLElement;
  readonly #onSwap: (painting: Painting) => void;
  #painting: Painting;
  #choice: PainterChoiceModule.PainterChoice | null = null;
  #request: PainterRequest;
  readonly #module = new Lazy(loadPainterChoice);
  #destroyed = false;

  /**
   * @param container An element of ours; the picture fills it.
   * @param first The painter of the first picture, which is not used any more.
   * @param module Null unless another painter than that of SVG is needed and the module has loaded already.
   * @param onSwap Is called when another painter takes over, and gives it at once all that the last one had.
   */
  constructor(
    container: HTMLElement,
    first: SvgPainter,
    request: PainterRequest,
    module: typeof PainterChoiceModule | null,
    onSwap: (painting: Painting) => void,
  ) {
    this.#container = container;
    this.#request = request;
    this.#onSwap = onSwap;
    if (module === null) this.#painting = { painter: new LiveSvgPainter(container, first), picker: pick };
    else {
      first.destroy();
      this.#painting = module.firstPainting(container, request);
      this.#choose(module);
    }
  }

  get painting(): Painting {
    return this.#painting;
  }

  /** Another scene is shown, or another painter asked for. */
  update(request: PainterRequest): void {
    this.#request = request;
    if (this.#choice !== null) this.#choice.update(request);
    else if (needsOtherPainter(request)) void this.#load();
  }

  destroy(): void {
    this.#destroyed = true;
    this.#choice?.destroy();
    this.#painting.painter.destroy();
  }

  async #load(): Promise<void> {
    // Where it cannot be loaded, the painter of SVG stays.
    const module = await this.#module.load();
    if (module !== null && this.#choice === null && !this.#destroyed) this.#choose(module);
  }

  #choose(module: typeof PainterChoiceModule): void {
    this.#choice = new module.PainterChoice(this.#container, this.#painting.painter.kind, (painting) => {
      const before = this.#painting;
      this.#painting = painting;
      this.#onSwap(painting);
      before.painter.destroy();
    });
    this.#choice.update(this.#request);
  }
}

/**
 * A canvas that holds the picture for one view. While the view moves, the canvas is moved by CSS instead of painted
 * again.
 */
import type { Box } from '../../geometry/plane.js';
import type { View } from '../painter.js';

/** Size of the stage, CSS px, and the number of device pixels per CSS px. */
export interface Extent {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Device pixels that a bitmap may have at most. A stage that has more of its own gets no overscan. */
const MOST_PIXELS = 16e6;

/**
 * The part of a scene that is visible under a view, px of the scene.
 *
 * @param margin Width and height, CSS px, by which the visible part is larger than the stage on each side.
 */
export function sightOf(
  { scale, x, y }: View,
  { width, height }: Extent,
  margin: readonly [number, number] = [0, 0],
): Box {
  return {
    x0: (-margin[0] - x) / scale,
    y0: (-margin[1] - y) / scale,
    x1: (width + margin[0] - x) / scale,
    y1: (height + margin[1] - y) / scale,
  };
}

export class Bitmap {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  #view: View = { scale: 1, x: 0, y: 0 };
  #extent: Extent = { width: 0, height: 0, ratio: 1 };
  /** Width and height by which the bitmap is larger than the stage on each side, CSS px. */
  #margin: readonly [number, number] = [0, 0];

  /** @throws {Error} where the browser gives no 2D context. */
  constructor(document: Document) {
    this.canvas = document.createElement('canvas');
    const context = this.canvas.getContext('2d');
    if (context === null) throw new Error('This browser gives no 2D context.');
    this.context = context;
    this.canvas.setAttribute('aria-hidden', 'true');
    this.canvas.style.setProperty('display', 'block');
    this.canvas.style.setProperty('position', 'absolute');
  }

  get extent(): Extent {
    return this.#extent;
  }

  /** The part of the scene that is on it, px of the scene. */
  get sight(): Box {
    return sightOf(this.#view, this.#extent, this.#margin);
  }

  /**
   * Empties the bitmap and sets its context up for a view, so that it takes px of the scene.
   *
   * @param overscan By how much it is larger than the stage on each side, as a share of the stage; less where that
   *   would take too much memory.
   */
  begin(view: View, extent: Extent, overscan: number): void {
    const { width, height, ratio } = extent;
    const share = Math.min(
      overscan,
      Math.max(0, (Math.sqrt(MOST_PIXELS / Math.max(1, width * height * ratio * ratio)) - 1) / 2),
    );
    const reach = (side: number): number => Math.round(side * share);
    this.#margin = [reach(width), reach(height)];
    this.#view = view;
    this.#extent = extent;
    const [left, top] = this.#margin;
    const columns = Math.round((width + 2 * left) * ratio);
    const rows = Math.round((height + 2 * top) * ratio);
    const { canvas, context } = this;
    if (canvas.width !== columns || canvas.height !== rows) {
      canvas.width = columns;
      canvas.height = rows;
      canvas.style.setProperty('width', `${columns / ratio}px`);
      canvas.style.setProperty('height', `${rows / ratio}px`);
      canvas.style.setProperty('left', `${-left}px`);
      canvas.style.setProperty('top', `${-top}px`);
      canvas.style.setProperty('transform-origin', `${left}px ${top}px`);
    }
    context.resetTransform();
    context.clearRect(0, 0, columns, rows);
    context.setTransform(view.scale * ratio, 0, 0, view.scale * ratio, (view.x + left) * ratio, (view.y + top) * ratio);
  }

  /** Moves and scales the canvas to where its picture lies under another view. */
  place({ scale, x, y }: View): void {
    const by = scale / this.#view.scale;
    const moved = by !== 1 || x !== this.#view.x || y !== this.#view.y;
    this.canvas.style.setProperty(
      'transform',
      moved ? `translate(${x - this.#view.x * by}px, ${y - this.#view.y * by}px) scale(${by})` : '',
    );
  }

  /** The factor by which its pixels are enlarged under a view. */
  stretch(view: View): number {
    return view.scale / this.#view.scale;
  }

  /** Whether it was painted for exactly this view. */
  isFor({ scale, x, y }: View): boolean {
    return scale === this.#view.scale && x === this.#view.x && y === this.#view.y;
  }

  /**
   * Whether everything that is visible under a view is on it.
   *
   * @param content Box of all marks, px of the scene.
   */
  covers(view: View, content: Box): boolean {
    const has = this.sight;
    const wants = sightOf(view, this.#extent);
    return (
      has.x0 <= Math.max(wants.x0, content.x0) &&
      has.y0 <= Math.max(wants.y0, content.y0) &&
      has.x1 >= Math.min(wants.x1, content.x1) &&
      has.y1 >= Math.min(wants.y1, content.y1)
    );
  }

  /** Removes the canvas and frees its memory, which browsers would keep for a while. */
  free(): void {
    this.canvas.width = 0;
    this.canvas.height = 0;
    this.canvas.remove();
  }
}

/** One bitmap of the picture: painted for a view, and moved as it stands while the view goes on. */
import type { Box } from '../../geometry/plane.js';
import type { View } from '../painter.js';

/** A stage, CSS px, and how many device pixels are one of them. */
export interface Extent {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Most pixels that a bitmap may have beyond the stage itself. */
const MOST_PIXELS = 16e6;

/** What of a scene is in sight under a view, px of the scene; `margin` beyond the stage counts, CSS px. */
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

export class Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  #view: View = { scale: 1, x: 0, y: 0 };
  #extent: Extent = { width: 0, height: 0, ratio: 1 };
  /** How far the bitmap reaches beyond the stage to each side, CSS px. */
  #margin: readonly [number, number] = [0, 0];

  /** @throws {Error} where the browser gives no 2D context. */
  constructor(document: Document) {
    this.canvas = document.createElement('canvas');
    const context = this.canvas.getContext('2d');
    if (context === null) throw new Error('This browser gives no 2D context.');
    this.context = context;
    this.canvas.setAttribute('aria-hidden', 'true');
    for (const [name, value] of [
      ['display', 'block'],
      ['position', 'absolute'],
    ] as const)
      this.canvas.style.setProperty(name, value);
  }

  get extent(): Extent {
    return this.#extent;
  }

  /** What of the scene it shows, px of the scene. */
  get sight(): Box {
    return sightOf(this.#view, this.#extent, this.#margin);
  }

  /**
   * Empties the bitmap and sets it up for a view, in px of the scene.
   *
   * @param overscan How far it reaches beyond the stage to each side, as a share of the stage; less where that would take too much memory.
   */
  begin(view: View, extent: Extent, overscan: number): void {
    const { width, height, ratio } = extent;
    const share = Math.min(
      overscan,
      Math.max(0, (Math.sqrt(MOST_PIXELS / Math.max(1, width * height * ratio * ratio)) - 1) / 2),
    );
    const reach = (side: number): number => Math.round(side * share);
    this.#margin = [reach(width), reach(height)];
    [this.#view, this.#extent] = [view, extent];
    const [left, top] = this.#margin;
    const [columns, rows] = [Math.round((width + 2 * left) * ratio), Math.round((height + 2 * top) * ratio)];
    const { canvas, context } = this;
    if (canvas.width !== columns || canvas.height !== rows) {
      [canvas.width, canvas.height] = [columns, rows];
      for (const [name, value] of [
        ['width', columns / ratio],
        ['height', rows / ratio],
        ['left', -left],
        ['top', -top],
      ] as const)
        canvas.style.setProperty(name, `${value}px`);
      canvas.style.setProperty('transform-origin', `${left}px ${top}px`);
    }
    context.resetTransform();
    context.clearRect(0, 0, columns, rows);
    context.setTransform(view.scale * ratio, 0, 0, view.scale * ratio, (view.x + left) * ratio, (view.y + top) * ratio);
  }

  /** Moves the bitmap to where it belongs under another view. */
  place({ scale, x, y }: View): void {
    const by = scale / this.#view.scale;
    const moved = by !== 1 || x !== this.#view.x || y !== this.#view.y;
    this.canvas.style.setProperty(
      'transform',
      moved ? `translate(${x - this.#view.x * by}px, ${y - this.#view.y * by}px) scale(${by})` : '',
    );
  }

  /** How many times larger it is shown under a view than it was painted. */
  stretch(view: View): number {
    return view.scale / this.#view.scale;
  }

  isFor({ scale, x, y }: View): boolean {
    return scale === this.#view.scale && x === this.#view.x && y === this.#view.y;
  }

  /** Whether all that there is to see under a view is on it. */
  covers(view: View, content: Box): boolean {
    const [has, wants] = [this.sight, sightOf(view, this.#extent)];
    return (
      has.x0 <= Math.max(wants.x0, content.x0) &&
      has.y0 <= Math.max(wants.y0, content.y0) &&
      has.x1 >= Math.min(wants.x1, content.x1) &&
      has.y1 >= Math.min(wants.y1, content.y1)
    );
  }

  /** Gives its memory back, which browsers do late by themselves. */
  free(): void {
    this.canvas.width = this.canvas.height = 0;
    this.canvas.remove();
  }
}

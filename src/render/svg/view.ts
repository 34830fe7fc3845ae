/**
 * An SVG under a view. One of few marks is drawn anew for each; one of many is moved as it stands,
 * as a bitmap, as long as the view moves, and drawn anew once it rests.
 */
import type { View } from '../painter.js';
import { formatNumber as n } from './tree.js';

/** More marks than these are moved as they stand; measured by `npm run bench:painters`. */
const MANY = 250;
/** A picture that is stretched by more, or shrunk by more, is not waited for. */
const [MOST_STRETCH, LEAST_STRETCH] = [2.2, 0.4];
/** How long a view must rest, ms. */
const REST_MS = 100;

export class SvgView {
  readonly #root: SVGElement;
  readonly #viewport: SVGElement;
  #view: View | null = null;
  #drawn: View | null = null;
  #many = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** @param viewport The group that the view moves, within the root. */
  constructor(root: SVGElement, viewport: SVGElement) {
    this.#root = root;
    this.#viewport = viewport;
  }

  /** @param marks How many are drawn. */
  load(marks: number): void {
    this.#many = marks > MANY;
    const style = this.#root.style;
    // What a pan brings into sight is drawn already; the stage clips it.
    for (const [name, value] of [
      ['overflow', 'visible'],
      ['will-change', 'transform'],
      ['transform-origin', '0 0'],
    ] as const)
      style.setProperty(name, this.#many ? value : '');
    if (this.#view !== null) this.#draw(this.#view);
  }

  set(view: View): void {
    this.#view = view;
    const by = view.scale / (this.#drawn?.scale ?? view.scale);
    if (!this.#many || this.#drawn === null || by > MOST_STRETCH || by < LEAST_STRETCH) {
      this.#draw(view);
      return;
    }
    this.#root.style.setProperty(
      'transform',
      `translate(${view.x - this.#drawn.x * by}px, ${view.y - this.#drawn.y * by}px) scale(${by})`,
    );
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#draw(view), REST_MS);
  }

  destroy(): void {
    clearTimeout(this.#resting);
  }

  #draw(view: View): void {
    clearTimeout(this.#resting);
    this.#drawn = view;
    if (this.#root.style.transform !== '') this.#root.style.setProperty('transform', '');
    this.#viewport.setAttribute(
      'transform',
      `translate(${n(view.x)} ${n(view.y)}) scale(${Math.round(view.scale * 10_000) / 10_000})`,
    );
  }
}

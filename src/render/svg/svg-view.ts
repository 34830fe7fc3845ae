/**
 * An SVG under a view. With few marks it is drawn anew for each change of the view. With many it is moved as it
 * stands, as a bitmap, as long as the view changes, and drawn anew once the view rests.
 */
import type { View } from '../painter.js';
import { formatNumber as n } from './svg-tree.js';

/** More marks than these are moved as they stand; measured by `npm run bench:painters`. */
const MANY = 250;
/**
 * A picture that would be stretched by more than the one factor, or shrunk by less than the other, is drawn anew
 * at once.
 */
const MOST_STRETCH = 2.2;
const LEAST_STRETCH = 0.4;
/** A picture that was moved as it stood is drawn anew once the view has not changed for so long, ms. */
const REST_MS = 100;

/**
 * What makes a browser keep the picture as a bitmap. It reaches beyond the stage, which clips it, so that a pan brings
 * into sight what is there. A bitmap of all that overflows would take Chromium 0.1 s in each frame where a view is
 * near: two thousand names lie far outside.
 */
const MOVED_AS_BITMAP = {
  overflow: 'clip',
  'overflow-clip-margin': '240px',
  'will-change': 'transform',
  'transform-origin': '0 0',
} as const;

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
    for (const [name, value] of Object.entries(MOVED_AS_BITMAP)) {
      this.#root.style.setProperty(name, this.#many ? value : '');
    }
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

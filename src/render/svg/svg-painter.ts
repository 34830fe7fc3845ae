/** The SVG in a page: the same tree as the exported file, as elements, with a view. */
import type { Scene } from '../../scene/types.js';
import type { Painter, View } from '../painter.js';
import { toLayers } from './emit.js';
import { toDom } from './to-dom.js';
import { formatNumber as n, node } from './svg-tree.js';

export class SvgPainter implements Painter {
  readonly kind = 'svg';
  protected readonly root: SVGElement;
  protected readonly viewport: SVGElement;
  /** The scene that the page shows; null for none. */
  protected painted: Scene | null;

  /**
   * @param container An element that holds nothing but the picture of `before`, if there is one; the picture fills it.
   * @param before A painter of the same container that is not used any more. Its picture stays in the page.
   */
  constructor(container: HTMLElement, before: SvgPainter | null = null) {
    this.root =
      before?.root ??
      toDom(
        container.ownerDocument,
        node(
          'svg',
          { 'aria-hidden': 'true', focusable: 'false', width: '100%', height: '100%' },
          node('g', { 'data-viewport': '' }),
        ),
      );
    this.viewport = this.root.firstElementChild as SVGElement;
    this.painted = before?.painted ?? null;
    if (before === null) container.append(this.root);
  }

  paint(scene: Scene): void {
    this.painted = scene;
    this.root.setAttribute('font-family', scene.fontFamily);
    this.viewport.replaceChildren(...toLayers(scene).map((layer) => toDom(this.root.ownerDocument, layer)));
  }

  clear(): void {
    this.painted = null;
    this.viewport.replaceChildren();
  }

  setView({ scale, x, y }: View): void {
    this.viewport.setAttribute('transform', `translate(${n(x)} ${n(y)}) scale(${Math.round(scale * 10_000) / 10_000})`);
  }

  destroy(): void {
    this.root.remove();
  }
}

/** The SVG in a page: the same tree as the exported file, as elements, with a view. */
import type { Scene } from '../../scene/types.js';
import type { Painter, View } from '../painter.js';
import { toLayers } from './emit.js';
import { toDom } from './to-dom.js';
import { formatNumber as n, node } from './tree.js';

export class SvgPainter implements Painter {
  readonly kind = 'svg';
  protected readonly root: SVGElement;
  protected readonly viewport: SVGElement;
  /** What stands in the page. */
  protected painted: Scene | null;

  /**
   * @param container An element of ours, empty but for what the one before has painted; the picture fills it.
   * @param before One that paints there already and is not used any more: its picture stays.
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

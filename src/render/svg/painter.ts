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

  /** @param container An empty element of ours; the picture fills it. */
  constructor(container: HTMLElement) {
    this.root = toDom(container.ownerDocument, node('svg', { 'aria-hidden': 'true', focusable: 'false', width: '100%', height: '100%' }, node('g', { 'data-viewport': '' })));
    this.viewport = this.root.firstElementChild as SVGElement;
    container.append(this.root);
  }

  paint(scene: Scene): void {
    this.root.setAttribute('font-family', scene.fontFamily);
    this.viewport.replaceChildren(...toLayers(scene).map((layer) => toDom(this.root.ownerDocument, layer)));
  }

  clear(): void {
    this.viewport.replaceChildren();
  }

  setView({ scale, x, y }: View): void {
    this.viewport.setAttribute('transform', `translate(${n(x)} ${n(y)}) scale(${Math.round(scale * 10_000) / 10_000})`);
  }

  destroy(): void {
    this.root.remove();
  }
}

/** The live SVG: the same tree as the exported file, as elements, with a view and an emphasis. */
import { FADED, NO_EMPHASIS, type Emphasis } from '../../scene/emphasis.js';
import type { Scene } from '../../scene/types.js';
import type { Painter, View } from '../painter.js';
import { toLayers } from './emit.js';
import { toDom } from './to-dom.js';
import { formatNumber as n, node } from './tree.js';

export class SvgPainter implements Painter {
  readonly kind = 'svg';
  readonly #root: SVGElement;
  readonly #viewport: SVGElement;
  #emphasis: Emphasis = NO_EMPHASIS;

  /** @param container An empty element of ours; the picture fills it. */
  constructor(container: HTMLElement) {
    this.#root = toDom(container.ownerDocument, node('svg', { 'aria-hidden': 'true', focusable: 'false', width: '100%', height: '100%' }, node('g', { 'data-viewport': '' })));
    this.#viewport = this.#root.firstElementChild as SVGElement;
    container.append(this.#root);
  }

  paint(scene: Scene): void {
    this.#root.setAttribute('font-family', scene.fontFamily);
    this.#viewport.replaceChildren(...toLayers(scene).map((layer) => toDom(this.#root.ownerDocument, layer)));
    this.setEmphasis(this.#emphasis);
  }

  clear(): void {
    this.#viewport.replaceChildren();
  }

  setView({ scale, x, y }: View): void {
    this.#viewport.setAttribute('transform', `translate(${n(x)} ${n(y)}) scale(${Math.round(scale * 10_000) / 10_000})`);
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    const { faded } = emphasis;
    for (const child of this.#viewport.querySelectorAll<SVGElement>('[data-layer] > g')) {
      const { edge, affiliation, glyphs, actor, labelActor, labelEdge, labelAlso } = child.dataset;
      const edgeId = edge ?? affiliation ?? glyphs ?? labelEdge;
      const actorId = actor ?? labelActor;
      const back = faded !== null && (edgeId !== undefined ? faded.edges.has(edgeId) && faded.edges.has(labelAlso ?? edgeId) : actorId !== undefined && faded.actors.has(actorId));
      if (back) child.setAttribute('opacity', String(FADED));
      else child.removeAttribute('opacity');
    }
  }

  destroy(): void {
    this.#root.remove();
  }
}

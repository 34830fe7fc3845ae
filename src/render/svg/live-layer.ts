/**
 * One layer of a live picture. Elements that have not changed stay in the page, so that a small change costs
 * little.
 */
import { FADED } from '../../scene/emphasis.js';
import type { Scene } from '../../scene/types.js';
import { labelNode, layer } from './emit.js';
import { toDom } from './to-dom.js';
import type { SvgNode } from './svg-tree.js';

/** A mark of a scene. `sign` is the object that its element shows: elements of the same object look the same. */
export interface Piece {
  readonly sign: object;
  readonly draw: () => SvgNode;
}

/** The names of a scene; each is the sign of itself. */
export const labelPieces = (scene: Scene): Piece[] =>
  scene.labels.map((label) => ({ sign: label, draw: () => labelNode(label) }));

export class LiveLayer {
  readonly element: SVGElement;
  /** The elements by the signs of what they show. */
  #drawn: Map<object, SVGElement>;

  /**
   * @param element The layer as it stands already, where it does.
   * @param pieces What it shows, in its order.
   */
  constructor(
    document: Document,
    name: string,
    element: SVGElement = toDom(document, layer(name, [])),
    pieces: readonly Piece[] = [],
  ) {
    this.element = element;
    const children = [...element.children] as SVGElement[];
    this.#drawn = new Map(pieces.map(({ sign }, i) => [sign, children[i]!]));
  }

  /** Shows these pieces, in their order. Elements that are drawn already are kept. */
  renew(pieces: readonly Piece[]): void {
    const before = this.#drawn;
    const now = new Map<object, SVGElement>();
    for (const { sign, draw } of pieces) now.set(sign, before.get(sign) ?? toDom(this.element.ownerDocument, draw()));
    for (const [sign, element] of before) if (!now.has(sign)) element.remove();
    let next = this.element.firstElementChild;
    for (const element of now.values()) {
      if (element === next) next = next.nextElementSibling;
      else this.element.insertBefore(element, next);
    }
    this.#drawn = now;
  }

  /** @param back Whether all of it is drawn pale. */
  fade(back: boolean): void {
    if (back) this.element.setAttribute('opacity', String(FADED));
    else this.element.removeAttribute('opacity');
  }
}

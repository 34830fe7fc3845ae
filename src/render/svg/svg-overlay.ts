/** An SVG that lies over or under a canvas, and shows its layers under the same view. */
import type { View } from '../painter.js';
import { toDom } from './to-dom.js';
import { node } from './svg-tree.js';
import { SvgView } from './svg-view.js';

export class SvgOverlay {
  readonly element: SVGElement;
  readonly #view: SvgView;

  constructor(document: Document, ...overlays: readonly SVGElement[]) {
    this.element = toDom(
      document,
      node(
        'svg',
        { 'aria-hidden': 'true', focusable: 'false', width: '100%', height: '100%' },
        node('g', { 'data-viewport': '' }),
      ),
    );
    this.element.firstElementChild!.append(...overlays);
    this.#view = new SvgView(this.element, this.element.firstElementChild as SVGElement);
  }

  /** @param marks How many it shows. */
  load(fontFamily: string, marks: number): void {
    this.element.setAttribute('font-family', fontFamily);
    this.#view.load(marks);
  }

  setView(view: View): void {
    this.#view.set(view);
  }

  destroy(): void {
    this.#view.destroy();
    this.element.remove();
  }
}

/**
 * A painter of marks on a canvas, as one with what lies under it (outlines of groups, the light) and over it: names and
 * the marks that stand out. All but the canvas is SVG, the same under every painter: text of a page keeps the letters
 * of every script together, and what a reader points at costs no canvas a stroke.
 */
import type { LivePainter, MarkPainter, View } from '../../render/painter.js';
import { EmphasisLayer } from '../../render/svg/emphasis-layer.js';
import { hullPieces } from '../../render/svg/hulls.js';
import { labelPieces, LiveLayer } from '../../render/svg/live-layer.js';
import { SvgOverlay } from '../../render/svg/svg-overlay.js';
import { FADED, NO_EMPHASIS, type Emphasis } from '../../scene/emphasis.js';
import type { Scene } from '../../scene/types.js';

export class LayeredPainter implements LivePainter {
  readonly kind: LivePainter['kind'];
  readonly #element: HTMLElement;
  readonly #holder: HTMLElement;
  readonly #marks: MarkPainter;
  readonly #hulls: LiveLayer;
  readonly #names: LiveLayer;
  readonly #emphasisLayer: EmphasisLayer;
  readonly #under: SvgOverlay;
  readonly #over: SvgOverlay;
  #scene: Scene | null = null;
  #emphasis: Emphasis = NO_EMPHASIS;

  /**
   * @param container The picture is added to what it holds.
   * @param create Makes the painter of marks in an element of its own; when it throws, nothing is left behind.
   */
  constructor(container: HTMLElement, create: (container: HTMLElement) => MarkPainter) {
    const document = container.ownerDocument;
    [this.#element, this.#holder] = [document.createElement('div'), document.createElement('div')];
    [this.#element.className, this.#holder.className] = ['painted', 'marks'];
    this.#hulls = new LiveLayer(document, 'hulls');
    this.#names = new LiveLayer(document, 'labels');
    this.#emphasisLayer = new EmphasisLayer(document);
    [this.#under, this.#over] = [
      new SvgOverlay(document, this.#hulls.element, this.#emphasisLayer.light),
      new SvgOverlay(document, this.#names.element, this.#emphasisLayer.focus),
    ];
    this.#element.append(this.#under.element, this.#holder, this.#over.element);
    // Whoever paints may need to know its size.
    container.append(this.#element);
    try {
      this.#marks = create(this.#holder);
    } catch (error) {
      this.#element.remove();
      throw error;
    }
    this.kind = this.#marks.kind;
  }

  paint(scene: Scene): void {
    // What is moved stands out above the canvas, which is painted again once it rests.
    if (scene.moved === undefined || this.#scene === null) this.#marks.paint(scene);
    this.#hulls.renew(hullPieces(scene));
    this.#names.renew(labelPieces(scene));
    this.#show(scene);
    this.#under.load(scene.fontFamily, 0);
    this.#over.load(scene.fontFamily, scene.labels.length);
  }

  clear(): void {
    this.#marks.clear();
    this.#hulls.renew([]);
    this.#names.renew([]);
    this.#show(null);
  }

  setView(view: View): void {
    for (const part of [this.#marks, this.#under, this.#over]) part.setView(view);
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#show(this.#scene);
  }

  resize(width: number, height: number): void {
    this.#marks.resize(width, height);
  }

  destroy(): void {
    for (const part of [this.#marks, this.#under, this.#over]) part.destroy();
    this.#element.remove();
  }

  #show(scene: Scene | null): void {
    this.#scene = scene;
    this.#emphasisLayer.update(scene, this.#emphasis);
    const { fades } = this.#emphasisLayer;
    this.#hulls.fade(fades);
    this.#names.fade(fades);
    this.#holder.toggleAttribute('data-back', fades);
    this.#holder.style.setProperty('opacity', fades ? String(FADED) : '');
  }
}

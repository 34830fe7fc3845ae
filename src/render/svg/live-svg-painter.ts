/**
 * The SVG of a page that a reader works with: the picture of {@link SvgPainter} with an emphasis, in which
 * elements that have not changed stay in the page. It is loaded after the first picture.
 */
import { NO_EMPHASIS, type Emphasis } from '../../scene/emphasis.js';
import type { Scene } from '../../scene/types.js';
import type { LivePainter, View } from '../painter.js';
import { EmphasisLayer } from './emphasis-layer.js';
import { actorNode, edgeNode, glyphsNode } from './emit.js';
import { hullPieces } from './hulls.js';
import { labelPieces, LiveLayer, type Piece } from './live-layer.js';
import { SvgPainter } from './svg-painter.js';
import { SvgView } from './svg-view.js';

/** What each layer holds, from below, in the order of `toLayers`. */
const LAYERS: readonly (readonly [name: string, pieces: (scene: Scene) => Piece[]])[] = [
  // The sign of a line is its mark, which may make the line anew each time; that of glyphs and of an actor they are.
  [
    'edges',
    ({ edges }) => [
      ...edges.map((edge) => ({ sign: edge, draw: () => edgeNode(edge) })),
      ...edges
        .filter(({ glyphs }) => glyphs.length > 0)
        .map((edge) => ({ sign: edge.glyphs, draw: () => glyphsNode(edge) })),
    ],
  ],
  ['actors', ({ actors }) => actors.map((actor) => ({ sign: actor.glyph, draw: () => actorNode(actor) }))],
  ['labels', labelPieces],
];

export class LiveSvgPainter extends SvgPainter implements LivePainter {
  readonly #hulls: LiveLayer;
  readonly #overlays: readonly LiveLayer[];
  readonly #emphasisLayer: EmphasisLayer;
  readonly #view: SvgView;
  #emphasis: Emphasis = NO_EMPHASIS;

  constructor(container: HTMLElement, before: SvgPainter | null = null) {
    super(container, before);
    const document = container.ownerDocument;
    const { painted } = this;
    const drawn = [...this.viewport.children] as SVGElement[];
    this.#overlays = LAYERS.map(([name, pieces], i) =>
      painted === null ? new LiveLayer(document, name) : new LiveLayer(document, name, drawn[i], pieces(painted)),
    );
    this.#emphasisLayer = new EmphasisLayer(document);
    this.#hulls = new LiveLayer(document, 'hulls');
    this.viewport.prepend(this.#hulls.element, this.#emphasisLayer.light);
    if (painted !== null) this.#hulls.renew(hullPieces(painted));
    if (painted === null) this.viewport.append(...this.#overlays.map(({ element }) => element));
    this.viewport.append(this.#emphasisLayer.focus);
    this.#view = new SvgView(this.root, this.viewport);
  }

  override paint(scene: Scene): void {
    this.#show(scene);
    this.root.setAttribute('font-family', scene.fontFamily);
    this.#hulls.renew(hullPieces(scene));
    LAYERS.forEach(([, pieces], i) => this.#overlays[i]!.renew(pieces(scene)));
    this.#view.load(scene.edges.length + scene.actors.length + scene.labels.length);
  }

  override clear(): void {
    this.#show(null);
    for (const layer of [this.#hulls, ...this.#overlays]) layer.renew([]);
  }

  override setView(view: View): void {
    this.#view.set(view);
  }

  /** It fills what it stands in. */
  resize(): void {}

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#show(this.painted);
  }

  override destroy(): void {
    this.#view.destroy();
    super.destroy();
  }

  #show(scene: Scene | null): void {
    this.painted = scene;
    this.#emphasisLayer.update(scene, this.#emphasis);
    for (const layer of [this.#hulls, ...this.#overlays]) layer.fade(this.#emphasisLayer.fades);
  }
}

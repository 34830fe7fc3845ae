/**
 * The SVG under a reader's hands: the picture of {@link SvgPainter}, in which what has not changed
 * stays in the page, with an emphasis. Loaded after the first picture.
 */
import { NO_EMPHASIS, type Emphasis } from '../../scene/emphasis.js';
import type { Scene } from '../../scene/types.js';
import type { LivePainter, View } from '../painter.js';
import { Attention } from './attention.js';
import { actorNode, edgeNode, glyphsNode } from './emit.js';
import { labelPieces, LiveLayer } from './live-layer.js';
import { SvgPainter } from './painter.js';
import { SvgView } from './view.js';

export class LiveSvgPainter extends SvgPainter implements LivePainter {
  readonly #edges: LiveLayer;
  readonly #actors: LiveLayer;
  readonly #labels: LiveLayer;
  readonly #attention: Attention;
  readonly #view: SvgView;
  #emphasis: Emphasis = NO_EMPHASIS;
  #scene: Scene | null = null;

  constructor(container: HTMLElement) {
    super(container);
    const document = container.ownerDocument;
    [this.#edges, this.#actors, this.#labels] = [new LiveLayer(document, 'edges'), new LiveLayer(document, 'actors'), new LiveLayer(document, 'labels')];
    this.#attention = new Attention(document);
    this.viewport.append(this.#attention.light, ...this.#layers.map(({ element }) => element), this.#attention.focus);
    this.#view = new SvgView(this.root, this.viewport);
  }

  get #layers(): readonly LiveLayer[] {
    return [this.#edges, this.#actors, this.#labels];
  }

  override paint(scene: Scene): void {
    this.#show(scene);
    this.root.setAttribute('font-family', scene.fontFamily);
    // A line, its glyphs and a mark are signs of themselves: the same object is drawn the same.
    this.#edges.renew([...scene.edges.map((edge) => ({ sign: edge.line, draw: () => edgeNode(edge) })), ...scene.edges.filter(({ glyphs }) => glyphs.length > 0).map((edge) => ({ sign: edge.glyphs, draw: () => glyphsNode(edge) }))]);
    this.#actors.renew(scene.actors.map((actor) => ({ sign: actor.glyph, draw: () => actorNode(actor) })));
    this.#labels.renew(labelPieces(scene));
    this.#view.load(scene.edges.length + scene.actors.length + scene.labels.length);
  }

  override clear(): void {
    this.#show(null);
    for (const layer of this.#layers) layer.renew([]);
  }

  override setView(view: View): void {
    this.#view.set(view);
  }

  /** It fills what it stands in. */
  resize(): void {}

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#show(this.#scene);
  }

  override destroy(): void {
    this.#view.destroy();
    super.destroy();
  }

  #show(scene: Scene | null): void {
    this.#scene = scene;
    this.#attention.update(scene, this.#emphasis);
    for (const layer of this.#layers) layer.fade(this.#attention.fades);
  }
}

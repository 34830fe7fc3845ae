/**
 * The SVG under a reader's hands: the picture of {@link SvgPainter}, in which what has not changed
 * stays in the page, with an emphasis. Loaded after the first picture.
 */
import { FADED, LIT, NO_EMPHASIS, type Emphasis } from '../../scene/emphasis.js';
import type { Scene } from '../../scene/types.js';
import type { LivePainter } from '../painter.js';
import { actorNode, edgeNode, glyphsNode, labelNode, layer, pathData } from './emit.js';
import { SvgPainter } from './painter.js';
import { toDom } from './to-dom.js';
import { node, type SvgNode } from './tree.js';

/** A mark of a scene, by what its element shows: elements of equal signs are alike. */
interface Piece {
  readonly sign: object;
  readonly draw: () => SvgNode;
}

export class LiveSvgPainter extends SvgPainter implements LivePainter {
  #emphasis: Emphasis = NO_EMPHASIS;
  #scene: Scene | null = null;
  /** The elements of each layer, by the signs of what they show. */
  #drawn = new Map<string, Map<object, SVGElement>>();
  #lit: SVGElement | null = null;
  /** Something steps back. */
  #fading = false;

  override paint(scene: Scene): void {
    this.#scene = scene;
    this.root.setAttribute('font-family', scene.fontFamily);
    if (this.viewport.firstElementChild === null) this.#layers();
    // A line, its glyphs and a mark are signs of themselves: the same object is drawn the same.
    this.#renew('edges', [...scene.edges.map((edge) => ({ sign: edge.line, draw: () => edgeNode(edge) })), ...scene.edges.filter(({ glyphs }) => glyphs.length > 0).map((edge) => ({ sign: edge.glyphs, draw: () => glyphsNode(edge) }))]);
    this.#renew('actors', scene.actors.map((actor) => ({ sign: actor.glyph, draw: () => actorNode(actor) })));
    this.#renew('labels', scene.labels.map((label) => ({ sign: label, draw: () => labelNode(label) })));
    this.setEmphasis(this.#emphasis);
  }

  override clear(): void {
    super.clear();
    this.#drawn = new Map();
    this.#scene = this.#lit = null;
  }

  /** It fills what it stands in. */
  resize(): void {}

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    const { faded } = emphasis;
    this.#light();
    // Most of the time nothing steps back, and there are many marks.
    if (faded === null && !this.#fading) return;
    this.#fading = faded !== null;
    for (const child of this.viewport.querySelectorAll<SVGElement>('[data-layer] > g')) {
      const { edge, affiliation, glyphs, actor, labelActor, labelEdge, labelAlso } = child.dataset;
      const edgeId = edge ?? affiliation ?? glyphs ?? labelEdge;
      const actorId = actor ?? labelActor;
      const back = faded !== null && (edgeId !== undefined ? faded.edges.has(edgeId) && faded.edges.has(labelAlso ?? edgeId) : actorId !== undefined && faded.actors.has(actorId));
      if (back) child.setAttribute('opacity', String(FADED));
      else child.removeAttribute('opacity');
    }
  }

  #layers(): void {
    const draw = (one: SvgNode): SVGElement => toDom(this.root.ownerDocument, one);
    this.#lit = draw(node('g', { 'data-lit': '' }));
    this.viewport.replaceChildren(this.#lit, ...['edges', 'actors', 'labels'].map((name) => draw(layer(name, []))));
    this.#drawn = new Map();
  }

  /** Brings a layer to what is due: what is drawn already stays where it is, in its order. */
  #renew(name: string, pieces: readonly Piece[]): void {
    const parent = this.viewport.querySelector(`[data-layer="${name}"]`)!;
    const before = this.#drawn.get(name);
    const now = new Map<object, SVGElement>();
    for (const { sign, draw } of pieces) now.set(sign, before?.get(sign) ?? toDom(this.root.ownerDocument, draw()));
    for (const [sign, element] of before ?? []) if (!now.has(sign)) element.remove();
    let next = parent.firstElementChild;
    for (const element of now.values()) {
      if (element === next) next = next.nextElementSibling;
      else parent.insertBefore(element, next);
    }
    this.#drawn.set(name, now);
  }

  /** Beneath the lines: a broad one in the colour of each that is lit, and a ring around each actor. */
  #light(): void {
    const [{ lit, faded }, scene] = [this.#emphasis, this.#scene];
    if (lit === null || scene === null) {
      this.#lit?.replaceChildren();
      return;
    }
    // What steps back is not lit either.
    const lines = scene.edges.filter(({ id }) => lit.edges.has(id) && faded?.edges.has(id) !== true).map(({ line: { path, color, width } }) => node('path', { d: pathData(path), fill: 'none', stroke: color, 'stroke-width': width + LIT.line, 'stroke-opacity': LIT.opacity }));
    const rings = scene.actors.filter(({ id }) => lit.actors.has(id) && faded?.actors.has(id) !== true).map(({ x, y, radius, glyph }) => node('circle', { cx: x, cy: y, r: radius + LIT.ring, fill: 'none', stroke: glyph.stroke, 'stroke-width': 2 }));
    this.#lit!.replaceChildren(...[...lines, ...rings].map((one) => toDom(this.root.ownerDocument, one)));
  }
}

/**
 * Shows an emphasis: a light beneath the marks, and, over the picture that is faded, a second copy of the marks that
 * stand out. The picture is faded as a whole, so that the cost does not depend on the number of marks, and every
 * painter looks the same.
 */
import { boxesOverlap, type OrientedBox } from '../../geometry/oriented-box.js';
import { HIGHLIGHT, isSameEmphasis, NO_EMPHASIS, type Emphasis, type MarkIds } from '../../scene/emphasis.js';
import { boxOfText } from '../../scene/scene-faults.js';
import type { EdgeMark, LabelMark, Scene } from '../../scene/types.js';
import { actorNode, edgeNode, glyphsNode, labelNode, lineNode, pathData } from './emit.js';
import { hullNode } from './hulls.js';
import { toDom } from './to-dom.js';
import { node, type SvgNode } from './svg-tree.js';

export class EmphasisLayer {
  /** Belongs beneath all marks. */
  readonly light: SVGElement;
  /** Belongs over all marks and names. */
  readonly focus: SVGElement;
  readonly #document: Document;
  #scene: Scene | null = null;
  #emphasis: Emphasis = NO_EMPHASIS;

  constructor(document: Document) {
    this.#document = document;
    this.light = toDom(document, node('g', { 'data-lit': '' }));
    this.focus = toDom(document, node('g', { 'data-focus': '' }));
  }

  /** Whether all marks have to step back behind those that stand out. */
  get fades(): boolean {
    return this.#scene !== null && this.#emphasis.focus !== null;
  }

  /** @param scene Null where nothing is shown. */
  update(scene: Scene | null, emphasis: Emphasis): void {
    // With each scene comes an emphasis, which is mostly the one that the scene has been drawn with.
    if (scene === this.#scene && isSameEmphasis(emphasis, this.#emphasis)) return;
    this.#scene = scene;
    this.#emphasis = emphasis;
    this.#fill(this.light, scene === null ? [] : lightNodes(scene, emphasis));
    this.#fill(this.focus, scene === null || emphasis.focus === null ? [] : focusNodes(scene, emphasis.focus));
  }

  #fill(layer: SVGElement, nodes: readonly SvgNode[]): void {
    // Most of the time there is nothing to show.
    if (nodes.length > 0 || layer.firstElementChild !== null)
      layer.replaceChildren(...nodes.map((one) => toDom(this.#document, one)));
  }
}

/**
 * A wide line in its own colour beneath each new edge, and a ring around each new actor. Marks that step back have
 * none.
 */
function lightNodes(scene: Scene, { highlight, focus }: Emphasis): SvgNode[] {
  if (highlight === null) return [];
  const shines = (kind: 'actors' | 'edges', id: string): boolean =>
    highlight[kind].has(id) && (focus === null || focus[kind].has(id));
  const lines = scene.edges
    .filter(({ id }) => shines('edges', id))
    .map(({ line: { path, color, width } }) =>
      node('path', {
        d: pathData(path),
        fill: 'none',
        stroke: color,
        'stroke-width': width + HIGHLIGHT.line,
        'stroke-opacity': HIGHLIGHT.opacity,
      }),
    );
  const rings = scene.actors
    .filter(({ id }) => shines('actors', id))
    .map(({ x, y, radius, glyph }) =>
      node('circle', {
        cx: x,
        cy: y,
        r: radius + HIGHLIGHT.ring,
        fill: 'none',
        stroke: glyph.stroke,
        'stroke-width': 2,
      }),
    );
  return [...lines, ...rings];
}

/** The lines of a dragged actor are drawn in each frame; more than these without their arrowheads and markers. */
const MOST_DRAGGED = 100;

/** A line as it stands out. */
type FocusedLine = Pick<EdgeMark, 'id' | 'relation' | 'standing' | 'line' | 'glyphs'>;

function focusedLine(edge: EdgeMark): FocusedLine {
  const { line, glyphs } = edge.emphasised ?? edge;
  return { id: edge.id, relation: edge.relation, standing: edge.standing, line, glyphs };
}

const nodesOf = (lines: readonly FocusedLine[]): SvgNode[] => [
  ...lines.map((edge) => edgeNode(edge)),
  ...lines.filter(({ glyphs }) => glyphs.length > 0).map(glyphsNode),
];

/** One path for all lines that look the same. */
function pathsOf(lines: readonly FocusedLine[]): SvgNode[] {
  const alike = new Map<string, EdgeMark['line'][]>();
  for (const { line } of lines) {
    const look = JSON.stringify([line.color, line.width, line.dash]);
    const known = alike.get(look);
    if (known === undefined) alike.set(look, [line]);
    else known.push(line);
  }
  return [...alike.values()].map((some) => {
    const { tag, attributes } = lineNode(some[0]!);
    return node(tag, { ...attributes, d: some.map(({ path }) => pathData(path)).join('') });
  });
}

/** The marks and names that stand out, in the order in which a picture is painted. */
function focusNodes(scene: Scene, focus: MarkIds): SvgNode[] {
  const { actors, edges } = focus;
  const lines = scene.edges.filter(({ id }) => edges.has(id)).map(focusedLine);
  // The outline of a group has the id of its mark.
  const hulls = (scene.hulls ?? []).filter(({ id }) => actors.has(id));
  return [
    ...hulls.map(hullNode),
    ...(scene.moved !== undefined && lines.length > MOST_DRAGGED ? pathsOf(lines) : nodesOf(lines)),
    ...scene.actors.filter(({ id }) => actors.has(id)).map((actor) => actorNode(actor)),
    ...labelsOf(scene, focus).map((label) => labelNode(label)),
  ];
}

/**
 * The names that stand out: first those of the actor whom all lines have to do with, or of both ends of one line, then
 * those that the picture shows, and others as far as they have room beside them.
 */
function labelsOf({ edges: all, labels, spareLabels = [] }: Scene, { actors, edges }: MarkIds): LabelMark[] {
  const shown = labels.filter(({ of, owner, also }) =>
    // A name of two lines belongs to each of them.
    of === 'actor' ? actors.has(owner) : edges.has(owner) || (also !== null && edges.has(also)),
  );
  const lines = all.filter(({ id }) => edges.has(id));
  const spare = spareLabels.filter(({ owner }) => actors.has(owner));
  const main = spare.filter(
    ({ owner }) => lines.length > 0 && lines.every(({ from, to }) => from === owner || to === owner),
  );
  const boxes = main.flatMap(boxesOf);
  const isFree = (label: LabelMark): boolean =>
    !boxesOf(label).some((box) => boxes.some((other) => boxesOverlap(box, other)));
  const kept = shown.filter((label) => label.of === 'edge' || isFree(label));
  boxes.push(...kept.flatMap(boxesOf));
  // Those that are chosen already lie on themselves.
  for (const label of spare) {
    if (!isFree(label)) continue;
    boxes.push(...boxesOf(label));
    main.push(label);
  }
  return [...kept, ...main];
}

const boxesOf = ({ lines }: LabelMark): OrientedBox[] => lines.map(boxOfText);

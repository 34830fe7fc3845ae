/**
 * Turns the marks of a scene into a tree of SVG nodes; `svg-document.ts` makes the document around them. Only
 * presentation attributes are used: no style sheet, no script, no foreignObject, no marker, no textPath, no filter, no
 * external reference, so that Inkscape, Illustrator, librsvg, resvg and browsers draw the same.
 */
import { isStraight } from '../../geometry/curve.js';
import type { Cubic } from '../../geometry/types.js';
import type { ActorMark, EdgeMark, Glyph, LabelMark, LineStroke, Outline, Scene, TextMark } from '../../scene/types.js';
import { formatNumber as n, node, type SvgNode } from './svg-tree.js';

/** What a document adds to the groups of the graph. */
export interface Additions {
  /** More attributes of a layer, or of the edge or actor at an index. */
  attributes(name: string, index?: number): SvgNode['attributes'];
  /** What stands in the group of an edge or actor before its marks. */
  children(mark: EdgeMark | ActorMark): readonly (SvgNode | null)[];
  /** How a line of text is written: {@link textNodes} or {@link haloedNodes}. */
  readonly texts: (mark: TextMark) => SvgNode[];
}

/**
 * The layers of the graph: edges, actors, labels. Without `more` they have no ids and no titles: in a page
 * browsers would show titles as tooltips.
 */
export function toLayers(scene: Scene, more?: Additions): SvgNode[] {
  const edges = scene.edges.map((edge, i) => edgeNode(edge, more?.attributes('edge', i), more?.children(edge)));
  const actors = scene.actors.map((actor, i) => actorNode(actor, more?.attributes('actor', i), more?.children(actor)));
  return [
    layer('edges', [...edges, ...scene.edges.filter(({ glyphs }) => glyphs.length > 0).map(glyphsNode)], more),
    layer('actors', actors, more),
    layer(
      'labels',
      scene.labels.map((label) => labelNode(label, more?.texts)),
      more,
    ),
  ];
}

export function edgeNode(
  edge: Pick<EdgeMark, 'id' | 'relation' | 'standing' | 'line'>,
  attributes?: SvgNode['attributes'],
  children: readonly (SvgNode | null)[] = [],
): SvgNode {
  const kind =
    edge.relation === null
      ? { 'data-affiliation': edge.id }
      : { 'data-edge': edge.id, 'data-relation': edge.relation, 'data-standing': edge.standing ?? undefined };
  return node('g', { ...attributes, ...kind }, ...children, lineNode(edge.line));
}

/** Arrowhead and markers of a line. */
export const glyphsNode = ({ id, glyphs }: Pick<EdgeMark, 'id' | 'glyphs'>): SvgNode =>
  node('g', { 'data-glyphs': id }, ...glyphs.map(glyphNode));

export function actorNode(
  { id, glyph, ring }: ActorMark,
  attributes?: SvgNode['attributes'],
  children: readonly (SvgNode | null)[] = [],
): SvgNode {
  return node('g', { ...attributes, 'data-actor': id }, ...children, ring && glyphNode(ring), glyphNode(glyph));
}

export function layer(name: string, children: readonly SvgNode[], more?: Additions): SvgNode {
  return node('g', { ...more?.attributes(name), 'data-layer': name }, ...children);
}

/** @param nodes Writes its lines: as a page needs them, unless a file is written. */
export function labelNode(label: LabelMark, nodes: (mark: TextMark) => SvgNode[] = haloedNodes): SvgNode {
  return node(
    'g',
    label.of === 'actor'
      ? { 'data-label-actor': label.owner }
      : { 'data-label-edge': label.owner, 'data-label-also': label.also ?? undefined },
    ...label.lines.flatMap((line) => nodes(line)),
  );
}

/** The path data of a line; a straight one is written as such. */
export function pathData(curve: Cubic): string {
  const [p, c, d, q] = curve.map(([x, y]) => `${n(x)} ${n(y)}`) as [string, string, string, string];
  return isStraight(curve) ? `M${p}L${q}` : `M${p}C${c} ${d} ${q}`;
}

export function lineNode({ path, color, width, dash }: LineStroke): SvgNode {
  return node('path', {
    d: pathData(path),
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': dash === null ? undefined : dash.map(n).join(' '),
  });
}

export function glyphNode({ outline, fill, stroke, strokeWidth }: Glyph): SvgNode {
  const paint = strokeWidth === 0 ? { fill } : { fill, stroke, 'stroke-width': strokeWidth };
  return node(...shape(outline, paint));
}

function shape(outline: Outline, paint: SvgNode['attributes']): [string, SvgNode['attributes']] {
  if ('points' in outline)
    return ['polygon', { points: outline.points.map(([x, y]) => `${n(x)},${n(y)}`).join(' '), ...paint }];
  return ['circle', { cx: outline.centre[0], cy: outline.centre[1], r: outline.radius, ...paint }];
}

/** The same as one text, in half the nodes; every browser can paint it. */
export function haloedNodes(mark: TextMark): SvgNode[] {
  const { text, color, halo } = mark;
  return [
    node(
      'text',
      { ...typeOf(mark), fill: color, ...(halo === null ? {} : { ...strokeOf(halo), 'paint-order': 'stroke' }) },
      text,
    ),
  ];
}

export const strokeOf = (halo: string): SvgNode['attributes'] => ({
  stroke: halo,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
});

export function typeOf({ x, y, turn, size, bold, anchor, rtl }: TextMark): SvgNode['attributes'] {
  const place =
    turn === null
      ? { x, y }
      : { transform: `matrix(${cos(turn[0])} ${cos(turn[1])} ${cos(-turn[1])} ${cos(turn[0])} ${n(x)} ${n(y)})` };
  return {
    ...place,
    'font-size': size,
    'font-weight': bold ? 'bold' : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    direction: rtl ? 'rtl' : undefined,
  };
}

/** Cosines need more than two decimals: over 100 px, 0.005 would be half a pixel. */
function cos(value: number): string {
  const rounded = Math.round(value * 10_000) / 10_000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

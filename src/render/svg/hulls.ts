/** The outlines of groups as SVG, which load with what paints or exports them. */
import type { HullMark, Scene } from '../../scene/types.js';
import type { Piece } from './live-layer.js';
import { formatNumber as n, node, type SvgNode } from './svg-tree.js';

/** Fill and stroke have the same colour. */
export const hullNode = ({ id, outline, color, dash, opacity, strokeOpacity, strokeWidth }: HullMark): SvgNode =>
  node('polygon', {
    'data-hull': id,
    points: outline.map(([x, y]) => `${n(x)},${n(y)}`).join(' '),
    fill: color,
    stroke: color,
    'fill-opacity': opacity,
    'stroke-opacity': strokeOpacity,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linejoin': 'round',
  });

/** The outlines of a scene; each is the sign of itself. */
export const hullPieces = ({ hulls = [] }: Scene): Piece[] =>
  hulls.map((hull) => ({ sign: hull, draw: () => hullNode(hull) }));

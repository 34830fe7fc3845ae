/** Text of a file: a name is drawn on a wider copy of itself, which every program can draw. Pages use `haloedNodes`. */
import type { TextMark } from '../../scene/types.js';
import { strokeOf, typeOf } from './emit.js';
import { node, type SvgNode } from './svg-tree.js';

/** A text, and its halo as a copy beneath, since `paint-order` is not read everywhere. */
export function textNodes(mark: TextMark): SvgNode[] {
  const { text, color, halo } = mark;
  const type = typeOf(mark);
  const letters = node('text', { ...type, fill: color }, text);
  return halo === null
    ? [letters]
    : [node('text', { ...type, fill: halo, ...strokeOf(halo), 'aria-hidden': 'true' }, text), letters];
}

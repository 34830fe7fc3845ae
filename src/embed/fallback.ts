/**
 * The light DOM of the element: what readers see before the element is defined, where it is never defined, and what
 * programs read that do not run scripts.
 */
import { node, type SvgNode } from '../render/svg/svg-tree.js';
import type { AllWords } from '../i18n/types.js';
import type { StatementGraph } from '../model/types.js';
import { BLOCK_SIZE } from './box.js';
import { captionNode, pictureNode, type Drawn } from './picture.js';
import { statementsNode } from './statements.js';

/** The same font as in the element, so that nothing moves when the element is defined and its font is inherited. */
const FIGURE_STYLE = 'margin:0;block-size:100%;font:14px/1.4 Arial,Helvetica,sans-serif;text-align:start';
/**
 * The picture leaves 7rem for caption and summary. The element sets `--_before-size` to 100% while it shows this
 * content beside a message; before it is defined, the height is the one that is reserved.
 */
const PICTURE_STYLE = `display:block;max-block-size:calc(var(--_before-size,${BLOCK_SIZE}) - 7rem)`;
const TEXT_STYLE = 'padding:8px 12px';

/** The drawn picture, and what is needed to list the statements behind it. */
export interface DrawnWithStatements extends Drawn {
  readonly words: AllWords;
  /** The graph with the statements of all standings. */
  readonly whole: StatementGraph;
}

/**
 * A figure with the picture, its caption and every statement behind it. It has no script and no style element. Where
 * its style attributes are removed it is larger, and all of it can still be read.
 *
 * @param idPrefix Is put before every id.
 */
export function fallbackNode(drawn: DrawnWithStatements, idPrefix: string): SvgNode {
  const { scene, whole, locale, words } = drawn;
  const { tag, attributes, children } = statementsNode(whole, locale, words);
  return node(
    'figure',
    { lang: words.language, dir: words.direction, style: FIGURE_STYLE },
    pictureNode(scene, idPrefix, PICTURE_STYLE),
    captionNode(drawn, TEXT_STYLE),
    { tag, attributes: { ...attributes, style: TEXT_STYLE }, children },
  );
}

/** A prefix for ids that differs between pictures: the 32-bit FNV-1a hash (Fowler, Noll, Vo) of their content. */
export function idPrefixOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `dg-${(hash >>> 0).toString(36)}-`;
}

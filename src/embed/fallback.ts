/** The light DOM: what stands within the element before it is defined, where it never is, and where a program reads a page without running it. */
import { node, type SvgNode } from '../render/svg/svg-tree.js';
import type { AllWords } from '../i18n/types.js';
import type { StatementGraph } from '../model/types.js';
import { captionNode, pictureNode, type Drawn } from './picture.js';
import { statementsNode } from './statements.js';

/** As the element sets its own: nothing moves when the element takes over and its children take its letters. */
const FIGURE_STYLE = 'margin:0;block-size:100%;font:14px/1.4 Arial,Helvetica,sans-serif;text-align:start';
/** The picture leaves room for caption and summary within the element's box; a long list is scrolled there. */
const PICTURE_STYLE = 'display:block;max-block-size:calc(100% - 7rem)';
const WORDS_STYLE = 'padding:8px 12px';

/** What is drawn, and all that is said. */
export interface Told extends Drawn {
  readonly words: AllWords;
  /** The graph with all standings. */
  readonly whole: StatementGraph;
}

/**
 * A figure with the picture, its caption and every statement behind it. No script, no style
 * element; without its style attributes it is larger and no less readable.
 *
 * @param idPrefix Begins every id.
 */
export function fallbackNode(told: Told, idPrefix: string): SvgNode {
  const { scene, whole, locale, words } = told;
  const { tag, attributes, children } = statementsNode(whole, locale, words);
  return node(
    'figure',
    { lang: words.language, dir: words.direction, style: FIGURE_STYLE },
    pictureNode(scene, idPrefix, PICTURE_STYLE),
    captionNode(told, WORDS_STYLE),
    { tag, attributes: { ...attributes, style: WORDS_STYLE }, children },
  );
}

/** A prefix of ids that two pictures hardly share: a hash of what they are made of, by FNV-1a (Fowler, Noll, Vo), 32 bit. */
export function idPrefixOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `dg-${(hash >>> 0).toString(36)}-`;
}

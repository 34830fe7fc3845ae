/** Finds the article in the page. */
import { OptionError } from '../../errors.js';
import type { ArticleNode } from '../../anchoring/read-article.js';

/**
 * The article that a host has named: the first element that a selector matches in the root (document or shadow root) of
 * `host`, else in the document. For an element whose text is all in its open shadow root, it is that root.
 *
 * @throws {OptionError} where there is none; the message says what to do.
 */
export function findArticle(given: string | Element | ShadowRoot, host: Element): ArticleNode {
  if (typeof given !== 'string') {
    if (given.isConnected) return inside(given);
    throw new OptionError('article: the element is not in a page. Put it into the page; it is read then.');
  }
  const found = query(host.getRootNode() as Document | ShadowRoot, given) ?? query(host.ownerDocument, given);
  if (found === null)
    throw new OptionError(
      `article: no element matches the selector "${given}" yet. Give the selector of the element that holds the ` +
        'article, such as "#story", or set the property to that element. An element that is added later is found.',
    );
  return inside(found);
}

function query(root: ParentNode, selector: string): Element | null {
  try {
    return root.querySelector(selector);
  } catch (cause) {
    throw new OptionError(
      `article: "${selector}" is not a valid selector. Give one, such as "#story", or set the property to an element.`,
      { cause },
    );
  }
}

function inside(node: ArticleNode): ArticleNode {
  return node instanceof Element && node.shadowRoot !== null && (node.textContent ?? '').trim() === ''
    ? node.shadowRoot
    : node;
}

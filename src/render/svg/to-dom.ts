/** Creates the elements of a tree for a page, without a parser, so that Trusted Types and a strict policy allow it. */
import { formatAttribute, xmlText, type SvgNode } from './svg-tree.js';

const SVG = 'http://www.w3.org/2000/svg';

/** @param document The document of the page. */
export function toDom(document: Document, { tag, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    // Namespace declarations and the attributes of editors have no meaning in a page.
    if (value !== undefined && !name.startsWith('xmlns') && !name.includes(':'))
      element.setAttribute(name, formatAttribute(value));
  }
  for (const child of children) element.append(typeof child === 'string' ? xmlText(child) : toDom(document, child));
  return element;
}

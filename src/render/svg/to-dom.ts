/** The sink for pages: a tree as elements, without any parser (Trusted Types, strict CSP). */
import { formatAttribute, xmlText, type SvgNode } from './svg-tree.js';

const SVG = 'http://www.w3.org/2000/svg';

/** @param document The page's document, passed in, since nothing ambient is used. */
export function toDom(document: Document, { tag, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    // Namespace declarations and editors' attributes mean nothing within a page.
    if (value !== undefined && !name.startsWith('xmlns') && !name.includes(':'))
      element.setAttribute(name, formatAttribute(value));
  }
  for (const child of children) element.append(typeof child === 'string' ? xmlText(child) : toDom(document, child));
  return element;
}

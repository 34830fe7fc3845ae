/**
 * Writes a tree as text, for files and for what is embedded in pages. This is the only place where markup is escaped.
 */
import { formatAttribute, xmlText, type SvgNode } from './svg-tree.js';

const escapeText = (text: string): string =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeAttribute = (text: string): string =>
  escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');

/**
 * Writes one element a line, so that two versions can be compared line by line; a text stays on the line of its
 * element.
 */
export function serialise(root: SvgNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '', false)}\n`;
}

/**
 * Writes a tree as markup that XML and HTML read alike. An element of HTML that is not a void element needs
 * a child, even if it is an empty text; else it would be written as `<p/>`, which HTML takes for a start tag.
 * A picture in it is written in one line, since each line break between its elements would be a node of the page.
 */
export function markup(root: SvgNode): string {
  return write(root, '', true);
}

/** @param pictureInLine Whether an `svg` is written without breaks. */
function write(node: SvgNode, indent: string, pictureInLine: boolean): string {
  const { tag, children } = node;
  if ((pictureInLine && tag === 'svg') || children.every((child) => typeof child === 'string'))
    return `${indent}${inLine(node)}`;
  const inner = children.map((child) =>
    typeof child === 'string' ? `${indent} ${escapeText(child)}` : write(child, `${indent} `, pictureInLine),
  );
  return `${indent}<${startOf(node)}>\n${inner.join('\n')}\n${indent}</${tag}>`;
}

function inLine(node: SvgNode): string {
  const { tag, children } = node;
  if (children.length === 0) return `<${startOf(node)}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : inLine(child)));
  return `<${startOf(node)}>${inner.join('')}</${tag}>`;
}

function startOf({ tag, attributes }: SvgNode): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(formatAttribute(value))}"`);
  return `${tag}${written.join('')}`;
}

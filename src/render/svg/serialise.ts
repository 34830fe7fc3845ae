/** The sink for files: a tree as XML text. The only place where anything is escaped. */
import { formatAttribute, xmlText, type SvgNode } from './tree.js';

const escapeText = (text: string): string => xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;').replaceAll('\r', '&#13;');

/** One element a line, so that two versions can be compared line by line; text stays on the line of its element. */
export function serialise(root: SvgNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
}

function write({ tag, attributes, children }: SvgNode, indent: string): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(formatAttribute(value))}"`)
    .join('');
  if (children.length === 0) return `${indent}<${tag}${written}/>`;
  if (children.every((child) => typeof child === 'string')) return `${indent}<${tag}${written}>${children.map((child) => escapeText(child)).join('')}</${tag}>`;
  const inner = children.map((child) => (typeof child === 'string' ? `${indent} ${escapeText(child)}` : write(child, `${indent} `)));
  return `${indent}<${tag}${written}>\n${inner.join('\n')}\n${indent}</${tag}>`;
}

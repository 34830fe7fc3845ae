/** Writes a picture with its caption as Markdown (CommonMark 0.31). */
import { safeHttpUrl } from '../data/safe-http-url.js';
import { sourcesOf } from '../model/graph-queries.js';
import { xmlText } from '../render/svg/svg-tree.js';
import { headingOf } from '../scene/display-names.js';
import { cleanText } from '../scene/text/text-layout.js';
import { altOf, type Drawn } from './picture.js';

/** Puts a backslash before each character that has a meaning within a line of Markdown. */
const plain = (text: string): string => cleanText(xmlText(text)).replace(/[\\`*_{}[\]<>()#!|~&$=^]/g, '\\$&');

/** Puts an address between angle brackets, where all but brackets, backslashes and line ends may be written. */
const destination = (address: string): string => `<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>`;

/**
 * The picture, as a link if there is a page, and title and sources below it.
 *
 * @param image Address of the picture.
 * @param page Address of the page on which readers can explore the graph.
 */
export function markdownOf(drawn: Drawn, image: string, page?: string): string {
  const { dataset, graph, locale, words } = drawn;
  const picture = `![${plain(altOf(drawn))}](${destination(image)})`;
  const sources = sourcesOf(graph).map(({ id, title = id, publisher, published, url }) => {
    const line = plain(words.sourceLine(title, publisher, published));
    const href = safeHttpUrl(url);
    return href === null ? line : `[${line}](${destination(href)})`;
  });
  const caption = [
    `**${plain(headingOf(dataset, locale).title)}**`,
    ...(sources.length === 0 ? [] : [`${plain(words.source)}${words.colon}${sources.join('; ')}`]),
  ].join(' ');
  return `${page === undefined ? picture : `[${picture}](${destination(page)})`}\n\n${caption}\n`;
}

/** A picture with its caption as Markdown (CommonMark 0.31). */
import { safeHttpUrl } from '../data/safe-http-url.js';
import { sourcesOf } from '../model/graph-queries.js';
import { xmlText } from '../render/svg/svg-tree.js';
import { headingOf } from '../scene/display-names.js';
import { cleanText } from '../scene/text/text-layout.js';
import { altOf, type Drawn } from './picture.js';

/** What means something within a line stands behind a backslash, and is then nothing but itself. */
const plain = (text: string): string => cleanText(xmlText(text)).replace(/[\\`*_{}[\]<>()#!|~&$=^]/g, '\\$&');

/** An address between angle brackets, which may hold anything but those, backslashes and ends of lines. */
const destination = (address: string): string => `<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>`;

/**
 * The picture, leading to a page where there is one, and beneath it title and sources.
 *
 * @param image Address of the picture.
 * @param page Where a reader may explore it; none.
 */
export function markdownOf(drawn: Drawn, image: string, page?: string): string {
  const { dataset, graph, locale, words } = drawn;
  const picture = `![${plain(altOf(drawn))}](${destination(image)})`;
  const sources = sourcesOf(graph).map(({ id, title = id, publisher, published, url }) => {
    const [line, href] = [plain(words.sourceLine(title, publisher, published)), safeHttpUrl(url)];
    return href === null ? line : `[${line}](${destination(href)})`;
  });
  const caption = [
    `**${plain(headingOf(dataset, locale).title)}**`,
    ...(sources.length === 0 ? [] : [`${plain(words.source)}: ${sources.join('; ')}`]),
  ].join(' ');
  return `${page === undefined ? picture : `[${picture}](${destination(page)})`}\n\n${caption}\n`;
}

/** The paragraphs of an article in a file of the user: text, or a web page. */
import { looksLikePage } from '../data/looks-like-page.js';
import { paragraphsOf } from '../data/quotes.js';

export interface Paragraph {
  /** The number of the paragraph in the source, from 1; null if it is not known. */
  readonly number: number | null;
  readonly text: string;
}

/** Elements of a web page that contain one paragraph. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, figcaption, pre, td';

/**
 * The paragraphs of a file: the lines of a text that are not empty, or the blocks of a web page. Only the text of a
 * page is used: its scripts do not run, and nothing that it refers to is loaded.
 */
export function paragraphsOfFile(text: string): Paragraph[] {
  const lines = looksLikePage(text) ? blocksOf(text) : paragraphsOf(text);
  return lines.map((line, i) => ({ number: i + 1, text: line }));
}

function blocksOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script, style, noscript, template, nav, form, iframe, svg'))
    element.remove();
  const root = body.querySelector('article') ?? body.querySelector('main') ?? body;
  const lines = [...root.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null)
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim());
  const paragraphs = lines.filter((line) => line !== '');
  return paragraphs.length > 0 ? paragraphs : paragraphsOf(root.textContent ?? '');
}

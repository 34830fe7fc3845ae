/** The formats in which a graph can be embedded, and the addresses that each format needs. */
import { embeddedText } from '../data/embedded-text.js';
import type { Dataset } from '../data/parse-dataset.js';
import { markup } from '../render/svg/serialise.js';
import { cleanText } from '../scene/text/text-layout.js';
import { checkAbsolute, checkAddress } from './address.js';
import { fallbackNode, type DrawnWithStatements } from './fallback.js';
import type { Attributes } from './embed-attributes.js';
import { markdownOf } from './markdown.js';
import { oembedOf } from './oembed.js';
import { elementSnippet, figureSnippet, frameSnippet, pageSnippet } from './snippets.js';

/**
 * `element`: the custom element with its script; `page`: a whole page with it; `iframe`: a frame of `embed.html`;
 * `oembed`: that frame as a JSON response; `figure`: a picture with its caption; `markdown`: the same in Markdown;
 * `fallback`: the light DOM of the element alone.
 */
export const EMBEDDINGS = ['element', 'page', 'iframe', 'oembed', 'figure', 'markdown', 'fallback'] as const;
export type Embedding = (typeof EMBEDDINGS)[number];

/** URLs of files. Each is relative, or absolute with http or https. */
export interface EmbedAddresses {
  /** URL of `diplomatic-graph.js`, for `element` and `page`. */
  readonly script?: string | undefined;
  /** The hash of the script for Subresource Integrity, as `sha384-…`. */
  readonly integrity?: string | undefined;
  /**
   * URL of the dataset. For `element` and `page` it is relative to the page; without it the element contains the
   * dataset. For `iframe` and `oembed` it is relative to `embed.html`.
   */
  readonly src?: string | undefined;
  /**
   * URL of `embed.html` for `iframe` and, as an absolute URL, for `oembed`. For `markdown`, the page that the
   * picture links to.
   */
  readonly page?: string | undefined;
  /** URL of the picture, for `markdown` and `figure`; without it a figure contains the picture. */
  readonly image?: string | undefined;
}

export interface EmbedParts {
  /** The whole dataset with its own title. */
  readonly data: Dataset;
  /** Title of what is shown, which may be the title of a step of a story. */
  readonly title: string;
  /** The attributes of the element, without `src`. */
  readonly attributes: Attributes;
  readonly addresses: EmbedAddresses;
  /** Width and height of the frame of `oembed`, px. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Is put before every id in a picture. */
  readonly idPrefix: string;
  /** Computes the layout and draws. It is called only if the text contains the picture or its statements. */
  readonly draw: () => Promise<DrawnWithStatements>;
}

const SCRIPT = 'the URL of diplomatic-graph.js (npm run build writes it to dist/cdn)';
const PAGE = 'the URL of embed.html (npm run build writes it to dist/explorer)';
const SRC = 'the URL of the dataset';
const IMAGE = 'the URL of the picture (diplomatic-graph svg DATASET -o FILE writes one)';

/**
 * The text to paste, in the given format.
 *
 * @throws {OptionError} for a URL that is missing or not valid.
 */
export async function embedAs(as: Embedding, parts: EmbedParts): Promise<string> {
  const { data, title, attributes, addresses, idPrefix, draw } = parts;
  const optional = (name: keyof EmbedAddresses, what: string): string | undefined =>
    addresses[name] === undefined ? undefined : checkAddress(name, addresses[name], what);
  if (as === 'iframe' || as === 'oembed') return framed(as, parts);
  // Addresses are checked first, because drawing takes longer.
  const hasScript = as === 'element' || as === 'page';
  const script = hasScript ? checkAddress('script', addresses.script, SCRIPT) : '';
  const image = as === 'markdown' ? checkAddress('image', addresses.image, IMAGE) : optional('image', IMAGE);
  const src = optional('src', SRC);
  const page = optional('page', PAGE);
  const drawn = await draw();
  if (as === 'figure') return figureSnippet(drawn, idPrefix, image);
  if (as === 'markdown') return markdownOf(drawn, image!, page);
  const fallback = fallbackNode(drawn, idPrefix);
  if (as === 'fallback') return `${markup(fallback)}\n`;
  const element = {
    script,
    integrity: addresses.integrity,
    attributes: { src, ...attributes },
    dataset: src === undefined ? embeddedText(data) : undefined,
    fallback,
  };
  const { locale, words } = drawn;
  return as === 'page'
    ? pageSnippet(element, { title: cleanText(title), language: locale, direction: words.direction })
    : elementSnippet(element);
}

/** The formats with a frame need the address of the dataset: the address of `embed.html` cannot contain a dataset. */
function framed(as: 'iframe' | 'oembed', { data, title, attributes, addresses, width, height }: EmbedParts): string {
  const frame = {
    attributes: { src: checkAddress('src', addresses.src, SRC), ...attributes },
    title: cleanText(title),
  };
  if (as === 'iframe') return frameSnippet({ ...frame, page: checkAddress('page', addresses.page, PAGE) });
  return oembedOf({
    ...frame,
    page: checkAbsolute('page', addresses.page, PAGE),
    author: cleanText(data.creator ?? ''),
    width,
    height,
  });
}

/** The ways to embed, and which addresses each needs. */
import { embeddedText } from '../data/embedded-text.js';
import type { Dataset } from '../data/parse-dataset.js';
import { markup } from '../render/svg/serialise.js';
import { cleanText } from '../scene/text/text-layout.js';
import { checkAbsolute, checkAddress } from './address.js';
import { fallbackNode, type Told } from './fallback.js';
import type { Attributes } from './embed-attributes.js';
import { markdownOf } from './markdown.js';
import { oembedOf } from './oembed.js';
import { elementSnippet, figureSnippet, frameSnippet } from './snippets.js';

/**
 * `element`: the custom element with its script; `iframe`: a frame of `embed.html`; `oembed`: that frame as a JSON
 * response; `figure`: a picture with its caption; `markdown`: the same in Markdown; `fallback`: what stands within the element.
 */
export const EMBEDDINGS = ['element', 'iframe', 'oembed', 'figure', 'markdown', 'fallback'] as const;
export type Embedding = (typeof EMBEDDINGS)[number];

/** Where things lie: addresses that are relative, http or https. */
export interface EmbedAddresses {
  /** Of `diplomatic-graph.js`, for `element`. */
  readonly script?: string | undefined;
  /** What the script must be (Subresource Integrity), as `sha384-…`. */
  readonly integrity?: string | undefined;
  /** Of the dataset: as seen from the page for `element`, which otherwise carries the dataset within it; as seen from `embed.html` for `iframe` and `oembed`. */
  readonly src?: string | undefined;
  /** Of `embed.html`, for `iframe`, and whole for `oembed`; for `markdown`, where the picture leads. */
  readonly page?: string | undefined;
  /** Of the picture as a file, for `markdown`, and for `figure`, which otherwise carries the picture within it. */
  readonly image?: string | undefined;
}

export interface EmbedParts {
  /** The whole dataset, under its own title. */
  readonly data: Dataset;
  /** Of what is shown, which may be a step of a story. */
  readonly title: string;
  /** What the element is told, but for `src`. */
  readonly attributes: Attributes;
  readonly addresses: EmbedAddresses;
  /** Size of the frame of `oembed`, px. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Begins every id in a picture. */
  readonly idPrefix: string;
  /** Lays out and draws: asked for only where a picture or its statements stand in the text. */
  readonly draw: () => Promise<Told>;
}

const SCRIPT = 'where diplomatic-graph.js lies (npm run build writes it to dist/cdn)';
const PAGE = 'where embed.html lies (npm run build writes it to dist/explorer)';
const SRC = 'where the dataset lies';
const IMAGE = 'where the picture lies (diplomatic-graph svg DATASET -o FILE writes one)';

/** @throws {OptionError} for an address that is missing or is none. */
export async function embedAs(as: Embedding, parts: EmbedParts): Promise<string> {
  const { data, attributes, addresses, idPrefix, draw } = parts;
  const optional = (name: keyof EmbedAddresses, what: string): string | undefined =>
    addresses[name] === undefined ? undefined : checkAddress(name, addresses[name], what);
  if (as === 'iframe' || as === 'oembed') return framed(as, parts);
  // What is wrong with an address is told before anything is drawn.
  const [script, image] = [
    as === 'element' ? checkAddress('script', addresses.script, SCRIPT) : '',
    as === 'markdown' ? checkAddress('image', addresses.image, IMAGE) : optional('image', IMAGE),
  ];
  const [src, page] = [optional('src', SRC), optional('page', PAGE)];
  const told = await draw();
  if (as === 'figure') return figureSnippet(told, idPrefix, image);
  if (as === 'markdown') return markdownOf(told, image!, page);
  const fallback = fallbackNode(told, idPrefix);
  if (as === 'fallback') return `${markup(fallback)}\n`;
  return elementSnippet({
    script,
    integrity: addresses.integrity,
    attributes: { src, ...attributes },
    dataset: src === undefined ? embeddedText(data) : undefined,
    fallback,
  });
}

/** A page cannot be handed a dataset by its address. */
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

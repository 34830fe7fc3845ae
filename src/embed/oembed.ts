/**
 * Writes the oEmbed response by which other sites embed a page (oEmbed 1.0, https://oembed.com, section 2.3.4.4: a rich
 * response has `html`, `width` and `height`).
 */
import { markup } from '../render/svg/serialise.js';
import { node } from '../render/svg/svg-tree.js';
import { heightIn } from './box.js';
import { frameNode, type FrameParts } from './snippets.js';

export interface OembedParts extends FrameParts {
  /** Who made the dataset, if the dataset says so. */
  readonly author?: string | undefined;
  /** Width of the frame, px. The default is 960. */
  readonly width?: number | undefined;
  /** Height of the frame, px. The default is the height of the element at that width. */
  readonly height?: number | undefined;
}

/** The JSON text. Its frame has a fixed size and no script, because readers of oEmbed remove scripts. */
export function oembedOf({ author = '', width = 960, height = heightIn(width), ...frame }: OembedParts): string {
  const response = {
    version: '1.0',
    type: 'rich',
    title: frame.title,
    ...(author === '' ? {} : { author_name: author }),
    provider_name: 'diplomatic-graph',
    provider_url: new URL('.', frame.page).href,
    html: markup(frameNode(frame, { width, height })),
    width,
    height,
  };
  return `${JSON.stringify(response, null, 2)}\n`;
}

/** The `<link>` element by which the head of a page names its oEmbed response. */
export function oembedLink(href: string, title: string): string {
  return `${markup(node('link', { rel: 'alternate', type: 'application/json+oembed', href, title }))}\n`;
}

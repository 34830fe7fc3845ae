/** The texts that are pasted into other pages. `render/svg/serialise.ts` writes and escapes all of them. */
import { markup } from '../render/svg/serialise.js';
import { node, type SvgNode } from '../render/svg/svg-tree.js';
import { withParameters } from './address.js';
import { ELEMENT_STYLE, FRAME_STYLE, LEAST_HEIGHT } from './box.js';
import type { Attributes } from './embed-attributes.js';
import { PARENT_SCRIPT } from './parent-script.js';
import { altOf, captionNode, pictureNode, type Drawn } from './picture.js';

const markupOf = (...nodes: readonly SvgNode[]): string => `${nodes.map(markup).join('\n')}\n`;

export interface ElementParts {
  /** Address of the script that defines the element. */
  readonly script: string;
  /** The hash of the script for Subresource Integrity, as `sha384-…`. */
  readonly integrity?: string | undefined;
  /** They include `src` if the dataset has an address. */
  readonly attributes: Attributes;
  /** The dataset as text of `embeddedText`, if it has no address. */
  readonly dataset?: string | undefined;
  /** The light DOM of the element, see `fallback.ts`. */
  readonly fallback: SvgNode;
}

/**
 * The element with its script and its light DOM. A dataset with an address is preloaded, so that it loads at the same
 * time as the script.
 */
export function elementSnippet(parts: ElementParts): string {
  return markupOf(...loadersOf(parts), elementNode(parts));
}

function loadersOf({ script, integrity, attributes: { src } }: ElementParts): SvgNode[] {
  return [
    node('script', { type: 'module', src: script, integrity, crossorigin: 'anonymous' }, ''),
    ...(src === undefined ? [] : [node('link', { rel: 'preload', href: src, as: 'fetch', crossorigin: 'anonymous' })]),
  ];
}

function elementNode({ attributes, dataset, fallback }: ElementParts): SvgNode {
  return node(
    'diplomatic-graph',
    { ...attributes, style: ELEMENT_STYLE },
    dataset === undefined ? null : node('script', { type: 'application/json' }, dataset),
    fallback,
  );
}

/** What a page of its own says beside the element. */
export interface PageParts {
  readonly title: string;
  /** BCP 47 tag. The element takes its language from it, unless it has one in its attributes. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A whole page with the element. */
export function pageSnippet(element: ElementParts, { title, language, direction }: PageParts): string {
  const head = [
    node('meta', { charset: 'utf-8' }),
    node('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    node('title', {}, title),
    ...loadersOf(element),
  ];
  const html = node(
    'html',
    { lang: language, dir: direction },
    node('head', {}, ...head),
    node('body', {}, elementNode(element)),
  );
  return `<!doctype html>\n${markupOf(html)}`;
}

export interface FrameParts {
  /** Address of `embed.html`. */
  readonly page: string;
  /** They include `src`, relative to that page. */
  readonly attributes: Attributes;
  /** The accessible name of the frame. */
  readonly title: string;
}

/** An `<iframe>` of a fixed size if one is given, otherwise as wide as its container. */
export function frameNode(
  { page, attributes, title }: FrameParts,
  size?: { readonly width: number; readonly height: number },
): SvgNode {
  const room =
    size === undefined
      ? { width: '100%', height: LEAST_HEIGHT, style: FRAME_STYLE }
      : { ...size, style: 'border:0;max-inline-size:100%' };
  // In a frame of another site, readers can copy citations only if the page around it allows `clipboard-write`.
  return node(
    'iframe',
    {
      'data-diplomatic-graph': '',
      src: withParameters(page, attributes),
      title,
      ...room,
      loading: 'lazy',
      allow: 'clipboard-write',
    },
    '',
  );
}

/** A frame with the script that gives it the height of its page. */
export function frameSnippet(parts: FrameParts): string {
  return markupOf(frameNode(parts), node('script', {}, PARENT_SCRIPT));
}

/**
 * The picture with its caption, for pages that allow no script.
 *
 * @param image Address of the picture. Without it the text contains the picture.
 */
export function figureSnippet(drawn: Drawn, idPrefix: string, image?: string): string {
  const { scene, words } = drawn;
  const picture =
    image === undefined
      ? pictureNode(scene, idPrefix, undefined)
      : node('img', {
          src: image,
          alt: altOf(drawn),
          width: scene.width,
          height: scene.height,
          style: 'max-inline-size:100%;block-size:auto',
        });
  return markupOf(node('figure', { lang: words.language, dir: words.direction }, picture, captionNode(drawn)));
}

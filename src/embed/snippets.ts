/** The texts that are pasted into other pages. All that is said in them comes from trees that `render/svg/serialise.ts` writes. */
import { markup } from '../render/svg/serialise.js';
import { node, type SvgNode } from '../render/svg/svg-tree.js';
import { withParameters } from './address.js';
import { ELEMENT_STYLE, FRAME_STYLE, LEAST_HEIGHT } from './box.js';
import type { Attributes } from './embed-attributes.js';
import { PARENT_SCRIPT } from './parent-script.js';
import { altOf, captionNode, pictureNode, type Drawn } from './picture.js';

const several = (...nodes: readonly SvgNode[]): string => `${nodes.map(markup).join('\n')}\n`;

export interface ElementParts {
  /** Address of the script that defines the element. */
  readonly script: string;
  /** What the script must be (Subresource Integrity), as `sha384-…`; not said. */
  readonly integrity?: string | undefined;
  /** With `src`, where the dataset has an address. */
  readonly attributes: Attributes;
  /** The dataset as {@link embeddedText} gives it, where it has no address. */
  readonly dataset?: string | undefined;
  /** What stands within it, see `fallback.ts`. */
  readonly fallback: SvgNode;
}

/** The element with its script, and within it what is seen before it is defined. A dataset with an address travels beside the script, not after it. */
export function elementSnippet({ script, integrity, attributes, dataset, fallback }: ElementParts): string {
  const { src } = attributes;
  return several(
    node('script', { type: 'module', src: script, integrity, crossorigin: 'anonymous' }, ''),
    ...(src === undefined ? [] : [node('link', { rel: 'preload', href: src, as: 'fetch', crossorigin: 'anonymous' })]),
    node(
      'diplomatic-graph',
      { ...attributes, style: ELEMENT_STYLE },
      dataset === undefined ? null : node('script', { type: 'application/json' }, dataset),
      fallback,
    ),
  );
}

export interface FrameParts {
  /** Address of `embed.html`. */
  readonly page: string;
  /** With `src`, as seen from that page. */
  readonly attributes: Attributes;
  /** What a screen reader calls the frame. */
  readonly title: string;
}

/** Of a fixed size where there is one, else as wide as its place. */
export function frameNode(
  { page, attributes, title }: FrameParts,
  size?: { readonly width: number; readonly height: number },
): SvgNode {
  const room =
    size === undefined
      ? { width: '100%', height: LEAST_HEIGHT, style: FRAME_STYLE }
      : { ...size, style: 'border:0;max-inline-size:100%' };
  // What a reader copies within a frame of another site, the page around it must have allowed.
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

/** A frame, and the script that gives it the height that its page asks for. */
export function frameSnippet(parts: FrameParts): string {
  return several(frameNode(parts), node('script', {}, PARENT_SCRIPT));
}

/**
 * The picture with its caption, where no script may run at all.
 *
 * @param image Address of the picture; without one the picture itself stands there.
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
  return several(node('figure', { lang: words.language, dir: words.direction }, picture, captionNode(drawn)));
}

/** Makes the picture and its caption as elements of a page. */
import type { Dataset } from '../data/parse-dataset.js';
import { safeHttpUrl } from '../data/safe-http-url.js';
import type { Source } from '../data/schema.js';
import { sourcesOf } from '../model/graph-queries.js';
import type { StatementGraph } from '../model/types.js';
import { toDocument } from '../render/svg/svg-document.js';
import { node, type SvgNode } from '../render/svg/svg-tree.js';
import { headingOf } from '../scene/display-names.js';
import { cleanText } from '../scene/text/text-layout.js';
import type { Scene } from '../scene/types.js';
import type { Words } from '../i18n/types.js';

/** A drawn picture and the texts that it is drawn with. */
export interface Drawn {
  /** If a step of a story is shown, the title of this dataset is that of the step. */
  readonly dataset: Dataset;
  readonly graph: StatementGraph;
  readonly scene: Scene;
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly words: Words;
}

/** Resets the font properties that the picture would inherit from the page around it. */
const FONT_RESET = {
  direction: 'ltr',
  'font-weight': 'normal',
  'font-style': 'normal',
  'letter-spacing': '0',
  'word-spacing': '0',
} as const;

/** At most this many sources are named in the caption. The others are named with their statements only. */
const MOST_SOURCES = 3;

/**
 * The picture as an `<svg>` element of a page. It is as wide as its container; its height follows from that. It has no
 * metadata and no descriptions of lines, because the evidence is listed beside it.
 *
 * @param idPrefix Is put before every id.
 * @param style The attribute `style` of the element.
 */
export function pictureNode(scene: Scene, idPrefix: string, style: string | undefined): SvgNode {
  const { attributes, children } = toDocument(scene, { idPrefix, evidence: 'none', inPage: true });
  const drawn = children.filter((child) => typeof child === 'string' || child.tag !== 'metadata');
  return forPages(
    node(
      'svg',
      { ...attributes, ...FONT_RESET, width: '100%', height: undefined, lang: attributes['xml:lang'], style },
      ...drawn,
    ),
  );
}

/** Removes the attributes with namespaces, because HTML has none. */
function forPages({ tag, attributes, children }: SvgNode): SvgNode {
  const kept = Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.includes(':')));
  return {
    tag,
    attributes: kept,
    children: children.map((child) => (typeof child === 'string' ? child : forPages(child))),
  };
}

/** The caption: title and sources of what is drawn. */
export function captionNode({ dataset, graph, locale, words }: Drawn, style?: string): SvgNode {
  const { title } = headingOf(dataset, locale);
  const sources = sourcesOf(graph);
  const lines = sources
    .slice(0, MOST_SOURCES)
    .flatMap((source, i): (SvgNode | string)[] => [
      ...(i === 0 ? [] : ['; ']),
      sourceNode(source, safeHttpUrl(source.url), words),
    ]);
  return node(
    'figcaption',
    { style },
    node('strong', { dir: 'auto', lang: title === dataset.title ? dataset.language : locale }, cleanText(title)),
    ...(lines.length === 0
      ? []
      : [node('br', {}), `${words.source}${words.colon}`, ...lines, ...(sources.length > MOST_SOURCES ? ['; …'] : [])]),
  );
}

/** The name of a source, as a link if its address is safe. */
export function sourceNode(
  { id, title = id, publisher, published }: Source,
  href: string | null,
  words: Words,
): SvgNode {
  const line = cleanText(words.sourceLine(title, publisher, published));
  return href === null
    ? node('bdi', {}, line)
    : node('a', { href, rel: 'noopener noreferrer nofollow', style: 'color:inherit' }, node('bdi', {}, line));
}

/** The alternative text of a picture: its title and its description. */
export function altOf({ scene }: Pick<Drawn, 'scene'>): string {
  return [scene.title, scene.description]
    .filter((text) => text !== '')
    .join('. ')
    .replaceAll('..', '.');
}

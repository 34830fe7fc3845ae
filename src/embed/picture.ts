/** A picture that stands in the markup of a page, and what is said beneath it. */
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

/** What is drawn, and in which words. */
export interface Drawn {
  /** Under the title of a step, where one is told. */
  readonly dataset: Dataset;
  readonly graph: StatementGraph;
  readonly scene: Scene;
  /** BCP 47 tag. */
  readonly locale: string;
  readonly words: Words;
}

/** What the letters of a page around it must not hand down to those of a picture. */
const LETTERS = {
  direction: 'ltr',
  'font-weight': 'normal',
  'font-style': 'normal',
  'letter-spacing': '0',
  'word-spacing': '0',
} as const;

/** More sources than these stand with their statements only. */
const MOST_SOURCES = 3;

/**
 * The picture as an element of a page: as wide as its place, as high as that asks for. Metadata and
 * what only editors read stays out; what lines rest on is told in words beside it.
 *
 * @param idPrefix Begins every id.
 * @param style For the attribute of that name.
 */
export function pictureNode(scene: Scene, idPrefix: string, style: string | undefined): SvgNode {
  const { attributes, children } = toDocument(scene, { idPrefix, evidence: 'none', inPage: true });
  const drawn = children.filter((child) => typeof child === 'string' || child.tag !== 'metadata');
  return forPages(
    node(
      'svg',
      { ...attributes, ...LETTERS, width: '100%', height: undefined, lang: attributes['xml:lang'], style },
      ...drawn,
    ),
  );
}

/** Without the attributes of namespaces, which HTML does not have. */
function forPages({ tag, attributes, children }: SvgNode): SvgNode {
  const kept = Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.includes(':')));
  return {
    tag,
    attributes: kept,
    children: children.map((child) => (typeof child === 'string' ? child : forPages(child))),
  };
}

/** Title and source of what is drawn. */
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
      : [node('br', {}), `${words.source}: `, ...lines, ...(sources.length > MOST_SOURCES ? ['; …'] : [])]),
  );
}

/** A source in words, as a link where it may be one. */
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

/** What stands for a picture that is not seen: its title, and what it shows in one sentence or two. */
export function altOf({ scene }: Pick<Drawn, 'scene'>): string {
  return [scene.title, scene.description]
    .filter((text) => text !== '')
    .join('. ')
    .replaceAll('..', '.');
}

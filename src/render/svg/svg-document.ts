/** Makes a whole SVG document: title, description, layers, furniture and notes. */
import type { ActorMark, EdgeMark, Note, Scene } from '../../scene/types.js';
import { glyphNode, haloedNodes, layer, lineNode, toLayers, type Additions } from './emit.js';
import { textNodes } from './text-nodes.js';
import { hullNode } from './hulls.js';
import { datasetNode, METADATA_NAMESPACES, metadataNode } from './metadata.js';
import { formatNumber as n, node, type SvgNode } from './svg-tree.js';

/**
 * How a picture carries its evidence. `desc`: in the `<desc>` of each line and actor. `none`: not at all.
 * `footnotes`: in each `<desc>`, and in numbered notes beneath the picture.
 */
export const EVIDENCE = ['desc', 'none', 'footnotes'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export interface EmitOptions {
  /** The beginning of every id, so that two pictures can be in one page; `dg-` by default. */
  readonly idPrefix?: string | undefined;
  /** One of {@link EVIDENCE}; `desc` by default. Numbers and notes are painted if the scene has them. */
  readonly evidence?: Evidence | undefined;
  /** The text of the dataset that the file carries, as {@link embeddedText} writes it; none by default. */
  readonly dataset?: string | undefined;
  /**
   * Whether the document is for browsers only, which need fewer nodes; false by default: it is for every program that
   * reads SVG.
   */
  readonly inPage?: boolean | undefined;
}

/** Makes the document as a tree. */
export function toDocument(
  scene: Scene,
  { idPrefix = 'dg-', evidence = 'desc', dataset, inPage = false }: EmitOptions = {},
): SvgNode {
  const { width, height, credits } = scene;
  const more = additions(idPrefix, evidence !== 'none', inPage ? haloedNodes : textNodes);
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      ...(credits === null ? {} : METADATA_NAMESPACES),
      role: 'img',
      'aria-labelledby': scene.description === '' ? `${idPrefix}title` : `${idPrefix}title ${idPrefix}desc`,
      'xml:lang': scene.language,
      viewBox: `0 0 ${n(width)} ${n(height)}`,
      width,
      height,
      'font-family': scene.fontFamily,
    },
    node('title', { id: `${idPrefix}title` }, scene.title),
    scene.description === '' ? null : node('desc', { id: `${idPrefix}desc` }, scene.description),
    credits === null ? null : metadataNode(scene, credits, `${idPrefix}metadata`),
    dataset === undefined ? null : datasetNode(`${idPrefix}dataset`, dataset),
    node('rect', { width, height, fill: scene.paper }),
    scene.hulls === undefined ? null : layer('hulls', scene.hulls.map(hullNode), more),
    ...toLayers(scene, more),
    scene.furniture === null
      ? null
      : layer(
          'legend',
          [
            ...scene.furniture.lines.map(lineNode),
            ...scene.furniture.glyphs.map(glyphNode),
            ...scene.furniture.texts.flatMap((text) => more.texts(text)),
          ],
          more,
        ),
    scene.notes === null
      ? null
      : layer('footnotes', [...scene.notes.lines.map(lineNode), ...scene.notes.notes.map(noteNode)], more),
  );
}

/** Ids, layers that editors name, and for each line and actor its name and, if wanted, its evidence. */
function additions(prefix: string, evidence: boolean, texts: Additions['texts']): Additions {
  const wordsOf = (mark: EdgeMark | ActorMark): string =>
    'note' in mark ? mark.note : mark.evidence.filter((line) => line !== '').join('\n');
  return {
    texts,
    attributes: (name, index) =>
      index === undefined
        ? { id: `${prefix}${name}`, 'inkscape:groupmode': 'layer', 'inkscape:label': name }
        : { id: `${prefix}${name}-${index + 1}` },
    children: (mark) => {
      const words = wordsOf(mark);
      return [
        node('title', {}, 'note' in mark ? mark.label : mark.name),
        evidence && words !== '' ? node('desc', {}, words) : null,
      ];
    },
  };
}

/** A note or a source; its links enclose the lines that they are on. */
function noteNode({ number, owner, texts, links }: Note): SvgNode {
  return node(
    'g',
    number === null ? { 'data-source': owner } : { 'data-note': String(number) },
    ...texts.flatMap(textNodes),
    ...links.map(({ href, texts: lines }) => node('a', { href }, ...lines.flatMap(textNodes))),
  );
}

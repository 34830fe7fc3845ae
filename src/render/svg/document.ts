/** A scene as a whole SVG document. Not in `emit.ts`, since a live picture needs its layers only. */
import type { Scene } from '../../scene/types.js';
import { glyphNode, layer, layers, lineNode, textNodes } from './emit.js';
import { datasetNode, METADATA_NAMESPACES, metadataNode } from './metadata.js';
import { formatNumber as n, node, type SvgNode } from './tree.js';

export interface EmitOptions {
  /** Begins every id, so that two pictures can stand in one page; `dg-`. */
  readonly idPrefix?: string | undefined;
  /** Whether lines and actors carry their evidence: `desc` in `<desc>`, `none` not at all. */
  readonly evidence?: 'desc' | 'none' | undefined;
  /** Text of the dataset that the file keeps, as {@link embeddedText} gives it; none. */
  readonly dataset?: string | undefined;
}

/** A whole document: title, description, layers and furniture. */
export function toDocument(scene: Scene, { idPrefix = 'dg-', evidence = 'desc', dataset }: EmitOptions = {}): SvgNode {
  const { width, height, credits } = scene;
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
      width, height,
      'font-family': scene.fontFamily,
    },
    node('title', { id: `${idPrefix}title` }, scene.title),
    scene.description === '' ? null : node('desc', { id: `${idPrefix}desc` }, scene.description),
    credits === null ? null : metadataNode(scene, credits, `${idPrefix}metadata`),
    dataset === undefined ? null : datasetNode(`${idPrefix}dataset`, dataset),
    node('rect', { width, height, fill: scene.paper }),
    ...layers(scene, idPrefix, evidence === 'desc', true),
    scene.furniture === null
      ? null
      : layer('legend', idPrefix, [...scene.furniture.lines.map(lineNode), ...scene.furniture.glyphs.map(glyphNode), ...scene.furniture.texts.flatMap(textNodes)]),
  );
}

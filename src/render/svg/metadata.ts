/**
 * The metadata of a picture, which programs can read: Dublin Core in RDF, in the form that Inkscape shows and edits
 * under “Document properties, Metadata”, and beside it the dataset, in an element `metadata` of its
 * own. No element is of a namespace of ours, since MediaWiki, and with it Wikimedia Commons, refuses
 * files with elements of namespaces that it does not know. Inkscape keeps both, also in plain SVG;
 * SVGO removes all metadata unless an option keeps it.
 */
import { DATASET_MARK } from '../../scene/furniture/credits.js';
import type { Credits, Scene } from '../../scene/types.js';
import { node, type SvgNode } from './svg-tree.js';

/** The namespaces that the root element declares, as Inkscape does. */
export const METADATA_NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:cc': 'http://creativecommons.org/ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
} as const;

/** The dataset, as {@link embeddedText} gives it. */
export function datasetNode(id: string, dataset: string): SvgNode {
  return node('metadata', { id, 'data-dataset': DATASET_MARK }, dataset);
}

export function metadataNode(scene: Scene, credits: Credits, id: string): SvgNode {
  const { creator, rights, license, date, source, language } = credits;
  const text = (tag: string, value: string | null): SvgNode | null =>
    value === null || value === '' ? null : node(tag, {}, value);
  const agent = (tag: string, name: string): SvgNode | null =>
    name === '' ? null : node(tag, {}, node('cc:Agent', {}, node('dc:title', {}, name)));
  const work = node(
    'cc:Work',
    { 'rdf:about': '' },
    text('dc:format', 'image/svg+xml'),
    node('dc:type', { 'rdf:resource': 'http://purl.org/dc/dcmitype/StillImage' }),
    text('dc:title', scene.title),
    text('dc:date', date),
    agent('dc:creator', creator),
    agent('dc:rights', rights),
    text('dc:source', source),
    text('dc:language', language),
    text('dc:description', scene.description),
    license === null ? null : node('cc:license', { 'rdf:resource': license }),
  );
  return node('metadata', { id }, node('rdf:RDF', {}, work));
}

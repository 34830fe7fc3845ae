/**
 * What programs read about a picture: Dublin Core in RDF, in the form that Inkscape shows and edits
 * under “Document properties, Metadata”, and the dataset as one more property of the work. Inkscape
 * keeps both, also in plain SVG; optimisers (SVGO, scour) and Illustrator drop them.
 */
import { DATASET_NAMESPACE } from '../../scene/credits.js';
import type { Credits, Scene } from '../../scene/types.js';
import { node, type SvgNode } from './tree.js';

/** For the root: Inkscape declares them there, too. */
export const METADATA_NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:cc': 'http://creativecommons.org/ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dg': DATASET_NAMESPACE,
} as const;

const NONE: Credits = { creator: '', rights: '', license: null, date: null, source: '', language: '' };

/**
 * @param id Id of the element.
 * @param dataset Text of the dataset, or null for none.
 */
export function metadataNode(scene: Scene, id: string, dataset: string | null): SvgNode {
  const { creator, rights, license, date, source, language } = scene.credits ?? NONE;
  const text = (tag: string, value: string | null): SvgNode | null => (value === null || value === '' ? null : node(tag, {}, value));
  const agent = (tag: string, name: string): SvgNode | null => (name === '' ? null : node(tag, {}, node('cc:Agent', {}, node('dc:title', {}, name))));
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
    text('dg:dataset', dataset),
  );
  return node('metadata', { id }, node('rdf:RDF', {}, work));
}

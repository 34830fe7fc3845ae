/** Parses the XML of GEXF and GraphML, and makes it safe for the readers of graphology. */
import { DOMParser } from '@xmldom/xmldom';
import { tableError } from './table-error.js';

/** Which of the two formats a document has. */
export type GraphFormat = 'gexf' | 'graphml';

export interface GraphDocument {
  readonly document: Document;
  readonly format: GraphFormat;
}

/** Types of attributes in GraphML. */
const TYPES: ReadonlySet<string> = new Set(['boolean', 'int', 'long', 'float', 'double', 'string']);
/** Names that would reach into the prototypes of the objects in which the readers keep attributes. */
const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses a file of a graph. Nothing that it refers to is loaded, and no entity of its own is expanded.
 *
 * @throws {DatasetError} with the code `table-invalid`, and with the line where the XML is damaged.
 */
export function parseGraphDocument(text: string): GraphDocument {
  if (text.trim() === '') throw tableError('graph-file-damaged', 'it is empty');
  const problems: string[] = [];
  const tell = (message: string): void => void problems.push(message);
  const parser = new DOMParser({ locator: {}, errorHandler: { warning: tell, error: tell, fatalError: tell } });
  let document: Document | undefined;
  try {
    document = parser.parseFromString(text.replace(/^\uFEFF/, ''), 'application/xml');
  } catch (error) {
    problems.push((error as Error).message);
  }
  const [problem] = problems;
  const root = document?.documentElement;
  if (problem !== undefined || document === undefined || root === null || root === undefined)
    throw tableError('graph-file-damaged', inWords(problem ?? 'it has no element'));
  const format = formatOf(root.localName ?? root.nodeName);
  if (document.getElementsByTagName('graph').length === 0) throw tableError('graph-file-damaged', 'it has no graph');
  makeSafe(document);
  return { document, format };
}

function formatOf(name: string): GraphFormat {
  const format = name.toLowerCase();
  if (format === 'gexf' || format === 'graphml') return format;
  throw tableError('graph-file-damaged', `its root element is "${name.slice(0, 40)}"`);
}

/** "line 3, column 5: unclosed tag", of a message of the parser. */
function inWords(message: string): string {
  const [, what = message, line, column] = /^([^]*?)\s*@[^#]*#\[line:(\d+),col:(\d+)\]/.exec(message) ?? [];
  const words = what
    .replace(/^(?:\[xmldom \w+\]|element parse error:|Error:|\s)+/g, '')
    .replace(/@#\[[^]*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100);
  return line === undefined ? words : `line ${line}, column ${column}: ${words}`;
}

/** Removes declarations of attributes that the readers cannot take, and names that would reach into prototypes. */
function makeSafe(document: Document): void {
  const each = (tag: string): Element[] => Array.from(document.getElementsByTagName(tag));
  for (const key of each('key')) {
    const owner = key.getAttribute('for') ?? '';
    const names = [key.getAttribute('id'), key.getAttribute('attr.name')];
    if (!['', 'node', 'edge', 'graph', 'all'].includes(owner) || names.some((name) => UNSAFE.has(name ?? ''))) {
      key.parentNode?.removeChild(key);
      continue;
    }
    if (!TYPES.has(key.getAttribute('attr.type') ?? 'string')) key.setAttribute('attr.type', 'string');
    // A key without a name is named by its id, as other readers do.
    if ((key.getAttribute('attr.name') ?? '') === '') key.setAttribute('attr.name', key.getAttribute('id') ?? '');
    if (owner !== 'all') continue;
    key.setAttribute('for', 'node');
    const copy = key.cloneNode(true) as Element;
    copy.setAttribute('for', 'edge');
    key.parentNode?.insertBefore(copy, key);
  }
  for (const tag of ['attribute', 'attvalue', 'data']) {
    for (const element of each(tag)) {
      const names = ['id', 'for', 'title', 'key'].map((name) => element.getAttribute(name) ?? '');
      if (names.some((name) => UNSAFE.has(name))) element.parentNode?.removeChild(element);
    }
  }
}

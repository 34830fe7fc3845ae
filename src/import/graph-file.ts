/** Reads GEXF and GraphML by the readers of graphology, as a table of edges with the places of their nodes. */
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { parseGraphDocument } from './graph-document.js';
import type { TableRow } from './read-rows.js';
import { tableError } from './table-error.js';

/** A place in the coordinates of the file; y points up, as in Gephi. */
export interface FilePlace {
  readonly x: number;
  readonly y: number;
}

export interface GraphFile {
  /** The names of the columns: the two ends, then the attributes of edges. */
  readonly columns: readonly string[];
  /** The edges, each with its position in the file as line, from 1. */
  readonly rows: readonly TableRow[];
  /** The names of all nodes, also of those without an edge. */
  readonly names: readonly string[];
  /** The places of nodes, by their names. */
  readonly places: ReadonlyMap<string, FilePlace>;
}

/** So many attributes of edges become columns. */
const MOST_COLUMNS = 60;
/** Attributes of edges that only say how they are drawn. */
const LOOKS: ReadonlySet<string> = new Set(['color', 'thickness', 'shape', 'size', 'x', 'y', 'z']);

type Attributes = Readonly<Record<string, unknown>>;

/**
 * Reads the text of a file.
 *
 * @throws {DatasetError} with the code `table-invalid` where it is damaged, or no graph.
 */
export function readGraphFile(text: string): GraphFile {
  const graph = graphOf(text);
  const names = namesOf(graph);
  const attributes = new Set<string>();
  graph.forEachEdge((_edge, own: Attributes) => {
    for (const key of Object.keys(own)) if (!LOOKS.has(key) && attributes.size < MOST_COLUMNS) attributes.add(key);
  });
  const rows: TableRow[] = [];
  graph.forEachEdge((_edge, own: Attributes, from, to) => {
    const cells = [...attributes].map((key) => textOf(own[key]));
    rows.push({ line: rows.length + 1, fields: [names.get(from)!, names.get(to)!, ...cells], isUnclosed: false });
  });
  if (rows.length === 0) throw tableError('graph-file-damaged', 'it has no edges');
  const places = new Map<string, FilePlace>();
  graph.forEachNode((node, { x, y }: Attributes) => {
    if (Number.isFinite(x) && Number.isFinite(y)) places.set(names.get(node)!, { x: x as number, y: y as number });
  });
  return { columns: ['from', 'to', ...attributes], rows, names: [...names.values()], places };
}

function graphOf(text: string): MultiGraph {
  const { document, format } = parseGraphDocument(text);
  try {
    return format === 'gexf'
      ? parseGexf(MultiGraph, document, { addMissingNodes: true, allowUndeclaredAttributes: true })
      : parseGraphml(MultiGraph, document, { addMissingNodes: true });
  } catch (error) {
    const reason = (error as Error).message.replace(/^graphology-[\w/-]+: ?/, '').slice(0, 120);
    throw tableError('graph-file-damaged', reason);
  }
}

/** The name of each node: its label, else its id; both where several nodes have one label. */
function namesOf(graph: MultiGraph): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const counts = new Map<string, number>();
  graph.forEachNode((node, attributes: Attributes) => {
    const label = [attributes['label'], attributes['name']].map(textOf).find((text) => text !== '') ?? node;
    labels.set(node, label);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  });
  return new Map([...labels].map(([node, label]) => [node, counts.get(label)! > 1 ? `${label} (${node})` : label]));
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  return typeof value === 'string' ? value.trim() : '';
}

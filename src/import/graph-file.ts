/** Reads GEXF and GraphML by the readers of graphology, as a table of edges with the places of their nodes. */
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { parseGraphDocument } from './graph-document.js';
import type { TableRow } from './read-rows.js';
import { tableError } from './table-error.js';
import { GROUP_NAMES } from './table-fields.js';

/** A place in the coordinates of the file; y points up, as in Gephi. */
export interface FilePlace {
  readonly x: number;
  readonly y: number;
}

export interface GraphFile {
  /** The names of the columns: the two ends, the groups of both where nodes have groups, then attributes of edges. */
  readonly columns: readonly string[];
  /** The edges, each with its position in the file as line, from 1. */
  readonly rows: readonly TableRow[];
  /** The names of all nodes, also of those without an edge. */
  readonly names: readonly string[];
  /** The places of nodes, by their names. */
  readonly places: ReadonlyMap<string, FilePlace>;
  /** The groups of nodes, by their names; empty where no attribute of nodes sorts them. */
  readonly groups: ReadonlyMap<string, string>;
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
  const { attribute, groupOf } = groupsOf(graph);
  const rows: TableRow[] = [];
  graph.forEachEdge((_edge, own: Attributes, from, to) => {
    const cells = [...attributes].map((key) => textOf(own[key]));
    const groups = attribute === null ? [] : [groupOf(from), groupOf(to)];
    const fields = [names.get(from)!, names.get(to)!, ...groups, ...cells];
    rows.push({ line: rows.length + 1, fields, isUnclosed: false });
  });
  if (rows.length === 0) throw tableError('graph-file-damaged', 'it has no edges');
  const places = new Map<string, FilePlace>();
  graph.forEachNode((node, { x, y }: Attributes) => {
    if (Number.isFinite(x) && Number.isFinite(y)) places.set(names.get(node)!, { x: x as number, y: y as number });
  });
  const heads = attribute === null ? [] : [`source ${attribute}`, `target ${attribute}`];
  return {
    columns: ['from', 'to', ...heads, ...attributes],
    rows,
    names: [...names.values()],
    places,
    groups: new Map(graph.nodes().flatMap((node) => (groupOf(node) === '' ? [] : [[names.get(node)!, groupOf(node)]]))),
  };
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

/**
 * The attribute of nodes that sorts them: `group` or another of {@link GROUP_NAMES}, as "Modularity Class" of Gephi.
 *
 * @returns its name, as columns of groups have it; null where no node has one.
 */
function groupsOf(graph: MultiGraph): {
  readonly attribute: string | null;
  readonly groupOf: (node: string) => string;
} {
  const keys = new Map<string, string>();
  graph.forEachNode((_node, own: Attributes) => {
    for (const key of Object.keys(own))
      if (textOf(own[key]) !== '') keys.set(key.toLowerCase().replaceAll(/[\s_-]+/g, '_'), key);
  });
  const attribute = GROUP_NAMES.find((name) => keys.has(name)) ?? null;
  if (attribute === null) return { attribute, groupOf: () => '' };
  const key = keys.get(attribute)!;
  return { attribute, groupOf: (node) => textOf(graph.getNodeAttribute(node, key)) };
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

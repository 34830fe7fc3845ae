/**
 * A directed multigraph that does not change once it is built. Its methods have the names and the behaviour of the
 * reading methods of graphology (https://graphology.github.io). `src/graphology.ts` copies it into a graph of
 * graphology.
 */
import { OptionError } from '../errors.js';

interface Identified {
  readonly id: string;
}

interface Ended extends Identified {
  /** The keys of the nodes at which the edge begins and ends. */
  readonly from: string;
  readonly to: string;
}

/** A function that is called with the key and the attributes of a node. */
type NodeCallback<Node, Result> = (node: string, attributes: Node) => Result;

/**
 * A function that is called with the key and the attributes of an edge, and the keys and attributes of its two nodes.
 */
type EdgeCallback<Node, Edge, Result> = (
  edge: string,
  attributes: Edge,
  source: string,
  target: string,
  sourceAttributes: Node,
  targetAttributes: Node,
) => Result;

/**
 * A read-only directed multigraph. The key of a node or an edge is the `id` among its attributes; any text may be a
 * key. Nodes and edges keep the order in which they were given. Every method that takes a key throws an `OptionError`
 * for a key that the graph does not have.
 */
export class PlainGraph<Node extends Identified, Edge extends Ended, Attributes extends object> {
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #edges: readonly Edge[];
  /** The edges by their keys. Of several graphs of the same edges, few are asked for one by its key. */
  #byKey: ReadonlyMap<string, Edge> | null = null;
  readonly #attributes: Readonly<Attributes>;

  /**
   * @param nodes The attributes of the nodes, each with an id of its own.
   * @param edges The attributes of the edges, each with an id of its own; `from` and `to` are ids of nodes.
   * @param attributes The attributes of the graph itself.
   */
  constructor(nodes: readonly Node[], edges: readonly Edge[], attributes: Readonly<Attributes>) {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    this.#edges = edges;
    this.#attributes = attributes;
  }

  /** The number of nodes. */
  get order(): number {
    return this.#nodes.size;
  }

  /** The number of edges. */
  get size(): number {
    return this.#edges.length;
  }

  /** The keys of all nodes. */
  nodes(): string[] {
    return [...this.#nodes.keys()];
  }

  /** The keys of all edges, or of those that begin or end at a node. */
  edges(node?: string): string[] {
    return this.#edgesWhere(node, ({ from, to }) => node === undefined || from === node || to === node);
  }

  /** The attributes of all edges: what `mapEdges` gives, without looking up the nodes. */
  edgeAttributes(): Edge[] {
    return [...this.#edges];
  }

  /** The keys of the edges that end at a node. */
  inEdges(node: string): string[] {
    return this.#edgesWhere(node, ({ to }) => to === node);
  }

  /** The keys of the edges that begin at a node. */
  outEdges(node: string): string[] {
    return this.#edgesWhere(node, ({ from }) => from === node);
  }

  /**
   * The keys of the neighbours of a node, each once. The node is its own neighbour if an edge leads from it to itself.
   */
  neighbors(node: string): string[] {
    const others = this.edges(node).map((edge) => {
      const { from, to } = this.getEdgeAttributes(edge);
      return from === node ? to : from;
    });
    return [...new Set(others)];
  }

  forEachNode(callback: NodeCallback<Node, void>): void {
    this.mapNodes(callback);
  }

  mapNodes<Result>(callback: NodeCallback<Node, Result>): Result[] {
    return Array.from(this.#nodes, ([key, attributes]) => callback(key, attributes));
  }

  forEachEdge(callback: EdgeCallback<Node, Edge, void>): void {
    this.mapEdges(callback);
  }

  mapEdges<Result>(callback: EdgeCallback<Node, Edge, Result>): Result[] {
    return this.#edges.map((edge) => {
      const { id, from, to } = edge;
      return callback(id, edge, from, to, this.getNodeAttributes(from), this.getNodeAttributes(to));
    });
  }

  hasNode(node: string): boolean {
    return this.#nodes.has(node);
  }

  hasEdge(edge: string): boolean {
    return this.#edgesByKey().has(edge);
  }

  getNodeAttributes(node: string): Node {
    return this.#nodes.get(node) ?? missing('node', node);
  }

  getNodeAttribute<Name extends keyof Node>(node: string, name: Name): Node[Name] {
    return this.getNodeAttributes(node)[name];
  }

  getEdgeAttributes(edge: string): Edge {
    return this.#edgesByKey().get(edge) ?? missing('edge', edge);
  }

  getEdgeAttribute<Name extends keyof Edge>(edge: string, name: Name): Edge[Name] {
    return this.getEdgeAttributes(edge)[name];
  }

  /** The attributes of the graph as a whole. */
  getAttributes(): Readonly<Attributes> {
    return this.#attributes;
  }

  getAttribute<Name extends keyof Attributes>(name: Name): Attributes[Name] {
    return this.#attributes[name];
  }

  /** The key of the node at which an edge begins. */
  source(edge: string): string {
    return this.getEdgeAttributes(edge).from;
  }

  /** The key of the node at which an edge ends. */
  target(edge: string): string {
    return this.getEdgeAttributes(edge).to;
  }

  extremities(edge: string): [source: string, target: string] {
    return [this.source(edge), this.target(edge)];
  }

  /** The number of edges at a node; an edge from a node to itself counts twice. */
  degree(node: string): number {
    return this.inDegree(node) + this.outDegree(node);
  }

  inDegree(node: string): number {
    return this.inEdges(node).length;
  }

  outDegree(node: string): number {
    return this.outEdges(node).length;
  }

  /** @param node The node that was asked for, which has to exist; undefined for the whole graph. */
  #edgesWhere(node: string | undefined, test: (edge: Edge) => boolean): string[] {
    if (node !== undefined) this.getNodeAttributes(node);
    return this.#edges.filter(test).map(({ id }) => id);
  }

  #edgesByKey(): ReadonlyMap<string, Edge> {
    return (this.#byKey ??= new Map(this.#edges.map((edge) => [edge.id, edge])));
  }
}

function missing(kind: 'node' | 'edge', key: string): never {
  throw new OptionError(`graph: there is no ${kind} "${key}"; ${kind}s() lists their keys.`);
}

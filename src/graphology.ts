/**
 * The package entry for users of graphology (https://graphology.github.io) with its measures, layouts, GEXF and
 * GraphML.
 */
import { MultiDirectedGraph } from 'graphology';
import type { ActorNode, EdgeAttributes, GraphInfo, StatementGraph } from './model/types.js';

export type { ActorNode, AffiliationEdge, EdgeAttributes, GraphInfo, RelationEdge } from './model/types.js';

/** A graph of graphology with the attributes of a {@link StatementGraph}. */
export type GraphologyGraph = MultiDirectedGraph<ActorNode, EdgeAttributes, GraphInfo>;

/**
 * Copies a graph into a graph of graphology, with the same nodes, edges and attributes in the same order. The objects
 * of the dataset in the attributes are not copied.
 *
 * The key of an edge is its id. The key of a node is {@link nodeKey} of the actor's id, which nearly always is that id
 * itself. The attribute `id` of a node always is the actor's id.
 */
export function toGraphology(graph: StatementGraph): GraphologyGraph {
  const copy = new MultiDirectedGraph<ActorNode, EdgeAttributes, GraphInfo>();
  copy.replaceAttributes({ ...graph.getAttributes() });
  graph.forEachNode((id, attributes) => {
    copy.addNode(nodeKey(id), { ...attributes });
  });
  graph.forEachEdge((id, attributes, source, target) => {
    copy.addDirectedEdgeWithKey(id, nodeKey(source), nodeKey(target), { ...attributes });
  });
  return copy;
}

/**
 * The key of an actor's node in {@link toGraphology}. Graphology, and libraries for its graphs, use plain objects with
 * the keys of nodes as property names, where names that every object has (`constructor`, `__proto__`, …) would cause
 * errors. An id that is such a name, with or without `~` before it, gets one more `~` in front. Every other id is its
 * own key. Two different ids never have the same key.
 */
export function nodeKey(id: string): string {
  return id.replace(/^~+/, '') in Object.prototype ? `~${id}` : id;
}

/** The entry for those who work with graphology (https://graphology.github.io): its measures, layouts, GEXF and GraphML. */
import { MultiDirectedGraph } from 'graphology';
import type { ActorNode, EdgeAttributes, GraphInfo, StatementGraph } from './model/types.js';

export type { ActorNode, AffiliationEdge, EdgeAttributes, GraphInfo, RelationEdge } from './model/types.js';

/** A graph of graphology with the attributes of ours. */
export type GraphologyGraph = MultiDirectedGraph<ActorNode, EdgeAttributes, GraphInfo>;

/**
 * A copy of a graph as a graph of graphology, with the same nodes, edges and attributes in the same order. The objects of
 * the dataset within the attributes are not copied.
 *
 * The key of an edge is its id. The key of a node is {@link nodeKey} of the actor's id, and so nearly always that id;
 * the id itself is always the node's attribute `id`.
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
 * The key of an actor's node in {@link toGraphology}. Graphology, and libraries for its graphs, keep data in plain objects by
 * the key of a node, where the names that every object has (`constructor`, `__proto__`, …) do harm. So an id that is such a name,
 * or such a name after some `~`, has one more `~` before it; every other id is the key itself. No two ids have the same key.
 */
export function nodeKey(id: string): string {
  return id.replace(/^~+/, '') in Object.prototype ? `~${id}` : id;
}

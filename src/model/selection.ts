/** What is selected, as a text of the public contract, and the actor or edge of a graph that it leads to. */
import { edgesOf } from './graph-queries.js';
import type { StatementGraph } from './types.js';

export interface Selection {
  readonly kind: 'actor' | 'edge' | 'statement';
  readonly id: string;
}

/** `actor:ID`, `edge:ID` or `statement:ID`; null for anything else. */
export function parseSelection(text: string | null): Selection | null {
  const match = /^(actor|edge|statement):(.+)$/s.exec(text ?? '');
  return match === null ? null : { kind: match[1] as Selection['kind'], id: match[2]! };
}

/** The actor or edge that a selection leads to; a statement leads to its edge. Null when the graph does not show it. */
export function targetOf(
  graph: StatementGraph,
  selection: Selection | null,
): { readonly kind: 'actor' | 'edge'; readonly id: string } | null {
  if (selection === null) return null;
  if (selection.kind === 'actor') return graph.hasNode(selection.id) ? { kind: 'actor', id: selection.id } : null;
  const edge = edgesOf(graph).find((candidate) =>
    selection.kind === 'edge'
      ? candidate.id === selection.id
      : candidate.type === 'relation' && candidate.statements.some(({ id }) => id === selection.id),
  );
  return edge === undefined ? null : { kind: 'edge', id: edge.id };
}

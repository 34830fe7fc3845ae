/** What lies on the shortest paths between two actors, over relations and affiliations in either direction. */
import type { Lines } from '../assemble-graph.js';
import { distancesFrom, neighbours } from './neighbourhood.js';

/**
 * The actors on the shortest paths, and the lines from each to the next. If there is no path, these are the two actors
 * without a line.
 */
export function shortestPathsBetween({ edges }: Lines, first: string, second: string): Lines {
  const next = neighbours(edges);
  const from = distancesFrom(first, next);
  const to = distancesFrom(second, next);
  const length = from.get(second);
  if (length === undefined) return { shown: new Set([first, second]), edges: [] };
  const shown = new Set([...from].filter(([id, away]) => away + (to.get(id) ?? Infinity) === length).map(([id]) => id));
  return {
    shown,
    edges: edges.filter(
      (edge) => shown.has(edge.from) && shown.has(edge.to) && Math.abs(from.get(edge.from)! - from.get(edge.to)!) === 1,
    ),
  };
}

/** Lists the shortest paths between two actors. */
import { distancesFrom, neighbours } from './neighbourhood.js';
import { edgesOf } from '../graph-queries.js';
import type { StatementGraph } from '../types.js';

/**
 * Lists the shortest paths of a graph between two of its actors.
 *
 * @param most The greatest number of paths that are listed, since there can be very many; 20 by default.
 * @returns the paths, each as the ids of its actors from the first to the second.
 */
export function listPaths(graph: StatementGraph, first: string, second: string, most = 20): string[][] {
  const next = neighbours(edgesOf(graph));
  const away = distancesFrom(second, next);
  const paths: string[][] = [];
  const walk = (path: readonly string[]): void => {
    const at = path[path.length - 1]!;
    if (paths.length >= most) return;
    if (at === second) {
      paths.push([...path]);
      return;
    }
    for (const other of next.get(at) ?? []) {
      if (away.get(other) === away.get(at)! - 1) walk([...path, other]);
    }
  };
  if (first !== second && away.has(first)) walk([first]);
  return paths;
}

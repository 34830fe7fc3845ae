/** The shortest paths between two actors, one by one. */
import { distancesFrom, neighbours } from './neighbourhood.js';
import { edgesOf } from '../graph-queries.js';
import type { StatementGraph } from '../types.js';

/**
 * The shortest paths of a graph between two of its actors, each as the ids of the actors from the
 * first to the second, in the order of the file.
 *
 * @param most As many are listed; 20. There can be very many.
 */
export function listPaths(graph: StatementGraph, first: string, second: string, most = 20): string[][] {
  const next = neighbours(edgesOf(graph));
  const away = distancesFrom(second, next);
  const paths: string[][] = [];
  const walk = (path: readonly string[]): void => {
    const at = path[path.length - 1]!;
    if (paths.length >= most) return;
    if (at === second) paths.push([...path]);
    else for (const other of next.get(at) ?? []) if (away.get(other) === away.get(at)! - 1) walk([...path, other]);
  };
  if (first !== second && away.has(first)) walk([first]);
  return paths;
}

/** What lies within some lines of an actor. */
import type { Lines } from '../assemble-graph.js';
import type { EdgeAttributes } from '../types.js';

/** Ids of the other ends of the lines at each actor, in either direction. */
export function neighbours(edges: readonly EdgeAttributes[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (at: string, other: string): void => {
    const set = found.get(at);
    if (set === undefined) found.set(at, new Set([other]));
    else set.add(other);
  };
  for (const { from, to } of edges) {
    if (from === to) continue;
    add(from, to);
    add(to, from);
  }
  return found;
}

/**
 * The number of lines on the shortest path from one actor, or from the nearest of several, to each other, by
 * breadth-first search.
 *
 * @param next The neighbours of each actor.
 * @param most The greatest distance that is looked for; no limit by default.
 * @returns the distances by actor id; actors that no path leads to, or that are farther away, are absent.
 */
export function distancesFrom(
  start: string | ReadonlySet<string>,
  next: ReadonlyMap<string, ReadonlySet<string>>,
  most = Infinity,
): Map<string, number> {
  const starts = typeof start === 'string' ? [start] : [...start];
  const distances = new Map(starts.map((id): [string, number] => [id, 0]));
  // The loop also visits the entries that are added while it runs.
  for (const [at, away] of distances) {
    if (away >= most) break;
    for (const other of next.get(at) ?? []) {
      if (!distances.has(other)) distances.set(other, away + 1);
    }
  }
  return distances;
}

/**
 * One or more actors, the actors that are at most `depth` lines away from one of them, and all lines between these.
 * They themselves are always included.
 */
export function neighbourhoodOf({ edges }: Lines, actors: string | ReadonlySet<string>, depth: number): Lines {
  const shown = new Set(distancesFrom(actors, neighbours(edges), depth).keys());
  return { shown, edges: edges.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}

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

/** How many lines away from one each actor is, as far as a path leads there: breadth-first search. */
export function distancesFrom(
  start: string,
  next: ReadonlyMap<string, ReadonlySet<string>>,
  most = Infinity,
): Map<string, number> {
  const distances = new Map([[start, 0]]);
  // A Map is walked in the order in which it grows.
  for (const [at, away] of distances) {
    if (away >= most) break;
    for (const other of next.get(at) ?? []) if (!distances.has(other)) distances.set(other, away + 1);
  }
  return distances;
}

/** An actor, those within `depth` lines of it, and all lines among them. The actor itself is shown even where nothing else is. */
export function neighbourhoodOf({ edges }: Lines, actor: string, depth: number): Lines {
  const shown = new Set(distancesFrom(actor, neighbours(edges), depth).keys());
  return { shown, edges: edges.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}

/** How well distances in a drawing agree with those in the graph. */
import type { PlainGraph } from '../embed/graph.js';

type Point = readonly [x: number, y: number];
/** So many actors, evenly through the list, from which distances are counted. */
const SOURCES = 50;

/**
 * Tells of places their normalised stress: the mean of (s · drawn − d)² / d² over pairs, with d the steps in the graph
 * and s the scale that makes it least; 0 is best. Not a number where fewer than two actors have a place.
 */
export function stressIn({ nodes, links }: PlainGraph): (places: ReadonlyMap<string, Point>) => number {
  const neighbours = new Map(nodes.map(({ id }): [string, string[]] => [id, []]));
  for (const { from, to } of links) {
    neighbours.get(from)!.push(to);
    neighbours.get(to)!.push(from);
  }
  /** What was counted once, by source. */
  const counted = new Map<string, ReadonlyMap<string, number>>();
  const stepsOf = (source: string): ReadonlyMap<string, number> => {
    const steps = counted.get(source) ?? stepsFrom(source, neighbours);
    counted.set(source, steps);
    return steps;
  };
  return (places) => {
    const shown = nodes.filter(({ id }) => places.has(id));
    const stride = Math.max(1, Math.floor(shown.length / SOURCES));
    let [pairs, one, two] = [0, 0, 0];
    for (const { id: source } of shown.filter((_, i) => i % stride === 0)) {
      const [x, y] = places.get(source)!;
      for (const [id, steps] of stepsOf(source)) {
        const place = places.get(id);
        if (steps === 0 || place === undefined) continue;
        const share = Math.hypot(place[0] - x, place[1] - y) / steps;
        pairs += 1;
        one += share;
        two += share * share;
      }
    }
    // The least of the mean of (s · share − 1)², which is at s = one / two.
    return 1 - (one * one) / (two * pairs);
  };
}

function stepsFrom(source: string, neighbours: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const steps = new Map([[source, 0]]);
  // A Map hands out what is added while it is walked.
  for (const [id, count] of steps)
    for (const next of neighbours.get(id)!) if (!steps.has(next)) steps.set(next, count + 1);
  return steps;
}

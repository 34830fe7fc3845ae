/**
 * Pivots: some actors, far from each other, to whom the distance of every actor is known. They stand for all pairs, of
 * which there would be too many.
 */
import { degreeOf, type Adjacency } from './adjacency.js';

export interface Pivots {
  /** Number of pivots. */
  readonly count: number;
  /** The pivots. */
  readonly ids: Int32Array;
  /** Number of steps from each pivot to each actor: that from pivot k to actor i is at `k * actors + i`. */
  readonly steps: Int32Array;
  /** For each actor the index of the nearest pivot. */
  readonly nearest: Int32Array;
}

/**
 * Chooses pivots one after the other, each farthest from those before; among equals the one with the most neighbours,
 * so that not all are leaves (Brandes and Pich 2007, *Eigensolver methods for progressive multidimensional scaling of
 * large data*).
 *
 * @param graph Connected.
 * @param most Greatest number of pivots.
 * @param begin Which actor is the first pivot, by its rank among those with the most neighbours.
 */
export function choosePivots(graph: Adjacency, most: number, begin: number): Pivots {
  const { count } = graph;
  const wanted = Math.min(most, count);
  const ids = new Int32Array(wanted);
  const steps = new Int32Array(wanted * count);
  const nearest = new Int32Array(count);
  const distance = new Int32Array(count).fill(count);
  const queue = new Int32Array(count);
  let next = byDegree(graph)[begin % count]!;
  for (let k = 0; k < wanted; k += 1) {
    ids[k] = next;
    const own = steps.subarray(k * count, (k + 1) * count);
    stepsFrom(graph, next, own, queue);
    for (let i = 0; i < count; i += 1) {
      if (own[i]! >= distance[i]!) continue;
      distance[i] = own[i]!;
      nearest[i] = k;
    }
    next = farthest(graph, distance);
  }
  return { count: wanted, ids, steps, nearest };
}

function byDegree(graph: Adjacency): number[] {
  return Array.from({ length: graph.count }, (_, i) => i).sort(
    (i, j) => degreeOf(graph, j) - degreeOf(graph, i) || i - j,
  );
}

function farthest(graph: Adjacency, distance: Int32Array): number {
  let best = 0;
  for (let i = 1; i < graph.count; i += 1) {
    const more = distance[i]! - distance[best]!;
    if (more > 0 || (more === 0 && degreeOf(graph, i) > degreeOf(graph, best))) best = i;
  }
  return best;
}

/** Breadth-first search: the number of steps from one actor to each other one. */
function stepsFrom(graph: Adjacency, from: number, steps: Int32Array, queue: Int32Array): void {
  steps.fill(-1);
  steps[from] = 0;
  queue[0] = from;
  let tail = 1;
  for (let head = 0; head < tail; head += 1) {
    const i = queue[head]!;
    for (let at = graph.first[i]!; at < graph.first[i + 1]!; at += 1) {
      const j = graph.to[at]!;
      if (steps[j]! >= 0) continue;
      steps[j] = steps[i]! + 1;
      queue[tail++] = j;
    }
  }
}

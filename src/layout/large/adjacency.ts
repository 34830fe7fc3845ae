/** The neighbours of each actor in flat arrays, which a layout of thousands of actors reads in every round. */

/** An undirected graph without loops. The neighbours of `i` are `to[first[i]]` … `to[first[i + 1] - 1]`. */
export interface Adjacency {
  /** Number of actors. */
  readonly count: number;
  readonly first: Int32Array;
  readonly to: Int32Array;
  /** How strongly the two are drawn to each other; 1 is the mean. */
  readonly weight: Float64Array;
}

/**
 * @param pairs Two actors for each pair that is joined; no pair twice, no self-pair.
 * @param weights One for each pair.
 */
export function toAdjacency(count: number, pairs: Int32Array, weights: Float64Array): Adjacency {
  const first = new Int32Array(count + 1);
  for (const end of pairs) first[end + 1] = first[end + 1]! + 1;
  for (let i = 0; i < count; i += 1) first[i + 1] = first[i + 1]! + first[i]!;
  const next = first.slice(0, count);
  const to = new Int32Array(pairs.length);
  const weight = new Float64Array(pairs.length);
  const add = (from: number, end: number, value: number): void => {
    const at = next[from]!;
    to[at] = end;
    weight[at] = value;
    next[from] = at + 1;
  };
  weights.forEach((value, k) => {
    const a = pairs[2 * k]!;
    const b = pairs[2 * k + 1]!;
    add(a, b, value);
    add(b, a, value);
  });
  return { count, first, to, weight };
}

/** Number of neighbours of an actor. */
export const degreeOf = ({ first }: Adjacency, i: number): number => first[i + 1]! - first[i]!;

/** The actors of each connected component, in ascending order; the largest component first. */
export function componentsOf(graph: Adjacency): Int32Array[] {
  const component = new Int32Array(graph.count).fill(-1);
  const queue = new Int32Array(graph.count);
  const sizes: number[] = [];
  for (let start = 0; start < graph.count; start += 1) {
    if (component[start]! >= 0) continue;
    let tail = 0;
    queue[tail++] = start;
    component[start] = sizes.length;
    for (let head = 0; head < tail; head += 1) {
      const i = queue[head]!;
      for (let at = graph.first[i]!; at < graph.first[i + 1]!; at += 1) {
        const j = graph.to[at]!;
        if (component[j]! >= 0) continue;
        component[j] = sizes.length;
        queue[tail++] = j;
      }
    }
    sizes.push(tail);
  }
  const members = sizes.map((size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  component.forEach((k, i) => {
    members[k]![filled[k]!] = i;
    filled[k] = filled[k]! + 1;
  });
  return members.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

/** The graph of some actors, numbered anew in their order. They have no neighbours besides each other. */
export function partOf(graph: Adjacency, members: Int32Array): Adjacency {
  if (members.length === graph.count) return graph;
  const place = new Int32Array(graph.count);
  members.forEach((i, k) => {
    place[i] = k;
  });
  const first = new Int32Array(members.length + 1);
  members.forEach((i, k) => {
    first[k + 1] = first[k]! + degreeOf(graph, i);
  });
  const to = new Int32Array(first[members.length]!);
  const weight = new Float64Array(to.length);
  members.forEach((i, k) => {
    const begin = graph.first[i]!;
    for (let at = begin; at < graph.first[i + 1]!; at += 1) {
      to[first[k]! + at - begin] = place[graph.to[at]!]!;
      weight[first[k]! + at - begin] = graph.weight[at]!;
    }
  });
  return { count: members.length, first, to, weight };
}

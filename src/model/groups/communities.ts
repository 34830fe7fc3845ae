/**
 * Finds communities: sets of nodes that are tied more closely to each other than to the rest. The method is that of
 * Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks" (2008), by modularity
 * (Newman 2004). It visits nodes in their order instead of a random one, and uses only sums, products and quotients, so
 * that every engine finds the same communities.
 */

/** Ties between nodes, without direction; each pair once. */
export interface WeightedTies {
  /** Number of nodes. */
  readonly count: number;
  /** Indexes of the two nodes of each pair, which differ: first, second, first, … */
  readonly pairs: Int32Array;
  /** Weight of each pair, greater than 0. */
  readonly weights: Float64Array;
}

/** A gain of less than this share of all weights is none: sums of the same numbers differ in their last digits. */
const LEAST_GAIN = 1e-9;
/** Rounds in which nodes move from one community to another, on each level. In practice fewer than ten are needed. */
const MOST_ROUNDS = 40;

/**
 * @returns the number of the community of each node, from 0, in the order in which their first nodes come.
 */
export function communities(ties: WeightedTies): Int32Array {
  let level = levelOf(ties);
  /** The community of each node, as the nodes of the present level. */
  let of = Int32Array.from({ length: ties.count }, (_, i) => i);
  for (;;) {
    const moved = moveNodes(level, numbersUpTo(level.count));
    const { community, count } = renumbered(moved);
    of = of.map((node) => community[node]!);
    if (count === level.count) break;
    level = levelOf(joined(level, community, count));
  }
  // What has come together as a whole may leave single nodes that would be better elsewhere.
  return renumbered(moveNodes(levelOf(ties), of)).community;
}

/** A graph of nodes, or of the communities of a level below. Its neighbours are in rows, as in a sparse matrix. */
interface Level {
  readonly count: number;
  /** Where the neighbours of each node begin, and where the last ones end. */
  readonly begin: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  /** Twice the weight within each node, where it stands for several. */
  readonly inner: Float64Array;
  /** All weight at each node, that within it twice. */
  readonly strength: Float64Array;
  /** The sum of the strengths. */
  readonly total: number;
}

function levelOf({ count, pairs, weights, inner = new Float64Array(count) }: WeightedTies & Partial<Level>): Level {
  const begin = new Int32Array(count + 1);
  for (const node of pairs) begin[node + 1]! += 1;
  for (let i = 0; i < count; i += 1) begin[i + 1]! += begin[i]!;
  const next = begin.slice();
  const neighbours = new Int32Array(pairs.length);
  const ofNeighbour = new Float64Array(pairs.length);
  const strength = inner.slice();
  for (let k = 0; k < weights.length; k += 1) {
    const [a, b, weight] = [pairs[2 * k]!, pairs[2 * k + 1]!, weights[k]!];
    neighbours[next[a]!] = b;
    ofNeighbour[next[a]!] = weight;
    next[a]! += 1;
    neighbours[next[b]!] = a;
    ofNeighbour[next[b]!] = weight;
    next[b]! += 1;
    strength[a]! += weight;
    strength[b]! += weight;
  }
  const total = strength.reduce((sum, each) => sum + each, 0);
  return { count, begin, neighbours, weights: ofNeighbour, inner, strength, total };
}

/**
 * Moves nodes one by one to the community of a neighbour in which modularity gains most, until none gains.
 *
 * @param start The community of each node at the beginning, less than the number of nodes.
 */
function moveNodes({ count, begin, neighbours, weights, strength, total }: Level, start: Int32Array): Int32Array {
  const of = start.slice();
  const held = new Float64Array(count);
  for (let i = 0; i < count; i += 1) held[of[i]!]! += strength[i]!;
  /** Weight from the node that is visited to each community, and the communities that have any. */
  const weightTo = new Float64Array(count);
  const met: number[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let moves = 0;
    for (let node = 0; node < count; node += 1) {
      const own = of[node]!;
      met.length = 0;
      for (let k = begin[node]!; k < begin[node + 1]!; k += 1) {
        const other = of[neighbours[k]!]!;
        if (weightTo[other] === 0) met.push(other);
        weightTo[other]! += weights[k]!;
      }
      held[own]! -= strength[node]!;
      const gainIn = (community: number): number => weightTo[community]! - (held[community]! * strength[node]!) / total;
      let best = own;
      let most = gainIn(own) + LEAST_GAIN * total;
      for (const community of met) {
        const gain = gainIn(community);
        if (gain > most || (gain === most && community < best)) {
          most = gain;
          best = community;
        }
      }
      held[best]! += strength[node]!;
      if (best !== own) {
        of[node] = best;
        moves += 1;
      }
      for (const community of met) weightTo[community] = 0;
    }
    if (moves === 0) break;
  }
  return of;
}

/** The graph whose nodes are the communities of a level. */
function joined(level: Level, community: Int32Array, count: number): WeightedTies & Pick<Level, 'inner'> {
  const inner = new Float64Array(count);
  const between = new Map<number, number>();
  for (let node = 0; node < level.count; node += 1) {
    const own = community[node]!;
    inner[own]! += level.inner[node]!;
    for (let k = level.begin[node]!; k < level.begin[node + 1]!; k += 1) {
      const other = community[level.neighbours[k]!]!;
      const weight = level.weights[k]!;
      // Each pair is met from both of its nodes.
      if (own === other) inner[own]! += weight;
      else if (own < other) between.set(own * count + other, (between.get(own * count + other) ?? 0) + weight);
    }
  }
  const keys = [...between.keys()];
  return {
    count,
    pairs: Int32Array.from(keys.flatMap((key) => [Math.floor(key / count), key % count])),
    weights: Float64Array.from(between.values()),
    inner,
  };
}

/** Gives communities the numbers 0, 1, 2, … in the order in which their first nodes come. */
function renumbered(of: Int32Array): { readonly community: Int32Array; readonly count: number } {
  const numbers = new Map<number, number>();
  const community = of.map((each) => {
    const known = numbers.get(each) ?? numbers.size;
    numbers.set(each, known);
    return known;
  });
  return { community, count: numbers.size };
}

const numbersUpTo = (count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => i);

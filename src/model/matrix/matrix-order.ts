/**
 * The order in which the actors of a matrix stand. A matrix shows groups only if the actors of a group stand side by
 * side.
 */
import { closeness, type EventCounts } from '../event-counts.js';
import { edgesOf } from '../graph-queries.js';
import type { StatementGraph } from '../types.js';

/** By ties: those that are closely tied stand side by side; by the number of events; by name. */
export const MATRIX_ORDERS = ['ties', 'events', 'name'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** Those with most events first; of equals, in the given order. */
export function byEvents(actors: readonly string[], { byActor }: EventCounts): string[] {
  return [...actors].sort((a, b) => byActor.get(b)! - byActor.get(a)!);
}

/** A group: actors that have been joined so far, and how it is tied to other groups. */
interface Group {
  readonly members: readonly number[];
  /** Sum of the closeness of all lines to another group, by that group. */
  readonly ties: Map<number, number>;
  /** Sum of the events of the members. */
  readonly events: number;
}

/** Two groups that may be joined. It is out of date if one of them has been joined to another since. */
interface Candidate {
  readonly a: number;
  readonly b: number;
  /** The mean weight of all pairs between the two groups. */
  readonly mean: number;
}

/** How many steps are made between two pauses. */
const STEPS = 50;

/**
 * The order by ties. Groups are joined as in hierarchical clustering with average linkage (Sokal and Michener 1958):
 * always the two that have the greatest mean closeness. The one with more events comes first, so that the matrix begins
 * with its core. What no tie joins follows by falling number of events. Only + − × ÷ √ decide.
 *
 * It is an iterator, so that long work can be done in slices.
 *
 * @param actors The ids of the actors to be ordered.
 */
export function* byTies(
  graph: StatementGraph,
  actors: readonly string[],
  counts: EventCounts,
): Generator<void, string[]> {
  const groups = new Map<number, Group>(
    actors.map((id, i) => [i, { members: [i], ties: new Map(), events: counts.byActor.get(id)! }]),
  );
  collectTies(graph, actors, counts, groups);
  yield;
  const queue = new Queue();
  for (const [a, { ties }] of groups) for (const [b, weight] of ties) if (a < b) queue.push({ a, b, mean: weight });
  yield;
  let next = actors.length;
  for (let candidate = queue.pop(), step = 1; candidate !== undefined; candidate = queue.pop(), step += 1) {
    const { a, b } = candidate;
    const [first, second] = [groups.get(a), groups.get(b)];
    if (first === undefined || second === undefined) continue;
    groups.delete(a);
    groups.delete(b);
    const ties = tiesOfBoth(first, second, a, b, next, groups);
    const [head, tail] = first.events >= second.events ? [first, second] : [second, first];
    const members = [...head.members, ...tail.members];
    groups.set(next, { members, ties, events: first.events + second.events });
    for (const [other, weight] of ties)
      queue.push({ a: other, b: next, mean: weight / (members.length * groups.get(other)!.members.length) });
    next += 1;
    if (step % STEPS === 0) yield;
  }
  return [...groups.values()]
    .sort((a, b) => b.events - a.events || a.members[0]! - b.members[0]!)
    .flatMap(({ members }) => members.map((i) => actors[i]!));
}

/** Enters the ties between each two of the actors; the closeness of lines between the same two is added up. */
function collectTies(
  graph: StatementGraph,
  actors: readonly string[],
  counts: EventCounts,
  groups: ReadonlyMap<number, Group>,
): void {
  const indices = new Map(actors.map((id, i) => [id, i]));
  for (const edge of edgesOf(graph)) {
    const a = indices.get(edge.from);
    const b = indices.get(edge.to);
    const weight = closeness(counts, edge);
    if (a === undefined || b === undefined || a === b || weight === 0) continue;
    addTie(groups.get(a)!.ties, b, weight);
    addTie(groups.get(b)!.ties, a, weight);
  }
}

function addTie(ties: Map<number, number>, other: number, weight: number): void {
  ties.set(other, (ties.get(other) ?? 0) + weight);
}

/** The ties of the groups `a` and `b`, which are joined to `joint`. The groups that they lead to learn of it. */
function tiesOfBoth(
  first: Group,
  second: Group,
  a: number,
  b: number,
  joint: number,
  groups: ReadonlyMap<number, Group>,
): Map<number, number> {
  const [{ ties }, small] = first.ties.size >= second.ties.size ? [first, second] : [second, first];
  for (const [other, weight] of small.ties) addTie(ties, other, weight);
  ties.delete(a);
  ties.delete(b);
  for (const [other, weight] of ties) {
    const back = groups.get(other)!.ties;
    back.delete(a);
    back.delete(b);
    back.set(joint, weight);
  }
  return ties;
}

/** A heap of candidates, from which the one with the greatest mean is taken; of equals, that with the lower groups. */
class Queue {
  readonly #heap: Candidate[] = [];

  push(candidate: Candidate): void {
    const heap = this.#heap;
    let at = heap.push(candidate) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(candidate, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = candidate;
  }

  pop(): Candidate | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
      if (child >= heap.length || !isBefore(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}

function isBefore(one: Candidate, other: Candidate): boolean {
  if (one.mean !== other.mean) return one.mean > other.mean;
  return one.a === other.a ? one.b < other.b : one.a < other.a;
}

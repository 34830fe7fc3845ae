/**
 * Draws actors with many common lines together and the others apart, so that the groups of a graph are seen.
 *
 * The forces are of the kind of ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014): repulsion by the number of
 * neighbours, here against attraction by the root of the distance. Few rounds do, since it begins from a drawing in
 * which distances are already right, and since the strength is solved for so that the drawing keeps its size.
 */
import { degreeOf, type Adjacency } from './adjacency.js';
import type { Coordinates } from './pivot-mds.js';
import { Quadtree } from './quadtree.js';

/** Share of the force, over the stiffness of an actor, by which it moves in a round. */
const STEP = 0.5;
/** Share of the last move that is repeated. */
const MOMENTUM = 0.4;
/** The greatest move in the first and in the last round, as shares of the extent of the drawing. */
const FIRST_MOVE = 0.122;
const LAST_MOVE = 0.002;
/** Keeps the attraction finite between actors that coincide, steps. */
const SOFT = 1e-3;

/** Moves the actors; there is a pause after each round. */
export function* clusterRounds(graph: Adjacency, place: Coordinates, rounds: number): Generator<undefined, void> {
  const { count } = graph;
  const masses = Float64Array.from({ length: count }, (_, i) => degreeOf(graph, i) + 1);
  const tree = new Quadtree(masses);
  const last = { x: new Float64Array(count), y: new Float64Array(count) };
  const extent = extentOf(place);
  const strength = balance(graph, place, masses, tree);
  for (let round = 0; round < rounds; round += 1) {
    const most = extent * (LAST_MOVE + (FIRST_MOVE - LAST_MOVE) * (1 - round / rounds));
    const force = forcesOn(graph, place, masses, tree, strength);
    for (let i = 0; i < count; i += 1) {
      let dx = (force.x[i]! / masses[i]!) * STEP + last.x[i]! * MOMENTUM;
      let dy = (force.y[i]! / masses[i]!) * STEP + last.y[i]! * MOMENTUM;
      const length = Math.sqrt(dx * dx + dy * dy);
      if (length > most) {
        dx *= most / length;
        dy *= most / length;
      }
      last.x[i] = dx;
      last.y[i] = dy;
      place.x[i] = place.x[i]! + dx;
      place.y[i] = place.y[i]! + dy;
    }
    yield undefined;
  }
}

/** Root of the mean squared distance from the origin, steps. */
function extentOf({ x, y }: Coordinates): number {
  let sum = 0;
  for (let i = 0; i < x.length; i += 1) sum += x[i]! * x[i]! + y[i]! * y[i]!;
  return Math.sqrt(sum / x.length);
}

/**
 * The strength of the repulsion at which a drawing neither grows nor shrinks: where the virials of both forces agree.
 */
function balance(graph: Adjacency, place: Coordinates, masses: Float64Array, tree: Quadtree): number {
  const { x, y } = place;
  const force = new Float64Array(2);
  tree.build(place);
  let apart = 0;
  let together = 0;
  for (let i = 0; i < graph.count; i += 1) {
    tree.repulsion(i, place, force);
    apart += masses[i]! * (force[0]! * x[i]! + force[1]! * y[i]!);
    for (let at = graph.first[i]!; at < graph.first[i + 1]!; at += 1) {
      const j = graph.to[at]!;
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      const squared = dx * dx + dy * dy;
      together += (graph.weight[at]! * squared) / Math.sqrt(Math.sqrt(squared) + SOFT) / 2;
    }
  }
  return apart > 0 ? together / apart : 0;
}

function forcesOn(
  graph: Adjacency,
  place: Coordinates,
  masses: Float64Array,
  tree: Quadtree,
  strength: number,
): Coordinates {
  const { x, y } = place;
  const { count, first, to, weight } = graph;
  const result = { x: new Float64Array(count), y: new Float64Array(count) };
  const force = new Float64Array(2);
  tree.build(place);
  for (let i = 0; i < count; i += 1) {
    tree.repulsion(i, place, force);
    let fx = strength * masses[i]! * force[0]!;
    let fy = strength * masses[i]! * force[1]!;
    for (let at = first[i]!; at < first[i + 1]!; at += 1) {
      const j = to[at]!;
      const dx = x[j]! - x[i]!;
      const dy = y[j]! - y[i]!;
      const pull = weight[at]! / Math.sqrt(Math.sqrt(dx * dx + dy * dy) + SOFT);
      fx += dx * pull;
      fy += dy * pull;
    }
    result.x[i] = fx;
    result.y[i] = fy;
  }
  return result;
}

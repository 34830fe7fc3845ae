/**
 * Lays out a graph of many actors: distances first, then groups. There is no random number in it, and only + − × ÷ √
 * decide a coordinate, so that every JavaScript engine gives the same one.
 */
import { componentsOf, partOf, toAdjacency, type Adjacency } from './adjacency.js';
import { clusterRounds } from './cluster-forces.js';
import { componentBoxes, inRows } from './component-boxes.js';
import { fitToBox, type BoxInFrame } from './fit-to-box.js';
import { pivotMds, type Coordinates } from './pivot-mds.js';
import { choosePivots } from './pivots.js';
import { stressTerms, sweep } from './sparse-stress.js';

/** A graph as the layout of many actors sees it. Actors are numbered from 0. */
export interface LargeInput {
  /** Number of actors. */
  readonly count: number;
  /** Size of the frame, px. */
  readonly width: number;
  readonly height: number;
  /** Two actors for each pair that is joined by lines; no pair twice, no self-pair. */
  readonly pairs: Int32Array;
  /** How strongly each pair is drawn together, at least 0; the scale does not matter. */
  readonly weights: Float64Array;
  /** Any integer. Another seed begins from another actor, and may mirror the picture. */
  readonly seed: number;
}

/** How much work a component of some size is worth. */
interface Effort {
  readonly actors: number;
  readonly pivots: number;
  readonly sweeps: number;
  readonly rounds: number;
}

/** Where all actors are pivots, more sweeps and rounds still gain; with few pivots, sweeps beyond these lose. */
const EFFORTS: readonly Effort[] = [
  { actors: 300, pivots: 300, sweeps: 10, rounds: 80 },
  { actors: Infinity, pivots: 30, sweeps: 6, rounds: 24 },
];
/** No pair is drawn together more strongly than so many times the mean. */
const STRONGEST = 8;

/** Places all actors in the frame; there is a pause after each step. */
export function* largeLayout(input: LargeInput): Generator<undefined, Coordinates> {
  const { count, pairs, seed } = input;
  const place = { x: new Float64Array(count), y: new Float64Array(count) };
  if (count === 0) return place;
  const graph = toAdjacency(count, pairs, limitedWeights(input.weights));
  const components = componentsOf(graph);
  const tied = components.filter(({ length }) => length > 1);
  const single = Int32Array.from(components.filter(({ length }) => length === 1).flatMap((members) => [...members]));
  const boxes = componentBoxes(
    tied.map(({ length }) => length),
    single.length,
    input,
  );
  const put = (members: Int32Array, own: Coordinates): void =>
    members.forEach((i, at) => {
      place.x[i] = own.x[at]!;
      place.y[i] = own.y[at]!;
    });
  for (const [k, members] of tied.entries())
    put(members, yield* connected(partOf(graph, members), boxes.tied[k]!, seed));
  if (single.length > 0) put(single, inRows(single.length, boxes.single));
  return place;
}

function limitedWeights(weights: Float64Array): Float64Array {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length || 1;
  return weights.map((weight) => Math.min(STRONGEST, weight / mean));
}

function* connected(graph: Adjacency, box: BoxInFrame, seed: number): Generator<undefined, Coordinates> {
  const { pivots: most, sweeps, rounds } = EFFORTS.find(({ actors }) => graph.count <= actors)!;
  // A seed may be negative.
  const begin = Math.abs(seed - 1);
  const pivots = choosePivots(graph, most, begin);
  const place = pivotMds(graph.count, pivots);
  yield undefined;
  if (graph.count > 2) {
    const terms = stressTerms(graph.count, pivots);
    for (let k = 0; k < sweeps; k += 1) {
      sweep(graph, pivots, terms, place, k % 2 === 0);
      yield undefined;
    }
    yield* clusterRounds(graph, place, rounds);
  }
  if (begin % 2 === 1) mirror(place.x);
  if (begin % 4 > 1) mirror(place.y);
  fitToBox(place, box);
  return place;
}

function mirror(values: Float64Array): void {
  values.forEach((value, i) => {
    values[i] = -value;
  });
}

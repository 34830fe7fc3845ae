/**
 * Lays out a graph of many actors: distances first, then groups. There is no random number in it, and only + − × ÷ √
 * decide a coordinate, so that every JavaScript engine gives the same one.
 */
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import { componentsOf, partOf, toAdjacency, type Adjacency } from './adjacency.js';
import { clusterRounds } from './cluster-forces.js';
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
/** Empty border of the box of each component, as a share of its shorter side. */
const PADDING = 0.04;

/** Places all actors in the frame; there is a pause after each step. */
export function* largeLayout(input: LargeInput): Generator<undefined, Coordinates> {
  const { count, pairs, seed } = input;
  const place = { x: new Float64Array(count), y: new Float64Array(count) };
  if (count === 0) return place;
  const graph = toAdjacency(count, pairs, limitedWeights(input.weights));
  const components = componentsOf(graph);
  const tied = components.filter(({ length }) => length > 1);
  const single = Int32Array.from(components.filter(({ length }) => length === 1).flatMap((members) => [...members]));
  const parts = single.length > 0 ? [...tied, single] : tied;
  const boxes = boxesFor(
    parts.map(({ length }) => length),
    input,
  );
  for (const [k, members] of parts.entries()) {
    const box = boxes[k]!;
    const own = members === single ? inRows(members.length, box) : yield* connected(partOf(graph, members), box, seed);
    members.forEach((i, at) => {
      place.x[i] = own.x[at]!;
      place.y[i] = own.y[at]!;
    });
  }
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

/** One box for each component, in proportion to its number of actors, which together fill the frame. */
function boxesFor(sizes: readonly number[], { width, height }: LargeInput): BoxInFrame[] {
  interface Part {
    readonly value: number;
    readonly children?: readonly Part[];
  }
  const root = hierarchy<Part>({ value: 0, children: sizes.map((value) => ({ value })) }, ({ children }) => children);
  const filled = treemap<Part>().tile(treemapSquarify).size([width, height])(root.sum(({ value }) => value));
  return filled.leaves().map(({ x0, y0, x1, y1 }) => {
    const pad = sizes.length > 1 ? PADDING * Math.min(x1 - x0, y1 - y0) : 0;
    return { x: x0 + pad, y: y0 + pad, width: x1 - x0 - 2 * pad, height: y1 - y0 - 2 * pad };
  });
}

/** Actors without a line, in rows that fill a box. */
function inRows(count: number, { x, y, width, height }: BoxInFrame): Coordinates {
  const columns = Math.min(count, Math.max(1, Math.ceil(Math.sqrt((count * width) / height))));
  const rows = Math.ceil(count / columns);
  return {
    x: Float64Array.from({ length: count }, (_, i) => x + (width * ((i % columns) + 0.5)) / columns),
    y: Float64Array.from({ length: count }, (_, i) => y + (height * (Math.floor(i / columns) + 0.5)) / rows),
  };
}

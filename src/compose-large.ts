/**
 * Places the actors of a graph of many, and builds its scenes. A graph is laid out in the standard frame of its shape,
 * fitted to the plot, and there marks are set apart and room is made for the names that matter most.
 */
import { frameFor, shapeOf, sideShare, type FrameSize } from './layout/frames.js';
import { fitSome } from './layout/large/fit-some.js';
import { followPins, type Pull } from './layout/large/follow-pins.js';
import { largeLayout } from './layout/large/large-layout.js';
import { moveToFreePlaces } from './layout/large/nearest-free-place.js';
import type { Coordinates } from './layout/large/pivot-mds.js';
import { separateMarks, separateMarksInRounds, type MarksInPlot } from './layout/large/separate-marks.js';
import { runInSlices } from './layout/run-in-slices.js';
import type { LayoutOptions, Places } from './layout/types.js';
import { actorTies, type TiedActors } from './model/actor-ties.js';
import { eventCounts } from './model/event-counts.js';
import type { StatementGraph } from './model/types.js';
import type { PlacedActors, PlaceOptions, SceneBuilder } from './place-options.js';
import { frameOf } from './scene/frame.js';
import { LargeScenes } from './scene/large/large-scenes.js';
import type { NameCandidate } from './scene/large/names-with-room.js';
import { movingScenes } from './scene/large/moving-scenes.js';
import { roomForNames } from './scene/large/make-room.js';
import { scenesByScale } from './scene/large/scenes-by-scale.js';
import type { Measured, Pins } from './scene/measure.js';
import type { SceneOptions } from './scene/scene-options.js';

/**
 * Least distance between two marks, px: this share of the width of the room that each has, within these limits. What is
 * apart has room for names.
 */
const GAP = { share: 0.2, least: 1, most: 12 } as const;
/** Rounds in which room is made for names. */
const ROOM_ROUNDS = 2;

/**
 * Lays out actors in a frame.
 *
 * @returns places in px of the frame.
 */
async function layOut(
  ids: readonly string[],
  ties: TiedActors,
  { width, height }: FrameSize,
  { seed = 1, signal }: Pick<PlaceOptions, 'seed' | 'signal'>,
): Promise<Places> {
  const steps = largeLayout({ count: ids.length, width, height, ...ties, seed });
  const toFrame = ({ x, y }: Coordinates): Places => toPlaces(ids, { x: x.map(toHundredths), y: y.map(toHundredths) });
  return runInSlices({ steps, toPlaces: toFrame }, { signal });
}

/** Places the actors in the plot that a scene with these options has. */
export async function placeLarge(
  graph: StatementGraph,
  options: SceneOptions,
  { seed, pinned = new Map(), signal }: PlaceOptions,
): Promise<PlacedActors> {
  const scenes = new LargeScenes(graph, options.top);
  const frame = frameOf(graph, options);
  const { plot } = frame;
  const shape = shapeOf(plot);
  const standard = frameFor(shape, graph.order);
  const measured = scenes.measure(graph, frame, options.locale);
  const ids = measured.actors.map(({ id }) => id);
  const ties = actorTies(graph, ids, scenes.counts);
  const inFrame = await wholeLayout(graph, ids, ties, { ...standard, seed }, signal);
  const place: Coordinates = {
    x: Float64Array.from(ids, (id) => (inFrame.get(id)!.x * plot.width) / standard.width),
    y: Float64Array.from(ids, (id) => (inFrame.get(id)!.y * plot.height) / standard.height),
  };
  const first = [...ids.keys()].filter((i) => scenes.isFirst(ids[i]!));
  if (first.length < ids.length) fitSome(place, first, { x: 0, y: 0, width: plot.width, height: plot.height });
  const fixed = pull(ids, ties, place, plot.width, wishesOf(graph, options, plot, pinned));
  const steps =
    first.length < ids.length
      ? setSomeApart(place, first, measured, fixed, scenes)
      : setApart(place, measured, fixed, scenes);
  const places = await runInSlices({ steps, toPlaces: () => toPlaces(ids, place) }, { signal });
  return {
    places,
    scene: null,
    measured,
    build: movableBuild(scenes),
    byScale: scenesByScale(scenes),
  };
}

/** Builds scenes; measured ones are for files, in which nobody is moved. */
function movableBuild(scenes: LargeScenes): SceneBuilder {
  const moving = movingScenes(
    (graph, places, options) => scenes.build(graph, places, options),
    (scene, actor, place) => scenes.moved(scene, actor, place),
  );
  return (graph, places, options, measured) =>
    measured === undefined ? moving(graph, places, options, 1) : scenes.build(graph, places, options, measured);
}

/** The layouts of graphs in frames of one size and seed: to show more or less of a graph, it is not laid out anew. */
const known = new WeakMap<StatementGraph, Map<string, Places>>();

async function wholeLayout(
  graph: StatementGraph,
  ids: readonly string[],
  ties: TiedActors,
  frame: FrameSize & Pick<PlaceOptions, 'seed'>,
  signal: AbortSignal | undefined,
): Promise<Places> {
  const key = JSON.stringify(frame);
  const ofGraph = known.get(graph) ?? new Map<string, Places>();
  known.set(graph, ofGraph);
  const before = ofGraph.get(key);
  if (before !== undefined) return before;
  const places = await layOut(ids, ties, frame, { seed: frame.seed, signal });
  ofGraph.set(key, places);
  return places;
}

/** Sets some marks apart, which have all the room, and moves the others to free places between them. */
function* setSomeApart(
  place: Coordinates,
  some: readonly number[],
  measured: Measured,
  fixed: Uint8Array,
  scenes: LargeScenes,
): Generator<undefined, void> {
  const { plot } = measured.frame;
  const part = { x: Float64Array.from(some, (i) => place.x[i]!), y: Float64Array.from(some, (i) => place.y[i]!) };
  const actors = some.map((i) => measured.actors[i]!);
  yield* setApart(
    part,
    { ...measured, actors },
    Uint8Array.from(some, (i) => fixed[i]!),
    scenes,
  );
  some.forEach((i, k) => {
    place.x[i] = part.x[k]!;
    place.y[i] = part.y[k]!;
  });
  const held = fixed.slice();
  for (const i of some) held[i] = 1;
  const named = namedOf(part, actors, scenes);
  const kept = yield* roomForNames(named, new Uint8Array(some.length).fill(1), plot.width, plot.height);
  const marks = {
    ...marksOf(measured, held),
    gap: GAP.least,
    kept: kept.map((room) => ({ ...room, owner: some[room.owner]! })),
  };
  const others = [...measured.actors.keys()].filter((i) => held[i] !== 1);
  yield* moveToFreePlaces(place, marks, leastFirst(measured, scenes, others).reverse());
}

const marksOf = ({ frame: { plot }, actors }: Measured, fixed: Uint8Array): MarksInPlot => ({
  reach: Float64Array.from(actors, ({ reach }) => reach),
  fixed,
  width: plot.width,
  height: plot.height,
  gap: gapFor(plot, actors.length),
});

const leastFirst = ({ actors }: Measured, scenes: LargeScenes, some: readonly number[]): number[] =>
  some.toSorted((i, j) => scenes.rankOf(actors[j]!.id) - scenes.rankOf(actors[i]!.id));

const namedOf = ({ x, y }: Coordinates, actors: Measured['actors'], scenes: LargeScenes): NameCandidate[] =>
  actors.map(({ id, reach, places }, i) => ({ x: x[i]!, y: y[i]!, reach, places, rank: scenes.rankOf(id) }));

/** Radius of a mark whose room is not given, px. */
const USUAL_REACH = 10;

/**
 * Lays out a graph in a frame, with the room that callers give to its marks. Names have no room of their own.
 *
 * @returns places in px of the frame; the label of each actor is its first.
 */
export async function layoutLargeGraph(graph: StatementGraph, options: LayoutOptions): Promise<Places> {
  const { width = 960, height = 640, seed, signal, extents, pinned = new Map(), stances, start } = options;
  const ids = graph.mapNodes((_key, { id }) => id);
  const ties = actorTies(graph, ids, eventCounts(graph));
  const found = start ?? (await layOut(ids, ties, { width, height }, { seed, signal }));
  const at = ids.map((id) => found.get(id) ?? { x: width / 2, y: height / 2 });
  const place = { x: Float64Array.from(at, ({ x }) => x), y: Float64Array.from(at, ({ y }) => y) };
  const fixed = pull(ids, ties, place, width, { pinned, stances });
  const reach = Float64Array.from(ids, (id) => extents?.get(id)?.radius ?? USUAL_REACH);
  separateMarks(place, { reach, fixed, width, height, gap: gapFor({ width, height }, ids.length) });
  return toPlaces(ids, place);
}

/** Where actors must stand or should stand, px of the plot. */
interface Wishes {
  readonly pinned: Pins;
  /** The stance of each actor between two rivals, by actor id; undefined where none are set against each other. */
  readonly stances: ReadonlyMap<string, number> | undefined;
}

/** Pins and sides of a picture. Pins of the dataset do not apply where two actors are set against each other. */
function wishesOf(
  graph: StatementGraph,
  { sides, stances }: SceneOptions,
  { width, height }: FrameSize,
  moved: Pins,
): Wishes {
  const isFree = sides === undefined || sides === null;
  const { pins = [] } = graph.getAttribute('dataset');
  const all: Pins = new Map([...(isFree ? pins : []).map((pin) => [pin.actor, pin] as const), ...moved]);
  return {
    pinned: new Map([...all].map(([id, { x, y }]) => [id, { x: x * width, y: y * height }])),
    stances: isFree ? undefined : stances!(graph, sides),
  };
}

/** Moves actors to their pins and sides, and others after them; 1 for each actor that must stay where it is. */
function pull(
  ids: readonly string[],
  ties: TiedActors,
  place: Coordinates,
  width: number,
  { pinned, stances }: Wishes,
): Uint8Array {
  const wanted = ids.map((id): Pull => pinned.get(id) ?? { x: sideShare(stances?.get(id)) * width, y: NaN });
  if (pinned.size > 0 || stances !== undefined) followPins(place, wanted, ties);
  return Uint8Array.from(ids, (id) => Number(pinned.has(id)));
}

function* setApart(
  place: Coordinates,
  measured: Measured,
  fixed: Uint8Array,
  scenes: LargeScenes,
): Generator<undefined, void> {
  const { plot } = measured.frame;
  const marks = marksOf(measured, fixed);
  yield* separateMarksInRounds(place, marks);
  const order = leastFirst(measured, scenes, [...measured.actors.keys()]);
  for (let round = 0; round < ROOM_ROUNDS; round += 1) {
    const named = namedOf(place, measured.actors, scenes);
    const kept = yield* roomForNames(named, fixed, plot.width, plot.height);
    const held = fixed.slice();
    for (const { owner } of kept) held[owner] = 1;
    const crowded = { ...marks, fixed: held, kept, gap: GAP.least };
    const left = yield* separateMarksInRounds(place, crowded);
    if (left > 0) yield* moveToFreePlaces(place, crowded, order);
  }
  yield* separateMarksInRounds(place, { ...marks, gap: GAP.least });
}

const gapFor = ({ width, height }: FrameSize, actors: number): number =>
  Math.min(GAP.most, Math.max(GAP.least, GAP.share * Math.sqrt((width * height) / actors)));

const toPlaces = (ids: readonly string[], { x, y }: Coordinates): Places =>
  new Map(ids.map((id, i) => [id, { x: x[i]!, y: y[i]!, label: 0 }]));

/** Rounds to hundredths of a px, in which a dataset stores places. */
const toHundredths = (value: number): number => Math.round(value * 100) / 100;

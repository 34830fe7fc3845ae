/**
 * Places the actors of a graph of many, and builds its scenes. A graph is laid out in the standard frame of its shape,
 * fitted to the plot, and there marks are set apart and room is made for the names that matter most.
 */
import { atOnce } from './data/steps.js';
import { frameFor, shapeOf, sideShare, type FrameSize } from './layout/frames.js';
import { followPins, type Pull } from './layout/large/follow-pins.js';
import { largeLayout } from './layout/large/large-layout.js';
import type { Coordinates } from './layout/large/pivot-mds.js';
import { separateMarks } from './layout/large/separate-marks.js';
import { pause, runInSlices } from './layout/run-in-slices.js';
import type { LayoutOptions, Places } from './layout/types.js';
import { actorTies, type TiedActors } from './model/actor-ties.js';
import { eventCounts } from './model/event-counts.js';
import type { StatementGraph } from './model/types.js';
import type { BuiltScenes, PlacedActors, PlaceOptions } from './place-options.js';
import { startLarge } from './run-large.js';
import { frameOf } from './scene/frame.js';
import { withHulls } from './scene/groups/hulls.js';
import { gapFor } from './large-places.js';
import { DRAFT } from './scene/large/draft-picture.js';
import { LargeScenes } from './scene/large/large-scenes.js';
import { areEqual, movingScenes } from './scene/large/moving-scenes.js';
import { scenesByScale } from './scene/large/scenes-by-scale.js';
import type { Pins } from './scene/measure.js';
import type { SceneOptions } from './scene/scene-options.js';
import type { Scene } from './scene/types.js';

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
  { seed = 1, pinned = new Map(), signal, draft }: PlaceOptions,
): Promise<PlacedActors> {
  signal?.throwIfAborted();
  const run = startLarge(graph.order);
  const scenes = new LargeScenes(graph, options.top);
  const frame = frameOf(graph, options);
  const { plot } = frame;
  const standard = frameFor(shapeOf(plot), graph.order);
  const { actors } = scenes.measure(graph, frame, options.locale);
  const ids = actors.map(({ id }) => id);
  const wishes = wishesOf(graph, options, plot, pinned);
  const known = knownLayouts(graph);
  const key = JSON.stringify([standard, seed]);
  let drawn: Promise<void> | undefined;
  const placing = run.places(
    {
      layout: { count: ids.length, ...standard, ...actorTies(graph, ids, scenes.counts), seed },
      known: known.get(key) ?? null,
      plot: { width: plot.width, height: plot.height },
      reach: Float64Array.from(actors, ({ reach }) => reach),
      ranks: Int32Array.from(ids, (id) => scenes.rankOf(id)),
      names: actors.map(({ places }) =>
        places.map(({ dx, dy, width, height, cost }) => ({ dx, dy, width, height, cost })),
      ),
      top: scenes.top,
      wanted: wantedBy(ids, wishes, plot.width),
      fixed: fixedBy(ids, wishes),
    },
    {
      signal,
      draft: (found) => {
        const built = { ...movableScenes(scenes, { isDraft: true }), byScale: scenesByScale(scenes) };
        drawn = Promise.resolve(draft?.(toPlaces(ids, found.inPlot), built));
        return drawn;
      },
    },
  );
  // The scene needs it. A worker, which has its task, places the actors meanwhile.
  const rating = pause().then(() => signal?.aborted !== true && scenes.rateLines());
  const [{ inFrame, inPlot }] = await Promise.all([placing, rating]);
  // A draft that is being drawn is drawn before the picture itself.
  await drawn;
  known.set(key, inFrame);
  return {
    places: toPlaces(ids, inPlot),
    scene: null,
    // Only files ask for it: pages do not keep thousands of places of names.
    measured: () => scenes.measure(graph, frame, options.locale),
    ...movableScenes(scenes),
    byScale: scenesByScale(scenes),
  };
}

/** A scene that was built before it is asked for. */
interface ReadyPicture {
  readonly graph: StatementGraph;
  readonly places: Places;
  readonly options: SceneOptions;
  readonly scene: Scene;
}

/**
 * Builds scenes; measured ones are for files, in which nobody is moved.
 *
 * @param isDraft Whether little is drawn on the screen, since places are about to change. Files and paper have all.
 */
function movableScenes(
  scenes: LargeScenes,
  { isDraft = false }: { readonly isDraft?: boolean } = {},
): Required<Pick<BuiltScenes, 'build' | 'prepare'>> {
  function* steps(graph: StatementGraph, places: Places, options: SceneOptions): Generator<undefined, Scene> {
    const isOnScreen = options.furniture === null && options.numbers === undefined;
    const measured = scenes.measure(graph, frameOf(graph, options), options.locale);
    yield;
    if (isDraft && isOnScreen) return yield* scenes.bareSteps(graph, places, options, measured, DRAFT);
    const bare = yield* scenes.bareSteps(graph, places, options, measured, null);
    yield;
    return withHulls(bare, graph, options);
  }
  let ready: ReadyPicture | null = null;
  const moving = movingScenes(
    (graph, places, options) => {
      const { scene } = ready ?? {};
      const isReady = ready?.graph === graph && ready.places === places && areEqual(ready.options, options);
      ready = null;
      return isReady ? scene! : atOnce(steps(graph, places, options));
    },
    (scene, actor, place) => scenes.moved(scene, actor, place),
  );
  return {
    build: (graph, places, options, measured) =>
      measured === undefined ? moving(graph, places, options, 1) : scenes.build(graph, places, options, measured),
    prepare: async (graph, places, options, signal) => {
      const { asOf, undated, text } = graph.getAttribute('filter');
      // These scenes are made of that of another graph, without time and words.
      if ((asOf ?? undated ?? text) !== undefined) return;
      await pause();
      const scene = await runInSlices({ steps: steps(graph, places, options), toPlaces: (made) => made }, { signal });
      // To show it is a task of its own.
      await pause();
      signal.throwIfAborted();
      ready = { graph, places, options, scene };
    },
  };
}

/** The layouts of graphs in frames of one size and seed: to show more or less of a graph, it is not laid out anew. */
const layouts = new WeakMap<StatementGraph, Map<string, Coordinates>>();

function knownLayouts(graph: StatementGraph): Map<string, Coordinates> {
  const known = layouts.get(graph) ?? new Map<string, Coordinates>();
  layouts.set(graph, known);
  return known;
}

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
  const wanted = wantedBy(ids, { pinned, stances }, width);
  if (wanted !== null) followPins(place, wanted, ties);
  const fixed = fixedBy(ids, { pinned, stances });
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

/** Where each actor is wanted, px of a plot of this width; null where all may stand anywhere. */
function wantedBy(ids: readonly string[], { pinned, stances }: Wishes, width: number): Pull[] | null {
  if (pinned.size === 0 && stances === undefined) return null;
  return ids.map((id) => pinned.get(id) ?? { x: sideShare(stances?.get(id)) * width, y: NaN });
}

/** 1 for each actor that must stay where it is. */
const fixedBy = (ids: readonly string[], { pinned }: Wishes): Uint8Array =>
  Uint8Array.from(ids, (id) => Number(pinned.has(id)));

const toPlaces = (ids: readonly string[], { x, y }: Coordinates): Places =>
  new Map(ids.map((id, i) => [id, { x: x[i]!, y: y[i]!, label: 0 }]));

/** Rounds to hundredths of a px, in which a dataset stores places. */
const toHundredths = (value: number): number => Math.round(value * 100) / 100;

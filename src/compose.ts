/**
 * Calls layout and scene in their order: frame, sizes, places of the actors, scene. A graph is first laid out in the
 * standard frame of its shape, or its places are taken from the dataset if it carries them. They are then fitted to the
 * plot of the picture. So the picture is the same with and without a stored layout.
 */
import { LayoutError } from './errors.js';
import { fingerprintOf } from './layout/fingerprint.js';
import { frameFor, shapeOf, type FrameShape, type FrameSize } from './layout/frames.js';
import type * as Run from './layout/run-layout.js';
import { JUDGED_UP_TO, REFINED_UP_TO, type LayoutOptions, type Place, type Places } from './layout/types.js';
import type { StatementGraph } from './model/types.js';
import { buildScene, frameOf, type SceneOptions } from './scene/build-scene.js';
import { countFaultsOfScene } from './scene/scene-faults.js';
import { layoutRoomOf, measure, type LayoutRoom, type Measured, type Pins } from './scene/measure.js';
import { marginFor } from './scene/style/style.js';
import type { Scene } from './scene/types.js';

export interface PlaceOptions {
  /** Any integer; 1 by default. Another seed gives another layout. */
  readonly seed?: number | undefined;
  /** Places that stay as they are, as shares of the plot, 0 to 1. They go before the pins of the dataset. */
  readonly pinned?: Pins | undefined;
  /** Called once with preliminary places, if the layout takes long. */
  readonly draft?: ((places: Places) => void) | undefined;
  /** Cancels the layout when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** The layout of a graph in a standard frame ({@link frameFor}). */
export interface LayoutInFrame {
  /** The hash of what it was computed from: {@link fingerprintOf}. */
  readonly hash: string;
  readonly places: Places;
}

/** The places of actors in the plot of a picture. */
export interface PlacedActors {
  readonly places: Places;
  /** The scene with these places, if it was built to judge them; else null. */
  readonly scene: Scene | null;
  /** The frame and the sizes, as {@link buildScene} takes them. */
  readonly measured: Measured;
}

/**
 * Places the actors of a graph in the plot that a scene with these options has.
 *
 * @throws {LayoutError} if the code of the layout is needed and cannot be loaded. If the signal is aborted, its reason
 *   is thrown.
 */
export async function placeActors(
  graph: StatementGraph,
  options: SceneOptions,
  { seed, pinned, signal, draft }: PlaceOptions = {},
): Promise<PlacedActors> {
  const measured = measure(graph, frameOf(graph, options), options);
  const { plot } = measured.frame;
  const room = layoutRoomOf(graph, measured, options, pinned);
  const task = taskFor(graph, shapeOf(plot), options, seed, measured);

  const fit = (places: Places): Places => {
    const scaled = scalePlaces(places, plot.width / task.frame.width, plot.height / task.frame.height);
    return withPinned(keepWithin(scaled, room.extents, plot), room.pinned);
  };
  const draftOnce = draft === undefined ? undefined : once(draft);
  const draftFitted = draftOnce === undefined ? undefined : (places: Places): void => draftOnce(fit(places));

  const stored = storedPlaces(task);
  const placesInFrame = stored ?? (await layOut(task, { signal, draft: draftFitted }));
  const start = fit(placesInFrame);
  if (graph.order > REFINED_UP_TO) return { places: start, scene: null, measured };

  // Notes and the numbers of lines move no actor.
  const plain: SceneOptions = { ...options, numbers: undefined, notes: undefined };
  const scene = buildScene(graph, start, plain, measured);
  const isWhole = options.numbers === undefined && options.notes === undefined;
  const fitted = { places: start, scene: isWhole ? scene : null, measured };
  const faults = countFaultsOfScene(scene);
  // With many actors, faults that could not be avoided in the standard frame will hardly be avoided in the plot.
  if (faults === 0 || (graph.order > JUDGED_UP_TO && faults <= faultsInFrame(task, placesInFrame))) return fitted;

  if (stored !== null) draftOnce?.(start);
  const run = await loadLayout();
  if (run === null) return fitted;
  const improved = await run.runLayout(graph, {
    width: plot.width,
    height: plot.height,
    ...room,
    seed,
    signal,
    draft: draftOnce,
    judge: (places) => countFaultsOfScene(buildScene(graph, places, plain, measured)),
    start,
  });
  return { places: improved, scene: null, measured };
}

/** Lays out a graph in the standard frame of a shape, without regard to what its dataset has stored. */
export async function layoutInFrame(
  graph: StatementGraph,
  shape: FrameShape,
  options: SceneOptions,
  { seed, signal, draft }: Omit<PlaceOptions, 'pinned'> = {},
): Promise<LayoutInFrame> {
  const task = taskFor(graph, shape, options, seed);
  return { hash: hashOf(task), places: await layOut(task, { signal, draft }) };
}

/**
 * What the dataset of a graph has stored for a shape; null where it has nothing, or what was computed from
 * something else.
 */
export function storedIn(
  graph: StatementGraph,
  shape: FrameShape,
  options: SceneOptions,
  seed?: number,
): LayoutInFrame | null {
  const task = taskFor(graph, shape, options, seed);
  const places = storedPlaces(task);
  return places === null ? null : { hash: hashOf(task), places };
}

/** Scales places from one plot to another. */
export function scalePlaces<T extends { readonly x: number; readonly y: number }>(
  places: ReadonlyMap<string, T>,
  scaleX: number,
  scaleY: number,
): Map<string, T> {
  return new Map([...places].map(([id, place]) => [id, { ...place, x: place.x * scaleX, y: place.y * scaleY }]));
}

/** A graph to be laid out in the standard frame of a shape. */
interface FrameTask {
  readonly graph: StatementGraph;
  readonly shape: FrameShape;
  readonly frame: FrameSize;
  readonly seed: number | undefined;
  /** The options of the scene by which places in this frame are judged. It has no furniture around the graph. */
  readonly options: SceneOptions;
  readonly measured: Measured;
  readonly room: LayoutRoom;
}

/** @param known The measured graph in another frame, as {@link measure} takes it. */
function taskFor(
  graph: StatementGraph,
  shape: FrameShape,
  options: SceneOptions,
  seed: number | undefined,
  known?: Measured,
): FrameTask {
  const frame = frameFor(shape, graph.order);
  const margin = marginFor(frame.width);
  const inFrame: SceneOptions = {
    ...options,
    width: frame.width + 2 * margin,
    height: frame.height + 2 * margin,
    furniture: null,
    numbers: undefined,
    notes: undefined,
  };
  const measured = measure(graph, frameOf(graph, inFrame), inFrame, graph.order, known);
  return { graph, shape, frame, seed, options: inFrame, measured, room: layoutRoomOf(graph, measured, inFrame) };
}

/** The options of the layout in a standard frame. */
const layoutOptionsOf = ({ frame, seed, room }: FrameTask): LayoutOptions => ({ ...frame, seed, ...room });

const hashOf = (task: FrameTask): string => fingerprintOf(task.graph, layoutOptionsOf(task));

function storedPlaces(task: FrameTask): Places | null {
  const stored = task.graph.getAttribute('dataset').layout?.[task.shape];
  if (stored === undefined || stored.hash !== hashOf(task)) return null;
  return new Map(stored.places.map(({ actor, x, y, label }) => [actor, { x, y, label }]));
}

/** @returns places in px of the standard frame, rounded as a dataset stores them. */
async function layOut(task: FrameTask, { signal, draft }: Pick<PlaceOptions, 'signal' | 'draft'>): Promise<Places> {
  const run = await loadLayout();
  // A file that came empty is a module without exports.
  if (run?.runLayout === undefined) {
    throw new LayoutError(
      'layout-unreachable',
      'layout: the code for it could not be loaded. Check the connection and try again.',
    );
  }
  const places = await run.runLayout(task.graph, {
    ...layoutOptionsOf(task),
    signal,
    draft,
    judge: (candidate) => faultsInFrame(task, candidate),
  });
  return new Map([...places].map(([id, { x, y, label }]) => [id, { x: toHundredths(x), y: toHundredths(y), label }]));
}

function faultsInFrame({ graph, options, measured }: FrameTask, places: Places): number {
  return countFaultsOfScene(buildScene(graph, places, options, measured));
}

/** Loads the code of the layout, which many pictures do not need; null if it cannot be loaded. */
const loadLayout = (): Promise<typeof Run | null> => import('./layout/run-layout.js').catch(() => null);

/** Rounds to hundredths of a px, in which a dataset stores places. */
const toHundredths = (value: number): number => Math.round(value * 100) / 100;

/** A function that calls another one the first time it is called, and does nothing afterwards. */
function once<T>(call: (value: T) => void): (value: T) => void {
  let isDone = false;
  return (value) => {
    if (!isDone) call(value);
    isDone = true;
  };
}

/** Moves each mark into the plot and, if there is room, its name as well. */
function keepWithin(places: Places, extents: LayoutRoom['extents'], plot: FrameSize): Places {
  const kept = new Map<string, Place>();
  for (const [id, { x, y, label }] of places) {
    const extent = extents.get(id);
    if (extent === undefined) continue;
    const reach = extent.radius + 1;
    const chosen = Math.min(label, extent.labels.length - 1);
    const { dx, dy, width, height } = extent.labels[chosen]!;
    kept.set(id, {
      x: within(x, Math.max(reach, -dx), plot.width - Math.max(reach, dx + width)),
      y: within(y, Math.max(reach, -dy), plot.height - Math.max(reach, dy + height)),
      label: chosen,
    });
  }
  return kept;
}

/** `value` limited to [low, high]; the middle of the two if `high` is less than `low`. */
function within(value: number, low: number, high: number): number {
  return high < low ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}

function withPinned(places: Places, pinned: Pins): Places {
  return new Map([...places].map(([id, place]) => [id, { ...place, ...pinned.get(id) }]));
}

export type { Pins, Place, Places };

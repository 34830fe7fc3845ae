/**
 * Calls layout and scene in their order: frame, sizes, places of the actors, scene. A graph is first laid out in the
 * standard frame of its shape, or its places are taken from the dataset if it carries them. They are then fitted to the
 * plot of the picture. So the picture is the same with and without a stored layout.
 */
import { codeMissing, LayoutError } from './errors.js';
import { fingerprintOf } from './layout/fingerprint.js';
import { frameFor, shapeOf, type FrameShape, type FrameSize } from './layout/frames.js';
import { pause, runInSlices } from './layout/run-in-slices.js';
import type * as Steps from './layout/layout-steps.js';
import { JUDGED_UP_TO, type LayoutOptions, type Place, type Places } from './layout/types.js';
import { isLarge } from './model/is-large.js';
import type { StatementGraph } from './model/types.js';
import type { BuiltScenes, LayoutInFrame, PlacedActors, PlaceOptions } from './place-options.js';
import { buildScene, frameOf, type SceneOptions } from './scene/build-scene.js';
import { countFaultsOfScene } from './scene/scene-faults.js';
import { layoutRoomOf, measure, type LayoutRoom, type Measured, type Pins } from './scene/measure.js';
import { marginFor } from './scene/style/style.js';

/**
 * Places the actors of a graph in the plot that a scene with these options has.
 *
 * @throws {LayoutError} if the code of the layout is needed and cannot be loaded. If the signal is aborted, its reason
 *   is thrown.
 */
export async function placeActors(
  graph: StatementGraph,
  options: SceneOptions,
  placing: PlaceOptions = {},
): Promise<PlacedActors> {
  if (isLarge(graph)) return (await needed(import('./compose-large.js'))).placeLarge(graph, options, placing);
  const { seed, pinned, signal, draft } = placing;
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

  // Notes and the numbers of lines move no actor.
  const plain: SceneOptions = { ...options, numbers: undefined, notes: undefined };
  const scene = buildScene(graph, start, plain, measured);
  const isWhole = options.numbers === undefined && options.notes === undefined;
  const fitted = { places: start, scene: isWhole ? scene : null, measured: () => measured, ...BUILT };
  const faults = countFaultsOfScene(scene);
  // With many actors, faults that could not be avoided in the standard frame will hardly be avoided in the plot.
  if (faults === 0 || (graph.order > JUDGED_UP_TO && faults <= faultsInFrame(task, placesInFrame))) return fitted;

  if (stored !== null) draftOnce?.(start);
  const run = await loadLayout().catch(() => null);
  if (run === null) return fitted;
  const improved = await runInSlices(
    run.layoutSteps(graph, {
      width: plot.width,
      height: plot.height,
      ...room,
      seed,
      judge: (places) => countFaultsOfScene(buildScene(graph, places, plain, measured)),
      start,
    }),
    { signal, draft: draftOnce },
  );
  return { ...fitted, places: improved, scene: null };
}

/** How the scenes of a graph are built that is not large. */
export const BUILT = { build: buildScene, byScale: null } satisfies BuiltScenes;

/** Lays out a graph in the standard frame of a shape, without regard to what its dataset has stored. */
export async function layoutInFrame(
  graph: StatementGraph,
  shape: FrameShape,
  options: SceneOptions,
  { seed, signal, draft }: Omit<PlaceOptions, 'pinned'> = {},
): Promise<LayoutInFrame> {
  const task = taskFor(graph, shape, options, seed);
  const places = await layOut(task, { signal, draft });
  return { hash: hashOf(task), places };
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
  if (graph.getAttribute('dataset').layout?.[shape] === undefined) return null;
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
  const { layoutSteps } = await needed(loadLayout());
  const judge = (candidate: Places): number => faultsInFrame(task, candidate);
  const places = await runInSlices(layoutSteps(task.graph, { ...layoutOptionsOf(task), judge }), { signal, draft });
  return new Map([...places].map(([id, { x, y, label }]) => [id, { x: toHundredths(x), y: toHundredths(y), label }]));
}

/**
 * Code that a picture cannot do without.
 *
 * @throws {LayoutError} if it cannot be loaded. A file that came empty is a module without exports.
 */
async function needed<Code extends object>(loading: Promise<Code>): Promise<Code> {
  const code = await loading.catch(() => ({}));
  if (Object.keys(code).length > 0) return code as Code;
  throw new LayoutError('layout-unreachable', codeMissing('layout'));
}

function faultsInFrame({ graph, options, measured }: FrameTask, places: Places): number {
  return countFaultsOfScene(buildScene(graph, places, options, measured));
}

/** Loads the code of the layout, which many pictures do not need. */
const loadLayout = (): Promise<typeof Steps> => import('./layout/layout-steps.js');

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

export { pause };
export type { BuiltScenes, LayoutInFrame, PlacedActors, PlaceOptions, Pins, Place, Places };

/**
 * Layout and scene in their order: the plot within the furniture, places in the plot, the scene on
 * them. A graph is laid out in the frame of its shape first, or taken from the dataset where that
 * has been done before, and fitted to the plot then: the picture is the same either way.
 */
import { LayoutError } from './errors.js';
import { fingerprintOf } from './layout/fingerprint.js';
import { frameFor, shapeOf, type Frame, type Shape } from './layout/frames.js';
import type * as Run from './layout/run.js';
import { JUDGED_UP_TO, REFINED_UP_TO, type LayoutOptions, type Place, type Places } from './layout/types.js';
import type { StatementGraph } from './model/types.js';
import { buildScene, frameOf, roomFor, type SceneOptions } from './scene/build.js';
import { countFaultsOfScene } from './scene/faults.js';
import { marginFor } from './scene/style.js';
import type { Scene } from './scene/types.js';

export interface PlaceOptions {
  readonly seed?: number | undefined;
  /** Places that stay as they are, px of the plot. */
  readonly pinned?: ReadonlyMap<string, { readonly x: number; readonly y: number }> | undefined;
  /** Is given places that will do for the moment, once, when the layout takes long. */
  readonly draft?: ((places: Places) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A graph laid out in a frame of {@link frameFor}. */
export interface Settled {
  /** Tells what it was computed from: {@link fingerprintOf}. */
  readonly hash: string;
  readonly places: Places;
}

/** Where actors stand, and the scene of that, where it had to be built in order to judge it. */
export interface Placed {
  readonly places: Places;
  readonly scene: Scene | null;
}

/**
 * Places the actors of a graph in the plot that a scene with these options has.
 *
 * @throws {LayoutError} where they have to be laid out and what does it could not be loaded; the signal's reason when aborted.
 */
export async function placeActors(
  graph: StatementGraph,
  given: SceneOptions,
  { seed, pinned, signal, draft }: PlaceOptions = {},
): Promise<Placed> {
  const options: SceneOptions = { ...given, sized: new Map() };
  const { plot } = frameOf(graph, options);
  const shape = shapeOf(plot);
  const room = roomFor(graph, plot, options);
  const frame = frameFor(shape, graph.order);
  const fit = (places: Places): Places =>
    withPinned(
      keepWithin(scalePlaces(places, plot.width / frame.width, plot.height / frame.height), room.extents!, plot),
      pinned,
    );
  let drafted = false;
  const draftOnce =
    draft &&
    ((places: Places): void => {
      if (!drafted) draft(places);
      drafted = true;
    });
  const stored = storedIn(graph, shape, options, seed);
  const { places: settled } =
    stored ??
    (await settle(graph, shape, options, { seed, signal, draft: draftOnce && ((places) => draftOnce(fit(places))) }));
  const start = fit(settled);
  if (graph.order > REFINED_UP_TO) return { places: start, scene: null };
  // Notes and their numbers move nobody.
  const plain: SceneOptions = { ...options, numbers: undefined, notes: undefined };
  const built = buildScene(graph, start, plain);
  const done: Placed = {
    places: start,
    scene: options.numbers === undefined && options.notes === undefined ? built : null,
  };
  const amiss = countFaultsOfScene(built);
  // Among many, what could not be helped in the one frame will hardly be in the other.
  if (amiss === 0 || (graph.order > JUDGED_UP_TO && amiss <= judgeOf(graph, optionsIn(graph, shape, options))(settled)))
    return done;
  if (stored !== null) draftOnce?.(start);
  const run = await loadLayout();
  if (run === null) return done;
  const places = await run.layoutGraph(graph, {
    width: plot.width,
    height: plot.height,
    seed,
    pinned,
    signal,
    draft: draftOnce,
    judge: judgeOf(graph, plain),
    start,
    ...room,
  });
  return { places, scene: null };
}

/** Lays out a graph and builds its scene. */
export async function composeScene(
  graph: StatementGraph,
  options: SceneOptions,
  place: PlaceOptions = {},
): Promise<Scene> {
  const { places, scene } = await placeActors(graph, options, place);
  return scene ?? buildScene(graph, places, options);
}

/** Lays out a graph in a frame of its own, without regard to what its dataset has stored. */
export async function settle(
  graph: StatementGraph,
  shape: Shape,
  options: SceneOptions,
  { seed, signal, draft }: PlaceOptions = {},
): Promise<Settled> {
  const run = await loadLayout();
  if (run === null) {
    throw new LayoutError(
      'layout-unreachable',
      'layout: what places the actors could not be loaded. Check the connection and try again.',
    );
  }
  const inFrame = layoutIn(graph, shape, options, seed);
  const places = await run.layoutGraph(graph, {
    ...inFrame,
    signal,
    draft,
    judge: judgeOf(graph, optionsIn(graph, shape, options)),
  });
  return {
    hash: fingerprintOf(graph, inFrame),
    places: new Map(
      [...places].map(([id, { x, y, label }]) => [id, { x: toHundredths(x), y: toHundredths(y), label }]),
    ),
  };
}

/** What the dataset of a graph has stored for a frame; null where it has nothing, or what was computed from something else. */
export function storedIn(graph: StatementGraph, shape: Shape, options: SceneOptions, seed?: number): Settled | null {
  const stored = graph.getAttribute('dataset').layout?.[shape];
  if (stored === undefined || stored.hash !== fingerprintOf(graph, layoutIn(graph, shape, options, seed))) return null;
  return {
    hash: stored.hash,
    places: new Map(stored.places.map(({ actor, x, y, label }) => [actor, { x, y, label }])),
  };
}

/** Places carried over from one plot to another of the same shape or nearly so. */
export function scalePlaces<T extends { readonly x: number; readonly y: number }>(
  places: ReadonlyMap<string, T>,
  scaleX: number,
  scaleY: number,
): Map<string, T> {
  return new Map([...places].map(([id, place]) => [id, { ...place, x: place.x * scaleX, y: place.y * scaleY }]));
}

const loadLayout = (): Promise<typeof Run | null> => import('./layout/run.js').catch(() => null);

/** In a file nobody counts finer. */
const toHundredths = (value: number): number => Math.round(value * 100) / 100;

function optionsIn(graph: StatementGraph, shape: Shape, options: SceneOptions): SceneOptions {
  const { width, height } = frameFor(shape, graph.order);
  const margin = marginFor(width);
  return {
    ...options,
    width: width + 2 * margin,
    height: height + 2 * margin,
    furniture: null,
    numbers: undefined,
    notes: undefined,
  };
}

function layoutIn(graph: StatementGraph, shape: Shape, options: SceneOptions, seed: number | undefined): LayoutOptions {
  const frame = frameFor(shape, graph.order);
  return { ...frame, seed, ...roomFor(graph, frame, options) };
}

function judgeOf(graph: StatementGraph, options: SceneOptions): (places: Places) => number {
  return (places) => countFaultsOfScene(buildScene(graph, places, options));
}

/** What a smaller plot would cut off is moved in: the mark and, where there is room, its name. */
function keepWithin(places: Places, extents: NonNullable<LayoutOptions['extents']>, { width, height }: Frame): Places {
  const within = (value: number, low: number, high: number): number =>
    high < low ? (low + high) / 2 : Math.min(high, Math.max(low, value));
  return new Map(
    [...places].flatMap(([id, { x, y, label }]): [string, Place][] => {
      const extent = extents.get(id);
      if (extent === undefined) return [];
      const reach = extent.radius + 1;
      const chosen = Math.min(label, extent.labels.length - 1);
      const box = extent.labels[chosen]!;
      return [
        [
          id,
          {
            x: within(x, Math.max(reach, -box.dx), width - Math.max(reach, box.dx + box.width)),
            y: within(y, Math.max(reach, -box.dy), height - Math.max(reach, box.dy + box.height)),
            label: chosen,
          },
        ],
      ];
    }),
  );
}

function withPinned(places: Places, pinned: PlaceOptions['pinned'] = new Map()): Places {
  return new Map([...places].map(([id, place]) => [id, { ...place, ...pinned.get(id) }]));
}

export type { Place, Places };

/** Layout and scene in their order: the plot within the furniture, places in the plot, the scene on them. */
import { layoutGraph } from './layout/run.js';
import type { Place, Places } from './layout/types.js';
import type { StatementGraph } from './model/types.js';
import { buildScene, frameOf, roomFor, type SceneOptions } from './scene/build.js';
import { countFaultsOfScene } from './scene/faults.js';
import type { Scene } from './scene/types.js';

export interface PlaceOptions {
  readonly seed?: number | undefined;
  /** Places that stay as they are, px of the plot. */
  readonly pinned?: ReadonlyMap<string, { readonly x: number; readonly y: number }> | undefined;
  /** Is given places that will do for the moment, once, when the layout takes long. */
  readonly draft?: ((places: Places) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Lays out a graph in the plot that a scene with these options has. */
export function placeActors(graph: StatementGraph, options: SceneOptions, place: PlaceOptions = {}): Promise<Places> {
  const { plot } = frameOf(graph, options);
  // Notes and their numbers move nobody.
  const plain = { ...options, numbers: undefined, notes: undefined };
  const judge = (places: Places): number => countFaultsOfScene(buildScene(graph, places, plain));
  return layoutGraph(graph, { width: plot.width, height: plot.height, judge, ...place, ...roomFor(graph, plot, options) });
}

/** Lays out a graph and builds its scene. */
export async function composeScene(graph: StatementGraph, options: SceneOptions, place: PlaceOptions = {}): Promise<Scene> {
  return buildScene(graph, await placeActors(graph, options, place), options);
}

/** Places carried over from one plot to another of the same shape or nearly so. */
export function scalePlaces<T extends { readonly x: number; readonly y: number }>(places: ReadonlyMap<string, T>, scaleX: number, scaleY: number): Map<string, T> {
  return new Map([...places].map(([id, place]) => [id, { ...place, x: place.x * scaleX, y: place.y * scaleY }]));
}

export type { Place, Places };

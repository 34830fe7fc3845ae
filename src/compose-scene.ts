/** Layout and scene in one call, for files. */
import { placeActors, type PlaceOptions } from './compose.js';
import type { StatementGraph } from './model/types.js';
import type { SceneOptions } from './scene/build-scene.js';
import type { Scene } from './scene/types.js';

/** Lays out a graph and builds its scene. */
export async function composeScene(
  graph: StatementGraph,
  options: SceneOptions,
  place: PlaceOptions = {},
): Promise<Scene> {
  const { places, scene, measured, build } = await placeActors(graph, options, place);
  return scene ?? build(graph, places, options, measured());
}

/** Builds the scene of a graph, whether it is large or not. */
import { isLarge } from '../model/is-large.js';
import type { SceneBuilder } from '../place-options.js';
import { buildScene } from '../scene/build-scene.js';
import { LargeScenes } from '../scene/large/large-scenes.js';

/**
 * Builds the scene of a graph. In a large graph the most important actors are named, and others where there is room.
 *
 * @param places Centre of every actor in px of the plot, as `layoutGraph` gives them for the plot of `frameOf`; an
 *   actor without one stands in the middle.
 * @param measured Frame and sizes of this graph with these options and places, where they are known; else they are
 *   measured.
 */
export const sceneOfAny: SceneBuilder = (graph, places, options, measured) =>
  isLarge(graph)
    ? new LargeScenes(graph, options.top).build(graph, places, options)
    : buildScene(graph, places, options, measured);

/**
 * The room that a layout has in a plot, for those who place actors themselves. `compose.ts` takes it from the sizes
 * that it has measured.
 */
import type { StatementGraph } from '../model/types.js';
import { layoutRoomOf, measure, type LayoutRoom } from './measure.js';
import type { SceneOptions } from './scene-options.js';

/** Radii, places of names and pairs of actors, as `layoutGraph` takes them, measured anew for a plot in px. */
export function roomFor(
  graph: StatementGraph,
  plot: { readonly width: number; readonly height: number },
  options: Pick<SceneOptions, 'words' | 'locale' | 'sides' | 'stances'>,
): LayoutRoom {
  const frame = { plot: { x: 0, y: 0, width: plot.width, height: plot.height }, furniture: null };
  return layoutRoomOf(graph, measure(graph, frame, options), options);
}

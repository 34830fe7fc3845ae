/** Divides a picture: the plot, in which the graph is drawn, and what is around it. */
import type { StatementGraph } from '../model/types.js';
import { contentsOf } from './furniture/contents.js';
import type { PlacedFurniture } from './furniture/furniture.js';
import type { SceneOptions } from './scene-options.js';
import { marginFor } from './style/style.js';
import type { Rect } from './types.js';

export interface SceneFrame {
  /** The box in which the graph is drawn, px of the scene. */
  readonly plot: Rect;
  /** Title, legend and source line; null where a page has its own. */
  readonly furniture: PlacedFurniture | null;
}

/** Least width and height of a plot, px, however small the picture is. */
const LEAST_PLOT = 40;

/** Places what is around the plot, and computes the box of the plot. */
export function frameOf(graph: StatementGraph, options: SceneOptions): SceneFrame {
  const { width, height } = options;
  const margin = marginFor(width);
  const plotWidth = Math.max(LEAST_PLOT, width - 2 * margin);
  const furniture = furnitureOf(graph, options);
  if (furniture === null) {
    const plotHeight = Math.max(LEAST_PLOT, height - 2 * margin);
    return { plot: { x: margin, y: margin, width: plotWidth, height: plotHeight }, furniture };
  }
  const plotHeight = Math.max(LEAST_PLOT, height - furniture.top - furniture.bottom);
  return { plot: { x: margin, y: furniture.top, width: plotWidth, height: plotHeight }, furniture };
}

function furnitureOf(graph: StatementGraph, options: SceneOptions): PlacedFurniture | null {
  const { width, height, words, theme } = options;
  if (options.furniture === null) return null;
  const furniture = options.furniture(contentsOf(graph, options), words, theme, width, height);
  if (options.numbers === undefined) return furniture;
  // Numbered notes name the sources, so the source line is left out. Its room stays: notes do not move any actor.
  return { ...furniture, texts: furniture.texts.filter(({ y }) => y < height - furniture.bottom) };
}

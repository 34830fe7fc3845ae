/**
 * Computes the layouts that a dataset carries, so that a page need not compute them, and finds those that are stale.
 */
import { layoutInFrame, storedIn } from './compose.js';
import type { Dataset } from './data/parse-dataset.js';
import { SHAPES, type FrameShape } from './layout/frames.js';
import { buildGraph } from './model/build-graph.js';
import { isLarge } from './model/is-large.js';
import type { SceneOptions } from './scene/build-scene.js';

/** The layouts of a dataset, by the shape of the frame. */
export type StoredLayout = NonNullable<Dataset['layout']>;

/**
 * Lays out the whole graph of a dataset in the standard frame of each shape. A large graph carries no layout: it is
 * laid out in less time than its places would take to be loaded.
 */
export async function layoutsOf(dataset: Dataset, options: SceneOptions): Promise<StoredLayout> {
  const graph = buildGraph(dataset);
  const layout: StoredLayout = {};
  for (const shape of isLarge(graph) ? [] : SHAPES) {
    const { hash, places } = await layoutInFrame(graph, shape, options);
    layout[shape] = { hash, places: [...places].map(([actor, { x, y, label }]) => ({ actor, x, y, label })) };
  }
  return layout;
}

/** The shapes whose stored layout is ignored, because it was computed from other data or options. */
export function staleLayouts(dataset: Dataset, options: SceneOptions): FrameShape[] {
  const graph = buildGraph(dataset);
  return SHAPES.filter(
    (shape) => dataset.layout?.[shape] !== undefined && (isLarge(graph) || storedIn(graph, shape, options) === null),
  );
}

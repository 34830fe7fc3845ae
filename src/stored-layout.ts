/** Layouts that a dataset carries, so that a page need not compute them: makes them, and tells which are stale. */
import { layoutInFrame, storedIn } from './compose.js';
import type { Dataset } from './data/parse-dataset.js';
import { SHAPES, type FrameShape } from './layout/frames.js';
import { buildGraph } from './model/build-graph.js';
import type { SceneOptions } from './scene/build-scene.js';

export type StoredLayout = NonNullable<Dataset['layout']>;

/** Lays out all that a dataset holds in every shape of frame. */
export async function layoutsOf(dataset: Dataset, options: SceneOptions): Promise<StoredLayout> {
  const graph = buildGraph(dataset);
  const layout: StoredLayout = {};
  for (const shape of SHAPES) {
    const { hash, places } = await layoutInFrame(graph, shape, options);
    layout[shape] = { hash, places: [...places].map(([actor, { x, y, label }]) => ({ actor, x, y, label })) };
  }
  return layout;
}

/** Shapes whose stored layout is ignored, since it was computed from something else. */
export function staleLayouts(dataset: Dataset, options: SceneOptions): FrameShape[] {
  const graph = buildGraph(dataset);
  return SHAPES.filter((shape) => dataset.layout?.[shape] !== undefined && storedIn(graph, shape, options) === null);
}

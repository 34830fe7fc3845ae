/** Layouts that a dataset carries, so that a page need not compute them: how they come into it, and which are stale. */
import { settle, storedIn } from './compose.js';
import type { Dataset } from './data/parse.js';
import { SHAPES, type Shape } from './layout/frames.js';
import { buildGraph } from './model/build.js';
import type { SceneOptions } from './scene/build.js';

export type StoredLayout = NonNullable<Dataset['layout']>;

/** Lays out all that a dataset holds in every shape of frame. */
export async function layoutsOf(dataset: Dataset, options: SceneOptions): Promise<StoredLayout> {
  const graph = buildGraph(dataset);
  const layout: StoredLayout = {};
  for (const shape of SHAPES) {
    const { hash, places } = await settle(graph, shape, options);
    layout[shape] = { hash, places: [...places].map(([actor, { x, y, label }]) => ({ actor, x, y, label })) };
  }
  return layout;
}

/** Shapes of the layouts that a dataset carries in vain: they were computed from something else. */
export function staleLayouts(dataset: Dataset, options: SceneOptions): Shape[] {
  const graph = buildGraph(dataset);
  return SHAPES.filter((shape) => dataset.layout?.[shape] !== undefined && storedIn(graph, shape, options) === null);
}

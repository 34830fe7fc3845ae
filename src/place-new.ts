/** Places the actors that are new in a picture, among those that stand already. Pages load it when data change. */
import { BUILT, placeActors, type PlacedActors, type PlaceOptions } from './compose.js';
import { runInSlices } from './layout/run-in-slices.js';
import type { Place, Places } from './layout/types.js';
import { isLarge } from './model/is-large.js';
import type { StatementGraph } from './model/types.js';
import { buildScene, frameOf, type SceneOptions } from './scene/build-scene.js';
import { layoutRoomOf, measure } from './scene/measure.js';
import { countFaultsOfScene } from './scene/scene-faults.js';

/**
 * Places all actors of a graph that have no place yet. The graph is not laid out as a whole, so that nobody else moves.
 *
 * @param kept Where the others stand, px of the plot. They go before the pins of the dataset.
 * @throws what {@link placeActors} does: it places all where the code of the layout cannot be loaded.
 */
export async function placeNew(
  graph: StatementGraph,
  options: SceneOptions,
  kept: Places,
  { pinned: moved = new Map(), signal, draft }: PlaceOptions,
): Promise<PlacedActors> {
  if (isLarge(graph)) {
    const { plot } = frameOf(graph, options);
    const shares = [...kept].map(([id, { x, y }]) => [id, { x: x / plot.width, y: y / plot.height }] as const);
    const placed = await placeActors(graph, options, { pinned: new Map([...shares, ...moved]), signal });
    // Shares are rounded.
    const exact = [...placed.places].map(([id, at]) => [id, (moved.has(id) ? undefined : kept.get(id)) ?? at] as const);
    return { ...placed, places: new Map(exact) };
  }
  const measured = measure(graph, frameOf(graph, options), options);
  const room = layoutRoomOf(graph, measured, options, moved);
  const { plot } = measured.frame;
  const pinned = new Map<string, Pick<Place, 'x' | 'y'> & Partial<Place>>([...room.pinned, ...kept]);
  for (const id of moved.keys()) pinned.set(id, { ...kept.get(id), ...room.pinned.get(id)! });
  const ids = [...room.extents.keys()];
  const middle: Place = { x: plot.width / 2, y: plot.height / 2, label: 0 };
  const start = new Map(ids.map((id) => [id, { ...middle, ...pinned.get(id) }]));
  if (ids.every((id) => pinned.has(id))) return { places: start, scene: null, measured: () => measured, ...BUILT };
  const run = await import('./layout/layout-steps.js').catch(() => null);
  // A stored layout does without that code; else this says what is missing.
  if (run === null) return placeActors(graph, options, { pinned: moved, signal, draft });
  const steps = run.layoutSteps(graph, {
    width: plot.width,
    height: plot.height,
    ...room,
    pinned,
    judge: (candidate) => countFaultsOfScene(buildScene(graph, candidate, options, measured)),
    start,
  });
  const places = await runInSlices(steps, { signal, draft });
  // Where the arrangement begins anew, names have lost their places.
  return {
    places: new Map([...places].map(([id, at]) => [id, { ...at, ...pinned.get(id) }])),
    scene: null,
    measured: () => measured,
    ...BUILT,
  };
}

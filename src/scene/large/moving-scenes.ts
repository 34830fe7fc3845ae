/** Builds the scenes of one graph; while one actor is moved, only what hangs on it is built anew. */
import type { Places } from '../../layout/types.js';
import type { StatementGraph } from '../../model/types.js';
import type { SceneOptions } from '../scene-options.js';
import type { Scene } from '../types.js';

interface Built {
  readonly graph: StatementGraph;
  readonly places: Places;
  readonly options: SceneOptions;
  readonly scale: number;
  readonly scene: Scene;
}

/** @param scale The picture is made for a frame so many times as wide and as high. */
type ScaledBuilder = (graph: StatementGraph, places: Places, options: SceneOptions, scale: number) => Scene;

/**
 * Remembers the scene that was built last. If only the place of one actor has changed since, `moved` makes the next
 * one; if nothing has changed since a move, the scene is built anew.
 */
export function movingScenes(
  build: ScaledBuilder,
  moved: (scene: Scene, actor: string, place: readonly [x: number, y: number]) => Scene | null,
): ScaledBuilder {
  let last: Built | null = null;
  return (graph, places, options, scale) => {
    const isSame = last?.graph === graph && last.scale === scale && areEqual(last.options, options);
    const actor = last !== null && isSame ? onlyChange(last.places, places) : null;
    const place = actor === null ? undefined : places.get(actor);
    const scene =
      (place === undefined ? null : moved(last!.scene, actor!, [place.x * scale, place.y * scale])) ??
      build(graph, places, options, scale);
    last = { graph, places, options, scale, scene };
    return scene;
  };
}

/** The id of the only actor whose place differs; null if there is none or are several. */
function onlyChange(before: Places, after: Places): string | null {
  if (before.size !== after.size) return null;
  let found: string | null = null;
  for (const [id, { x, y }] of after) {
    const place = before.get(id);
    if (place?.x === x && place.y === y) continue;
    if (found !== null || place === undefined) return null;
    found = id;
  }
  return found;
}

/** Whether two pictures have the same options. */
export function areEqual(a: SceneOptions, b: SceneOptions): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as ReadonlySet<keyof SceneOptions>;
  return [...keys].every((key) => a[key] === b[key]);
}

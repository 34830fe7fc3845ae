/** The scenes of one large graph at the scales of a zoom: the nearer a reader comes, the more is named. */
import type { Place, Places } from '../../layout/types.js';
import type { StatementGraph } from '../../model/types.js';
import { frameOf, type SceneFrame } from '../frame.js';
import { withHulls } from '../groups/hulls.js';
import { placesWithMarks } from '../groups/place-group-marks.js';
import type { SceneOptions } from '../scene-options.js';
import type { Scene } from '../types.js';
import type { LargeScenes } from './large-scenes.js';
import type { NamesAtZoom } from './names-with-room.js';
import { movingScenes } from './moving-scenes.js';
import { scaleIndex, ZOOM_SCALES } from './zoom-scales.js';

/** What the names at all scales depend on. */
interface NamedFor {
  readonly graph: StatementGraph;
  readonly places: Places;
  readonly locale: string;
  readonly width: number;
  readonly height: number;
  /** The names at each scale, as far as they are known. */
  readonly names: NamesAtZoom[];
}

/** Remembers the names of the picture that was asked for last. */
export function scenesByScale(scenes: LargeScenes): {
  readonly indexOf: (zoom: number) => number;
  readonly atScale: (graph: StatementGraph, places: Places, options: SceneOptions, zoom: number) => Scene;
} {
  let known: NamedFor | null = null;
  const enlarged = (graph: StatementGraph, places: Places, options: SceneOptions, index: number) => {
    const frame = frameOf(graph, options);
    const scale = ZOOM_SCALES[index]!;
    const measured = scenes.measure(graph, enlargedFrame(frame, scale), options.locale);
    // Where a group is folded, its mark stands at the same place at every scale.
    const all = placesWithMarks(graph, places, scenes.measure(graph, frame, options.locale));
    return { scale, measured, at: enlargedPlaces(all, scale) };
  };
  const sceneAt = (graph: StatementGraph, places: Places, options: SceneOptions, index: number): Scene => {
    const { scale, measured, at } = enlarged(graph, places, options, index);
    const before = index === 0 ? null : namesAt(graph, places, options, index - 1);
    const large = { ...options, width: options.width * scale, height: options.height * scale };
    return scenes.buildBare(graph, at, large, measured, before);
  };
  const namesAt = (graph: StatementGraph, places: Places, options: SceneOptions, index: number): NamesAtZoom => {
    const { locale, width, height } = options;
    const stands =
      known?.graph === graph &&
      known.places === places &&
      known.locale === locale &&
      known.width === width &&
      known.height === height;
    if (!stands) known = { graph, places, locale, width, height, names: [] };
    const { names } = known!;
    if (names[index] === undefined) {
      const { measured, at } = enlarged(graph, places, options, index);
      const before = index === 0 ? null : namesAt(graph, places, options, index - 1);
      names[index] = scenes.names(graph, at, measured, before);
    }
    return names[index];
  };
  const byIndex = movingScenes(
    (graph, places, options, scale) => sceneAt(graph, places, options, scaleIndex(scale)),
    (scene, actor, place) => scenes.moved(scene, actor, place),
  );
  return {
    indexOf: scaleIndex,
    atScale: (graph, places, options, zoom) => {
      const scale = ZOOM_SCALES[scaleIndex(zoom)]!;
      return withHulls(byIndex(graph, places, options, scale), graph, options, scale);
    },
  };
}

function enlargedFrame({ plot: { x, y, width, height } }: SceneFrame, scale: number): SceneFrame {
  return { plot: { x: x * scale, y: y * scale, width: width * scale, height: height * scale }, furniture: null };
}

const enlargedPlaces = (places: Places, scale: number): Map<string, Place> =>
  new Map([...places].map(([id, place]) => [id, { ...place, x: place.x * scale, y: place.y * scale }]));

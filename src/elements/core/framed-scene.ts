/** The picture on the screen with title, legend and source around it: places as they stand. */
import { scalePlaces } from '../../compose.js';
import type { StatementGraph } from '../../model/types.js';
import { frameOf, type SceneOptions } from '../../scene/build-scene.js';
import { withHulls } from '../../scene/groups/hulls.js';
import { withOutlineLegend, withOutlinesNamed } from '../../scene/groups/outline-legend.js';
import { placesWithMarks } from '../../scene/groups/place-group-marks.js';
import { measure } from '../../scene/measure.js';
import type { Scene } from '../../scene/types.js';
import type { SceneController } from './scene-controller.js';

/**
 * @param graph What is to be seen, of the dataset of the composition.
 * @param given Theme, language and furniture; the frame follows from the screen.
 * @param width Width of the picture, px; that of the screen.
 * @param plotHeight Height of the plot, px; that of the screen.
 * @returns null before the first picture.
 */
export function framedScene(
  { scene: live, places, built }: SceneController,
  graph: StatementGraph,
  given: SceneOptions,
  width = live?.width ?? 0,
  plotHeight = live?.plot.height ?? 0,
): Scene | null {
  if (live === null || places === null) return null;
  const look = withOutlineLegend(given, graph);
  let { height } = live;
  let { plot } = live;
  // A taller picture may explain more, which takes more room again; there are four groups at most.
  for (let round = 0; round < 5; round += 1) {
    const frame = frameOf(graph, { ...look, width, height });
    height = plotHeight + (frame.furniture?.top ?? 0) + (frame.furniture?.bottom ?? 0);
    ({ plot } = frame);
  }
  const options = { ...look, width, height };
  const placed =
    width === live.width && plotHeight === live.plot.height
      ? places
      : scalePlaces(places, plot.width / live.plot.width, plotHeight / live.plot.height);
  const isFew = built.byScale === null && graph.getAttribute('principals').size > 0;
  const measured = isFew ? measure(graph, frameOf(graph, options), options, places.size) : undefined;
  const scene = built.build(
    graph,
    measured === undefined ? placed : placesWithMarks(graph, placed, measured),
    options,
    measured,
  );
  return withOutlinesNamed(withHulls(scene, graph, options), graph, { ...options, furniture: given.furniture });
}

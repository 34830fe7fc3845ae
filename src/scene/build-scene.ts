/**
 * Builds a scene from a graph and the places of its actors. This is the only module that knows the order of the steps.
 */
import { atOnce } from '../data/steps.js';
import type { Point } from '../geometry/types.js';
import type { Places } from '../layout/types.js';
import { actorsOf, degrees, edgesOf, relationsOf } from '../model/graph-queries.js';
import type { StatementGraph } from '../model/types.js';
import { actorMarkOf } from './actors/actor-marks.js';
import { drawActors, obstaclesOf, placeNames } from './actors/place-names.js';
import { frameOf } from './frame.js';
import { actorLabelOf, edgeLabelsOf } from './text/label-marks.js';
import { drawLines } from './lines/draw-lines.js';
import { edgeMarkOf } from './lines/edge-marks.js';
import { labelSteps } from './lines/label-lines.js';
import { measure, type Measured } from './measure.js';
import { headingOf, shortNamesOf } from './display-names.js';
import type { SceneOptions } from './scene-options.js';
import { colorsOf } from './style/relation-colors.js';
import { cleanText } from './text/text-layout.js';
import type { Scene } from './types.js';

export { frameOf, type SceneFrame } from './frame.js';
export { contentsOf, signsInGraph } from './furniture/contents.js';
export { sidesInWords } from './furniture/sides-in-words.js';
export { type LayoutRoom, type Measured } from './measure.js';
export { headingOf, localName, relationLabel, standingLabel } from './display-names.js';
export type { SceneOptions } from './scene-options.js';
export { colorsOf } from './style/relation-colors.js';

/**
 * Builds the scene of a graph.
 *
 * @param places Centre of every actor in px of the plot, as {@link layoutGraph} gives them for the
 *   plot of {@link frameOf}; an actor without one stands in the middle.
 * @param measured Frame and sizes of this graph with these options and places, where they are known; else they
 *   are measured.
 */
export function buildScene(
  graph: StatementGraph,
  places: Places,
  options: SceneOptions,
  measured: Measured = measure(graph, frameOf(graph, options), options, places.size),
): Scene {
  const { theme, words, locale, width, height } = options;
  const { plot, furniture } = measured.frame;
  const { sizes } = measured;
  const edges = edgesOf(graph);

  const actors = drawActors(actorsOf(graph), measured.actors, places, plot);
  const ends = new Map(actors.map(({ end }) => [end.id, end]));
  const lines = drawLines(edges, ends, colorsOf(graph, theme), theme, sizes, plot);
  const names = placeNames(actors, lines, places, plot);
  const lineLabels = atOnce(labelSteps(lines, obstaclesOf(actors, names, plot), sizes, options));

  const shortNames = shortNamesOf(
    actors.flatMap(({ node }) => [node.actor, ...node.agents]),
    locale,
  );
  const toScene = ([x, y]: Point): Point => [x + plot.x, y + plot.y];
  const context = {
    options,
    sizes,
    nameOf: (id: string): string => shortNames.get(id)!,
    degree: degrees(graph),
    toScene,
  };
  const edgeMarks = lines.map((line, i) => edgeMarkOf(line, lineLabels.anchors[i]!, context));
  const notes = options.notes?.(graph, edgeMarks, words, theme, width, plot.y + plot.height) ?? null;
  const { title, description } = headingOf(graph.getAttribute('dataset'), locale);
  return {
    width,
    height: notes?.bottom ?? height,
    plot,
    title: cleanText(title),
    description: cleanText(description) || words.summary(actors.length, relationsOf(graph).length, undefined),
    language: words.language,
    direction: words.direction,
    paper: theme.paper,
    fontFamily: theme.fontFamily,
    edges: edgeMarks,
    actors: actors.map((actor) => actorMarkOf(actor, context)),
    labels: [
      ...edgeLabelsOf(lines, lineLabels, context),
      ...actors.map((actor, i) => actorLabelOf(actor, names[i]!, context)),
    ],
    furniture,
    notes,
    credits: options.credits?.(graph, words) ?? null,
  };
}

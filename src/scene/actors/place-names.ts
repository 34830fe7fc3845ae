/** Places the marks of actors, and chooses a place for each name. */
import { levelBox } from '../../geometry/oriented-box.js';
import type { Places } from '../../layout/types.js';
import type { ActorNode } from '../../model/types.js';
import { chooseNames, type NamePlace } from './actor-label-placement.js';
import type { Obstacles } from '../lines/edge-label-placement.js';
import type { End } from '../lines/edge-routing.js';
import { outlineWithHead, type DrawnLine } from '../lines/draw-lines.js';
import { borderOf, type MeasuredActor } from '../measure.js';
import { SHAPE_OF } from '../style/shapes.js';
import type { Rect } from '../types.js';

/** An actor whose mark has its place in the plot. */
export interface DrawnActor {
  readonly node: ActorNode;
  readonly measured: MeasuredActor;
  /** Its mark as the end of lines; px of the plot. */
  readonly end: End;
}

/** An actor without a place stands in the middle of the plot. */
export function drawActors(
  nodes: readonly ActorNode[],
  actors: readonly MeasuredActor[],
  places: Places,
  plot: Rect,
): DrawnActor[] {
  return nodes.map((node, i) => {
    const measured = actors[i]!;
    const { x, y } = places.get(node.id) ?? { x: plot.width / 2, y: plot.height / 2 };
    const shape = SHAPE_OF[node.actor.kind];
    const end = { id: node.id, x, y, radius: measured.radius, shape, border: borderOf(node.agents) };
    return { node, measured, end };
  });
}

/** The place that the name of each actor takes: names make room for the lines as they run. */
export function placeNames(
  actors: readonly DrawnActor[],
  lines: readonly DrawnLine[],
  places: Places,
  plot: Rect,
): NamePlace[] {
  const found = chooseNames(
    actors.map(({ measured, end }) => ({
      x: end.x,
      y: end.y,
      reach: measured.reach,
      places: measured.places,
      chosen: places.get(end.id)?.label ?? 0,
    })),
    // Names keep clear of arrowheads, too.
    lines.map(outlineWithHead),
    plot.width,
    plot.height,
  );
  return actors.map(({ measured }, i) => measured.places[found[i]!]!);
}

/** The obstacles for labels and markers of lines: marks, names and the border of the plot. */
export function obstaclesOf(actors: readonly DrawnActor[], names: readonly NamePlace[], plot: Rect): Obstacles {
  return {
    names: actors.map(({ end }, i) => {
      const { dx, dy, width, height } = names[i]!;
      return levelBox(end.x + dx, end.y + dy, width, height);
    }),
    marks: actors.map(({ end, measured }) => ({ x: end.x, y: end.y, reach: measured.reach })),
    width: plot.width,
    height: plot.height,
  };
}

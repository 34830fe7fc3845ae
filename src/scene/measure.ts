/** Measures the actors and names of a picture before anything is placed. Layout and scene use the same sizes. */
import type { ActorExtent } from '../layout/types.js';
import { actorsOf, degrees, relationsOf } from '../model/graph-queries.js';
import type { ActorNode, StatementGraph } from '../model/types.js';
import { namePlaces, type NamePlace } from './actors/actor-label-placement.js';
import type { SceneFrame } from './frame.js';
import { LONGEST_EDGE_NAME } from './lines/edge-label-texts.js';
import { localName, relationLabel } from './display-names.js';
import type { SceneOptions } from './scene-options.js';
import { reachOf, SHAPE_OF } from './style/shapes.js';
import { actorRadius, RING, sizesFor, type Sizes } from './style/style.js';
import { shortLabel, textWidth } from './text/text-layout.js';

/** An actor with the sizes of its mark and its name, px. */
export interface MeasuredActor {
  readonly id: string;
  /** Radius of the circle that has the area of the mark. */
  readonly radius: number;
  /** How far what is drawn of the actor, without its name, reaches from its centre. */
  readonly reach: number;
  /** The places that its name may take, best liked first. */
  readonly places: readonly NamePlace[];
}

export interface Measured {
  readonly frame: SceneFrame;
  readonly sizes: Sizes;
  /** In the order of the graph. */
  readonly actors: readonly MeasuredActor[];
}

/** What a layout has to know of a picture: the fields of {@link LayoutOptions} of the same names. */
export interface LayoutRoom {
  /** Room of each actor, by id. */
  readonly extents: ReadonlyMap<string, ActorExtent>;
  /** Length that the label of each relation needs, px, by edge id. */
  readonly needs: ReadonlyMap<string, number>;
  /** Distance between two neighbouring lines of one pair, px. */
  readonly lineGap: number;
  /** Where each actor stands between two rivals, by id; undefined where none are set against each other. */
  readonly stances: ReadonlyMap<string, number> | undefined;
  /** Places of the actors that are pinned, px of the plot. */
  readonly pinned: Pins;
}

/** Places that are given, by actor id. */
export type Pins = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/**
 * Measures the actors of a graph in a frame.
 *
 * @param placed Number of actors that have a place, shown or not: a filter changes no size. By default, and
 *   at least, it is the number of actors in the graph.
 * @param known The same graph in another frame; its actors are taken over where the sizes are the same.
 */
export function measure(
  graph: StatementGraph,
  frame: SceneFrame,
  { locale }: Pick<SceneOptions, 'locale'>,
  placed = 0,
  known?: Measured,
): Measured {
  const sizes = sizesFor(frame.plot.width, frame.plot.height, Math.max(placed, graph.order));
  const actors = known?.sizes === sizes ? known.actors : measureActors(graph, sizes, locale);
  return { frame, sizes, actors };
}

function measureActors(graph: StatementGraph, sizes: Sizes, locale: string): MeasuredActor[] {
  const degree = degrees(graph);
  return actorsOf(graph).map(({ id, actor, agents }) => {
    const radius = actorRadius(sizes, degree.get(id) ?? 0);
    const reach = reachOf(SHAPE_OF[actor.kind], radius) + borderOf(agents);
    return { id, radius, reach, places: namePlaces(localName(actor, locale), sizes, reach) };
  });
}

/** How far what is drawn of an actor reaches beyond its mark, px. */
export function borderOf(agents: ActorNode['agents']): number {
  return (agents.length > 0 ? RING : 0) + 1;
}

/** Length that a line needs beyond its name and its two marks, px: for its arrowhead and some of the line itself. */
const BESIDE_NAME = 40;

/**
 * The room that marks, names and labels of lines need in a layout, and who is pinned.
 *
 * @param moved Places that a reader has chosen, as shares of the plot. They go before the pins of the dataset, which do
 *   not apply where two actors are set against each other.
 */
export function layoutRoomOf(
  graph: StatementGraph,
  { frame: { plot }, sizes, actors }: Measured,
  { words, locale, sides, stances }: Pick<SceneOptions, 'words' | 'locale' | 'sides' | 'stances'>,
  moved: Pins = new Map(),
): LayoutRoom {
  const lengthFor = (name: string): number => textWidth(name, sizes.edgeText) + 2 * sizes.mark + BESIDE_NAME;
  const isFree = sides === undefined || sides === null;
  const { pins = [] } = graph.getAttribute('dataset');
  const all: Pins = new Map([...(isFree ? pins : []).map((pin) => [pin.actor, pin] as const), ...moved]);
  return {
    extents: new Map(actors.map(({ id, reach, places }) => [id, { radius: reach, labels: places }])),
    needs: new Map(
      relationsOf(graph).map(({ id, relation }) => {
        const name = shortLabel(relationLabel(relation, words, locale), LONGEST_EDGE_NAME);
        return [id, lengthFor(name)];
      }),
    ),
    lineGap: sizes.lineGap,
    stances: isFree ? undefined : stances!(graph, sides),
    pinned: new Map([...all].map(([id, { x, y }]) => [id, { x: x * plot.width, y: y * plot.height }])),
  };
}

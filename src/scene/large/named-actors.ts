/** The actors of a large picture, and where their names stand. */
import type { OrientedBox } from '../../geometry/oriented-box.js';
import type { Places } from '../../layout/types.js';
import { actorsOf } from '../../model/graph-queries.js';
import type { StatementGraph } from '../../model/types.js';
import { drawActors, type DrawnActor } from '../actors/place-names.js';
import { roomForGroupNames } from '../groups/outline-names.js';
import { placesWithMarks } from '../groups/place-group-marks.js';
import type { Measured } from '../measure.js';
import { DRAFT } from './draft-picture.js';
import { boxAt, namesWithRoom, noNames, type NameCandidate, type NamesAtZoom } from './names-with-room.js';

export interface NamedActors {
  /** In the order of the graph. */
  readonly actors: readonly DrawnActor[];
  /** The index of the place of each name, or −1. */
  readonly chosen: Int8Array;
  /** The names that are shown, px of the plot. */
  readonly boxes: readonly OrientedBox[];
}

/** How names are chosen. */
export interface Naming {
  /** The language in which outlined groups are named beside the actors; null where no room is kept for their names. */
  readonly locale: string | null;
  readonly measured: Measured;
  /** The names of the same picture in a smaller frame, which stay; null for none. With `DRAFT` nobody is named. */
  readonly before: NamesAtZoom | null;
  /** Rank of an actor by importance; 0 is the first. */
  readonly rankOf: (id: string) => number;
}

/** Beyond so many actors, names of groups hardly find room; to look for it takes 0.3 s where there are 10,000. */
const GROUPS_NAMED = 3000;

/** @param places Centres of the marks, px of the plot. */
export function namedActors(
  graph: StatementGraph,
  places: Places,
  { locale, measured, before, rankOf }: Naming,
): NamedActors {
  const { plot } = measured.frame;
  const actors = drawActors(actorsOf(graph), measured.actors, placesWithMarks(graph, places, measured), plot);
  if (before === DRAFT) return { actors, chosen: noNames(actors.length), boxes: [] };
  const candidates = actors.map(({ end, measured: { reach, places: around } }): NameCandidate => ({
    x: end.x,
    y: end.y,
    reach,
    rank: rankOf(end.id),
    places: around,
  }));
  const usual = before === null ? null : Int8Array.from(actors, ({ end }) => before.get(end.id) ?? -1);
  const marks = actors.map(({ end, measured: { radius } }) => ({ id: end.id, x: end.x, y: end.y, radius }));
  const kept = locale === null || marks.length > GROUPS_NAMED ? [] : roomForGroupNames(graph, marks, plot, locale);
  const chosen = namesWithRoom(candidates, plot.width, plot.height, usual, kept);
  return {
    actors,
    chosen,
    boxes: candidates.flatMap((candidate, i) => (chosen[i]! < 0 ? [] : [boxAt(candidate, chosen[i]!)])),
  };
}

/** Says from where on a graph is drawn as a picture of many. */
import type { StatementGraph } from './types.js';

/** Graphs of more actors are large, however few lines they have. */
const MANY_ACTORS = 50;
/** So are those of more lines, however few actors they have. */
const MANY_LINES = 400;
/** So are those of more actors than these, if there are so many lines for each actor. */
const SEVERAL_ACTORS = 40;
const LINES_PER_ACTOR = 4;

/**
 * Whether a graph has too many actors or lines for a picture in which everything is written: then marks and names have
 * sizes by their number, and what matters most is written first.
 */
export function isLarge(graph: StatementGraph): boolean {
  const { order, size } = graph;
  // Whoever is folded into others counts as well, so that a graph does not change its looks when all its groups fold.
  const actors = order + graph.getAttribute('principals').size;
  return actors > MANY_ACTORS || size > MANY_LINES || (order > SEVERAL_ACTORS && size > LINES_PER_ACTOR * order);
}

/** Of more actors than these, a page shows the most important ones first: so many. */
const TOO_MANY_ACTORS = 150;
const USUAL_TOP = 60;

/** How many actors of a dataset a page shows where nothing else is asked for; undefined = all. */
export function usualTop(actors: number): number | undefined {
  return actors > TOO_MANY_ACTORS ? USUAL_TOP : undefined;
}

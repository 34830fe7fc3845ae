/** The picture of places that are about to change, which is drawn at once and soon replaced. */
import type { EdgeAttributes } from '../../model/types.js';
import type { NamesAtZoom } from './names-with-room.js';

/** Asks for a picture without names, in which few lines are drawn. */
export const DRAFT: NamesAtZoom = new Map();

/** So many lines can be drawn at once, by SVG as well. */
const DRAFT_LINES = 400;

/**
 * The lines of a draft.
 *
 * @param backbone Ids of the edges that stand out, the most important first; also of edges that were not given.
 */
export function linesOfDraft(edges: readonly EdgeAttributes[], backbone: readonly string[]): EdgeAttributes[] {
  const shown = new Set(edges.map(({ id }) => id));
  const first = new Set(backbone.filter((id) => shown.has(id)).slice(0, DRAFT_LINES));
  return edges.filter(({ id }) => first.has(id));
}

/** Decides by which sides the actors of a picture on the screen are placed. */
import type { Dataset } from '../../data/parse-dataset.js';
import { deriveGraph } from '../derive-graph.js';
import type { StatementTexts } from '../filter/statement-texts.js';
import { validateFilter } from '../filter/validate-filter.js';
import { sidesIn, validateSides, type Sides } from '../sides/stances.js';
import type { Filter } from '../types.js';

/**
 * Checks a view, and returns the sides by which its actors are placed.
 *
 * Sides of which the filter hides one are left out. But a filter moves nobody: where actors stand by these sides
 * already, they stay.
 *
 * @param asked The sides that are asked for; null for none.
 * @param placed The sides by which the actors stand at present.
 * @param texts A cache of the texts of statements, as {@link deriveGraph} takes it.
 * @throws {OptionError} if the filter or the sides are invalid.
 */
export function placedSides(
  dataset: Dataset,
  filter: Filter,
  asked: readonly string[] | null,
  placed: Sides | null | undefined,
  texts: StatementTexts | undefined,
): Sides | null {
  validateFilter(dataset, filter);
  const sides = validateSides(dataset, asked ?? undefined) ?? null;
  if (sides === null || String(sides) === String(placed)) return sides;
  return sidesIn(deriveGraph(dataset, filter, texts), sides) ?? null;
}

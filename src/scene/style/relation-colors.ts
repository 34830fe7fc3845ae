/** The colour of each relation type of a dataset. */
import { BUILT_IN_RELATIONS } from '../../data/vocabulary.js';
import { relationTypesOf } from '../../model/filter/filter.js';
import type { StatementGraph } from '../../model/types.js';
import { relationColor } from './style.js';
import type { Theme } from '../theme.js';

/** Colour of each relation type of the dataset, by its id. */
export function colorsOf(graph: StatementGraph, theme: Theme): Map<string, string> {
  const types = relationTypesOf(graph.getAttributes().dataset);
  return new Map(
    types.map((type, index) => {
      // The dataset's own relation types come after the built-in ones.
      const rank = Math.max(0, index - BUILT_IN_RELATIONS.length);
      return [type.id, relationColor(theme, type, rank)];
    }),
  );
}

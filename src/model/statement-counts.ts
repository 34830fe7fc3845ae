/** Counts how many statements of a dataset are shown. */
import { STANDINGS } from '../data/vocabulary.js';
import { listedStatements } from './filter/listed-statements.js';
import { relationsOf } from './graph-queries.js';
import type { StatementGraph } from './types.js';

/**
 * Counts the statements of a graph (`shown`), and those that it would have without a filter (`all`). Statements that
 * deny something that no other statement says are counted only if the filter shows denials.
 */
export function statementCounts(graph: StatementGraph): { readonly shown: number; readonly all: number } {
  const { dataset, filter, principals } = graph.getAttributes();
  const standings = filter.standings?.includes('denied') === true ? STANDINGS : undefined;
  return {
    shown: relationsOf(graph).reduce((sum, { statements }) => sum + statements.length, 0),
    all: listedStatements(dataset.statements, { standings }, principals).length,
  };
}

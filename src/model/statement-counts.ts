/** Counts how many statements of a dataset are shown. */
import { relationsOf } from './graph-queries.js';
import type { StatementGraph } from './types.js';

/**
 * Counts the statements of a graph (`shown`), and those that it would have without a filter (`all`). Statements that
 * deny something that no other statement says are counted only if the filter shows denials.
 */
export function statementCounts(graph: StatementGraph): { readonly shown: number; readonly all: number } {
  const { dataset, filter } = graph.getAttributes();
  const shown = relationsOf(graph).reduce((sum, { statements }) => sum + statements.length, 0);
  if (filter.standings?.includes('denied') === true) return { shown, all: dataset.statements.length };
  const key = ({ from, relation, to }: (typeof dataset.statements)[number]): string =>
    JSON.stringify([from, relation, to]);
  const affirmed = new Set(
    dataset.statements.flatMap((statement) => (statement.standing === 'denied' ? [] : [key(statement)])),
  );
  const all = dataset.statements.filter(
    (statement) => statement.standing !== 'denied' || affirmed.has(key(statement)),
  ).length;
  // When agents are folded, more denials meet other statements of the same edge, and are shown.
  return { shown, all: Math.max(shown, all) };
}

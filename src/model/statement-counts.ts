/** How much of a dataset is shown. */
import { relationsOf } from './graph-queries.js';
import type { StatementGraph } from './types.js';

/** Statements behind the lines of a graph, and behind those that there would be without any filter; denials alone count where they are shown. */
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
  // Folding sets denials beside what others say of the principal.
  return { shown, all: Math.max(shown, all) };
}

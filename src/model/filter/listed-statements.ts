/** The statements that the lists of a filter let through: relations, standings and sources. */
import type { Statement } from '../../data/schema.js';
import { edgeIdOf } from '../assemble-graph.js';
import type { Filter } from '../types.js';
import { isListed } from './filter.js';

/**
 * Applies the lists of a filter. The list of standings never hides a dispute: denials stay with each edge that other
 * statements show. Only denials of edges without other statements depend on whether the list names `denied`.
 *
 * @param principals The principals as whom agents are shown, by the ids of the agents.
 */
export function listedStatements(
  statements: readonly Statement[],
  filter: Filter,
  principals: ReadonlyMap<string, string>,
): readonly Statement[] {
  const { standings } = filter;
  const others = { ...filter, standings: undefined };
  const isAsked = ({ standing }: Statement): boolean => standings?.includes(standing) ?? standing !== 'denied';
  const listed = statements.filter((statement) => isListed(statement, others));
  const asked = listed.filter(isAsked);
  if (!listed.some((statement) => statement.standing === 'denied' && !isAsked(statement))) return asked;
  const shown = new Set(asked.map((statement) => edgeIdOf(statement, principals)));
  return listed.filter(
    (statement) =>
      isAsked(statement) || (statement.standing === 'denied' && shown.has(edgeIdOf(statement, principals))),
  );
}

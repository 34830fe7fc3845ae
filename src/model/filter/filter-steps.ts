/**
 * The steps by which a filter is applied to statements, actors and lines. `derive-graph.ts` calls them in their order.
 */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Statement } from '../../data/schema.js';
import { principalsOf } from './principals.js';
import { isListed } from './filter.js';
import { neighbourhoodOf, type Lines } from './neighbourhood.js';
import { shortestPathsBetween } from './shortest-paths.js';
import { StatementTexts, type TextTest } from './statement-texts.js';
import type { Filter } from '../types.js';
import { hasBeenSaid, hasEnded } from './time-filter.js';

/**
 * A test whether a statement passes the parts of a filter that concern statements: lists, time and words.
 *
 * @param texts A cache of the texts of statements. With the same object in each call, no text is prepared twice.
 */
export function statementTest(dataset: Dataset, filter: Filter, texts = new StatementTexts()): TextTest {
  const hasText = texts.test(dataset, filter.text ?? '');
  return (statement) => isListed(statement, filter) && hasBeenSaid(statement, filter) && hasText(statement);
}

/** The principals as whom agents are shown, by the ids of the agents; empty if the filter does not fold agents. */
export function principalsIn(dataset: Dataset, { fold }: Filter): ReadonlyMap<string, string> {
  return fold === true ? principalsOf(dataset) : new Map();
}

/** The date on which a statement ended, if that lies before the time of a filter; null while the statement holds. */
export function endOf({ until }: Pick<Statement, 'until'>, { asOf }: Filter): string | null {
  return until !== undefined && asOf !== undefined && hasEnded(until, asOf) ? until : null;
}

/** The actors and lines that remain when the paths and the focus of a filter are applied. */
export function nearLines({ between, focus, depth = 1 }: Filter, lines: Lines): Lines {
  const [first, second] = between ?? [];
  const onPaths = first !== undefined && second !== undefined ? shortestPathsBetween(lines, first, second) : lines;
  return focus === undefined ? onPaths : neighbourhoodOf(onPaths, focus, depth);
}

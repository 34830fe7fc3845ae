/** The steps by which a filter is applied to statements, actors and lines; `derive-graph.ts` puts them in their order. */
import type { Dataset } from '../../data/parse.js';
import type { Statement } from '../../data/schema.js';
import { principalsOf } from './principals.js';
import { isListed } from './filter.js';
import { neighbourhoodOf, type Lines } from './neighbourhood.js';
import { shortestPathsBetween } from './shortest-paths.js';
import { StatementTexts, type TextTest } from './text-filter.js';
import type { Filter } from '../types.js';
import { hasBeenSaid, hasEnded } from './time-filter.js';

/**
 * A test for statements that pass all that a filter says of statements: lists, time and words.
 *
 * @param texts The folded texts of statements; give the same object again, and none is read twice.
 */
export function statementTest(dataset: Dataset, filter: Filter, texts = new StatementTexts()): TextTest {
  const hasText = texts.test(dataset, filter.text ?? '');
  return (statement) => isListed(statement, filter) && hasBeenSaid(statement, filter) && hasText(statement);
}

/** The actors into whom others are folded, by the ids of those others; empty unless the filter folds. */
export function principalsIn(dataset: Dataset, { fold }: Filter): ReadonlyMap<string, string> {
  return fold === true ? principalsOf(dataset) : new Map();
}

/** The date since when a statement does not hold any more, at the time of a filter; null while it does. */
export function endOf({ until }: Pick<Statement, 'until'>, { asOf }: Filter): string | null {
  return until !== undefined && asOf !== undefined && hasEnded(until, asOf) ? until : null;
}

/** Those of some lines that a filter's paths and focus leave, and who is shown then. */
export function nearLines({ between, focus, depth = 1 }: Filter, lines: Lines): Lines {
  const [first, second] = between ?? [];
  const onPaths = first !== undefined && second !== undefined ? shortestPathsBetween(lines, first, second) : lines;
  return focus === undefined ? onPaths : neighbourhoodOf(onPaths, focus, depth);
}

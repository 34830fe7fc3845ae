/** All that a filter may ask for. */
import type { Dataset } from '../data/parse.js';
import { principalsOf } from './agents.js';
import type { Ways } from './derive.js';
import { isListed } from './filter.js';
import { within } from './near.js';
import { pathsBetween } from './paths.js';
import { textTest, type TextTest } from './text-filter.js';
import { hasBeenSaid, hasEnded } from './when.js';

/** @param holds Tests for the words of a filter; it may remember the texts that it has read. */
export function waysBy(holds: (dataset: Dataset, text: string) => TextTest): Ways {
  return {
    admits: (dataset, filter) => {
      const hasText = holds(dataset, filter.text ?? '');
      return (statement) => isListed(statement, filter) && hasBeenSaid(statement, filter) && hasText(statement);
    },
    principals: (dataset, { fold }) => (fold === true ? principalsOf(dataset) : new Map()),
    endOf: ({ until }, { asOf }) => (until !== undefined && asOf !== undefined && hasEnded(until, asOf) ? until : null),
    near: ({ between, focus, depth = 1 }, edges, shown) => {
      let near = { shown, edges };
      const [first, second] = between ?? [];
      if (first !== undefined && second !== undefined) near = pathsBetween(near, first, second);
      return focus === undefined ? near : within(near, focus, depth);
    },
  };
}

/** For a graph that is built once: nothing is remembered. */
export const WAYS: Ways = waysBy(textTest);

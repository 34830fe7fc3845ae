/** What matters most: the actors with the most statements, the lines that rest on many, the strongest of each actor. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { OptionError } from '../../../src/errors.js';
import { deriveGraph } from '../../../src/model/derive-graph.js';
import { eventsOf } from '../../../src/model/event-counts.js';
import { endsOfSelection } from '../../../src/model/filter/strongest.js';
import { validateFilter } from '../../../src/model/filter/validate-filter.js';
import { actorsOf, edgesOf } from '../../../src/model/graph-queries.js';
import type { Filter } from '../../../src/model/types.js';
import { noticesOf } from '../../../src/model/view/view-notices.js';
import { runs } from '../../tools/runs.js';

type Line = readonly [from: string, to: string, count: number, date?: string];

/** A dataset of lines of one relation. */
function datasetOf(lines: readonly Line[]): ReturnType<typeof parseDataset> {
  const ids = [...new Set(lines.flatMap(([from, to]) => [from, to]))];
  return parseDataset({
    format: 1,
    title: 'Lines',
    sources: [{ id: 'table', kind: 'dataset', title: 'A table' }],
    actors: ids.map((id) => ({ id, name: id, kind: 'state' })),
    statements: lines.map(([from, to, count, date], i) => ({
      id: `s${i}`,
      source: 'table',
      from,
      relation: 'support',
      to,
      standing: 'stated',
      claim: `${from} backs ${to}`,
      count,
      ...(date === undefined ? {} : { date }),
    })),
  });
}

/** `a` has 17 statements, `b` 12, `c` 9, `d` 5, `e` 3. */
const STAR = datasetOf([
  ['a', 'b', 9, '2020-01-01'],
  ['a', 'c', 6, '2020-02-01'],
  ['a', 'd', 2, '2020-03-01'],
  ['b', 'c', 3, '2020-04-01'],
  ['d', 'e', 3, '2020-05-01'],
]);

const shown = (filter: Filter): string =>
  actorsOf(deriveGraph(STAR, filter))
    .map(({ id }) => id)
    .join('');
const lines = (filter: Filter): string[] => edgesOf(deriveGraph(STAR, filter)).map(({ from, to }) => from + to);

describe('the actors with the most statements', () => {
  test('are shown, with the lines between them, and the graph knows of how many it shows some', () => {
    expect(shown({ top: 3 })).toBe('abc');
    expect(lines({ top: 3 })).toEqual(['ab', 'ac', 'bc']);
    expect(deriveGraph(STAR, { top: 3 }).getAttribute('actorsInAll')).toBe(5);
  });

  test('are all of them where there are no more, or 0 is asked for', () => {
    for (const top of [0, 5, 60]) {
      expect(shown({ top })).toBe('abcde');
      expect(deriveGraph(STAR, { top }).getAttribute('actorsInAll')).toBeUndefined();
    }
  });

  test('never push out whom the reader has named, selected or focused', () => {
    expect(shown({ top: 2, also: ['e'] })).toBe('abe');
    expect(shown({ top: 2, selected: 'actor:e' })).toBe('abe');
    expect(shown({ top: 2, selected: 'edge:d/support/e' })).toBe('abde');
    expect(shown({ top: 2, selected: 'statement:s4' })).toBe('abde');
    expect(shown({ top: 2, between: ['c', 'e'] })).toBe('acde');
  });

  test('beside a focus are those who have most to do with it', () => {
    expect(shown({ top: 1, focus: 'd' })).toBe('de');
    expect(shown({ top: 1, focus: 'c' })).toBe('ac');
    expect(shown({ top: 2, focus: 'e', depth: 2 })).toBe('ade');
  });

  test('are ranked by what other filters leave, but not by its time, so that nobody comes and goes with it', () => {
    expect(shown({ top: 2, asOf: '2020-03-15' })).toBe('ab');
    expect(shown({ top: 3, asOf: '2020-01-15' })).toBe('ab');
    expect(shown({ top: 2, text: 'd' })).toBe('de');
  });
});

describe('the strongest lines', () => {
  test('rest on enough statements; who has none is not shown', () => {
    expect(lines({ minStatements: 3 })).toEqual(['ab', 'ac', 'bc', 'de']);
    expect(shown({ minStatements: 6 })).toBe('abc');
  });

  test('may be none: the page is told by which part of the filter', () => {
    const [notice] = noticesOf(deriveGraph(STAR, { minStatements: 99 }), {});
    expect(notice?.message).toBe('minStatements: nothing matches 99. Widen the filter.');
  });

  test('of an actor are those with the most statements', () => {
    expect(lines({ perActor: 1 })).toEqual(['ab', 'ac', 'de']);
  });

  test('of every graph: each actor keeps its strongest, and no line is kept that is among those of neither', () => {
    const line = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      fc.constantFrom('u', 'v', 'w', 'a'),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 4 }), (all, perActor) => {
        const dataset = datasetOf(all);
        const whole = edgesOf(deriveGraph(dataset, {}));
        const kept = new Set(edgesOf(deriveGraph(dataset, { perActor })).map(({ id }) => id));
        const stronger = (edge: (typeof whole)[number], id: string): number =>
          whole.filter((other) => (other.from === id || other.to === id) && eventsOf(other) > eventsOf(edge)).length;
        for (const edge of whole) {
          const strongest = Math.min(stronger(edge, edge.from), stronger(edge, edge.to));
          if (kept.has(edge.id)) expect(strongest).toBeLessThan(perActor);
        }
        for (const { id } of dataset.actors) {
          const own = whole.filter((edge) => edge.from === id || edge.to === id);
          const few = own.filter((edge) => kept.has(edge.id)).length;
          expect(few).toBeGreaterThanOrEqual(Math.min(perActor, own.length));
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

test('a filter that cannot be honoured says what was found and what is expected', () => {
  const refused = (filter: Filter): string => {
    try {
      validateFilter(STAR, filter);
    } catch (error) {
      expect(error).toBeInstanceOf(OptionError);
      return (error as Error).message;
    }
    return '';
  };
  expect(refused({ top: -1 })).toBe('top: found -1, expected a whole number from 0.');
  expect(refused({ top: Number.NaN })).toBe('top: found NaN, expected a whole number from 0.');
  expect(refused({ minStatements: 0 })).toBe('minStatements: found 0, expected a whole number from 1.');
  expect(refused({ perActor: 1.5 })).toBe('perActor: found 1.5, expected a whole number from 1.');
  expect(refused({ also: ['a', 'z'] })).toBe('also: no actor has the id "z".');
  expect(refused({ top: 0, also: ['a'], minStatements: 1, perActor: 1 })).toBe('');
});

test('what is selected names the actors at its ends; what cannot be read, nobody', () => {
  const odd = datasetOf([['a/b', 'c d', 1]]);
  expect(endsOfSelection('edge:a%2Fb/support/c%20d', odd)).toEqual(['a/b', 'c d']);
  expect(endsOfSelection('edge:a', STAR)).toEqual([]);
  expect(endsOfSelection('edge:%E0%A4/x/%', STAR)).toEqual([]);
  expect(endsOfSelection('statement:none', STAR)).toEqual([]);
  expect(endsOfSelection(undefined, STAR)).toEqual([]);
});

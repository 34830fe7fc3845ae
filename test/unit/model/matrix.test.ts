/** A matrix holds every line once, in the cell of its actors; its orders are those that are promised. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import { eventCounts } from '../../../src/model/event-counts.js';
import { byEvents, byTies } from '../../../src/model/matrix/matrix-order.js';
import { cellAt, levelOf, matrixOf, strongestActors } from '../../../src/model/matrix/matrix.js';
import type { StatementGraph } from '../../../src/model/types.js';
import { article, graphOf } from '../../scenes/make.js';
import { GROUPS, grouped } from '../../scenes/world.js';
import { runs } from '../../tools/runs.js';
import { arbitraryDataset } from '../data/datasets.js';
import { arbitraryFilter } from '../data/views.js';

/** The order by ties, without pauses. */
function tied(graph: StatementGraph, actors = graph.nodes()): string[] {
  const work = byTies(graph, actors, eventCounts(graph));
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** How many neighbours in an order belong to the same group of {@link grouped}. */
const neighboursOfAGroup = (order: readonly string[]): number =>
  order.slice(1).filter((id, i) => Number(id.slice(1)) % GROUPS === Number(order[i]!.slice(1)) % GROUPS).length;

test('every line of a graph is in the cell of its two actors, and in no other', () => {
  fc.assert(
    fc.property(
      arbitraryDataset
        .map((raw) => parseDataset(raw))
        .chain((dataset) => fc.tuple(fc.constant(dataset), arbitraryFilter(dataset))),
      ([dataset, filter]) => {
        const graph = buildGraph(dataset, filter);
        const matrix = matrixOf(graph, graph.nodes(), eventCounts(graph));
        const cells = matrix.rows.flat();
        expect(cells.flatMap(({ edges }) => edges.map(({ id }) => id)).sort()).toEqual(graph.edges().sort());
        for (const cell of cells) {
          const { row, column, edges } = cell;
          for (const { from, to } of edges) expect([from, to]).toEqual([matrix.actors[row], matrix.actors[column]]);
          expect(cellAt(matrix, row, column)).toBe(cell);
          expect(matrix.columns[column]).toContain(cell);
        }
        for (const row of matrix.rows) expect(row).toEqual(row.toSorted((a, b) => a.column - b.column));
        for (const column of matrix.columns) expect(column).toEqual(column.toSorted((a, b) => a.row - b.row));
      },
    ),
    { numRuns: runs(60) },
  );
});

test('the lines of a cell begin with the relation that has most events, and end with affiliations', () => {
  const graph = graphOf({
    format: 1,
    title: 'Two',
    sources: [{ id: 't', kind: 'dataset' }],
    actors: [
      { id: 'a', kind: 'state', name: 'A', affiliations: [{ kind: 'acts-for', to: 'b', source: 't' }] },
      { id: 'b', kind: 'state', name: 'B' },
    ],
    statements: [
      { id: '1', source: 't', from: 'a', relation: 'support', to: 'b', count: 2 },
      { id: '2', source: 't', from: 'a', relation: 'recognition', to: 'b', count: 7 },
      { id: '3', source: 't', from: 'b', relation: 'support', to: 'b' },
    ],
  });
  const matrix = matrixOf(graph, ['b', 'a'], eventCounts(graph));
  expect(cellAt(matrix, 1, 0)!.edges.map(({ id }) => id)).toEqual(['a/recognition/b', 'a/support/b', 'a/~acts-for/b']);
  // A relation of an actor to itself lies on the diagonal.
  expect(cellAt(matrix, 0, 0)!.edges.map(({ id }) => id)).toEqual(['b/support/b']);
  expect(cellAt(matrix, 0, 1)).toBeUndefined();
  expect(cellAt(matrix, 5, 0)).toBeUndefined();
});

test('of many actors those with most events are shown, in the order of the file', () => {
  const graph = graphOf(grouped(60, 300));
  const counts = eventCounts(graph);
  const shown = strongestActors(graph, counts, 10);
  expect(shown).toHaveLength(10);
  expect(shown).toEqual(graph.nodes().filter((id) => shown.includes(id)));
  const least = Math.min(...shown.map((id) => counts.byActor.get(id)!));
  for (const id of graph.nodes()) if (!shown.includes(id)) expect(counts.byActor.get(id)!).toBeLessThanOrEqual(least);
  expect(strongestActors(graph, counts, 60)).toEqual(graph.nodes());
});

describe('order', () => {
  test('by events: those with most first, equals as in the file', () => {
    const graph = graphOf(grouped(60, 300));
    const counts = eventCounts(graph);
    const numbers = byEvents(graph.nodes(), counts).map((id) => counts.byActor.get(id)!);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });

  test('by ties: the actors of a group stand side by side', () => {
    const graph = graphOf(grouped(200, 2000));
    const order = tied(graph);
    expect(order.toSorted()).toEqual(graph.nodes().sort());
    // By chance 24 would; with all groups in one piece, 192.
    expect(neighboursOfAGroup(graph.nodes())).toBe(0);
    expect(neighboursOfAGroup(order)).toBeGreaterThanOrEqual(185);
  });

  test('by ties: a graph in any order of its file gives the same groups, and twice the same order', () => {
    const graph = graphOf(grouped(120, 1200));
    expect(tied(graph)).toEqual(tied(graph));
    expect(neighboursOfAGroup(tied(graph, graph.nodes().reverse()))).toBeGreaterThanOrEqual(105);
  });

  test('by ties: the two rivals of the article begin two groups, each followed by its own', () => {
    const order = tied(graphOf(article));
    const at = (id: string): number => order.indexOf(id);
    expect(at('maduro')).toBe(0);
    for (const id of ['canada', 'oas', 'global-community']) expect(at(id)).toBeGreaterThan(at('guaido'));
    for (const id of ['contractors', 'russia', 'military']) expect(at(id)).toBeLessThan(at('guaido'));
  });

  test('by ties: nobody is lost, whatever the graph', () => {
    fc.assert(
      fc.property(
        arbitraryDataset.map((raw) => parseDataset(raw)),
        (dataset) => {
          const graph = buildGraph(dataset);
          expect(tied(graph).toSorted()).toEqual(graph.nodes().sort());
        },
      ),
      { numRuns: runs(60) },
    );
  });

  test('by ties: of two thousand actors, too, three of four stand beside one of their group', () => {
    expect(neighboursOfAGroup(tied(graphOf(grouped(2000, 10_000))))).toBeGreaterThan(1500);
  });
});

test('levels are equal ratios of events: one event is the lowest, the most is the highest', () => {
  expect([1, 9, 10, 99, 100, 999, 1000, 9999, 10_000].map((events) => levelOf(events, 10_000))).toEqual([
    1, 1, 2, 2, 3, 3, 4, 4, 5,
  ]);
  // Where all lines have one event, all are drawn alike.
  expect(levelOf(1, 1)).toBe(5);
  for (const most of [2, 3, 7, 1234]) {
    expect(levelOf(1, most)).toBe(1);
    expect(levelOf(most, most)).toBe(5);
  }
});

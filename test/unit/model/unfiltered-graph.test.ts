/** A page derives its first graph without the code of filters: it must be the graph of an empty filter. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { deriveGraph } from '../../../src/model/derive-graph.js';
import type { StatementGraph } from '../../../src/model/types.js';
import { unfilteredGraph, wholeGraph } from '../../../src/model/unfiltered-graph.js';
import { runs } from '../../tools/runs.js';
import { arbitraryDataset } from '../data/datasets.js';

/** All that a graph says, as plain values. */
const contents = (graph: StatementGraph): unknown => ({
  attributes: graph.getAttributes(),
  nodes: graph.mapNodes((key, attributes) => [key, attributes]),
  edges: graph.mapEdges((key, attributes) => [key, attributes]),
});

test('is the graph of an empty filter, and the whole one that of all standings', () => {
  fc.assert(
    fc.property(arbitraryDataset, (input) => {
      const dataset = parseDataset(input);
      expect(contents(unfilteredGraph(dataset))).toEqual(contents(deriveGraph(dataset, {})));
      const standings = [...new Set(dataset.statements.map(({ standing }) => standing))];
      expect(contents(wholeGraph(dataset))).toEqual(contents(deriveGraph(dataset, { standings })));
    }),
    { numRuns: runs(200) },
  );
});

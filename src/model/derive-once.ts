/** Derives the graph of a filter, and keeps the last one of each dataset: it is asked for several times in turn. */
import type { Dataset } from '../data/parse-dataset.js';
import { deriveGraph } from './derive-graph.js';
import type { StatementTexts } from './filter/statement-texts.js';
import type { Filter, StatementGraph } from './types.js';

interface Derived {
  /** The filter as a text. */
  readonly key: string;
  readonly graph: StatementGraph;
}

const last = new WeakMap<Dataset, Derived>();

/** As {@link deriveGraph}; the same graph as before, where the filter is the same as the one before. */
export function deriveOnce(dataset: Dataset, filter: Filter, texts?: StatementTexts): StatementGraph {
  const key = JSON.stringify(filter);
  const known = last.get(dataset);
  if (known?.key === key) return known.graph;
  const graph = deriveGraph(dataset, filter, texts);
  last.set(dataset, { key, graph });
  return graph;
}

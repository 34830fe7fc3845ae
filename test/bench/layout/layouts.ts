/** The layouts that are compared, each with the graph as its own data structure, which is part of its time. */
import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { largeLayout, type LargeInput } from '../../../src/layout/large/large-layout.js';
import type { Coordinates } from '../../../src/layout/large/pivot-mds.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';

/** Places all actors of a graph; what the frame is does not matter to the peers. */
export type Layout = (graph: LargeInput) => Coordinates;

/** The part of `@hpcc-js/wasm-graphviz` that is used. */
export interface PlainGraphviz {
  layout(dot: string, format: 'plain', engine: 'sfdp'): string;
}

/** As many steps as the documentation of either takes by default, or for graphs of this size. */
const ITERATIONS = 300;
/** From so many actors on, ForceAtlas2 approximates, as its documentation advises. */
const APPROXIMATED_FROM = 500;

function ours(graph: LargeInput): Coordinates {
  const steps = largeLayout(graph);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const pairsOf = ({ pairs }: LargeInput): [number, number][] =>
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i]!, pairs[2 * i + 1]!]);

const sfdp =
  (graphviz: PlainGraphviz): Layout =>
  (graph) => {
    const nodes = Array.from({ length: graph.count }, (_, i) => `${i};`);
    const edges = pairsOf(graph).map(([a, b]) => `${a}--${b};`);
    const text = graphviz.layout(`graph{${nodes.join('')}${edges.join('')}}`, 'plain', 'sfdp');
    const place = { x: new Float64Array(graph.count), y: new Float64Array(graph.count) };
    for (const [, node, x, y] of text.matchAll(/^node (\d+) (\S+) (\S+)/gm)) {
      place.x[Number(node)] = Number(x);
      place.y[Number(node)] = Number(y);
    }
    return place;
  };

function d3(graph: LargeInput): Coordinates {
  const nodes = Array.from({ length: graph.count }, (): SimulationNodeDatum => ({}));
  const links = pairsOf(graph).map(([source, target]) => ({ source, target }));
  const simulation = forceSimulation(nodes)
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('centre', forceCenter())
    .stop();
  simulation.tick(ITERATIONS);
  return { x: Float64Array.from(nodes, ({ x }) => x!), y: Float64Array.from(nodes, ({ y }) => y!) };
}

function atlas2(graph: LargeInput): Coordinates {
  const random = seededRandom(1);
  const copy = new UndirectedGraph();
  for (let i = 0; i < graph.count; i += 1) copy.addNode(i, { x: random(), y: random() });
  for (const [a, b] of pairsOf(graph)) copy.addEdge(a, b);
  const settings = { ...forceAtlas2.inferSettings(copy), barnesHutOptimize: graph.count > APPROXIMATED_FROM };
  forceAtlas2.assign(copy, { iterations: ITERATIONS, settings });
  const along = (axis: 'x' | 'y'): Float64Array =>
    Float64Array.from(copy.nodes(), (node) => copy.getNodeAttribute(node, axis) as number);
  return { x: along('x'), y: along('y') };
}

/** By the names that the table has for them. */
export function layoutsWith(graphviz: PlainGraphviz): Readonly<Record<string, Layout>> {
  return { ours, sfdp: sfdp(graphviz), 'd3-force': d3, 'ForceAtlas2 (graphology)': atlas2 };
}

/** Sigma, which has no layout of its own, with d3-force: laid out before it draws, as sigma's documentation does with other layouts. Runs in the page. */
import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import { MultiDirectedGraph } from 'graphology';
import { DEFAULT_STYLES, Sigma } from 'sigma';
import { extremityArrow, layerPlain, pathLine } from 'sigma/rendering';
import { inEveryBox, type PlainNode } from './graph.js';

/** d3-force's own number, after which it stands still. */
const TICKS = 300;

void inEveryBox((box, { nodes, links }) => {
  const placed = nodes.map((node): PlainNode & SimulationNodeDatum => ({ ...node }));
  forceSimulation(placed)
    .stop()
    .force(
      'link',
      forceLink<PlainNode & SimulationNodeDatum, { source: string; target: string }>(
        links.map(({ from, to }) => ({ source: from, target: to })),
      ).id(({ id }) => id),
    )
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .tick(TICKS);
  const graph = new MultiDirectedGraph();
  for (const { id, name, x, y } of placed) graph.addNode(id, { label: name, x, y, size: 8, color: '#444444' });
  for (const { from, to, label, color } of links) graph.addEdge(from, to, { label, color, size: 2 });
  const sigma = new Sigma(graph, box, {
    settings: { renderEdgeLabels: true },
    primitives: { edges: { paths: [pathLine()], extremities: [extremityArrow()], layers: [layerPlain()] } },
    styles: {
      nodes: [DEFAULT_STYLES.nodes, { labelVisibility: 'visible' }],
      edges: [DEFAULT_STYLES.edges, { head: 'arrow' }],
    },
  });
  const shown = (): void => {
    window.meter.drawn(box);
    window.meter.settled(box);
  };
  sigma.once('afterRender', shown);
  // It may have drawn in its constructor.
  shown();
});

/** Sigma 3 with graphology and ForceAtlas2, as its documentation has it; an actor is dragged as in its example. Runs in the page. */
import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { Sigma } from 'sigma3';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { page, textBox } from './subject.js';

const ITERATIONS = 300;
/** Radius of a mark, px: from 6 on it has a name, where sigma finds room. */
const SIZE = 8;
/** Sigma's defaults: size of names, and how far they stand off the mark, px. */
const FONT_SIZE = 14;
const NAME_GAP = 3;

page((box, { graph: { nodes, links } }) => {
  const random = seededRandom(1);
  const graph = new MultiDirectedGraph();
  for (const { id, name } of nodes)
    graph.addNode(id, { label: name, size: SIZE, color: '#444444', x: random(), y: random() });
  for (const { from, to, color } of links) graph.addEdge(from, to, { color, size: 1 });
  forceAtlas2.assign(graph, { iterations: ITERATIONS, settings: forceAtlas2.inferSettings(graph) });
  const sigma = new Sigma(graph, box, { defaultEdgeType: 'arrow' });
  let dragged: string | null = null;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    // Without it, the picture would be fitted anew while the actor is dragged.
    sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
  });
  sigma.on('upNode', () => (dragged = null));
  sigma.on('upStage', () => (dragged = null));
  const told = (): void => {
    window.meter.drawn(box);
    window.meter.settled(box);
  };
  sigma.once('afterRender', told);
  // It may have drawn in its constructor.
  told();
  const at = (id: string): { x: number; y: number } =>
    sigma.graphToViewport(graph.getNodeAttributes(id) as { x: number; y: number });
  return {
    places: () =>
      new Map(
        graph.nodes().map((id) => {
          const { x, y } = at(id);
          return [id, [x, y]];
        }),
      ),
    names: () =>
      [...sigma.getNodeDisplayedLabels()].map((id) => {
        const { x, y } = at(id);
        const left = x + sigma.scaleSize(SIZE) + NAME_GAP;
        const label = graph.getNodeAttribute(id, 'label') as string;
        return { size: FONT_SIZE, boxes: [textBox(label, left, y + FONT_SIZE / 3, FONT_SIZE, 'Arial')] };
      }),
  };
});

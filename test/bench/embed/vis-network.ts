/** vis-network as its first example has it; it is stabilised before it shows anything, which is its default. Runs in the page. */
import { Network } from 'vis-network';
import { inEveryBox } from './graph.js';

void inEveryBox((box, { nodes, links }) => {
  const network = new Network(
    box,
    {
      nodes: nodes.map(({ id, name }) => ({ id, label: name })),
      edges: links.map(({ from, to, label, color }) => ({ from, to, label, color, arrows: 'to' })),
    },
    {},
  );
  network.once('stabilizationIterationsDone', () => network.once('afterDrawing', () => window.meter.drawn(box)));
  network.once('stabilized', () => window.meter.settled(box));
});

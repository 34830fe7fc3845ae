/** Cytoscape.js with cose, the force layout that it comes with. Runs in the page. */
import cytoscape from 'cytoscape';
import { inEveryBox } from './graph.js';

void inEveryBox((box, { nodes, links }) => {
  const cy = cytoscape({
    container: box,
    elements: [
      ...nodes.map(({ id, name }) => ({ data: { id, name } })),
      ...links.map(({ from, to, label, color }) => ({ data: { source: from, target: to, label, color } })),
    ],
    style: [
      {
        selector: 'node',
        style: { label: 'data(name)', width: 16, height: 16, 'font-size': 12, 'background-color': '#444' },
      },
      {
        selector: 'edge',
        style: {
          label: 'data(label)',
          width: 2,
          'font-size': 10,
          'line-color': 'data(color)',
          'target-arrow-color': 'data(color)',
          'target-arrow-shape': 'triangle',
          'curve-style': 'bezier',
        },
      },
    ],
  });
  const layout = cy.layout({ name: 'cose' });
  // Until then all stand in one point.
  layout.one('layoutready', () => void cy.one('render', () => window.meter.drawn(box)));
  layout.one('layoutstop', () => window.meter.settled(box));
  layout.run();
});

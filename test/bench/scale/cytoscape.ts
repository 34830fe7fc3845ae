/** Cytoscape.js with fCoSE, its best layout for such graphs, not animated. Runs in the page. */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { page, textBox } from './subject.js';

const FONT_SIZE = 12;
/** Of a mark, and from it to its name, in its own units. */
const DIAMETER = 16;
const NAME_GAP = 3;

cytoscape.use(fcose);

page((box, { graph: { nodes, links } }) => {
  const cy = cytoscape({
    container: box,
    elements: [
      ...nodes.map(({ id, name }) => ({ data: { id, name } })),
      ...links.map(({ from, to, color }) => ({ data: { source: from, target: to, color } })),
    ],
    layout: { name: 'null' },
    style: [
      {
        selector: 'node',
        style: {
          label: 'data(name)',
          width: DIAMETER,
          height: DIAMETER,
          'font-family': 'Arial',
          'font-size': FONT_SIZE,
          'text-valign': 'bottom',
          'text-margin-y': NAME_GAP,
          'background-color': '#444',
        },
      },
      {
        selector: 'edge',
        style: {
          width: 1.5,
          'line-color': 'data(color)',
          'target-arrow-color': 'data(color)',
          'target-arrow-shape': 'triangle',
          'curve-style': 'bezier',
        },
      },
    ],
  });
  const layout = cy.layout({ name: 'fcose', animate: false, fit: true, padding: 20 });
  layout.one('layoutstop', () => {
    cy.one('render', () => {
      window.meter.drawn(box);
      window.meter.settled(box);
    });
  });
  layout.run();
  return {
    places: () =>
      new Map(
        cy.nodes().map((node) => {
          const { x, y } = node.renderedPosition();
          return [node.id(), [x, y]];
        }),
      ),
    names: () =>
      cy.nodes().map((node) => {
        const [{ x, y }, size] = [node.renderedPosition(), FONT_SIZE * cy.zoom()];
        const line = y + (DIAMETER / 2 + NAME_GAP) * cy.zoom() + 0.9 * size;
        const [left, top, right, bottom] = textBox(node.data('name'), x, line, size, 'Arial');
        const half = (right - left) / 2;
        return { size, boxes: [[left - half, top, right - half, bottom]] };
      }),
  };
});

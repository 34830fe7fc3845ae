/** vis-network as its first example has it; it is stabilised before it shows anything, which is its default. Runs in the page. */
import { Network } from 'vis-network';
import { page, textBox } from './subject.js';

/** Its default, in its own units. */
const FONT_SIZE = 14;

page((box, { graph: { nodes, links } }) => {
  const network = new Network(
    box,
    {
      nodes: nodes.map(({ id, name }) => ({ id, label: name })),
      edges: links.map(({ from, to, color }) => ({ from, to, color, arrows: 'to' })),
    },
    {},
  );
  network.once('stabilizationIterationsDone', () => network.once('afterDrawing', () => window.meter.drawn(box)));
  network.once('stabilized', () => window.meter.settled(box));
  const at = (id: string): { x: number; y: number } => network.canvasToDOM(network.getPosition(id));
  return {
    places: () =>
      new Map(
        nodes.map(({ id }) => {
          const { x, y } = at(id);
          return [id, [x, y]];
        }),
      ),
    // In the middle of its mark.
    names: () =>
      nodes.map(({ id, name }) => {
        const [{ x, y }, size] = [at(id), FONT_SIZE * network.getScale()];
        const [left, top, right, bottom] = textBox(name, x, y + 0.35 * size, size, 'arial');
        const half = (right - left) / 2;
        return { size, boxes: [[left - half, top, right - half, bottom]] };
      }),
  };
});

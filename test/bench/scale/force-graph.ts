/** force-graph (2D canvas) as its examples draw a directed graph with names; its engine stops after 15 s, which is its default. Runs in the page. */
import ForceGraph from 'force-graph';
import type { PlainNode } from '../embed/graph.js';
import { page, textBox } from './subject.js';

interface Node extends PlainNode {
  readonly x?: number;
  readonly y?: number;
}
interface Link {
  readonly source: string;
  readonly target: string;
  readonly color: string;
}

const FONT_SIZE = 12;
/** From the centre of a node to its name, in its own units. */
const NAME_GAP = 6;

page((box, { graph: { nodes: given, links } }) => {
  const nodes = given.map((node): Node => ({ ...node }));
  let [ticked, fitted] = [false, false];
  const graph = new ForceGraph<Node, Link>(box)
    .width(box.clientWidth)
    .height(box.clientHeight)
    .nodeColor(() => '#444')
    .linkColor(({ color }) => color)
    .linkDirectionalArrowLength(() => 6)
    .linkDirectionalArrowRelPos(1)
    .nodeCanvasObjectMode(() => 'after')
    .nodeCanvasObject(({ name, x = 0, y = 0 }, context, scale) => {
      context.font = `${FONT_SIZE / scale}px sans-serif`;
      context.textBaseline = 'middle';
      context.fillStyle = '#000';
      context.fillText(name, x + NAME_GAP, y);
    })
    .onEngineTick(() => (ticked = true))
    // It paints once before it has placed anything.
    .onRenderFramePost(() => {
      if (ticked) window.meter.drawn(box);
    })
    .onEngineStop(() => {
      // Again after an actor was dragged: the view stays as it is then.
      if (!fitted) graph.zoomToFit(0, 20);
      fitted = true;
      window.meter.settled(box);
    })
    .graphData({ nodes, links: links.map(({ from, to, color }) => ({ source: from, target: to, color })) });
  return {
    places: () =>
      new Map(
        nodes.map(({ id, x = 0, y = 0 }) => {
          const at = graph.graph2ScreenCoords(x, y);
          return [id, [at.x, at.y]];
        }),
      ),
    names: () =>
      nodes.map(({ name, x = 0, y = 0 }) => {
        const at = graph.graph2ScreenCoords(x + NAME_GAP, y);
        return { size: FONT_SIZE, boxes: [textBox(name, at.x, at.y + 0.35 * FONT_SIZE, FONT_SIZE, 'sans-serif')] };
      }),
  };
});

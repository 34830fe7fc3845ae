/** force-graph (2D canvas) as its examples draw a directed graph with names; its engine stops after 15 s, which is its default. Runs in the page. */
import ForceGraph from 'force-graph';
import { inEveryBox, type PlainNode } from './graph.js';

interface Node extends PlainNode {
  readonly x?: number;
  readonly y?: number;
}
interface Link {
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly color: string;
}

const FONT_SIZE = 12;

void inEveryBox((box, { nodes, links }) => {
  let ticked = false;
  new ForceGraph<Node, Link>(box)
    .width(box.clientWidth)
    .height(box.clientHeight)
    .nodeColor(() => '#444')
    .linkColor(({ color }) => color)
    .linkLabel(({ label }) => label)
    .linkDirectionalArrowLength(() => 6)
    .linkDirectionalArrowRelPos(1)
    .nodeCanvasObjectMode(() => 'after')
    .nodeCanvasObject(({ name, x = 0, y = 0 }, context, scale) => {
      context.font = `${FONT_SIZE / scale}px sans-serif`;
      context.textBaseline = 'middle';
      context.fillStyle = '#000';
      context.fillText(name, x + 6, y);
    })
    .onEngineTick(() => (ticked = true))
    // It paints once before it has placed anything.
    .onRenderFramePost(() => {
      if (ticked) window.meter.drawn(box);
    })
    .onEngineStop(() => window.meter.settled(box))
    .graphData({
      nodes: nodes.map((node) => ({ ...node })),
      links: links.map(({ from, to, label, color }) => ({ source: from, target: to, label, color })),
    });
});

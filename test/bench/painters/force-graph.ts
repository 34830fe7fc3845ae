/** force-graph (2D canvas), its layout off: as its first examples draw, and as like ours as its settings allow. Runs in the page. */
import ForceGraph from 'force-graph';
import type { ActorMark, EdgeMark, Scene } from '../../../src/scene/types.js';
import type { Drawer } from './drawer.js';
import { bendOf, headLength } from './heads.js';

/** Radius of a node of value 1, px: its default. */
const NODE_SIZE = 4;

interface Node {
  readonly id: string;
  readonly fx: number;
  readonly fy: number;
  readonly mark: ActorMark;
}
interface Link {
  readonly source: string;
  readonly target: string;
  readonly edge: EdgeMark;
}

/** Discs and straight grey lines. */
export const plainForceGraph: Drawer = (stage, scene) => shown(mounted(stage, scene), scene);

/** With our colours, sizes, widths, dashes, bends and arrowheads. */
export const dressedForceGraph: Drawer = (stage, scene) => {
  const head = headLength(scene.edges);
  const graph = mounted(stage, scene)
    .nodeVal(({ mark }) => (mark.radius / NODE_SIZE) ** 2)
    .nodeColor(({ mark }) => mark.glyph.stroke)
    .linkColor(({ edge }) => edge.line.color)
    .linkWidth(({ edge }) => edge.line.width)
    .linkLineDash(({ edge }) => edge.line.dash)
    // Its curvature says where the one control point lies, to the left; the curve goes half as far.
    .linkCurvature(({ edge }) => -2 * bendOf(edge.line.path))
    .linkDirectionalArrowLength(({ edge }) => (edge.glyphs.length === 0 ? 0 : head))
    .linkDirectionalArrowRelPos(1)
    .linkDirectionalArrowColor(({ edge }) => edge.line.color);
  return shown(graph, scene);
};

function mounted(stage: HTMLElement, { width, height, paper, actors, edges }: Scene): ForceGraph<Node, Link> {
  return new ForceGraph<Node, Link>(stage)
    .width(width)
    .height(height)
    .backgroundColor(paper)
    .cooldownTicks(0)
    .graphData({
      nodes: actors.map((mark) => ({ id: mark.id, fx: mark.x, fy: mark.y, mark })),
      links: edges.map((edge) => ({ source: edge.from, target: edge.to, edge })),
    });
}

const shown = (graph: ForceGraph<Node, Link>, { width, height }: Scene): ReturnType<Drawer> => ({
  setView: ({ scale, x, y }) => void graph.zoom(scale).centerAt((width / 2 - x) / scale, (height / 2 - y) / scale),
});

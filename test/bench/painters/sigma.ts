/** Sigma 4 without anything of ours but the places: its own curves, heads and discs; and once with the programs of our lines. Runs in the page. */
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { extremityArrow, layerPlain, pathCurved } from 'sigma/rendering';
import { sigmaGraphOf, EMPTY_SIGMA_GRAPH } from '../../../src/render/webgl/sigma-graph.js';
import { LINE_LAYER, LINE_PATH, UNIT } from '../../../src/render/webgl/shaders.js';
import type { EdgeMark, Scene } from '../../../src/scene/types.js';
import type { Drawer } from './drawer.js';
import { bendOf } from './heads.js';

type Options = NonNullable<ConstructorParameters<typeof Sigma>[2]>;
type Primitives = NonNullable<NonNullable<Options['primitives']>['edges']>;

/** Sigma paints half of what it calls the size of an edge. */
const HALF = 2;

export const bareSigma: Drawer = (stage, scene) =>
  drawn(
    stage,
    scene,
    'curved',
    {
      paths: [pathCurved({ curvature: { attribute: 'bend', default: 0 } })],
      extremities: [extremityArrow()],
      layers: [layerPlain()],
    },
    ({ line }) => ({ size: HALF * line.width, color: line.color, bend: bendOf(line.path) }),
  );

export const sigmaWithOurLines: Drawer = (stage, scene) => {
  const { lines } = sigmaGraphOf(scene, EMPTY_SIGMA_GRAPH);
  return drawn(
    stage,
    scene,
    LINE_PATH.name,
    { paths: [LINE_PATH], extremities: [extremityArrow()], layers: [LINE_LAYER] },
    (_, i) => lines[i]!.attributes,
  );
};

function drawn(
  stage: HTMLElement,
  { width, height, actors, edges }: Scene,
  path: string,
  primitives: Primitives,
  attributesOf: (edge: EdgeMark, index: number) => object,
): ReturnType<Drawer> {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y, radius, glyph } of actors) graph.addNode(id, { x, y: -y, size: radius, color: glyph.stroke });
  edges.forEach((edge, i) => void graph.addEdge(edge.from, edge.to, attributesOf(edge, i)));
  const at = <const Name extends string>(attribute: Name): { readonly attribute: Name } => ({ attribute });
  const sigma = new Sigma(graph, stage, {
    // Marks as large as ours at every scale; no names, which ours has as SVG.
    settings: {
      autoRescale: false,
      zoomToSizeRatioFunction: (ratio) => ratio,
      itemSizesReference: 'positions',
      renderLabels: false,
    },
    primitives: { edges: primitives },
    styles: {
      nodes: { x: at('x'), y: at('y'), size: at('size'), color: at('color') },
      edges: { path, parallelPath: path, selfLoopPath: path, head: 'arrow', size: at('size'), color: at('color') },
    },
  });
  // Its world as in our painter, whose line program counts on that; places are reckoned anew only in a refresh.
  sigma.setCustomBBox({ x: [-UNIT / 2, UNIT / 2], y: [-UNIT / 2, UNIT / 2] }).refresh();
  const camera = sigma.getCamera();
  return {
    setView: ({ scale, x, y }) =>
      void camera.setState({
        x: 0.5 + (width / 2 - x) / (scale * UNIT),
        y: 0.5 - (height / 2 - y) / (scale * UNIT),
        ratio: Math.min(width, height) / (UNIT * scale),
      }),
  };
}

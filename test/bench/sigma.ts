/**
 * Sigma 3 with graphology and ForceAtlas2, as its first examples do it: discs, straight lines, and
 * the names that it chooses to show; lines have no names and no arrowheads unless one asks for them.
 * Places are sigma's display data; names are caught as it draws them.
 */
import type { DrawnText, Point } from '../scenes/legibility.js';
import { endsOf, INK } from '../scenes/read-svg.js';
import type { Drawer, PlainGraph } from './drawers.js';
import { loadScripts, prepareStage } from './in-page.js';

const SCRIPTS = [
  'graphology/dist/graphology.umd.min.js',
  'graphology-library/dist/graphology-library.min.js',
  'sigma3/dist/sigma.min.js',
];

interface LabelData {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
type DrawLabel = (context: CanvasRenderingContext2D, data: LabelData, settings: object) => void;
interface Graph {
  addNode(key: string, attributes: object): void;
  addEdgeWithKey(key: string, from: string, to: string): void;
}
interface Renderer {
  getNodeDisplayData(key: string): { x: number; y: number; size: number };
  framedGraphToViewport(point: { x: number; y: number }): { x: number; y: number };
  scaleSize(size: number): number;
  getSetting(name: string): DrawLabel;
  setSetting(name: string, value: DrawLabel): void;
  refresh(): void;
  kill(): void;
}
interface Libraries {
  graphology: { MultiDirectedGraph: new () => Graph };
  graphologyLibrary: {
    layoutForceAtlas2: { assign(graph: Graph, options: object): void; inferSettings(graph: Graph): object };
  };
  Sigma: new (graph: Graph, container: HTMLElement) => Renderer;
  current?: Renderer;
}

export function sigmaDrawer(): Drawer {
  return {
    name: 'sigma',
    draw: async (page, { plain }, frame, seed) => {
      await loadScripts(page, SCRIPTS);
      await prepareStage(page, seed);
      const { ms, lines, ...drawing } = await page.evaluate(drawInPage, { plain, ink: INK });
      return {
        ms,
        svg: null,
        drawing: {
          ...drawing,
          frame,
          plot: { top: 0, bottom: frame.height },
          lines: lines.map(({ id, points }) => ({ id, points, ...endsOf(id) })),
        },
      };
    },
  };
}

/** Runs in the page, and so may use nothing from outside itself. */
async function drawInPage({ plain, ink }: { plain: PlainGraph; ink: typeof INK }) {
  const libraries = window as unknown as Libraries;
  const {
    graphology,
    graphologyLibrary: { layoutForceAtlas2: forceAtlas2 },
    Sigma,
  } = libraries;
  libraries.current?.kill();
  const start = performance.now();
  const graph = new graphology.MultiDirectedGraph();
  // Sigma's default size of 2 px would leave every node without a name; its examples take about 10.
  for (const { id, name } of plain.actors)
    graph.addNode(id, { label: name, size: 10, x: Math.random(), y: Math.random() });
  for (const { id, from, to } of plain.edges) graph.addEdgeWithKey(id, from, to);
  forceAtlas2.assign(graph, { iterations: 500, settings: forceAtlas2.inferSettings(graph) });
  const renderer = new Sigma(graph, document.getElementById('stage')!);
  libraries.current = renderer;
  const ms = performance.now() - start;

  const texts = new Map<string, DrawnText>();
  const drawLabel = renderer.getSetting('defaultDrawNodeLabel');
  renderer.setSetting('defaultDrawNodeLabel', (context, data, settings) => {
    const fillText = context.fillText.bind(context);
    context.fillText = (text: string, x: number, y: number): void => {
      const size = Number.parseFloat(/([\d.]+)px/.exec(context.font)![1]!);
      const [top, bottom, right] = [y - ink.above * size, y + ink.below * size, x + context.measureText(text).width];
      texts.set(data.key, {
        of: 'actor',
        owner: data.key,
        text,
        boxes: [
          [
            [x, top],
            [right, top],
            [right, bottom],
            [x, bottom],
          ],
        ],
        size,
      });
      fillText(text, x, y);
    };
    drawLabel(context, data, settings);
    context.fillText = fillText;
  });
  renderer.refresh();
  await new Promise((drawn) => {
    requestAnimationFrame(() => requestAnimationFrame(drawn));
  });

  const at = (key: string): Point => {
    const { x, y } = renderer.framedGraphToViewport(renderer.getNodeDisplayData(key));
    return [x, y];
  };
  return {
    ms,
    marks: plain.actors.map(({ id }) => {
      const [[x, y], radius] = [at(id), renderer.scaleSize(renderer.getNodeDisplayData(id).size)];
      return {
        id,
        outline: Array.from({ length: 32 }, (_, i): Point => [
          x + radius * Math.cos((i * Math.PI) / 16),
          y + radius * Math.sin((i * Math.PI) / 16),
        ]),
      };
    }),
    texts: [...texts.values()],
    lines: plain.edges.map(({ id, from, to }) => ({ id, points: [at(from), at(to)] })),
  };
}

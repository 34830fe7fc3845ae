/**
 * Cytoscape.js with fCoSE, its best layout for such graphs, with names counted as part of the nodes.
 * Everything is read after drawing from the places that its renderer keeps for drawing (`rscratch`),
 * since the public boxes of turned labels are upright and would count against it.
 */
import type { DrawnText, Point } from '../scenes/legibility.js';
import { endsOf, INK } from '../scenes/read-svg.js';
import type { Drawer, PlainGraph } from './drawers.js';
import { loadScripts, prepareStage } from './in-page.js';

const SCRIPTS = [
  'cytoscape/dist/cytoscape.min.js',
  'layout-base/layout-base.js',
  'cose-base/cose-base.js',
  'cytoscape-fcose/cytoscape-fcose.js',
];

/** Where Cytoscape keeps the places that it draws by. */
const PLACES = '_private' as const;

/** What is used of an element of Cytoscape. */
interface Element {
  id(): string;
  data(name: string): string | undefined;
  renderedPosition(): { x: number; y: number };
  renderedWidth(): number;
  readonly [PLACES]: { rscratch: Record<string, number> & { allpts?: number[] }; rstyle: Record<string, number> };
}
interface Core {
  nodes(): Element[];
  edges(): Element[];
  zoom(): number;
  pan(): { x: number; y: number };
  layout(options: object): { run(): void };
  fit(eles: undefined, padding: number): void;
  destroy(): void;
}
interface Library {
  (options: object): Core;
}

export function cytoscapeDrawer(): Drawer {
  return {
    name: 'fcose',
    draw: async (page, { plain }, frame, seed) => {
      await loadScripts(page, SCRIPTS);
      await prepareStage(page, seed);
      const { ms, lines, ...drawing } = await page.evaluate(drawInPage, { plain, ink: INK, places: PLACES });
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
async function drawInPage({ plain, ink, places }: { plain: PlainGraph; ink: typeof INK; places: typeof PLACES }) {
  const { cytoscape, current } = window as unknown as { cytoscape: Library; current?: Core };
  current?.destroy();
  const NAME_GAP = 3;
  const start = performance.now();
  const font = { 'font-family': 'Arial, sans-serif', 'text-wrap': 'wrap' };
  const cy = cytoscape({
    container: document.getElementById('stage'),
    elements: [
      ...plain.actors.map(({ id, name }) => ({ data: { id: `n:${id}`, name } })),
      ...plain.edges.map(({ id, from, to, label }) => ({
        data: { id: `e:${id}`, source: `n:${from}`, target: `n:${to}`, name: label ?? '' },
        classes: label === null ? 'tie' : '',
      })),
    ],
    style: [
      {
        selector: 'node',
        style: {
          ...font,
          label: 'data(name)',
          width: 22,
          height: 22,
          'font-size': 12,
          'text-valign': 'bottom',
          'text-margin-y': NAME_GAP,
          'text-max-width': '110px',
        },
      },
      {
        selector: 'edge',
        style: {
          ...font,
          label: 'data(name)',
          width: 1.5,
          'curve-style': 'bezier',
          'target-arrow-shape': 'triangle',
          'arrow-scale': 0.8,
          'font-size': 10,
          'text-rotation': 'autorotate',
          'text-background-color': '#fff',
          'text-background-opacity': 0.8,
        },
      },
      { selector: '.tie', style: { 'target-arrow-shape': 'none', 'line-style': 'dashed' } },
    ],
    layout: { name: 'null' },
  });
  (window as unknown as { current: Core }).current = cy;
  // Longer edges than the default 50, so that there is room for their labels; proof quality.
  cy.layout({
    name: 'fcose',
    animate: false,
    randomize: true,
    quality: 'proof',
    nodeDimensionsIncludeLabels: true,
    idealEdgeLength: () => 110,
    nodeSeparation: 100,
    fit: true,
    padding: 20,
  }).run();
  cy.fit(undefined, 20);
  await new Promise((drawn) => {
    requestAnimationFrame(() => requestAnimationFrame(drawn));
  });
  const ms = performance.now() - start;

  const [zoom, pan] = [cy.zoom(), cy.pan()];
  const seen = (x: number, y: number): Point => [x * zoom + pan.x, y * zoom + pan.y];
  const plainId = (element: Element): string => element.id().slice(2);
  /** `labelY` of a name is its top before the gap. Lines of text stand one beneath the other, the block about its middle and turned with the line. */
  const textOf = (element: Element, of: 'actor' | 'edge', size: number): DrawnText[] => {
    const { rscratch, rstyle } = element[places];
    const text = element.data('name') ?? '';
    const [width, height] = [rstyle.labelWidth ?? 0, rstyle.labelHeight ?? 0];
    if (text === '' || !(width > 0)) return [];
    const count = Math.max(1, Math.round(height / size));
    const [cos, sin] = [Math.cos(rscratch.labelAngle ?? 0), Math.sin(rscratch.labelAngle ?? 0)];
    const [x, y] = [rscratch.labelX!, rscratch.labelY! + (of === 'actor' ? height / 2 + NAME_GAP : 0)];
    const line = height / count;
    const box = (i: number): Point[] => {
      // Of a line of text, the ink about its middle.
      const middle = -height / 2 + (i + 0.5) * line;
      const [top, bottom] = [
        middle - ((ink.above + ink.below) * size) / 2,
        middle + ((ink.above + ink.below) * size) / 2,
      ];
      return (
        [
          [-width / 2, top],
          [width / 2, top],
          [width / 2, bottom],
          [-width / 2, bottom],
        ] as const
      ).map(([dx, dy]) => seen(x + dx * cos - dy * sin, y + dx * sin + dy * cos));
    };
    return [
      { of, owner: plainId(element), text, boxes: Array.from({ length: count }, (_, i) => box(i)), size: size * zoom },
    ];
  };
  /** Quadratic curves, end to end: start, control, point, control, point, … */
  const curve = (points: readonly number[]): Point[] => {
    const at = (i: number): Point => [points[2 * i]!, points[2 * i + 1]!];
    if (points.length === 4) return [at(0), at(1)].map(([x, y]) => seen(x, y));
    return Array.from({ length: (points.length / 2 - 1) / 2 }, (_, k) => {
      const [p, c, q] = [at(2 * k), at(2 * k + 1), at(2 * k + 2)];
      return Array.from({ length: 33 }, (__, i) => {
        const [t, u] = [i / 32, 1 - i / 32];
        return seen(u * u * p[0] + 2 * u * t * c[0] + t * t * q[0], u * u * p[1] + 2 * u * t * c[1] + t * t * q[1]);
      });
    }).flat();
  };
  return {
    ms,
    marks: cy.nodes().map((node) => {
      const [{ x, y }, radius] = [node.renderedPosition(), node.renderedWidth() / 2];
      return {
        id: plainId(node),
        outline: Array.from({ length: 32 }, (_, i): Point => [
          x + radius * Math.cos((i * Math.PI) / 16),
          y + radius * Math.sin((i * Math.PI) / 16),
        ]),
      };
    }),
    texts: [
      ...cy.nodes().map((node) => textOf(node, 'actor', 12)),
      ...cy.edges().map((edge) => textOf(edge, 'edge', 10)),
    ].flat(),
    lines: cy.edges().map((edge) => ({ id: plainId(edge), points: curve(edge[places].rscratch.allpts ?? []) })),
  };
}

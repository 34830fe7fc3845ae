/** What is compared, by the names that the command line and the tables have for it. */

export const DRAWERS = {
  svg: 'ours, SVG',
  canvas: 'ours, canvas',
  webgl: 'ours, WebGL',
  'webgl-bare': 'ours, WebGL, without names',
  'force-graph': 'force-graph 1.52.0, as it comes: discs, straight grey lines',
  'force-graph-like': 'force-graph 1.52.0, with our colours, widths, dashes, bends, heads',
  sigma: 'sigma 4.0.4, its own curves, heads and discs; no names',
  'sigma-like': 'sigma 4.0.4, the same edge programs as ours, discs; no names',
  d3: 'd3 and SVG: paths, markers, circles, texts',
} as const;
export type DrawerName = keyof typeof DRAWERS;
export const DRAWER_NAMES = Object.keys(DRAWERS) as DrawerName[];
export const OURS = ['svg', 'canvas', 'webgl'] as const satisfies readonly DrawerName[];

export const MOVEMENTS = ['pan', 'zoom'] as const;
export type Movement = (typeof MOVEMENTS)[number];

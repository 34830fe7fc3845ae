/** All that are compared, by name. Runs in the page. */
import { d3 } from './d3.js';
import type { Drawer } from './drawer.js';
import { dressedForceGraph, plainForceGraph } from './force-graph.js';
import type { DrawerName } from './names.js';
import { canvas, svg, webgl, webglWithoutNames } from './ours.js';
import { bareSigma, sigmaWithOurLines } from './sigma.js';

export const DRAWERS: Readonly<Record<DrawerName, Drawer>> = {
  svg,
  canvas,
  webgl,
  d3,
  'webgl-bare': webglWithoutNames,
  'force-graph': plainForceGraph,
  'force-graph-like': dressedForceGraph,
  sigma: bareSigma,
  'sigma-like': sigmaWithOurLines,
};

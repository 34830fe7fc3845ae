/** Graphviz, as one who knows its manual would call it: neato and sfdp on undirected-looking graphs with labelled edges. */
import { readSvg, type SvgParts } from '../scenes/read-svg.js';
import type { Drawer, PlainGraph } from './drawers.js';
import type { Frame } from './options.js';

/** The part of `@hpcc-js/wasm-graphviz` that is used. */
export interface Graphviz {
  layout(dot: string, format: 'svg', engine: 'neato' | 'sfdp'): string;
}

const PARTS: SvgParts = {
  actor: ['g.node', 'id'],
  edge: ['g.edge', 'id'],
  actorLabel: ['g.node', 'id'],
  edgeLabel: ['g.edge', 'id'],
  furniture: '',
};

export function graphvizDrawer(engine: 'neato' | 'sfdp', graphviz: Graphviz): Drawer {
  return {
    name: engine,
    draw: async (page, { plain }, frame, seed) => {
      const start = performance.now();
      const svg = graphviz.layout(toDot(plain, frame, seed), 'svg', engine).replace(/^[\s\S]*?(?=<svg)/, '');
      return { ms: performance.now() - start, svg, drawing: await readSvg(page, svg, PARTS) };
    },
  };
}

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/**
 * - `overlap=prism` moves names apart, `sep` leaves 8 pt between them; `splines=true` leads lines
 *   around names and parallel ones apart.
 * - `ratio=fill` with `size` stretches the places to the shape of the frame, never closer together.
 *   Then the whole is scaled to fit: text shrinks where the graph needs more room than there is.
 * - Boxes as tight as is comfortable, 12 pt names as ours; labels of 10 pt.
 */
function toDot({ actors, edges }: PlainGraph, { width, height }: Frame, seed: number): string {
  const nodes = actors.map(({ id, name }) => `${quoted(id)} [id=${quoted(id)}, label=${quoted(name)}]`);
  const lines = edges.map(
    ({ id, from, to, label }) =>
      `${quoted(from)} -> ${quoted(to)} [id=${quoted(id)}, ${label === null ? 'dir=none, style=dashed' : `label=${quoted(label)}`}]`,
  );
  return `digraph {
graph [start=${seed}, overlap=prism, sep="+8", splines=true, size="${width / 72},${height / 72}!", ratio=fill, pad=0.1]
node [shape=box, style=rounded, fontname=Arial, fontsize=12, height=0.3, width=0.3, margin="0.08,0.04"]
edge [fontname=Arial, fontsize=10, arrowsize=0.7, len=1.6]
${[...nodes, ...lines].join('\n')}
}`;
}

/** What every drawer does, and our own. */
import type { Page } from 'playwright-core';
import type * as built from '../../src/static.js';
import type { Drawing } from '../scenes/legibility.js';
import { readSvg } from '../scenes/read-svg.js';
import type { Frame } from './options.js';

/** What the built entry for Node exports. */
export type Static = typeof built;

/** What a peer is given: the actors and edges that we draw, and no more. */
export interface PlainGraph {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  /** `label` is null for an affiliation, which has no name and no direction on our pictures either. */
  readonly edges: readonly { readonly id: string; readonly from: string; readonly to: string; readonly label: string | null }[];
}

export interface Drawn {
  readonly drawing: Drawing;
  /** From data to picture, ms. */
  readonly ms: number;
  /** The picture, to be kept: text of an SVG, or null for what only a screenshot can show. */
  readonly svg: string | null;
}

export interface Drawer {
  readonly name: string;
  /** Draws a graph into a page, whose viewport is the frame, and reads it off. */
  draw(page: Page, graph: { readonly dataset: unknown; readonly plain: PlainGraph }, frame: Frame, seed: number): Promise<Drawn>;
}

export function ourDrawer({ toSvg }: Static): Drawer {
  return {
    name: 'ours',
    draw: async (page, { dataset }, { width, height }, seed) => {
      const start = performance.now();
      const svg = await toSvg(dataset, { width, height, seed });
      const ms = performance.now() - start;
      return { svg, ms, drawing: await readSvg(page, svg) };
    },
  };
}

export function plainGraph({ parseDataset, buildGraph }: Static, dataset: unknown): PlainGraph {
  const graph = buildGraph(parseDataset(dataset));
  return {
    actors: graph.mapNodes((_, { id, actor }) => ({ id, name: actor.name })),
    edges: graph.mapEdges((_, edge) => ({ id: edge.id, from: edge.from, to: edge.to, label: edge.type === 'relation' ? edge.relation.label : null })),
  };
}

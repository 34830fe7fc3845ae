/** What every drawer does, and our own. */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
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
  readonly edges: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly label: string | null;
  }[];
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
  /** How many pictures it draws at once, each into a page of its own; 1. */
  readonly lanes?: number;
  /** Draws a graph into a page, whose viewport is the frame, and reads it off. */
  draw(
    page: Page,
    graph: { readonly dataset: unknown; readonly plain: PlainGraph },
    frame: Frame,
    seed: number,
  ): Promise<Drawn>;
  close?(): Promise<void>;
}

/** @param lanes How many pictures are drawn at once, each in a thread of its own. */
export function ourDrawer(lanes: number): Drawer {
  const workers = Array.from({ length: lanes }, () => new Worker(resolve('test', 'bench', 'worker.mjs')));
  const free = [...workers];
  return {
    name: 'ours',
    lanes,
    draw: async (page, { dataset }, { width, height }, seed) => {
      const worker = free.pop();
      if (worker === undefined) throw new Error(`More than ${lanes} pictures were asked for at once.`);
      const answer = once(worker, 'message') as Promise<[{ svg: string; ms: number }]>;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads of Node have no origin
      worker.postMessage({ dataset, options: { width, height, seed } });
      const [{ svg, ms }] = await answer;
      free.push(worker);
      return { svg, ms, drawing: await readSvg(page, svg) };
    },
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}

export function plainGraph({ parseDataset, buildGraph }: Static, dataset: unknown): PlainGraph {
  const graph = buildGraph(parseDataset(dataset));
  return {
    actors: graph.mapNodes((_, { id, actor }) => ({ id, name: actor.name })),
    edges: graph.mapEdges((_, edge) => ({
      id: edge.id,
      from: edge.from,
      to: edge.to,
      label: edge.type === 'relation' ? edge.relation.label : null,
    })),
  };
}

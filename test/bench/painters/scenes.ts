/** What is painted: made-up graphs of three sizes, placed by d3-force alone, as scenes of ours. */
import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { ACTOR_KINDS, BUILT_IN_RELATIONS, STANDINGS } from '../../../src/data/vocabulary.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import type { Places } from '../../../src/layout/types.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import type { StatementGraph } from '../../../src/model/types.js';
import { buildScene, frameOf, type SceneOptions } from '../../../src/scene/build-scene.js';
import { LIGHT } from '../../../src/scene/theme.js';
import type { Rect, Scene } from '../../../src/scene/types.js';
import { en } from '../../../src/i18n/en.js';

/** Actors and lines by the name of a size. */
export const SIZES = {
  s: { actors: 12, edges: 20 },
  m: { actors: 200, edges: 2000 },
  l: { actors: 2000, edges: 10_000 },
} as const;
export type SizeName = keyof typeof SIZES;

/** Of the window and of the picture, px. */
export const FRAME = { width: 1280, height: 800 } as const;

const SEED = 20_190_124;
/** d3-force's own number, after which it stands still. */
const TICKS = 300;
/** The last is what is denied. */
const DRAWN_STANDINGS = STANDINGS.slice(0, -1);
const NAMES = [
  'North',
  'South',
  'Assembly',
  'of',
  'Vanuatu',
  'Liberation',
  'Front',
  'Ministry',
  'Uri',
  'Coast',
  'League',
  'Union',
];

export function sceneOf(size: SizeName): Scene {
  const graph = buildGraph(parseDataset(datasetOf(SIZES[size])), {});
  const options: SceneOptions = { ...FRAME, theme: LIGHT, words: en, locale: 'en', furniture: null };
  return buildScene(graph, placesOf(graph, frameOf(graph, options).plot), options);
}

/**
 * A connected dataset with all kinds, and all standings that are drawn unasked, in which an actor gains ties in
 * proportion to those it has (Barabási and Albert 1999): few have many.
 */
function datasetOf({ actors, edges }: { readonly actors: number; readonly edges: number }): object {
  const random = seededRandom(SEED);
  const below = (n: number): number => Math.floor(random() * n);
  /** Every actor, once for each tie. */
  const ends = [0];
  const preferred = (): number => ends[below(ends.length)]!;
  const statements = new Map<string, object>();
  const claim = (from: number, to: number): void => {
    const relation = BUILT_IN_RELATIONS[below(BUILT_IN_RELATIONS.length)]!.id;
    const key = `${from} ${relation} ${to}`;
    if (from === to || statements.has(key)) return;
    statements.set(key, {
      id: `s${statements.size}`,
      source: 's',
      from: `a${from}`,
      relation,
      to: `a${to}`,
      standing: DRAWN_STANDINGS[below(DRAWN_STANDINGS.length)],
    });
    ends.push(from, to);
  };
  for (let i = 1; i < actors; i += 1) claim(i, preferred());
  while (statements.size < edges) claim(below(actors), preferred());
  return {
    format: 1,
    title: 'Made up',
    sources: [{ id: 's', kind: 'dataset' }],
    actors: Array.from({ length: actors }, (_, i) => ({
      id: `a${i}`,
      kind: ACTOR_KINDS[below(ACTOR_KINDS.length)],
      name: Array.from({ length: 1 + below(3) }, () => NAMES[below(NAMES.length)]).join(' '),
    })),
    statements: [...statements.values()],
  };
}

/** Plain d3-force, stretched to fill the plot: a layout of ours would take minutes at the greatest size, and all painters get the same. */
function placesOf(graph: StatementGraph, plot: Rect): Places {
  const nodes = graph.mapNodes((_, { actor }): SimulationNodeDatum & { id: string } => ({ id: actor.id }));
  const numbers = new Map(nodes.map(({ id }, i) => [id, i]));
  const numberOf = (key: string): number => numbers.get(graph.getNodeAttribute(key, 'actor').id)!;
  const links = graph.mapEdges((_, __, from, to) => ({ source: numberOf(from), target: numberOf(to) }));
  forceSimulation(nodes)
    .randomSource(seededRandom(SEED))
    .stop()
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('x', forceX())
    .force('y', forceY())
    .force('center', forceCenter())
    .tick(TICKS);
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)];
  const across = scaleOf(xs, plot.width);
  const down = scaleOf(ys, plot.height);
  return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x: across(x), y: down(y), label: 0 }]));
}

function scaleOf(values: readonly number[], length: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => ((value - least) / (most - least)) * length;
}

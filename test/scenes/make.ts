/** Datasets, graphs and scenes for tests, by the shortest way. */
import { placeFurniture } from '../../src/scene/furniture/furniture.js';
import { readFileSync } from 'node:fs';
import { type PlaceOptions } from '../../src/compose.js';
import { composeScene } from '../../src/compose-scene.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { ACTOR_KINDS, STANDINGS } from '../../src/data/vocabulary.js';
import { seededRandom } from '../../src/layout/seeded-random.js';
import type { Places } from '../../src/layout/types.js';
import { buildGraph } from '../../src/model/build-graph.js';
import { stancesOf } from '../../src/model/sides/stances.js';
import type { Filter, StatementGraph } from '../../src/model/types.js';
import { buildScene, type SceneOptions } from '../../src/scene/build-scene.js';
import { LIGHT } from '../../src/scene/theme.js';
import type { Scene } from '../../src/scene/types.js';
import { en } from '../../src/i18n/en.js';

export const article: unknown = JSON.parse(readFileSync('graph-data/venezuela-2019.json', 'utf8'));

export type Size = readonly [width: number, height: number];
/** Landscape, a phone, and a screen. */
export const FRAMES: readonly Size[] = [
  [960, 640],
  [390, 560],
  [1600, 900],
];

export const graphOf = (input: unknown, filter: Filter = {}): StatementGraph => buildGraph(parseDataset(input), filter);

export function optionsFor([width, height]: Size = [960, 640], more: Partial<SceneOptions> = {}): SceneOptions {
  return {
    width,
    height,
    theme: LIGHT,
    words: en,
    locale: 'en',
    furniture: placeFurniture,
    stances: stancesOf,
    ...more,
  };
}

type SceneOfOptions = Partial<SceneOptions> & { filter?: Filter; place?: PlaceOptions };

const composed = new WeakMap<object, Map<string, Promise<Scene>>>();
const identities = new WeakMap<object, number>();
let lastIdentity = 0;

/** Text that is the same for the same value: lists and plain objects by what they hold, all others by their identity. */
function identityOf(value: unknown): string {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(identityOf).join()}]`;
  if (Object.getPrototypeOf(value) === Object.prototype)
    return `{${Object.entries(value)
      .map(([name, part]) => `${JSON.stringify(name)}:${identityOf(part)}`)
      .join()}}`;
  const identity = identities.get(value) ?? (lastIdentity += 1);
  identities.set(value, identity);
  return `#${identity}`;
}

/** The scene of a dataset. Tests that ask for the same dataset with the same options share one: nobody changes it. */
export function sceneOf(input: unknown, size: Size = [960, 640], options: SceneOfOptions = {}): Promise<Scene> {
  const compose = (): Promise<Scene> => {
    const { filter, place, ...more } = options;
    return composeScene(graphOf(input, filter), optionsFor(size, more), place);
  };
  if (typeof input !== 'object' || input === null) return compose();
  const known = composed.get(input) ?? new Map<string, Promise<Scene>>();
  composed.set(input, known);
  const given = Object.entries(options).map(([name, value]) => `${name}=${identityOf(value)}`);
  const key = [...size, ...given.sort()].join(' ');
  const scene = known.get(key) ?? compose();
  known.set(key, scene);
  return scene;
}

/** What a small dataset says: actors as `id:kind`, statements as `from relation to standing`. */
export function small(actors: readonly string[], statements: readonly string[], more: object = {}): object {
  return {
    format: 1,
    title: 'T',
    sources: [{ id: 's', kind: 'dataset' }],
    actors: actors.map((actor) => {
      const [id = '', kind = 'state'] = actor.split(':');
      return { id, kind, name: id };
    }),
    statements: statements.map((statement, i) => {
      const [from, relation, to, standing] = statement.split(' ');
      return { id: `s${i}`, source: 's', from, relation, to, standing };
    }),
    ...more,
  };
}

/** A scene of actors at given places, px of the plot; without furniture. */
export function sceneAt(
  input: unknown,
  at: Readonly<Record<string, Size>>,
  size: Size = [900, 700],
  filter: Filter = {},
): Scene {
  const places: Places = new Map(Object.entries(at).map(([id, [x, y]]) => [id, { x, y, label: 0 }]));
  return buildScene(graphOf(input, filter), places, optionsFor(size, { furniture: null }));
}

/** A connected graph of so many actors, with all kinds, standings, some parallels and names of one to three words. */
export function randomDataset(actors: number, seed: number): object {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const words = ['North', 'Assembly', 'of', 'Vanuatu', 'Liberation', 'Front', 'Ministry', 'Uri'];
  const relations = ['support', 'recognition', 'severed-ties', 'security-aid'];
  const pairs = Array.from({ length: Math.max(0, actors - 1) }, (_, i) => [i + 1, below(i + 1)] as const);
  for (let i = 0; i < actors / 3; i += 1) pairs.push([below(actors), below(actors)]);
  return small([], [], {
    actors: Array.from({ length: actors }, (_, i) => ({
      id: `a${i}`,
      kind: ACTOR_KINDS[i % 5],
      name: Array.from({ length: 1 + below(3) }, () => words[below(8)]).join(' '),
    })),
    statements: pairs.map(([from, to], i) => ({
      id: `s${i}`,
      source: 's',
      from: `a${from}`,
      relation: relations[below(4)],
      to: `a${to}`,
      standing: STANDINGS[below(4)],
    })),
  });
}

/** Every number in a value, however deep. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/**
 * Made-up graphs of every relation, marker, standing and affiliation, and places for them: pictures by the hundred, at
 * no cost of a layout.
 */
import { ACTOR_KINDS, AFFILIATION_KINDS, BUILT_IN_RELATIONS, MARKERS, STANDINGS } from '../../src/data/vocabulary.js';
import { seededRandom } from '../../src/layout/seeded-random.js';
import type { Places } from '../../src/layout/types.js';
import { small, type Size } from './make.js';

/** One relation of our own for each marker, beside the built-in ones. */
const RELATION_TYPES = MARKERS.map((marker) => ({ id: `own-${marker}`, label: `Own ${marker}`, marker }));
const RELATIONS = [...BUILT_IN_RELATIONS, ...RELATION_TYPES].map(({ id }) => id);

/**
 * A graph in which each actor has a relation with an earlier one, some have several, and every fourth an affiliation.
 * Relations and standings come in turn, so that all of them stand even in a graph of a dozen actors; the seed decides
 * who has them with whom.
 */
export function generatedDataset(actors: number, seed: number): object {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pairs = Array.from({ length: actors - 1 }, (_, i) => [i + 1, below(i + 1)] as const);
  for (let i = 0; i < actors / 3; i += 1) {
    const from = below(actors);
    pairs.push([from, (from + 1 + below(actors - 1)) % actors]);
  }
  return small([], [], {
    relationTypes: RELATION_TYPES,
    actors: Array.from({ length: actors }, (_, i) => ({
      id: `a${i}`,
      kind: ACTOR_KINDS[i % ACTOR_KINDS.length],
      name: `Actor ${i}`,
      affiliations:
        i % 4 === 3
          ? [{ kind: AFFILIATION_KINDS[below(AFFILIATION_KINDS.length)], to: `a${below(i)}`, source: 's' }]
          : [],
    })),
    statements: pairs.map(([from, to], i) => ({
      id: `s${i}`,
      source: 's',
      from: `a${from}`,
      relation: RELATIONS[i % RELATIONS.length],
      to: `a${to}`,
      standing: STANDINGS[i % STANDINGS.length],
    })),
  });
}

/**
 * Places of `a0`, `a1`, … in a plot, px: one in each cell of a grid, in an order and with a shift that the seed
 * decides.
 */
export function generatedPlaces(actors: number, seed: number, [width, height]: Size): Places {
  const random = seededRandom(seed);
  const columns = Math.ceil(Math.sqrt((actors * width) / height));
  const rows = Math.ceil(actors / columns);
  const cells = Array.from({ length: columns * rows }, (_, cell) => ({ cell, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ cell }) => cell);
  const along = (index: number, count: number, length: number): number =>
    ((index + 0.25 + random() / 2) / count) * length;
  return new Map(
    Array.from({ length: actors }, (_, i) => {
      const cell = cells[i]!;
      const x = along(cell % columns, columns, width);
      const y = along(Math.floor(cell / columns), rows, height);
      return [`a${i}`, { x, y, label: 0 }];
    }),
  );
}

/** Graphs of many actors of the shapes that tables bring: hubs, blocs, chains of command, loose parts, actors alone. */
import { seededRandom } from '../../src/layout/seeded-random.js';

type Pair = readonly [from: number, to: number];

/** A dataset of so many actors with a relation for each pair; pairs of one actor, and second ones, are left out. */
export function ofPairs(
  count: number,
  pairs: readonly Pair[],
  nameOf: (actor: number) => string = shortName,
  relations: readonly string[] = ['support'],
): object {
  const known = new Map(pairs.filter(([from, to]) => from !== to).map((pair) => [pair.join(), pair]));
  return {
    format: 1,
    title: 'Shapes',
    sources: [{ id: 't', kind: 'dataset', title: 'A table' }],
    actors: Array.from({ length: count }, (_, i) => ({ id: `a${i}`, kind: 'state', name: nameOf(i) })),
    statements: [...known.values()]
      .flatMap(([from, to]) => relations.map((relation) => ({ from: `a${from}`, relation, to: `a${to}` })))
      .map((statement, i) => ({ id: `s${i}`, source: 't', ...statement })),
  };
}

const shortName = (i: number): string => `${['Republic of', 'United', 'New', 'Kingdom of'][i % 4]} Land ${i}`;
const longName = (i: number): string => `The International Coordinating Secretariat of Region ${i}`;

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** Some hubs in a row, and all others at one of them. */
export const hubs = (count: number, of: number): Pair[] => [
  ...times(count - of, (i): Pair => [i + of, i % of]),
  ...times(of - 1, (i): Pair => [i, i + 1]),
];
export const tree = (count: number, children: number, from = 0): Pair[] =>
  times(count - 1, (i): Pair => [from + i + 1, from + Math.floor(i / children)]);
export const ring = (count: number): Pair[] => times(count, (i): Pair => [i, (i + 1) % count]);
export const clique = (count: number, from = 0): Pair[] =>
  times(count, (i) => times(i, (j): Pair => [from + i, from + j])).flat();
/** Blocs in a ring, in each of which everyone has to do with everyone. */
export const blocs = (count: number, size: number): Pair[] => [
  ...times(count, (bloc) => clique(size, bloc * size)).flat(),
  ...times(count, (bloc): Pair => [bloc * size, ((bloc + 1) % count) * size]),
];
export const parts = (count: number, size: number): Pair[] => times(count, (part) => tree(size, 2, part * size)).flat();

export function anyPairs(count: number, pairs: number, seed = 1): Pair[] {
  const random = seededRandom(seed);
  return times(pairs, (): Pair => [Math.floor(random() * count), Math.floor(random() * count)]);
}

/** Each actor has to do with some of those before it, the more likely the more have to do with them. */
export function growing(count: number, each: number, seed = 1): Pair[] {
  const random = seededRandom(seed);
  const ends = [0];
  const pairs: Pair[] = [];
  for (let i = 1; i < count; i += 1) {
    for (let k = 0; k < each; k += 1) {
      const to = ends[Math.floor(random() * ends.length)]!;
      pairs.push([i, to]);
      ends.push(i, to);
    }
  }
  return pairs;
}

/** Name, dataset, and how many of its actors are named at least in a picture of 1000 × 640 px. */
export const SHAPES: readonly (readonly [name: string, dataset: () => object, named: number])[] = [
  ['300 actors at three hubs', () => ofPairs(300, hubs(300, 3)), 90],
  ['200 actors alone but for ten', () => ofPairs(200, clique(10)), 40],
  ['20 blocs of ten', () => ofPairs(200, blocs(20, 10)), 70],
  ['300 actors who came one by one', () => ofPairs(300, growing(300, 3)), 80],
  ['200 actors with 150 relations, in pieces', () => ofPairs(200, anyPairs(200, 150)), 75],
  ['200 actors in a tree', () => ofPairs(200, tree(200, 3)), 90],
  ['100 parts of three actors', () => ofPairs(300, parts(100, 3)), 85],
  ['a ring of 300', () => ofPairs(300, ring(300)), 60],
  ['60 actors, each with each', () => ofPairs(60, clique(60)), 55],
  ['one actor with 149 others', () => ofPairs(150, hubs(150, 1)), 85],
  [
    '120 actors, four relations a pair',
    () => ofPairs(120, anyPairs(120, 200), shortName, ['support', 'recognition', 'severed-ties', 'security-aid']),
    70,
  ],
  ['150 actors with long names', () => ofPairs(150, growing(150, 2), longName), 25],
  ['1,000 actors at five hubs', () => ofPairs(1000, hubs(1000, 5)), 75],
  ['2,000 actors with 2,000 relations', () => ofPairs(2000, anyPairs(2000, 2000)), 40],
  ['2,000 actors with 1,200 relations, in pieces', () => ofPairs(2000, anyPairs(2000, 1200)), 40],
];

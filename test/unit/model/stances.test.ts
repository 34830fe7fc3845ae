import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { OptionError } from '../../../src/errors.js';
import { validateSides, sidesIn, stancesOf, type Sides } from '../../../src/model/sides/stances.js';
import type { Filter } from '../../../src/model/types.js';
import { toSvg } from '../../../src/static.js';
import { article, graphOf, randomDataset, sceneOf, small, type Size } from '../../scenes/make.js';
import { ALL_STANDINGS } from '../../scenes/torture.js';
import { runs } from '../../tools/runs.js';

const MEDIATION = {
  relationTypes: [
    { id: 'mediation', label: 'Mediation' },
    { id: 'talks', label: 'Talks', cameo: ['036', '16'] },
  ],
};
const RIVALS: Sides = ['left', 'right'];
/** What holds an actor in the middle, as if a tie of this weight led to nobody's side. */
const INERTIA = 0.25;

/** Stances between `left` and `right` of some actors, of whom statements and affiliations are told. */
function stances(
  others: readonly string[],
  statements: readonly string[],
  { filter = {}, ...more }: { readonly filter?: Filter; readonly actors?: readonly object[] } = {},
): Record<string, number> {
  return Object.fromEntries(
    stancesOf(graphOf(small(['left', 'right', ...others], statements, { ...MEDIATION, ...more }), filter), RIVALS),
  );
}
/** Where a single tie of a weight to the right puts an actor. */
const tied = (weight: number): number => weight / (weight + INERTIA);

describe('between two rivals', () => {
  test('the rivals have the stances −1 and 1, whatever the statements say', () => {
    expect(stances([], ['left support right', 'right recognition left'])).toEqual({ left: -1, right: 1 });
  });

  test('a friend stands with its friend, a friend of a friend less so, and a foe against', () => {
    const { friend, theirs, foe, third } = stances(
      ['friend', 'theirs', 'foe', 'third'],
      ['right support friend', 'friend security-aid theirs', 'foe severed-ties right', 'third severed-ties foe'],
    );
    expect(theirs).toBeGreaterThan(0.3);
    expect(friend).toBeGreaterThan(theirs!);
    expect(foe).toBeLessThan(-0.3);
    // The foe of a foe is a friend.
    expect(third).toBeCloseTo(theirs!, 9);
  });

  test('an actor with ties to both, to nobody, or to others without a side has the stance 0', () => {
    expect(
      stances(['both', 'alone', 'a', 'b'], ['both support left', 'right support both', 'a support b']),
    ).toMatchObject({ both: 0, alone: 0, a: 0, b: 0 });
  });

  test.each([
    ['stated', 1],
    ['reported', 0.8],
    ['implied', 0.8],
    ['called-for', 0.5],
    ['denied', 0],
  ])('what is %s weighs %d', (standing, weight) => {
    expect(stances(['a'], [`a support right ${standing}`], { filter: { standings: ALL_STANDINGS } })['a']).toBeCloseTo(
      tied(weight),
      9,
    );
    expect(
      stances(['a'], [`right severed-ties a ${standing}`], { filter: { standings: ALL_STANDINGS } })['a'],
    ).toBeCloseTo(-tied(weight), 9);
  });

  test('a disputed relation counts half, and an affiliation counts as a friendly tie', () => {
    expect(stances(['a'], ['a support right stated', 'a support right denied'])['a']).toBeCloseTo(tied(0.5), 9);
    const actors = [
      ...RIVALS.map((id) => ({ id, kind: 'state', name: id })),
      { id: 'a', kind: 'person', name: 'a', affiliations: [{ kind: 'leads', to: 'right', source: 's' }] },
    ];
    expect(stances([], [], { actors })['a']).toBeCloseTo(tied(0.8), 9);
  });

  test('a relation without codes, one with contradictory codes, and a loop have no sign', () => {
    expect(
      stances(['a', 'b', 'c'], ['a mediation right', 'b talks right', 'c support c', 'c support right']),
    ).toMatchObject({ a: 0, b: 0, c: tied(1) });
  });

  test('there are no stances if a rival is not in the graph', () => {
    expect(stancesOf(graphOf(small(['left', 'a'], ['a support left'])), RIVALS).size).toBe(0);
  });
});

/** Stances by elimination instead of iteration: (sum of weights + inertia) x = sum of weight × neighbour. Called-for counts half, and so on, as above. */
function solved(input: object, [first, second]: Sides): Map<string, number> {
  const graph = graphOf(input);
  const ids = graph.mapNodes((_, { id }) => id);
  const fixed = new Map([
    [first, -1],
    [second, 1],
  ]);
  const rows = ids.map((id, i): number[] => [
    ...ids.map((_, j) => (i === j ? (fixed.has(id) ? 1 : INERTIA) : 0)),
    fixed.get(id) ?? 0,
  ]);
  const weights: Record<string, number> = { stated: 1, reported: 0.8, implied: 0.8, 'called-for': 0.5 };
  graph.forEachEdge((_, edge) => {
    const weight =
      edge.type === 'affiliation'
        ? 0.8
        : (edge.relation.id === 'severed-ties' ? -1 : 1) * weights[edge.standing]! * (edge.disputed ? 0.5 : 1);
    const [a, b] = [ids.indexOf(edge.from), ids.indexOf(edge.to)];
    for (const [i, j] of [
      [a, b],
      [b, a],
    ] as const) {
      if (i === j || fixed.has(ids[i]!)) continue;
      rows[i]![i]! += Math.abs(weight);
      rows[i]![j]! -= weight;
    }
  });
  // Gauss–Jordan; the diagonal outweighs each row, so that no pivot has to be looked for.
  rows.forEach((row, i) => {
    const pivot = row[i]!;
    row.forEach((value, j) => (row[j] = value / pivot));
    rows.forEach((other, k) => {
      const by = other[i]!;
      if (k !== i && by !== 0) row.forEach((value, j) => (other[j]! -= by * value));
    });
  });
  return new Map(ids.map((id, i) => [id, rows[i]!.at(-1)!]));
}

test('in any graph stances lie in [−1, 1], are turned over when the rivals change places, and solve the equations', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 1e6 }), (actors, seed) => {
      const input = randomDataset(actors, seed);
      const [there, back] = [stancesOf(graphOf(input), ['a0', 'a1']), stancesOf(graphOf(input), ['a1', 'a0'])];
      const exact = solved(input, ['a0', 'a1']);
      expect(there.size).toBe(actors);
      for (const [id, stance] of there) {
        expect(Math.abs(stance)).toBeLessThanOrEqual(1);
        expect(Math.abs(stance + back.get(id)!)).toBeLessThan(1e-9);
        expect(Math.abs(stance - exact.get(id)!), id).toBeLessThan(1e-3);
      }
    }),
    { numRuns: runs(60) },
  );
});

describe('the article', () => {
  const sides: Sides = ['guaido', 'maduro'];
  const stance = stancesOf(graphOf(article), sides);

  test('puts those who recognise or support Guaidó on his side, and those who support Maduro on his', () => {
    for (const id of ['us', 'canada', 'oas', 'pompeo', 'supporters']) expect(stance.get(id), id).toBeLessThan(-0.3);
    for (const id of ['pro-government-forces', 'contractors']) expect(stance.get(id), id).toBeGreaterThan(0.3);
  });

  test.each<Size>([
    [960, 640],
    [390, 560],
  ])('is drawn at %i × %i px with either camp on its side, for any seed', async (...size) => {
    const camps = [...stance].filter(([, value]) => Math.abs(value) > 0.3);
    for (const seed of [1, 2, 3]) {
      const { actors } = await sceneOf(article, size, { sides, place: { seed } });
      const xs = (side: -1 | 1): number[] =>
        actors
          .filter(({ id }) => camps.some(([camp, value]) => camp === id && Math.sign(value) === side))
          .map(({ x }) => x);
      expect(xs(-1).length + xs(1).length).toBe(camps.length);
      expect(Math.max(...xs(-1)), `seed ${seed}`).toBeLessThan(Math.min(...xs(1)));
      const [guaido, maduro] = sides.map((side) => actors.find(({ id }) => id === side)!.x);
      expect(guaido).toBeLessThan(maduro!);
    }
  });

  test('says in its picture who stands on which side, and nothing of sides without', async () => {
    const texts = (svg: string): string => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');
    expect(texts(await toSvg(article, { sides, evidence: 'none', data: false }))).toContain(
      'Left: with Juan Guaidó. Right: with Nicolás Maduro.',
    );
    expect(texts(await toSvg(article, { evidence: 'none', data: false }))).not.toContain('Left:');
  });
});

describe('invalid sides', () => {
  const dataset = parseDataset(article);

  test.each([
    ['an unknown actor', ['guaido', 'nobody'], 'no actor has the id "nobody"'],
    ['one id', ['guaido'], 'found 1 id,'],
    ['none', [], 'found 0 ids'],
    ['three', ['guaido', 'maduro', 'us'], 'found 3 ids'],
    ['the same twice', ['guaido', 'guaido'], 'the same actor twice'],
    ['the name of an inherited property', ['guaido', '__proto__'], 'no actor has the id "__proto__"'],
  ])('%s are refused by name', async (_name, sides, words) => {
    expect(() => validateSides(dataset, sides)).toThrow(OptionError);
    await expect(toSvg(article, { sides })).rejects.toThrow(OptionError);
    await expect(toSvg(article, { sides })).rejects.toThrow(/^sides: /);
    await expect(toSvg(article, { sides })).rejects.toThrow(words);
  });

  test('sides of which a filter leaves one out are left out as a whole; others are not', () => {
    const graph = graphOf(article, { focus: 'canada' });
    expect(sidesIn(graph, ['maduro', 'guaido'])).toBeUndefined();
    expect(sidesIn(graph, ['canada', 'guaido'])).toEqual(['canada', 'guaido']);
  });

  test('undefined sides stay undefined', () => {
    expect(validateSides(dataset, undefined)).toBeUndefined();
    expect(sidesIn(graphOf(article), undefined)).toBeUndefined();
    expect(validateSides(dataset, ['maduro', 'guaido'])).toEqual(['maduro', 'guaido']);
  });
});

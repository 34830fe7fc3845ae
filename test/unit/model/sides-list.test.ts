/** Who stands with which of two rivals, and why. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIncident } from '../../../src/model/edge-lists.js';
import { SIDE_FROM, sidesList, type SideMember, type SidesList } from '../../../src/model/sides/sides-list.js';
import { stancesOf, type Sides } from '../../../src/model/sides/stances.js';
import { article, graphOf, randomDataset, small } from '../../scenes/make.js';
import { runs } from '../../tools/runs.js';

const RIVALS: Sides = ['left', 'right'];
const listed = (others: readonly string[], statements: readonly string[]): SidesList =>
  sidesList(graphOf(small(['left', 'right', ...others], statements)), RIVALS)!;
const ids = (members: readonly SideMember[]): string[] => members.map(({ id }) => id);

describe('the list of sides', () => {
  test('tells friends, friends of friends and foes, firmest first, with the first line of the way', () => {
    const { first, between, second } = listed(
      ['friend', 'theirs', 'foe', 'both', 'alone'],
      [
        'friend support right',
        'theirs support friend',
        'right severed-ties foe',
        'both support left',
        'both support right',
      ],
    );
    expect([ids(first), ids(between), ids(second)]).toEqual([['foe'], ['both', 'alone'], ['friend', 'theirs']]);
    expect(second[1]!.reasons.map(({ edge, through, against }) => [edge.id, through, against])).toEqual([
      ['theirs/support/friend', 'friend', false],
      ['friend/support/right', 'right', false],
    ]);
    expect(first[0]!.reasons).toEqual([expect.objectContaining({ through: 'right', against: true })]);
    expect(between.map(({ tied }) => tied)).toEqual([true, false]);
  });

  test('says whose side rests on a line that is only called for', () => {
    const { second } = listed(
      ['wished', 'theirs', 'firm'],
      [
        'wished support right called-for',
        'theirs support wished',
        'firm support right called-for',
        'firm recognition right',
      ],
    );
    expect(Object.fromEntries(second.map(({ id, wished }) => [id, wished]))).toEqual({
      firm: false,
      wished: true,
      theirs: true,
    });
  });

  test('is null unless both rivals are in the graph', () => {
    expect(sidesList(graphOf(small(['left', 'a'], ['a support left'])), RIVALS)).toBeNull();
  });

  test('of the article has the expected sides', () => {
    const { first, second } = sidesList(graphOf(article), ['guaido', 'maduro'])!;
    expect(ids(first)).toEqual(
      expect.arrayContaining(['canada', 'others', 'us', 'pompeo', 'opposition', 'oas', 'people']),
    );
    expect(ids(second)).toEqual(expect.arrayContaining(['pro-government-forces', 'contractors', 'military', 'russia']));
    expect(
      first
        .filter(({ wished }) => wished)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['global-community', 'oas', 'people']);
    expect(second.find(({ id }) => id === 'russia')!.reasons[0]).toMatchObject({ through: 'contractors' });
  });

  test('in any graph holds everyone once but the rivals, is turned over with them, and gives reasons that lead to a rival', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 1e6 }), (actors, seed) => {
        const graph = graphOf(randomDataset(actors, seed));
        const sides: Sides = ['a0', 'a1'];
        const { first, between, second } = sidesList(graph, sides)!;
        const stances = stancesOf(graph, sides);
        expect(ids([...first, ...between, ...second]).toSorted()).toEqual(
          [...stances.keys()].filter((id) => !sides.includes(id)).toSorted(),
        );
        for (const { id, stance, reasons } of [...first, ...second]) {
          expect(Math.abs(stance)).toBeGreaterThanOrEqual(SIDE_FROM);
          // Each line begins where the one before it led; the last leads to a rival; signs multiply to the side.
          let at = id;
          let side = 1;
          for (const { edge, through, against } of reasons) {
            expect(isIncident(edge, at) && isIncident(edge, through) && at !== through).toBe(true);
            side *= against ? -1 : 1;
            at = through;
          }
          expect(sides).toContain(at);
          expect(Math.sign(stance)).toBe(side * (at === 'a0' ? -1 : 1));
        }
        const turned = sidesList(graph, ['a1', 'a0'])!;
        expect([ids(turned.first).toSorted(), ids(turned.second).toSorted()]).toEqual([
          ids(second).toSorted(),
          ids(first).toSorted(),
        ]);
      }),
      { numRuns: runs(80) },
    );
  });
});

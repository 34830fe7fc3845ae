/** The score, and the short ways that it takes. */
import { expect, test } from 'vitest';
import { clampBody, toArrangement, type Arrangement } from '../../../src/layout/arrangement.js';
import { toLayoutInput } from '../../../src/layout/layout-input.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { bodiesInCrossings, costOf, countCrossings } from '../../../src/layout/score.js';
import { roomFor } from '../../../src/scene/room-for.js';
import { en } from '../../../src/i18n/en.js';
import { crisis } from '../../scenes/crises.js';
import { cross } from '../../scenes/legibility.js';
import { graphOf } from '../../scenes/make.js';

const graph = graphOf(crisis(20, 34, 20));
const frame = { width: 600, height: 400 };

/** Everybody anywhere; again and again, so that what is kept up of each place has to follow. */
function scattered(seed: number): Arrangement {
  const random = seededRandom(seed);
  const arrangement = toArrangement(
    toLayoutInput(graph, { ...frame, ...roomFor(graph, frame, { words: en, locale: 'en' }) }),
  );
  for (let round = 0; round < 3; round += 1) {
    for (const body of arrangement.bodies) {
      [body.x, body.y, body.label] = [random() * 600, random() * 400, Math.floor(random() * body.places.length)];
      clampBody(arrangement, body);
    }
  }
  return arrangement;
}

test('crossings are those of the straight connections, and their ends are the bodies in crossings', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const arrangement = scattered(seed);
    const { links } = arrangement;
    const pairs = links.flatMap((p, i) =>
      links
        .slice(i + 1)
        .filter(
          (q) =>
            cross([p.a.x, p.a.y], [p.b.x, p.b.y], [q.a.x, q.a.y], [q.b.x, q.b.y]) &&
            new Set([p.a, p.b, q.a, q.b]).size === 4,
        )
        .map((q) => [p, q]),
    );
    expect(pairs.length).toBeGreaterThan(20);
    expect(countCrossings(arrangement)).toBe(pairs.length);
    expect(new Set(bodiesInCrossings(arrangement))).toEqual(new Set(pairs.flat().flatMap(({ a, b }) => [a, b])));
  }
});

test.each(['topology', 'all'] as const)(
  'a cost (%s) that is not reckoned to its end is above its bound exactly where the whole is',
  (aspect) => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const arrangement = scattered(seed);
      for (const body of arrangement.bodies) {
        const whole = costOf(arrangement, body, aspect);
        for (const share of [0.1, 0.5, 0.9, 0.999])
          expect(costOf(arrangement, body, aspect, whole * share)).toBeGreaterThan(whole * share);
        for (const more of [0, 0.001, 100]) expect(costOf(arrangement, body, aspect, whole + more)).toBe(whole);
      }
    }
  },
);

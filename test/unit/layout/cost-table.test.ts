/** Costs from the table are those of their definition, to the last bit, whatever was moved before. */
import { describe, expect, test } from 'vitest';
import {
  clampBody,
  restore,
  save,
  toArrangement,
  type Arrangement,
  type Body,
} from '../../../src/layout/arrangement.js';
import { CostTable } from '../../../src/layout/cost-table.js';
import { toLayoutInput } from '../../../src/layout/layout-input.js';
import type { Aspect } from '../../../src/layout/score.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { roomFor } from '../../../src/scene/room-for.js';
import { en } from '../../../src/i18n/en.js';
import { crisis } from '../../scenes/crises.js';
import { graphOf, randomDataset } from '../../scenes/make.js';
import { runs } from '../../tools/runs.js';
import { plainCost } from './plain-cost.js';

const FRAME = { width: 600, height: 400 };

/** Everybody anywhere: some pinned, some with a side where they should stand. */
function arrange(seed: number): Arrangement {
  const graph = graphOf(seed % 2 === 0 ? crisis(20, 34, 20) : randomDataset(14, seed));
  const ids = graph.mapNodes((_key, { id }) => id);
  const random = seededRandom(seed);
  const arrangement = toArrangement(
    toLayoutInput(graph, {
      ...FRAME,
      ...roomFor(graph, FRAME, { words: en, locale: 'en' }),
      pinned: new Map(ids.filter((_, i) => i % 7 === 3).map((id, i) => [id, { x: 90 * i + 50, y: 200 }])),
      stances: new Map(ids.filter((_, i) => i % 3 === 0).map((id, i) => [id, (i % 3) - 1])),
    }),
  );
  for (const body of arrangement.bodies) {
    Object.assign(body, { x: random() * FRAME.width, y: random() * FRAME.height });
    clampBody(arrangement, body);
  }
  return arrangement;
}

/** A move as `refine.ts` makes them: a step, a leap, another label, an exchange, some bodies by one distance. */
function moveSome({ free }: Arrangement, random: () => number): readonly Body[] {
  const pick = (): Body => free[Math.floor(random() * free.length)]!;
  const [body, other] = [pick(), pick()];
  const kind = Math.floor(random() * 5);
  const moved = kind < 3 || other === body ? [body] : kind === 3 ? [body, other] : [...new Set([body, other, pick()])];
  const by = { x: (random() - 0.5) * 80, y: (random() - 0.5) * 80 };
  if (kind === 1) Object.assign(body, { x: random() * FRAME.width, y: random() * FRAME.height });
  else if (kind === 2) body.label = Math.floor(random() * body.places.length);
  else if (moved.length === 2 && kind === 3) [body.x, body.y, other.x, other.y] = [other.x, other.y, body.x, body.y];
  else for (const each of moved) Object.assign(each, { x: each.x + by.x, y: each.y + by.y });
  return moved;
}

describe.each(['topology', 'all'] as const)('with the aspects %s', (aspect: Aspect) => {
  test('what is known and what is found of moves are the plain sums, taken over or not', () => {
    for (let seed = 1; seed <= runs(6); seed += 1) {
      const random = seededRandom(seed);
      const arrangement = arrange(seed);
      const costs = new CostTable(arrangement);
      for (const strictness of [1, 20]) {
        arrangement.strictness = strictness;
        const plain = (): number[] => arrangement.bodies.map((body) => plainCost(arrangement, body, aspect));
        expect(costs.begin(aspect)).toBe(plain().reduce((total, cost) => total + cost));
        for (let move = 0; move < 150; move += 1) {
          const before = save(arrangement);
          const moved = moveSome(arrangement, random);
          for (const body of moved) clampBody(arrangement, body);
          const whole = moved.reduce((total, body) => total + plainCost(arrangement, body, aspect), 0);
          if (random() < 0.5) {
            const bound = whole * random();
            expect(costs.now(moved, bound)).toBeGreaterThan(bound);
            restore(arrangement, before);
          } else {
            expect(costs.now(moved, whole)).toBe(whole);
            costs.accept();
          }
          expect(arrangement.bodies.map((body) => costs.known(body))).toEqual(plain());
        }
      }
    }
  });
});
